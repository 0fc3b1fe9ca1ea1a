import type { LanguageForms } from '../../languages/language.ts';
import { endsWith } from '../forms/ending.ts';
import type { Block } from './blocks.ts';
import { partMark } from './opening-marks.ts';
import { append, type DividedBody, isTitle, preamble, type TextOf } from './passages.ts';
import { groundStart, recitalStart } from './recital-start.ts';

/**
 * Short and old resolutions number nothing. Where operative verbs differ from those of recitals they tell (S/RES/61
 * (1948)), and below the first of them participles do too ("Noting …, considers …", S/RES/93 (1951)); in Chinese the end of the paragraph does ("建议大会接纳…。"), where it does not open as recitals alone do ("审议了…。").
 */
export function unnumberedBody(blocks: readonly Block[], text: TextOf, forms: LanguageForms): DividedBody {
  const { structure } = forms;
  const opens = (block: Block): boolean =>
    !block.item &&
    (structure.operativeStart?.test(text(block)) === true ||
      structure.unnumberedStart?.test(text(block)) === true);
  const ground = groundStart(forms);
  const ends = (block: Block): boolean => endsWith(block.lines.at(-1)?.text ?? '', structure.operativeEnd);
  const byVerb = blocks.findIndex(opens);
  const surelyEnds = blocks.findIndex((block) => ends(block) && !ground.test(text(block)));
  const byEnd = surelyEnds >= 0 ? surelyEnds : blocks.findIndex(ends);
  const last = blocks.at(-1);
  // S/RES/565 (1985) is at hand without its operative part.
  const cutOff = last !== undefined && text(last).endsWith(',') && recitalStart(forms).test(text(last));
  const first = [byVerb, byEnd].find((at) => at >= 0) ?? Math.max(0, blocks.length - (cutOff ? 0 : 1));
  const passages = preamble(
    blocks.slice(0, first).filter((block) => partMark(text(block)) === null),
    text,
    forms,
  );
  // What a colon announced, unless a verb opens it: the names of those nominated.
  const continuesList = (block: Block): boolean =>
    /[:：]$/.test(passages.at(-1)?.text ?? '') && !recitalStart(forms).test(text(block));
  const goesOn = (block: Block): boolean => !opens(block) && !recitalStart(forms).test(text(block));
  let number = 0;
  for (const block of blocks.slice(first)) {
    if (partMark(text(block)) !== null) continue;
    if (number > 0 && (block.item || (byVerb >= 0 ? goesOn(block) : continuesList(block)))) {
      append(passages, text(block));
    } else if (!isTitle(block, structure) || opens(block)) {
      number += 1;
      passages.push({ id: `op${number}`, kind: 'operative', number, text: text(block) });
    }
  }
  return { passages, gaps: [], chapeau: null, rest: [] };
}
