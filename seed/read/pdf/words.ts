import { withoutStretches } from '../forms.ts';
import { directionOf, logicalOrder } from './bidi.ts';
import { greatest } from './extremes.ts';
import { type Look, lookOf } from './look.ts';
import type { Row, Sign } from './rows.ts';
import { arabicLetter, withStrokes } from './strokes.ts';

/** A row as text, and what of its look tells what it is. Lengths in points from the page's upper left corner. */
export interface PrintedLine extends Look {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** A raised figure or asterisk stands at its beginning, as footnotes have it. */
  readonly marked: boolean;
}

/** Follows a word, or the note mark on it, without a space. */
const closing = /^[,;.:)\u060c\u061b]/;

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u;

/** Shares of the size of the type from which on a gap is a space; Chinese is set without any. */
const narrowestSpace = 0.15;
const narrowestWideSpace = 0.6;

const rightToLeftLetter = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** `1`, `*`, and `(1)` as Arabic has it, whichever way its brackets are turned; a line can end within it. */
const noteMark = /^[()]?[\d*†‡]{0,4}[()]?$/;
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

/** Words are shorter than this on the average: a row with fewer spaces has gaps instead. */
const longestWords = 15;

function withSpaces(signs: readonly Sign[], marks: ReadonlySet<Sign>, rightToLeft: boolean): string[] {
  const texts: string[] = [];
  const stretched = stretchOf(signs);
  const spaced = signs.filter(({ text }) => text === ' ').length > signs.length / longestWords;
  // Programs stretch Arabic words without drawing the strokes: spaces are surer than gaps.
  const joined = (sign: Sign, last: Sign): boolean =>
    spaced && arabicLetter.test(sign.text) && arabicLetter.test(last.text);
  let last: Sign | undefined;
  for (const sign of signs) {
    if (sign.text === '' && sign.right <= sign.left) continue;
    if (last !== undefined && sign.text !== ' ' && last.text !== ' ' && !joined(sign, last)) {
      const narrowest = wide.test(sign.text) && wide.test(last.text) ? narrowestWideSpace : narrowestSpace;
      const [word, next] = rightToLeft ? [sign, last] : [last, sign];
      const attached = marks.has(next) ? !marks.has(word) : marks.has(word) && closing.test(next.text);
      if (!attached && sign.left - last.right - stretched > narrowest * Math.max(sign.size, last.size))
        texts.push(' ');
    }
    if (!marks.has(sign)) texts.push(sign.text);
    last = sign;
  }
  return texts;
}

/** Raised signs that follow one another. */
function raisedRuns(signs: readonly Sign[]): { readonly start: number; readonly run: readonly Sign[] }[] {
  const runs: { start: number; run: Sign[] }[] = [];
  for (const [index, sign] of signs.entries()) {
    if (!sign.raised) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.start + last.run.length === index) last.run.push(sign);
    else runs.push({ start: index, run: [sign] });
  }
  return runs;
}

const textOf = (signs: readonly Sign[]): string => signs.map(({ text }) => text).join('');

/** Footnote marks are no part of the text. */
function noteMarks(signs: readonly Sign[]): ReadonlySet<Sign> {
  return new Set(
    raisedRuns(signs).flatMap(({ start, run }) =>
      noteMark.test(textOf(run).trim()) && !unit.test(textOf(signs.slice(Math.max(0, start - 3), start)))
        ? run
        : [],
    ),
  );
}

/** A line of another direction than its document's: a sentence, not the symbol or acronym that fills a line. */
const isForeign = (text: string): boolean =>
  directionOf(text) === 'ltr' &&
  (text.match(/\p{Ll}{2,}/gu)?.length ?? 0) >= 3 &&
  !rightToLeftLetter.test(text);

/** A bracket that closes right before a word, or opens right behind one, as no one prints them. */
const turned = /[)\]](?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])[([](?=[\s\u060c\u061b.]|$)/gu;
const turnedIn = (text: string): number => text.match(turned)?.length ?? 0;

/** A pair whose both brackets are: `2133 )2014( ، `. */
const turnedPair = /(?<=\s|^)\)([^()\n]+)\((?=[\s\u060c\u061b.]|$)/gu;

/**
 * The fonts of a document need not give brackets in the same way: a line that tells for itself is read as it tells, and
 * so is a pair, since a line can have brackets of two fonts.
 */
function inOrder(signs: readonly string[], rightToLeft: boolean, mirror: boolean): string {
  const text = logicalOrder(signs, rightToLeft ? 'rtl' : 'ltr', mirror);
  if (!rightToLeft || turnedIn(text) === 0) return text;
  const other = logicalOrder(signs, 'rtl', !mirror);
  return (turnedIn(other) < turnedIn(text) ? other : text).replace(turnedPair, '($1)');
}

/**
 * The text of a row in the order of reading.
 *
 * @param rightToLeft the text of the whole document runs from right to left
 * @param mirror most brackets are given by their shape (logicalOrder)
 */
export function lineOf(row: Row, rightToLeft: boolean, mirror: boolean): PrintedLine {
  const marks = noteMarks(row.signs);
  const signs = withSpaces(withStrokes(row.signs), marks, rightToLeft);
  const foreign = rightToLeft && isForeign(signs.join(''));
  const text = withoutStretches(inOrder(signs, rightToLeft && !foreign, mirror))
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll('\u2012', '–')
    .replace(/[ \u00a0]+/g, ' ')
    .trim();
  const shown = row.signs.filter((sign) => sign.text !== ' ');
  const first = rightToLeft && !foreign ? shown.at(-1) : shown[0];
  const words = row.signs.filter((sign) => !marks.has(sign));
  return {
    text,
    left: shown[0]?.left ?? row.left,
    right: greatest(shown.map(({ right }) => right)),
    baseline: row.baseline,
    size: row.size,
    marked: first !== undefined && marks.has(first),
    ...lookOf(rightToLeft && !foreign ? words.toReversed() : words),
  };
}

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
    rows.reduce((sum, { signs }) => {
      const texts = signs.map(({ text }) => text);
      return (
        sum + (texts.some((text) => /[()]/.test(text)) ? turnedIn(logicalOrder(texts, 'rtl', mirror)) : 0)
      );
    }, 0);
  return { rightToLeft: true, mirror: wrong(true) <= wrong(false) };
}
