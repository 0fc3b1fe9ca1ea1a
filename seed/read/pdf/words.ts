import { directionOf, logicalOrder } from './bidi.ts';
import { greatest } from './extremes.ts';
import type { Row, Sign } from './rows.ts';

/** A row as text, and what of its look tells what it is. Lengths in points from the page's upper left corner. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** A raised figure or asterisk stands at its beginning, as footnotes have it. */
  readonly marked: boolean;
}

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u;

/** Shares of the size of the type from which on a gap is a space; Chinese is set without any. */
const narrowestSpace = 0.15;
const narrowestWideSpace = 0.6;

/** The stroke that stretches Arabic words to the width of the line. */
const stretch = /(?<=[\p{Script=Arabic}\p{M}])\u0640+(?=\p{Script=Arabic})/gu;

const arabicLetter = /^\p{Script=Arabic}/u;

/**
 * Programs stretch Arabic words with strokes for which their fonts give no character: a glyph without one inside a word
 * is such a stroke.
 */
function withStrokes(signs: readonly Sign[]): readonly Sign[] {
  const isLetter = (sign: Sign | undefined): boolean => sign !== undefined && arabicLetter.test(sign.text);
  return signs.map((sign, index) => {
    if (sign.unnamed !== true) return sign;
    const before = signs.slice(0, index).findLast(({ unnamed }) => unnamed !== true);
    const after = signs.slice(index).find(({ unnamed }) => unnamed !== true);
    return isLetter(after) && (isLetter(before) || before?.text !== ' ') ? { ...sign, text: '\u0640' } : sign;
  });
}

const rightToLeftLetter = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

const noteMark = /^[\d*†‡]+$/;
/** A raised figure that is a power: km², m³. */
const unit = /(?:^|\s)[kcdm]?m$/;

/** How far a justified line of Chinese sets its characters apart. */
function stretchOf(signs: readonly Sign[]): number {
  const gaps = signs.flatMap((sign, index) => {
    const next = signs[index + 1];
    if (next === undefined || !wide.test(sign.text) || !wide.test(next.text)) return [];
    return [Math.max(0, next.left - sign.right)];
  });
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
}

function withSpaces(signs: readonly Sign[], isText: (sign: Sign) => boolean): string[] {
  const texts: string[] = [];
  const stretched = stretchOf(signs);
  let last: Sign | undefined;
  for (const sign of signs) {
    if (last !== undefined && sign.text !== ' ' && last.text !== ' ') {
      const narrowest = wide.test(sign.text) && wide.test(last.text) ? narrowestWideSpace : narrowestSpace;
      if (sign.left - last.right - stretched > narrowest * Math.max(sign.size, last.size)) texts.push(' ');
    }
    if (isText(sign)) texts.push(sign.text);
    last = sign;
  }
  return texts;
}

/** Footnote marks are no part of the text. */
function noteMarks(signs: readonly Sign[]): ReadonlySet<Sign> {
  const marks = signs.filter((sign, index) => {
    if (!sign.raised || !noteMark.test(sign.text)) return false;
    const before = signs
      .slice(Math.max(0, index - 3), index)
      .map(({ text }) => text)
      .join('');
    return !unit.test(before);
  });
  return new Set(marks);
}

/** A line of another direction than its document's: a sentence, not the symbol or acronym that fills a line. */
const isForeign = (text: string): boolean =>
  directionOf(text) === 'ltr' &&
  (text.match(/\p{Ll}{2,}/gu)?.length ?? 0) >= 3 &&
  !rightToLeftLetter.test(text);

/**
 * The text of a row in the order of reading.
 *
 * @param rightToLeft the text of the whole document runs from right to left
 * @param mirror brackets are given by their shape (logicalOrder)
 */
export function lineOf(row: Row, rightToLeft: boolean, mirror: boolean): PrintedLine {
  const marks = noteMarks(row.signs);
  const signs = withSpaces(withStrokes(row.signs), (sign) => !marks.has(sign));
  const foreign = rightToLeft && isForeign(signs.join(''));
  const text = logicalOrder(signs, rightToLeft && !foreign ? 'rtl' : 'ltr', mirror)
    .replace(stretch, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[ \u00a0]+/g, ' ')
    .trim();
  const shown = row.signs.filter((sign) => sign.text !== ' ');
  const first = rightToLeft && !foreign ? shown.at(-1) : shown[0];
  return {
    text,
    left: shown[0]?.left ?? row.left,
    right: greatest(shown.map(({ right }) => right)),
    baseline: row.baseline,
    size: row.size,
    marked: first?.raised === true && noteMark.test(first.text),
  };
}

const unbalanced = (text: string): number => {
  let [open, wrong] = [0, 0];
  for (const sign of text) {
    if (sign === '(') open += 1;
    else if (sign === ')' && open > 0) open -= 1;
    else if (sign === ')') wrong += 1;
  }
  return wrong;
};

/** How a document's rows are to be read. */
export interface Reading {
  readonly rightToLeft: boolean;
  readonly mirror: boolean;
}

/** Whether the document runs from right to left, and how its brackets are given: as most of them come out right. */
export function readingOf(rows: readonly Row[]): Reading {
  const all = rows.map((row) => row.signs.map(({ text }) => text).join('')).join('\n');
  if (directionOf(all) === 'ltr') return { rightToLeft: false, mirror: true };
  const wrong = (mirror: boolean): number =>
    rows.reduce((sum, row) => sum + unbalanced(lineOf(row, true, mirror).text), 0);
  return { rightToLeft: true, mirror: wrong(true) <= wrong(false) };
}
