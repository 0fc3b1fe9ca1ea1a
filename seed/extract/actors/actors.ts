import type { ActorMention } from '../../document.ts';
import { regimeOf } from '../../languages/committees.ts';
import type { ActorForms } from '../../languages/language.ts';
import { matchesIn } from '../forms/match.ts';
import type { Passage } from '../paragraphs/passages.ts';
import { contains, inPlace, type Span } from '../spans/spans.ts';
import { longest, touching } from '../spans/touching.ts';
import { anaphora } from './anaphora.ts';
import { type ActorReading, Cast, type NewActor } from './cast.ts';
import type { ActorPassage, Found } from './found.ts';
import { knownIn } from './known.ts';
import { namedIn } from './named.ts';
import { mostCited, withTheirNames } from './shared-names.ts';
import { unnamedIn } from './unnamed.ts';

/** The longest case ending that a word standing for a name can have (Комитет|ом). */
const longestEnding = 3;

/** Short names that the document gives to agreements, plans and zones. */
const namedThings = (passages: readonly ActorPassage[], { namedThings: form }: ActorForms): Set<string> =>
  new Set(
    form === null
      ? []
      : passages.flatMap(({ passage }) =>
          matchesIn(passage.text, form).map((match) => match.groups?.acronym ?? ''),
        ),
  );

/** Mentions in order, known to the cast from here on, with the short names that stand in brackets after some of them. */
function mentioned(
  found: readonly Found[],
  { id: paragraph, text }: Passage,
  cast: Cast,
  { forms, names }: ActorReading,
): ActorMention[] {
  let given: Found | null = null;
  return found.map(({ id: said, start, end }) => {
    // Brackets after a name repeat it: "the Committee established by … (“the Committee”)".
    const id: string =
      given !== null && contains(given, { start, end }) && !names.has(said) ? given.id : said;
    const alias = forms.aliasAfter.exec(text.slice(end, end + 60));
    if (alias?.groups?.alias !== undefined) {
      cast.call(id, alias.groups.alias);
      given = { id, start: end, end: end + alias[0].length };
    }
    cast.mention(id);
    return { id, paragraph, printed: text.slice(start, end), start, end };
  });
}

function mentionsIn(
  passage: ActorPassage,
  things: ReadonlySet<string>,
  cast: Cast,
  reading: ActorReading,
): ActorMention[] {
  const { text } = passage.passage;
  const covering = touching(passage.hidden);
  const visible = (span: Span): boolean => !covering(span).some((outer) => contains(outer, span));
  const known = knownIn(passage, reading.forms);
  const named = namedIn(
    passage.passage,
    known,
    (body) => visible(body) && !things.has(body.id),
    cast,
    reading,
  );
  const standing = anaphora(text, named, cast, reading.forms);
  const nearStanding = touching(standing);
  const plain = named.filter(
    (name) =>
      !nearStanding(name).some((word) => word.start === name.start && word.end + longestEnding >= name.end),
  );
  const found = longest([...plain, ...standing]).filter(visible);
  const unnamed = unnamedIn(text, passage.addressed, found, known, cast, reading);
  return mentioned(inPlace([...found, ...unnamed]), passage.passage, cast, reading);
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
  const regime = regimeOf(own) ?? mostCited(passages, regimeOf);
  const cast = new Cast(reading, regime);
  const things = namedThings(passages, reading.forms);
  const mentions = passages.flatMap((passage) => mentionsIn(passage, things, cast, reading));
  const whole = withTheirNames(mentions, passages, cast.bareCommittees(), regime, own, reading.forms);
  const still = new Set(whole.map(({ id }) => id));
  return { mentions: whole, names: cast.newNames().filter(({ id }) => still.has(id)) };
}
