import type { Citation } from '../../document.ts';
import { groupBy } from '../../group.ts';
import { byPlace, contains, type Span } from '../spans/spans.ts';
import { touching } from '../spans/touching.ts';
import type { CitationReading, CitingPassage, FoundCitations } from './citing.ts';
import { datedCitations } from './dated.ts';
import { numberedCitations } from './numbered.ts';

/** Citations of Council resolutions in one passage, by number or by date, in order; and what is doubtful about them. */
export function citationsOf(citing: CitingPassage, reading: CitationReading): FoundCitations {
  const numbered = numberedCitations(citing, reading);
  const dated = datedCitations(citing, reading);
  return {
    citations: [...numbered.citations, ...dated.citations].sort(byPlace),
    warnings: [...numbered.warnings, ...dated.warnings],
  };
}

/** Marks the citations that stand inside an actor's or a document's name: nothing builds on them. */
export function markNames(
  citations: readonly Citation[],
  names: readonly (Span & { readonly id: string; readonly paragraph: string })[],
): Citation[] {
  const ofParagraph = new Map(
    [...groupBy(names, ({ paragraph }) => paragraph)].map(([paragraph, own]) => [paragraph, touching(own)]),
  );
  return citations.map((citation) => {
    const name = ofParagraph
      .get(citation.paragraph)?.(citation)
      .find((candidate) => contains(candidate, citation));
    return name === undefined ? citation : { ...citation, inName: name.id };
  });
}
