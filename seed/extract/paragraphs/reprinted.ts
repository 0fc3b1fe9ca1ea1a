import type { StructureForms } from '../../languages/language.ts';
import type { Block } from './blocks.ts';
import { quoteEnd, quoteStart, type TextOf } from './passages.ts';

/**
 * A resolution can print another in full, between quotation marks: S/RES/501 (1982) op1 "Reaffirms its resolution 425 (1978)
 * which reads: “The Security Council, …”". Its numbers are not those of the resolution that prints it: these blocks
 * come back as items of the paragraph above. Without a mark that closes it nothing is taken for a reprint.
 */
export function withReprints(
  blocks: readonly Block[],
  text: TextOf,
  forms: StructureForms,
): readonly Block[] {
  const opens = blocks.findIndex((block) => {
    const words = text(block);
    return quoteStart.test(words) && forms.opener.test(words.replace(quoteStart, ''));
  });
  if (opens <= 0) return blocks;
  const length = blocks.slice(opens).findIndex((block) => quoteEnd.test(text(block)));
  if (length < 0) return blocks;
  return blocks.map((block, index) =>
    index < opens || index > opens + length ? block : { ...block, number: null, loose: false, item: true },
  );
}
