import type { ActorMention } from '../../document.ts';
import { groupBy } from '../../group.ts';
import { committeeOf, committeeOfList, regimeOf } from '../../languages/committees.ts';
import { type ActorForms, collective } from '../../languages/language.ts';
import { panelOf } from '../../languages/panels.ts';
import { headOf, headWords } from '../clauses/addressees.ts';
import { endsWith } from '../forms/ending.ts';
import { madeOnce } from '../forms/made-once.ts';
import { matchesIn, spanOf } from '../forms/match.ts';
import type { NumberList } from '../numbers/numbers.ts';
import type { Passage } from '../paragraphs/passages.ts';
import { contains, inPlace, overlaps, type Span } from '../spans/spans.ts';
import { longest, touching } from '../spans/touching.ts';
import { type Body, bodiesIn } from './bodies.ts';
import { type ActorReading, anyPanel, Cast, isCommittee, mostBefore, type NewActor } from './cast.ts';

interface Found extends Span {
  readonly id: string;
}

/** The longest case ending that a word standing for a name can have (Комитет|ом). */
const longestEnding = 3;

/** The guards of each name that has any; most have none. */
const guardsOf = madeOnce(({ guards }: ActorForms) => groupBy(guards, ({ id }) => id));

/** Actors by name, except where the words around tell that something else is meant (扩大会员, 社交媒体). */
function byName(text: string, found: readonly Found[], forms: ActorForms): Found[] {
  return found.filter((name) => {
    const guards = guardsOf(forms).get(name.id);
    if (guards === undefined) return true;
    const before = text.slice(Math.max(0, name.start - 64), name.start);
    const after = text.slice(name.end, name.end + 40);
    const printed = text.slice(name.start, name.end);
    return guards
      .filter(
        (guard) =>
          (guard.form === undefined || guard.form === printed) &&
          !(guard.unless !== undefined && endsWith(before, guard.unless)),
      )
      .every(
        (guard) =>
          !(guard.notAfter !== undefined && endsWith(before, guard.notAfter)) &&
          guard.notBefore?.test(after) !== true &&
          (guard.onlyAfter === undefined || endsWith(before, guard.onlyAfter)),
      );
  });
}

/**
 * Leaves out States that are named as places ("in Libya", 利比亚境内). The first State of a list decides for all of them
 * ("the Governments of Côte d’Ivoire and Liberia").
 */
function actingStates(text: string, found: readonly Found[], reading: ActorReading): Found[] {
  const { forms, names } = reading;
  let last: (Found & { readonly acts: boolean }) | null = null;
  return found.filter((name) => {
    if (names.get(name.id)?.kind !== 'state') {
      last = { ...name, acts: true };
      return true;
    }
    const listed: boolean = last !== null && forms.stateGap.test(text.slice(last.end, name.start));
    // A State alone in brackets is whose national someone is: "Mr. … (Italy)" (S/RES/1104 (1997) op1).
    const bracketed = /[(（]/.test(text.charAt(name.start - 1)) && /[)）]/.test(text.charAt(name.end));
    const acts: boolean =
      !bracketed &&
      !forms.placeAfter.test(text.slice(name.end, name.end + 64)) &&
      (listed
        ? last?.acts === true
        : forms.stateReceives?.test(text.slice(name.start, name.end)) === true ||
          !endsWith(text.slice(Math.max(0, name.start - 40), name.start), forms.placeBefore));
    last = { ...name, acts };
    return acts;
  });
}

/** Committees by number, and by the resolutions that set them up. */
function byResolution(text: string, lists: readonly NumberList[], forms: ActorForms): Found[] {
  const numbered = matchesIn(text, forms.byNumber).map((match) => ({
    id: committeeOf(Number(match.groups?.number)),
    ...spanOf(match),
  }));
  const established = lists.flatMap((list) => {
    const id = committeeOfList(list.items.map((item) => item.number));
    const last = list.items.at(-1);
    if (id === null || last === undefined) return [];
    const after = forms.establishedAfter?.exec(text.slice(last.end, last.end + 80));
    if (after) return [{ id, start: list.leadStart, end: last.end + after[0].length }];
    const words = text.slice(Math.max(0, list.leadStart - 120), list.leadStart);
    if (forms.establishedBefore === null || !endsWith(words, forms.establishedBefore)) return [];
    const before = forms.establishedBefore.exec(words);
    if (!before) return [];
    const tail = forms.establishedTail?.exec(text.slice(last.end, last.end + 200))?.[0].length ?? 0;
    return [{ id, start: list.leadStart - before[0].length, end: last.end + tail }];
  });
  return [...numbered, ...established];
}

/** The Council, where a pronoun stands for it. */
const councilIn = (text: string, { toCouncil }: ActorForms): Found[] =>
  toCouncil === null
    ? []
    : matchesIn(text, toCouncil).map((match) => ({
        id: 'SC',
        ...spanOf(match),
      }));

/** Words that stand for a name: the head noun of the last actor so named or of its kind, or "the latter". */
function anaphora(text: string, named: readonly Found[], cast: Cast, forms: ActorForms): Found[] {
  const ids = named.map(({ id }) => id);
  const near = touching(named);
  let count = 0;
  // Positions must be asked in ascending order.
  const before = (position: number): string[] => {
    while ((named[count]?.end ?? Number.POSITIVE_INFINITY) <= position) count += 1;
    return ids.slice(Math.max(0, count - mostBefore), count);
  };
  const headed = matchesIn(text, forms.heads).flatMap((match) => {
    const head = match.groups?.head;
    if (head === undefined) return [];
    const start = match.index + match[0].length - head.length;
    const span = { start, end: start + head.length };
    const id = cast.lastFor(head, before(start));
    if (id !== undefined) return [{ id, ...span }];
    // Nobody was named before, and the words are a known name themselves: "the Monitoring Team".
    return near(span).some((name) => contains(name, span) && cast.knows(name.id))
      ? []
      : [{ id: cast.unnamed(head), ...span }];
  });
  count = 0;
  const latter = matchesIn(text, forms.latter).flatMap((match) => {
    const id = before(match.index).at(-1);
    return id === undefined ? [] : [{ id, ...spanOf(match) }];
  });
  return [...headed, ...latter];
}

/** Those whom a sentence tasks and that neither a list nor the form of a name knows ("the joint commissions"). */
function unnamedIn(
  text: string,
  addressed: readonly Span[],
  found: readonly Found[],
  listed: readonly Found[],
  cast: Cast,
  { addressees }: ActorReading,
): Found[] {
  if (addressees === null) return [];
  const [nearFound, nearListed] = [touching(found), touching(listed)];
  return addressed.flatMap((span) => {
    if (headOf(text, span, nearFound(span), addressees) !== undefined) return [];
    const words = headWords(text, span, addressees);
    if (words === null || nearFound(words).some((name) => overlaps(name, words))) return [];
    // A State that would be a place elsewhere ("Calls on Eritrea to …").
    const known = nearListed(words).find((name) => overlaps(name, words));
    if (known !== undefined) return [known];
    const name = text.slice(words.start, words.end).replace(/\s+/g, ' ');
    return [{ id: cast.idOf({ ...words, id: name, name, kind: 'body', alias: null }), ...words }];
  });
}

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

/** Short names that the document gives to agreements, plans and zones. */
const namedThings = (passages: readonly ActorPassage[], { namedThings: form }: ActorForms): Set<string> =>
  new Set(
    form === null
      ? []
      : passages.flatMap(({ passage }) =>
          matchesIn(passage.text, form).map((match) => match.groups?.acronym ?? ''),
        ),
  );

/** A passage with what was found in it before its actors. */
export interface ActorPassage {
  readonly passage: Passage;
  readonly lists: readonly NumberList[];
  /** What `known` found in the passage. */
  readonly names: readonly Found[];
  /** Where a sentence has those whom it tasks. */
  readonly addressed: readonly Span[];
  /** Where a name is part of something else: a document's title, the Council's name before its resolution. */
  readonly hidden: readonly Span[];
}

/** What most of the resolutions that a text cites stand for; null where none outweighs all others together. */
function mostCited(
  passages: readonly ActorPassage[],
  of: (resolution: number) => string | null,
): string | null {
  const counts = new Map<string, number>();
  for (const { lists } of passages)
    for (const { number } of lists.flatMap(({ items }) => items)) {
      const id = of(number);
      if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].find(([, count]) => 2 * count > all)?.[0] ?? null;
}

/**
 * Texts call every panel "the Panel of Experts", every committee "the Committee" and both courts of their time "the
 * International Tribunal", some without ever naming it in full. Which one is meant is told, in this order, by the
 * resolution itself if it set the body up, by most of the resolutions that it cites, or by the only committee that it
 * names.
 */
function withTheirNames(
  mentions: readonly ActorMention[],
  passages: readonly ActorPassage[],
  bare: ReadonlySet<string>,
  regime: string | null,
  own: number,
  { shared }: ActorForms,
): ActorMention[] {
  const named = new Set(mentions.map(({ id }) => id).filter(isCommittee));
  const [only] = named;
  const committee = regime ?? (named.size === 1 && only !== undefined ? only : null);
  const panel = panelOf(own) ?? mostCited(passages, panelOf);
  const inFull = new Set(passages.flatMap(({ names }) => names.map(({ id }) => id)));
  const sharer = (id: string): string | null => {
    const bearers = shared.find(({ form }) => form.test(id))?.of.filter((bearer) => inFull.has(bearer)) ?? [];
    return bearers.length === 1 ? (bearers[0] ?? null) : null;
  };
  const meant = (id: string): string | null =>
    id === anyPanel ? panel : bare.has(id) ? committee : sharer(id);
  return mentions.map((mention) => {
    const id = meant(mention.id);
    return id === null ? mention : { ...mention, id };
  });
}

/**
 * The actors that each paragraph names, in order: by name, by the resolution that set them up, by the form of the name,
 * and by words that stand for one named before. Of names that overlap the longest counts; a word that stands for an
 * actor wins over the bare form of the same words ("the Committee").
 */
export function actorsOf(
  passages: readonly ActorPassage[],
  own: number,
  reading: ActorReading,
): { readonly mentions: ActorMention[]; readonly names: NewActor[] } {
  const mentions: ActorMention[] = [];
  const regime = regimeOf(own) ?? mostCited(passages, regimeOf);
  const cast = new Cast(reading, regime);
  const things = namedThings(passages, reading.forms);
  for (const { passage, lists, names, hidden, addressed } of passages) {
    const { text } = passage;
    const covering = touching(hidden);
    const visible = (span: Span): boolean => !covering(span).some((outer) => contains(outer, span));
    const listed = longest([
      ...byName(text, names, reading.forms),
      ...byResolution(text, lists, reading.forms),
      ...(passage.kind === 'operative' ? councilIn(text, reading.forms) : []),
    ]);
    const nearListed = touching(listed);
    // The lists of names that annexes hold are no actors of the resolution.
    const bodies = (passage.kind === 'annex' ? [] : bodiesIn(text, reading.forms))
      .filter(
        (body) =>
          visible(body) &&
          !things.has(body.id) &&
          !nearListed(body).some((name) => isNameOf(name, body, reading)),
      )
      .map((body) => ({ body, start: body.start, end: body.end }));
    const nearBodies = touching(bodies);
    const governed = listed.filter((name) => !nearBodies(name).some((body) => contains(body, name)));
    const sure = actingStates(
      text,
      inPlace([...governed, ...bodies.map(({ start, end }) => ({ id: '', start, end }))]),
      reading,
    ).filter(({ id }) => id !== '');
    const widest = longest([
      ...sure.map((name) => ({ ...name, body: null })),
      ...bodies.map((found) => ({ ...found, id: '' })),
    ]);
    const named: Found[] = [];
    const here: string[] = [];
    for (const { id: listedAs, start, end, body } of widest) {
      const id = body === null ? listedAs : (cast.bareHead(body, here) ?? cast.idOf(body));
      named.push({ id, start, end });
      here.push(id);
    }
    const standing = anaphora(text, named, cast, reading.forms);
    const nearStanding = touching(standing);
    const plain = named.filter(
      (name) =>
        !nearStanding(name).some((word) => word.start === name.start && word.end + longestEnding >= name.end),
    );
    const found = longest([...plain, ...standing]).filter(visible);
    const unnamed = unnamedIn(text, addressed, found, listed, cast, reading);
    let given: Found | null = null;
    for (const { id: said, start, end } of inPlace([...found, ...unnamed])) {
      // Brackets after a name repeat it: "the Committee established by … (“the Committee”)".
      const id: string =
        given !== null && contains(given, { start, end }) && !reading.names.has(said) ? given.id : said;
      const alias = reading.forms.aliasAfter.exec(text.slice(end, end + 60));
      if (alias?.groups?.alias !== undefined) {
        cast.call(id, alias.groups.alias);
        given = { id, start: end, end: end + alias[0].length };
      }
      cast.mention(id);
      mentions.push({ id, paragraph: passage.id, printed: text.slice(start, end), start, end });
    }
  }
  const whole = withTheirNames(mentions, passages, cast.bareCommittees(), regime, own, reading.forms);
  const still = new Set(whole.map(({ id }) => id));
  return { mentions: whole, names: cast.newNames().filter(({ id }) => still.has(id)) };
}
