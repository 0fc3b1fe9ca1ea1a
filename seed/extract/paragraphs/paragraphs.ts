import type { LanguageForms, StructureForms } from '../../languages/language.ts';
import { annexes, isAnnex } from './annexes.ts';
import { type Block, blocksOf } from './blocks.ts';
import { bodyOf } from './body.ts';
import { joiner } from './join.ts';
import type { Line } from './lines.ts';
import { isNumbered, numberedBody } from './numbered.ts';
import { withoutPageNotes } from './page-notes.ts';
import type { Passage } from './passages.ts';
import { withReprints } from './reprinted.ts';
import { withoutRunIn } from './run-in.ts';
import { withoutRunOn } from './run-on.ts';
import { unnumberedBody } from './unnumbered.ts';

export interface Structure {
  /** Lines above "The Security Council,". */
  readonly heading: readonly string[];
  /** Lines below the text that tell of the vote. */
  readonly trailer: readonly string[];
  readonly passages: readonly Passage[];
  /** The words whose verb the operative paragraphs share, where they do. */
  readonly chapeau: string | null;
  /** Printed numbers that do not follow one another: [expected, printed]. */
  readonly gaps: readonly (readonly [number, number])[];
}

const isFootnote = (block: Block, forms: StructureForms): boolean =>
  block.lines[0]?.place === undefined && forms.footnote?.test(block.lines[0]?.text ?? '') === true;

/**
 * Divides the lines of a resolution into its heading and its paragraphs: what comes before the first number is the
 * preamble, lettered items and flush text after them belong to the paragraph above, section titles and footnotes to
 * none, and all from the first annex heading on is annex. Returns null where no line opens a resolution.
 */
export function structureOf(printed: readonly Line[], forms: LanguageForms): Structure | null {
  const lines = withoutPageNotes(withoutRunOn(printed, forms), forms.structure);
  const opened = bodyOf(lines, forms.structure);
  if (opened === null) return null;
  const join = joiner(
    forms.joining,
    lines.map((line) => line.text),
  );
  const joined = new Map<Block, string>();
  const text = (block: Block): string => {
    const known = joined.get(block) ?? join(block.lines.map((line) => line.text));
    joined.set(block, known);
    return known;
  };
  const all = blocksOf(withoutRunIn(opened.lines, forms.structure), forms);
  const headed = all.findIndex((block) => isAnnex(block, forms.structure));
  const own = (headed < 0 ? all : all.slice(0, headed)).filter(
    (block) => !isFootnote(block, forms.structure),
  );
  const body = withReprints(own, text, forms.structure);
  const { passages, gaps, chapeau, rest } = (
    isNumbered(body, text, forms.structure) ? numberedBody : unnumberedBody
  )(body, text, forms);
  return {
    heading: opened.heading.map((line) => line.text),
    trailer: opened.trailer.map((line) => line.text),
    passages: [
      ...passages,
      ...annexes([...rest, ...(headed < 0 ? [] : all.slice(headed))], text, forms.structure),
    ],
    chapeau,
    gaps,
  };
}
