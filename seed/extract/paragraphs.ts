import type { Paragraph } from '../document.ts';
import type { LanguageForms, StructureForms } from '../languages/language.ts';
import { type Block, blocksOf, withoutNumber } from './blocks.ts';
import { joiner } from './join.ts';
import type { Line } from './lines.ts';

/** A paragraph before its verb is known. */
export type Passage = Omit<Paragraph, 'verb'>;

export interface Structure {
  /** Lines above "The Security Council,". */
  readonly heading: readonly string[];
  readonly passages: readonly Passage[];
  /** Printed numbers that do not follow one another: [expected, printed]. */
  readonly gaps: readonly (readonly [number, number])[];
}

/** A section title between paragraphs ("Political situation"): one or two lines that nothing terminates. */
const isTitle = (block: Block, forms: StructureForms): boolean =>
  block.number === null &&
  block.lines.length <= 2 &&
  !block.item &&
  !forms.terminator.test(block.lines.at(-1)?.text ?? '');

const isAnnex = (block: Block, forms: StructureForms): boolean =>
  forms.annex.test(block.lines[0]?.text ?? '');

/** The largest step in printed numbers that is still a slip of numbering and not a number inside the text. */
const largestGap = 2;

/**
 * Divides the lines of a resolution into its heading and its paragraphs: what comes before the first number is the
 * preamble, lettered items and flush text after them belong to the paragraph above, section titles to none, and all
 * from the first annex heading on is annex. Returns null where no line opens a resolution.
 */
export function structureOf(lines: readonly Line[], forms: LanguageForms): Structure | null {
  const opener = lines.findIndex((line) => forms.structure.opener.test(line.text));
  if (opener < 0) return null;
  const join = joiner(
    forms.joining,
    lines.map((line) => line.text),
  );
  const blocks = blocksOf(lines.slice(opener + 1), forms.structure);
  const firstAnnex = blocks.findIndex((block) => isAnnex(block, forms.structure));
  const body = firstAnnex < 0 ? blocks : blocks.slice(0, firstAnnex);
  const text = (block: Block): string => join(block.lines.map((line) => line.text));
  const { passages, gaps } = body.some((block) => block.number === 1)
    ? numberedBody(body, text, forms.structure)
    : unnumberedBody(body, text, forms.structure);
  return {
    heading: lines.slice(0, opener).map((line) => line.text),
    passages: [
      ...passages,
      ...annexes(firstAnnex < 0 ? [] : blocks.slice(firstAnnex), text, forms.structure),
    ],
    gaps,
  };
}

type TextOf = (block: Block) => string;

function numberedBody(
  blocks: readonly Block[],
  text: TextOf,
  forms: StructureForms,
): { passages: Passage[]; gaps: [number, number][] } {
  const first = blocks.findIndex((block) => block.number === 1);
  const passages = preamble(blocks.slice(0, first), text, forms);
  const gaps: [number, number][] = [];
  let last = 0;
  for (const block of blocks.slice(first)) {
    const { number } = block;
    if (number !== null && number > last && number <= last + 1 + largestGap) {
      if (number !== last + 1) gaps.push([last + 1, number]);
      last = number;
      passages.push({ id: `op${number}`, kind: 'operative', number, text: withoutNumber(text(block)) });
    } else if (!isTitle(block, forms)) {
      append(passages, text(block));
    }
  }
  return { passages, gaps };
}

/** Short resolutions number nothing: what ends like an operative paragraph is one ("Recommends … that … be admitted."). */
function unnumberedBody(
  blocks: readonly Block[],
  text: TextOf,
  forms: StructureForms,
): { passages: Passage[]; gaps: [] } {
  const ends = (block: Block): boolean => forms.operativeEnd.test(block.lines.at(-1)?.text ?? '');
  const found = blocks.findIndex(ends);
  const first = found < 0 ? Math.max(0, blocks.length - 1) : found;
  const passages = preamble(blocks.slice(0, first), text, forms);
  let number = 0;
  for (const block of blocks.slice(first)) {
    if (block.item) {
      append(passages, text(block));
    } else if (!isTitle(block, forms)) {
      number += 1;
      passages.push({ id: `op${number}`, kind: 'operative', number, text: text(block) });
    }
  }
  return { passages, gaps: [] };
}

function preamble(blocks: readonly Block[], text: TextOf, forms: StructureForms): Passage[] {
  const passages: Passage[] = [];
  let afterItem = false;
  for (const block of blocks) {
    const continues = block.item || (afterItem && !forms.paragraphStart.test(text(block)));
    if (continues && passages.length > 0) {
      append(passages, text(block));
    } else if (!isTitle(block, forms)) {
      const number = passages.length + 1;
      passages.push({ id: `pp${number}`, kind: 'preambular', number, text: text(block) });
    }
    afterItem = block.item;
  }
  return passages;
}

function annexes(blocks: readonly Block[], text: TextOf, forms: StructureForms): Passage[] {
  const passages: Passage[] = [];
  for (const block of blocks) {
    if (isAnnex(block, forms) || passages.length === 0) {
      const number = passages.length + 1;
      passages.push({
        id: number === 1 ? 'annex' : `annex${number}`,
        kind: 'annex',
        number,
        text: text(block),
      });
    } else {
      append(passages, text(block));
    }
  }
  return passages;
}

function append(passages: Passage[], text: string): void {
  const last = passages.pop();
  if (last !== undefined) passages.push({ ...last, text: `${last.text}\n${text}` });
}
