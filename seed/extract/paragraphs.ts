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

/** More characters than a title has, where a paragraph is one line however long. */
const longestTitle = 160;

/** A section title between paragraphs ("Political situation"): one or two lines that nothing ends. */
function isTitle(block: Block, forms: StructureForms): boolean {
  const place = block.lines[0]?.place;
  if (place === 'title' || place === 'paragraph') return place === 'title';
  return (
    block.number === null &&
    block.lines.length <= 2 &&
    !block.item &&
    !(place === 'block' && (block.lines[0]?.text.length ?? 0) > longestTitle) &&
    !forms.terminator.test(block.lines.at(-1)?.text ?? '')
  );
}

const isAnnex = (block: Block, forms: StructureForms): boolean =>
  forms.annex.test(block.lines[0]?.text ?? '');

/** The largest step in printed numbers that is still a slip of numbering and not a number inside the text. */
const largestGap = 2;

/** The lines of the resolution proper, without what stands above it and what follows it. */
interface Body {
  readonly heading: readonly Line[];
  readonly lines: readonly Line[];
}

/**
 * Finds the line that opens the resolution. Early ones put recitals above it ("Whereas …", S/RES/30 (1947)), and some
 * texts have lost it (S/RES/462 (1980) begins with its first recital, right below a heading that names it).
 */
function bodyOf(lines: readonly Line[], forms: StructureForms): Body | null {
  const opener = lines.findIndex((line) => forms.opener.test(line.text));
  if (opener < 0) return openedByRecital(lines, forms);
  const early = lines.findIndex((line) => forms.earlyRecital?.test(line.text) === true);
  const first = early >= 0 && early < opener ? early : opener;
  const above = lines.slice(first, opener);
  return {
    heading: lines.slice(0, first),
    lines: [...above, ...untilTrailer(lines.slice(opener + 1), forms)],
  };
}

/** How many lines a heading has at most. */
const longestHeading = 12;

function openedByRecital(lines: readonly Line[], forms: StructureForms): Body | null {
  const head = lines.slice(0, longestHeading);
  const symbol = head.findIndex((line) => forms.symbolLine.test(line.text));
  const first = head.findIndex(
    (line, index) =>
      index > symbol &&
      !forms.adoption.test(line.text) &&
      (forms.paragraphStart.test(line.text) || forms.operativeStart?.test(line.text) === true),
  );
  if (symbol < 0 || first < 0) return null;
  return { heading: lines.slice(0, first), lines: untilTrailer(lines.slice(first), forms) };
}

/** Annexes can follow the record of the vote; footnotes do not count. */
function untilTrailer(lines: readonly Line[], forms: StructureForms): readonly Line[] {
  const trailer = lines.findIndex((line) => forms.trailer?.test(line.text) === true);
  if (trailer < 0) return lines;
  const annex = lines.findIndex((line, index) => index > trailer && forms.annex.test(line.text));
  return [...lines.slice(0, trailer), ...(annex < 0 ? [] : lines.slice(annex))];
}

/**
 * Divides the lines of a resolution into its heading and its paragraphs: what comes before the first number is the
 * preamble, lettered items and flush text after them belong to the paragraph above, section titles to none, and all
 * from the first annex heading on is annex. Returns null where no line opens a resolution.
 */
export function structureOf(lines: readonly Line[], forms: LanguageForms): Structure | null {
  const opened = bodyOf(lines, forms.structure);
  if (opened === null) return null;
  const join = joiner(
    forms.joining,
    lines.map((line) => line.text),
  );
  const blocks = blocksOf(opened.lines, forms.structure);
  const firstAnnex = blocks.findIndex((block) => isAnnex(block, forms.structure));
  const body = firstAnnex < 0 ? blocks : blocks.slice(0, firstAnnex);
  const text = (block: Block): string => join(block.lines.map((line) => line.text));
  const { passages, gaps } = body.some((block) => block.number === 1)
    ? numberedBody(body, text, forms.structure)
    : unnumberedBody(body, text, forms.structure);
  return {
    heading: opened.heading.map((line) => line.text),
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

/**
 * Short and old resolutions number nothing. Where operative verbs differ from those of recitals they tell (S/RES/61
 * (1948)); in Chinese the end of the paragraph does ("建议大会接纳…。").
 */
function unnumberedBody(
  blocks: readonly Block[],
  text: TextOf,
  forms: StructureForms,
): { passages: Passage[]; gaps: [] } {
  const opens = (block: Block): boolean => !block.item && forms.operativeStart?.test(text(block)) === true;
  const ends = (block: Block): boolean => forms.operativeEnd.test(block.lines.at(-1)?.text ?? '');
  const byVerb = blocks.findIndex(opens);
  const byEnd = blocks.findIndex(ends);
  const first = byVerb >= 0 ? byVerb : byEnd >= 0 ? byEnd : Math.max(0, blocks.length - 1);
  const passages = preamble(blocks.slice(0, first), text, forms);
  let number = 0;
  for (const [index, block] of blocks.slice(first).entries()) {
    if (index > 0 && (block.item || (byVerb >= 0 && !opens(block)))) {
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
