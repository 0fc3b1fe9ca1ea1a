import type { DocumentParagraph, MandateItem } from '../../../server/contract.ts';

export type MarkKind = 'citation' | 'actor' | 'verb' | 'due' | 'focus';

/** Words of a text that say something, as UTF-16 offsets. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** Key of what the words name, or of the mandate that they belong to. */
  readonly of?: string;
}

/** A run of text with the same marks all along. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly kinds: readonly MarkKind[];
  /** What the narrowest of the marks is of. */
  readonly of: string | null;
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
    const here = marks.filter((mark) => mark.start < end && mark.end > start);
    const kinds = [...new Set(here.map(({ kind }) => kind))];
    return end > start ? [{ text: text.slice(start, end), start, kinds, of: narrowest(here) }] : [];
  });
};

/** So long is `S/RES/1373 (2001)`; what is longer is a name, and may go over two lines. */
const longestSymbol = 17;

/** Whether a segment stays on one line: a number and its year are read as one. */
export const keptWhole = ({ kinds, text }: Segment): boolean =>
  kinds.includes('citation') && text.length <= longestSymbol && /\d/.test(text);

const narrowest = (marks: readonly Mark[]): string | null => {
  const keyed = marks.filter(({ of }) => of !== undefined);
  return keyed.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.of ?? null;
};

/** Everything that was found in a paragraph, in one of its languages. */
export const marksOf = (paragraph: DocumentParagraph, language: string): Mark[] => [
  ...paragraph.citations
    .filter((found) => found.language === language)
    .map((found) => ({ ...markAs('citation')(found), of: found.target })),
  ...paragraph.actors
    .filter((found) => found.language === language)
    .map((found) => ({ ...markAs('actor')(found), of: found.id })),
  ...paragraph.mandates.filter((found) => found.language === language).flatMap(marksOfMandate),
];

const marksOfMandate = ({ id, start, verb, text, language, deliverables }: MandateItem): Mark[] => {
  // A clause may begin with a word before its verb ("Also decides").
  const at = Math.max(0, text.indexOf(verb));
  return [
    { start: start + at, end: start + at + verb.length, kind: 'verb', of: id },
    ...deliverables
      .filter((due) => due.language === language)
      .map((due) => ({ ...markAs('due')(due), of: id })),
  ];
};

/** Makes a mark of this kind out of a finding's place. */
export const markAs =
  (kind: MarkKind) =>
  ({ start, end }: { readonly start: number; readonly end: number }): Mark => ({ start, end, kind });
