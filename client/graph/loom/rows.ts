import type { DocumentParagraph, MandateItem, ResolutionDocument } from '../../../server/contract.ts';
import { nearestDue } from '../../../server/words/gist/due.ts';
import { partOf } from '../../../server/words/gist/names.ts';
import { strongest } from '../style/verbs.ts';
import { foldId, type LoomOptions, type LoomRow } from './shape.ts';

/** The middle column from top to bottom: the preamble (one row, or all its paragraphs), then what follows. */
export const rowsOf = (document: ResolutionDocument, { open, openParagraphs }: LoomOptions): LoomRow[] => {
  const preamble = document.paragraphs.filter(({ kind }) => kind === 'preambular');
  const rest = document.paragraphs.filter(({ kind }) => kind !== 'preambular');
  const rows: LoomRow[] = [];
  if (preamble.length > 0) rows.push(preambleRow(preamble.length));
  if (open.includes('preamble')) rows.push(...preamble.map(paragraphRow));
  for (const paragraph of rest) {
    rows.push(paragraphRow(paragraph));
    if (openParagraphs.has(paragraph.id)) rows.push(...mandateRows(paragraph));
  }
  return rows;
};

const preambleRow = (count: number): LoomRow => ({
  id: foldId.preamble,
  kind: 'preamble',
  mark: '',
  verbType: null,
  verb: {},
  due: null,
  quiet: true,
  count,
});

/** `17`; `B.2` where each part of the resolution numbers its own. */
const markOf = ({ id, number }: DocumentParagraph): string => {
  const part = partOf(id);
  return number === null ? '' : `${part === null ? '' : `${part}.`}${number}`;
};

const paragraphRow = (paragraph: DocumentParagraph): LoomRow => {
  const clause = strongest(paragraph.mandates);
  return {
    id: paragraph.id,
    kind: paragraph.kind,
    mark: markOf(paragraph),
    verbType: clause?.verbType ?? null,
    verb: clause === undefined || clause === paragraph.mandates[0] ? paragraph.verb : verbOf(clause),
    due: nearestDue(paragraph.mandates.flatMap(({ deliverables }) => deliverables)) ?? null,
    quiet: paragraph.mandates.every(({ assignees }) => assignees.length === 0),
    count: paragraph.mandates.length,
  };
};

const verbOf = ({ language, verb }: MandateItem): LoomRow['verb'] => ({ [language]: verb });

const mandateRows = (paragraph: DocumentParagraph): LoomRow[] =>
  paragraph.mandates.map((mandate, index) => ({
    id: mandate.id,
    kind: 'mandate',
    mark: letterOf(index),
    verbType: mandate.verbType,
    verb: verbOf(mandate),
    due: nearestDue(mandate.deliverables) ?? null,
    quiet: mandate.assignees.length === 0,
    count: 1,
  }));

/** 0 → a, 25 → z, 26 → aa */
const letterOf = (index: number): string => {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
};
