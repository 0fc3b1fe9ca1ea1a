import { collective } from '../../languages/language.ts';
import type { Passage } from '../paragraphs/passages.ts';
import { contains, inPlace, overlaps } from '../spans/spans.ts';
import { longest, touching } from '../spans/touching.ts';
import { type Body, bodiesIn } from './bodies.ts';
import type { ActorReading, Cast } from './cast.ts';
import type { Found } from './found.ts';
import { actingStates } from './states.ts';

/** Kinds whose names are mere nouns: the words beside one tell which is meant. */
const collectiveKinds = new Set([
  'state',
  'states',
  'category',
  'parties',
  'people',
  'armed-group',
  'security-forces',
]);

/**
 * Whether a known name is what a name found by form amounts to: the form lies inside it or, where no spaces set words
 * apart, reaches into it from words that do not belong to a name (还鼓励反恐委员会主席).
 */
function isNameOf(known: Found, body: Body, { forms, names }: ActorReading): boolean {
  if (contains(known, body)) return true;
  // Of words that are no name of their own the known ones tell more.
  if (body.kind === collective && overlaps(known, body)) return true;
  // حكومة جمهورية الكونغو الديمقراطية and then a word that belongs to no name.
  if (forms.knownBeginsName && known.start <= body.start && known.end > body.start)
    return !collectiveKinds.has(names.get(known.id)?.kind ?? '');
  if (!forms.knownEndsName || !overlaps(known, body)) return false;
  if (!contains(body, known)) return true;
  const kind = names.get(known.id)?.kind;
  return known.end === body.end && kind !== 'state' && kind !== 'security-forces';
}

/**
 * Whom a passage names: those that are known, and those found by the form of their name. Of names that overlap the
 * longest counts.
 *
 * @param counts whether a name found by its form can be an actor: not where it is part of a title, nor the short name of
 *   an agreement
 */
export function namedIn(
  { kind, text }: Passage,
  known: readonly Found[],
  counts: (body: Body) => boolean,
  cast: Cast,
  reading: ActorReading,
): Found[] {
  const nearKnown = touching(known);
  // The lists of names that annexes hold are no actors of the resolution.
  const bodies = (kind === 'annex' ? [] : bodiesIn(text, reading.forms))
    .filter((body) => counts(body) && !nearKnown(body).some((name) => isNameOf(name, body, reading)))
    .map((body) => ({ body, start: body.start, end: body.end }));
  const nearBodies = touching(bodies);
  const governed = known.filter((name) => !nearBodies(name).some((body) => contains(body, name)));
  const sure = actingStates(
    text,
    inPlace([...governed, ...bodies.map(({ start, end }) => ({ id: '', start, end }))]),
    reading,
  ).filter(({ id }) => id !== '');
  const widest = longest([
    ...sure.map((name) => ({ ...name, body: null })),
    ...bodies.map((found) => ({ ...found, id: '' })),
  ]);
  const here: string[] = [];
  return widest.map(({ id: listedAs, start, end, body }) => {
    const id = body === null ? listedAs : (cast.bareHead(body, here) ?? cast.idOf(body));
    here.push(id);
    return { id, start, end };
  });
}
