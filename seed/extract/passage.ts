import type { ActorPassage } from './actors/found.ts';
import { citationsOf } from './citations/citations.ts';
import type { CitationReading, CitingPassage, FoundCitations } from './citations/citing.ts';
import { type FoundInstrument, instrumentsOf } from './citations/instruments.ts';
import { addresseesOf } from './clauses/addressees.ts';
import { type Clause, clausesOf, isOpened, openingParticiple, unlistedVerb } from './clauses/clauses.ts';
import { datesIn } from './numbers/dates.ts';
import { type NumberList, numberLists } from './numbers/numbers.ts';
import type { Passage } from './paragraphs/passages.ts';
import type { LanguageReading } from './reading.ts';
import type { Span } from './spans/spans.ts';

/** A passage with all that can be found in it without the others. */
export interface ReadPassage extends ActorPassage, CitingPassage {
  /** The verb that opens it, as printed; null where none is known. */
  readonly verb: string | null;
  readonly instruments: readonly FoundInstrument[];
  readonly cited: FoundCitations;
}

/** The clause whose verb all operative paragraphs share, where the words above them hold it ("Resolves:"). */
export const sharedClause = (
  chapeau: string | null,
  { forms, verbs }: LanguageReading,
): Clause | undefined => (chapeau === null ? undefined : clausesOf(chapeau, forms.verbs, verbs)[0]);

/** The words of a citation before its first number, which may name the Council. */
const leadOf = (list: NumberList): Span => ({
  start: list.leadStart,
  end: list.items[0]?.start ?? list.headEnd,
});

/** The clauses of a passage, and the verb that opens it. */
function clausesIn(
  { kind, text }: Passage,
  shared: Clause | undefined,
  { forms, verbs, recitals, participles }: LanguageReading,
): { readonly clauses: readonly Clause[]; readonly verb: string | null } {
  const finite = clausesOf(text, forms.verbs, kind === 'preambular' ? recitals : verbs);
  if (kind !== 'operative') return { clauses: finite, verb: finite[0]?.verb ?? null };
  const participle = openingParticiple(text, finite, forms.verbs, participles);
  // A participle is a clause of its own only where no finite verb follows it.
  const own = finite.length === 0 && participle !== null ? [participle] : finite;
  // Also above verbs further on: "1. The Court shall be open to a State which … accepts" (S/RES/9 (1946)).
  const clauses =
    shared !== undefined && !isOpened(text, own, forms.verbs)
      ? [{ ...shared, start: 0, verbEnd: 0, end: own[0]?.start ?? text.trimEnd().length }, ...own]
      : own;
  const verb = participle?.verb ?? unlistedVerb(text, own, forms.verbs) ?? clauses[0]?.verb ?? null;
  return { clauses, verb };
}

/** The stages of reading one passage in their order: each takes what the ones before it found. */
export function readPassage(
  passage: Passage,
  shared: Clause | undefined,
  reading: LanguageReading,
  citationReading: CitationReading,
): ReadPassage {
  const { forms } = reading;
  const { kind, text } = passage;
  const dates = datesIn(text, forms.dates);
  const lists = numberLists(text, dates, forms.citations);
  const { clauses, verb } = clausesIn(passage, shared, reading);
  const names = reading.actors.known.find(text);
  const instruments = instrumentsOf(passage, clauses, names, reading.instruments);
  return {
    passage,
    dates,
    lists,
    clauses,
    verb,
    names,
    instruments,
    cited: citationsOf({ passage, clauses, dates, lists }, citationReading),
    addressed:
      kind === 'operative' ? clauses.flatMap((clause) => addresseesOf(text, clause, forms.roles)) : [],
    hidden: [...instruments, ...lists.map(leadOf)],
  };
}
