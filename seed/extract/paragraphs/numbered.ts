import type { LanguageForms, StructureForms } from '../../languages/language.ts';
import { endsWith } from '../forms/ending.ts';
import type { Block } from './blocks.ts';
import { partMark, withoutNumber } from './opening-marks.ts';
import { append, type DividedBody, isTitle, type Passage, preamble, type TextOf } from './passages.ts';

/** The largest step in printed numbers that is still a slip of numbering and not a number inside the text. */
const largestGap = 2;

/**
 * Whether operative paragraphs are numbered; the first number may be lost. Numbers that an operative paragraph without
 * one announces with a colon are items of it: the measures that S/RES/47 (1948) "Recommends to the Governments …:", the
 * articles of which S/RES/21 (1947) "resolves to approve the following terms:".
 */
export const isNumbered = (blocks: readonly Block[], text: TextOf, forms: StructureForms): boolean => {
  const at = (number: number): number => blocks.findIndex((block) => block.number === number);
  const one = at(1);
  const opens = (block: Block | undefined): boolean =>
    block !== undefined && forms.operativeStart?.test(withoutNumber(text(block), forms)) === true;
  const announced =
    blocks
      .slice(0, Math.max(0, one))
      .some((block) => announces(block, text, forms) && chapeauOf(block, text, forms) === null) &&
    !opens(blocks[one]) &&
    !opens(blocks[at(2)]);
  return !announced && (one >= 0 || (at(2) >= 0 && at(3) >= 0));
};

/** Where the operative part begins: at its first number, or at the paragraph before it that has lost its own. */
function firstOperative(blocks: readonly Block[], text: TextOf, forms: StructureForms): number {
  const one = blocks.findIndex(({ number }) => number === 1);
  if (one >= 0) return one;
  const two = blocks.findIndex(({ number }) => number === 2);
  const before = blocks.slice(0, two).findLastIndex((block) => !block.item && block.number === null);
  const candidate = blocks[before];
  const opens = candidate !== undefined && forms.operativeStart?.test(text(candidate)) === true;
  // S/RES/70 (1949): "Resolves:", and then "1, That …".
  return opens || chapeauOf(blocks[before - 1], text, forms) !== null ? before : two;
}

/** A clause of the Council that a colon ends. */
const announces = (block: Block, text: TextOf, forms: StructureForms): boolean =>
  /[:：]$/.test(text(block)) && forms.operativeStart?.test(text(block)) === true;

/** A short one, before the first number: its verb is that of all numbers. */
const chapeauOf = (block: Block | undefined, text: TextOf, forms: StructureForms): string | null =>
  block !== undefined && !block.item && announces(block, text, forms) && text(block).length < 60
    ? text(block)
    : null;

/** Where a reader of operative paragraphs stands: which number comes next, in which part. */
interface Numbering {
  /** The last number, in this part. */
  readonly last: number;
  /** The mark of the part that follows ("B"), read and not yet used. */
  readonly mark: string | null;
}

/** How many blocks after one are looked through for the number that it may have taken. */
const near = 20;

/** The number that a block has in the order; null where its number is inside the text of the paragraph above. */
function placeOf(
  block: Block,
  below: readonly Block[],
  text: TextOf,
  last: number,
  forms: StructureForms,
): number | null {
  const { number, loose } = block;
  if (number === null || number <= last) return loose ? last + 1 : null;
  const start = forms.operativeStart ?? forms.paragraphStart;
  const opens = (one: Block): boolean => start.test(withoutNumber(text(one), forms));
  // S/RES/2550 (2020) op3 has a list of its own, 1 to 4; op4, which opens with a verb, follows it.
  if (!opens(block) && below.some((next) => next.number === last + 1 && opens(next))) return null;
  if (number <= last + 1 + largestGap) return number;
  if (loose) return last + 1;
  if (!opens(block)) return null;
  // S/RES/591 (1986) prints 1, 2, 3, 4, 8, 6: the one that follows tells.
  if (below.some((next) => next.number === last + 2)) return last + 1;
  // S/RES/952 (1994) is at hand without its paragraphs 11 to 13.
  return below.length === 0 ? number : null;
}

/**
 * The number that a block has lost: the one missing between those above and below it (S/RES/484 (1980) op2), or the one
 * after the last, where a full stop is still to come (S/RES/778 (1992) op7).
 */
function lostNumber(
  block: Block,
  below: readonly Block[],
  text: TextOf,
  { last, end }: OperativePart,
  forms: StructureForms,
): number | null {
  const opens = block.number === null && !block.item && forms.operativeStart?.test(text(block)) === true;
  if (!opens) return null;
  const next = below.find(({ number }) => number !== null)?.number;
  const missing = next === last + 2 && endsWith(end, forms.operativeEnd);
  const lastOfAll = below.length === 0 && end.endsWith(';') && text(block).endsWith('.');
  return missing || lastOfAll ? last + 1 : null;
}

/** Numbers that begin anew after the mark of a part are that part's. */
const opensPart = (block: Block, { last, mark }: Numbering): boolean =>
  block.number === 1 && !block.loose && last > 0 && mark !== null;

/**
 * A part can have recitals of its own, between its mark and its first number (S/RES/161 (1961) B, S/RES/814 (1993) B):
 * they go on the count of those before.
 */
const opensRecital = (block: Block, words: string, { mark }: Numbering, forms: StructureForms): boolean =>
  mark !== null && block.number === null && !block.item && forms.paragraphStart.test(words);

/** Numbers that begin anew after a paragraph that ends with a full stop are those of an annex, whatever heads it. */
const opensAnnex = (block: Block, { last }: Numbering, above: string): boolean =>
  block.number === 1 && last > 0 && !block.loose && /[.。]$/.test(above);

type InPart = Passage & { part: number };

/** The paragraphs from the first operative one on, as they are found. */
class OperativePart implements Numbering {
  last = 0;
  mark: string | null = null;
  /** The parts so far: where numbers begin anew, each has a name. */
  readonly #parts: string[];
  #recitals: number;
  readonly #passages: InPart[] = [];
  readonly gaps: [number, number][] = [];
  /** The words that the last number stands before. */
  above = '';
  /** Recitals of a part have begun, and its numbers not yet. */
  #inRecital = false;

  /** @param part the mark of the first part; @param recitals how many stand before */
  constructor(part: string, recitals: number) {
    this.#parts = [part];
    this.#recitals = recitals;
  }

  noteMark(mark: string): void {
    this.mark = mark;
    this.#inRecital = false;
  }

  /** Numbers begin anew. */
  openPart(): void {
    this.#parts.push(this.mark ?? String.fromCharCode(65 + this.#parts.length));
    this.last = 0;
  }

  addRecital(text: string): void {
    this.#inRecital = true;
    this.#recitals += 1;
    this.#add({ id: `pp${this.#recitals}`, kind: 'preambular', number: this.#recitals, text });
  }

  /** @param number its number in the order, which need not be the one that is printed */
  addOperative(number: number, { number: printed, loose }: Block, text: string): void {
    const expected = this.last + 1;
    if (printed !== null && printed !== expected && !loose) this.gaps.push([expected, printed]);
    this.last = number;
    this.mark = null;
    this.above = text;
    this.#inRecital = false;
    this.#add({ id: `op${number}`, kind: 'operative', number, text });
  }

  /** Adds words to the paragraph above them. A title belongs to none; recitals of a part have none among them. */
  goOn(text: string, isTitle: boolean): void {
    if (this.#inRecital || !isTitle) append(this.#passages, text);
  }

  /** The words of the last paragraph, with all that has been added to it. */
  get end(): string {
    return this.#passages.at(-1)?.text ?? '';
  }

  #add(passage: Passage): void {
    this.#passages.push({ ...passage, part: this.#parts.length - 1 });
  }

  /** Where numbers began anew, ids of operative paragraphs carry the part. */
  get passages(): Passage[] {
    return this.#passages.map(({ part, ...passage }) =>
      this.#parts.length > 1 && passage.kind === 'operative'
        ? { ...passage, id: `${this.#parts[part]}.${passage.id}` }
        : passage,
    );
  }
}

/**
 * The paragraphs of a resolution that numbers them. In parts A, B … the numbers may go on (S/RES/687 (1991)) or begin
 * anew (S/RES/101 (1953)): then ids of operative paragraphs carry the part, `A.op1`, `B.op1`.
 */
export function numberedBody(blocks: readonly Block[], text: TextOf, language: LanguageForms): DividedBody {
  const forms = language.structure;
  const first = firstOperative(blocks, text, forms);
  const chapeau = chapeauOf(blocks[first - 1], text, forms);
  const recitals = blocks.slice(0, chapeau === null ? first : first - 1);
  const passages = preamble(
    recitals.filter((block) => partMark(text(block)) === null),
    text,
    language,
  );
  const below = blocks.slice(first);
  const firstPart = recitals.flatMap((block) => partMark(text(block)) ?? []).at(-1) ?? 'A';
  const operative = new OperativePart(firstPart, passages.length);
  const rest = readInto(operative, below, text, forms);
  return {
    passages: [...passages, ...operative.passages],
    gaps: operative.gaps,
    chapeau,
    rest,
  };
}

/** Adds the paragraphs that blocks hold, down to where an annex begins; gives the annex, if there is one. */
function readInto(
  operative: OperativePart,
  below: readonly Block[],
  text: TextOf,
  forms: StructureForms,
): readonly Block[] {
  let after = 0;
  for (const [index, block] of below.entries()) {
    const words = text(block);
    const mark = partMark(words);
    if (mark !== null) {
      operative.noteMark(mark);
      continue;
    }
    if (forms.opener.test(words)) continue;
    if (opensRecital(block, words, operative, forms)) {
      operative.addRecital(words);
      continue;
    }
    if (opensPart(block, operative)) operative.openPart();
    else if (opensAnnex(block, operative, operative.above)) return below.slice(after);
    const next = below.slice(index + 1, index + 1 + near);
    const number =
      index === 0
        ? 1
        : (placeOf(block, next, text, operative.last, forms) ??
          lostNumber(block, next, text, operative, forms));
    if (number === null) {
      operative.goOn(words, isTitle(block, forms));
    } else {
      operative.addOperative(number, block, withoutNumber(words, forms));
      after = index + 1;
    }
  }
  return [];
}
