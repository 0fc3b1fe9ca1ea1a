import type { Paragraph } from '../../document.ts';
import type { LanguageForms, StructureForms } from '../../languages/language.ts';
import { endsWith } from '../forms/ending.ts';
import type { Block } from './blocks.ts';
import { bare } from './opening-marks.ts';
import { recitalStart } from './recital-start.ts';

/** A paragraph before its verb is known. */
export type Passage = Omit<Paragraph, 'verb'>;

/** The text of a block, its lines joined. */
export type TextOf = (block: Block) => string;

/** What the blocks of a body are divided into. */
export interface DividedBody {
  readonly passages: readonly Passage[];
  /** Printed numbers that do not follow one another: [expected, printed]. */
  readonly gaps: readonly (readonly [number, number])[];
  /** The words whose verb all operative paragraphs share ("Resolves:", S/RES/33 (1947)); null where each has its own. */
  readonly chapeau: string | null;
  /** What follows the last paragraph and is none: an annex that no heading names. */
  readonly rest: readonly Block[];
}

/** A title has no more characters, where the file's format tells what belongs together. */
export const longestTitle = 160;

/**
 * A section title between paragraphs ("Political situation"): one or two lines that nothing ends. In small letters stands
 * what has come off its paragraph.
 */
export function isTitle(block: Block, forms: StructureForms): boolean {
  const [{ place, text = '' } = {}] = block.lines;
  if (place === 'title' || place === 'paragraph') return place === 'title';
  if (place === undefined && /^\p{Ll}\S*\s/u.test(text)) return false;
  const length = block.lines.reduce((sum, { text }) => sum + text.length, 0);
  return (
    block.number === null &&
    (place === undefined ? block.lines.length <= 2 : length <= longestTitle) &&
    !block.item &&
    !endsWith(block.lines.at(-1)?.text ?? '', forms.terminator)
  );
}

/** Adds a block to the passage above it: below it, or as the rest of its sentence. */
export function append<P extends Passage>(passages: P[], text: string, glue = '\n'): void {
  const last = passages.pop();
  if (last !== undefined) passages.push({ ...last, text: `${last.text}${glue}${text}` });
}

/**
 * A sentence that a blank line has cut in two: its rest begins in small letters below what begins with a capital, and no
 * letter alone makes it open as a recital ("faking note of", S/RES/659 (1990)).
 */
const isRest = (words: string, above: string, { structure }: LanguageForms): boolean =>
  /^\p{Ll}/u.test(words) &&
  /^\p{Lu}/u.test(bare(above)) &&
  !structure.paragraphStart.test(words.replace(/^./u, (letter) => letter.toUpperCase()));

/** Quotation marks around what a recital quotes in full, in lines of its own. */
export const quoteStart = /^[“"«„‘「『]\s*/u;
export const quoteEnd = /["”»’」』]\s*[.;,。；，]?$/u;

/**
 * The recitals: what comes before the first operative paragraph. The last one may have lost its comma (S/RES/2504
 * (2020)): its participle tells it from a title. What one quotes in lines of its own belongs to it (S/RES/186 (1964): "Article 2,
 * paragraph 4, which reads: “All Members shall refrain …”").
 */
export function preamble(blocks: readonly Block[], text: TextOf, forms: LanguageForms): Passage[] {
  const start = recitalStart(forms);
  const shortest = forms.joining === 'tight' ? 20 : 40;
  const passages: Passage[] = [];
  let afterItem = false;
  let quoted = false;
  for (const block of blocks) {
    const words = text(block);
    quoted = (quoted || quoteStart.test(words)) && !start.test(bare(words));
    const continues = quoted || block.item || (afterItem && !forms.structure.paragraphStart.test(words));
    quoted &&= !quoteEnd.test(words);
    const above = passages.at(-1)?.text;
    if (continues && above !== undefined) {
      append(passages, words);
    } else if (above !== undefined && isRest(words, above, forms)) {
      append(passages, words, ' ');
    } else if (!isTitle(block, forms.structure) || (words.length > shortest && start.test(words))) {
      const number = passages.length + 1;
      passages.push({ id: `pp${number}`, kind: 'preambular', number, text: words });
    }
    afterItem = block.item;
  }
  return passages;
}
