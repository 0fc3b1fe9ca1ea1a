import type { Citation, Warning } from '../../document.ts';
import type { CitationForms } from '../../languages/language.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { FoundDate } from '../numbers/dates.ts';
import type { NumberList } from '../numbers/numbers.ts';
import type { Passage } from '../paragraphs/passages.ts';

/** What the catalogue must tell of a resolution for its citations to be checked. */
export interface Resolutions {
  resolution(
    number: number,
  ): { readonly number: number; readonly year: number; readonly adopted: string } | undefined;
  /** Those adopted on a day (ISO), in the order of their numbers. */
  adoptedOn(date: string): readonly { readonly number: number; readonly year: number }[];
}

/** The resolution that is being read. */
export interface Citing {
  readonly number: number;
  readonly adopted: string | null;
}

/** What the citations of one text are read with. */
export interface CitationReading {
  readonly forms: CitationForms;
  readonly citing: Citing;
  readonly resolutions: Resolutions;
}

/** A passage with what was found in it before its citations. */
export interface CitingPassage {
  readonly passage: Passage;
  readonly clauses: readonly Clause[];
  readonly dates: readonly FoundDate[];
  readonly lists: readonly NumberList[];
}

export interface FoundCitations {
  readonly citations: Citation[];
  readonly warnings: Warning[];
}
