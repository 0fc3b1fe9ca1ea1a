import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import { isRightToLeft } from '../../../words/direction.ts';
import type { Line, Run } from '../block.ts';
import { faintColour, linkColour } from './style.ts';

const styleOf = ({ look, link }: Run): IRunOptions => ({
  ...(look === 'strong' ? { bold: true } : {}),
  ...(look === 'faint' ? { color: faintColour } : {}),
  ...(link === undefined ? {} : { color: linkColour }),
  // Where one place follows the other, lines under all of them are all that one sees.
  ...(link === undefined || look === 'faint' ? {} : { underline: {} }),
});

/**
 * A run as Word has it.
 *
 * @param extra what it looks like besides
 */
export const childOf = (run: Run, extra: IRunOptions = {}): ParagraphChild => {
  const child = new TextRun({
    text: run.text,
    rightToLeft: isRightToLeft(run.text),
    ...styleOf(run),
    ...extra,
  });
  return run.link === undefined ? child : new ExternalHyperlink({ link: run.link, children: [child] });
};

/** The runs of a line. */
export const childrenOf = (line: Line, extra: IRunOptions = {}): ParagraphChild[] =>
  line.map((run) => childOf(run, extra));

/** A line without its looks. */
export const wordsOf = (line: Line): string => line.map(({ text }) => text).join('');

/** Arabic begins on the right, and its full stop stands on the left. */
export const directed = (text: string) => ({ bidirectional: isRightToLeft(text) });

/** The size of what stands in tables and under sentences, in halves of a point. */
export const small = { size: 18 };
