import type { StructureForms } from '../../languages/language.ts';
import type { Block } from './blocks.ts';
import { append, type Passage, type TextOf } from './passages.ts';

/** Begins with an annex's heading. */
export const isAnnex = (block: Block, forms: StructureForms): boolean =>
  forms.annex.test(block.lines[0]?.text ?? '');

/** An annex's heading where nothing sets it apart; "annex." in small letters is the end of a sentence. */
export const isAnnexTitle = (text: string, forms: StructureForms): boolean =>
  !/^\p{Ll}/u.test(text) && forms.annex.test(text);

/** One passage for each annex: its heading and all below it. */
export function annexes(blocks: readonly Block[], text: TextOf, forms: StructureForms): Passage[] {
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
