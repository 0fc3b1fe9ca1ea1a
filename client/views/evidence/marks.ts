import type { DocumentParagraph, MandateItem } from '../../../server/contract.ts';

export type MarkKind = 'citation' | 'actor' | 'verb' | 'due' | 'focus';

/** Words of a text that say something, as UTF-16 offsets. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
}

/** A run of text with the same marks all along. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly kinds: readonly MarkKind[];
}

/**
 * The text between `from` and `to`, cut wherever a mark begins or ends. Put together again, the segments are that text;
 * marks may overlap, and what lies outside the text is left out.
 */
export const segmentsOf = (text: string, marks: readonly Mark[], from = 0, to = text.length): Segment[] => {
  const cuts = new Set([from, to]);
  for (const { start, end } of marks)
    for (const cut of [start, end]) if (cut > from && cut < to) cuts.add(cut);
  const sorted = [...cuts].toSorted((a, b) => a - b);
  return sorted.slice(0, -1).flatMap((start, index) => {
    const end = sorted[index + 1] ?? to;
    const kinds = marks.filter((mark) => mark.start < end && mark.end > start).map(({ kind }) => kind);
    return end > start ? [{ text: text.slice(start, end), start, kinds: [...new Set(kinds)] }] : [];
  });
};

/** Everything that was found in a paragraph, in one of its languages. */
export const marksOf = (paragraph: DocumentParagraph, language: string): Mark[] => [
  ...paragraph.citations.filter((found) => found.language === language).map(markAs('citation')),
  ...paragraph.actors.filter((found) => found.language === language).map(markAs('actor')),
  ...paragraph.mandates.filter((found) => found.language === language).flatMap(marksOfMandate),
];

const marksOfMandate = ({ start, verb, text, language, deliverables }: MandateItem): Mark[] => {
  // A clause may begin with a word before its verb ("Also decides").
  const at = Math.max(0, text.indexOf(verb));
  return [
    { start: start + at, end: start + at + verb.length, kind: 'verb' },
    ...deliverables.filter((due) => due.language === language).map(markAs('due')),
  ];
};

export const markAs =
  (kind: MarkKind) =>
  ({ start, end }: { readonly start: number; readonly end: number }): Mark => ({ start, end, kind });
