import type { StructureForms } from '../../languages/language.ts';
import type { PrintedLine } from './printed-line.ts';

/** How this text marks its paragraphs, measured once over all its lines. */
export interface Typesetting {
  readonly doubleSpaced: boolean;
  /** The indent of continuation lines: the least that is not an accident. */
  readonly body: number;
  /** Paragraphs begin with an indent; false where only items have one. */
  readonly indented: boolean;
  /** The most that a line is indented which goes on at the top of a page: often more than others. */
  readonly page: number;
  readonly width: number;
  /** Blank lines stand between the paragraphs and nowhere else. */
  readonly apart: boolean;
  /** What a line and the next word hold together at least, where the text goes on over the end of the line. */
  readonly overflow: number;
  /** Paragraphs take several lines: how far these reach tells. */
  readonly wrapped: boolean;
}

/**
 * Text taken from a PDF often has a blank line between all lines. There, a missing blank line is the trace of a page
 * break, and blank lines say nothing about paragraphs (S/RES/2617 (2021) in Chinese). It is seen from lines that go
 * on from a full line which nothing ends.
 */
function isDoubleSpaced(lines: readonly PrintedLine[], width: number, forms: StructureForms): boolean {
  const continuations = lines.filter((line, index) => {
    const previous = lines[index - 1];
    return (
      previous !== undefined &&
      previous.text.length > 0.6 * width &&
      !previous.ended &&
      line.mark === null &&
      !forms.annex.test(previous.text)
    );
  });
  const spaced = continuations.filter((line) => line.afterBlank).length;
  return spaced > 0 && spaced >= continuations.length / 2;
}

/** The share of lines that are taken for accidents. */
const accidents = 0.05;
/** So many lines that go on tell what all the others would. */
const enough = 200;
/** Where fewer lines than this share go on, each paragraph stands in a line of its own. */
const leastGoingOn = 0.25;

/**
 * A line goes on in the next because the next word has no room in it. What such lines and words reach together is known
 * from those that no mark ends; where less than that is reached, a paragraph has ended. 0: nothing tells.
 */
function overflowOf(lines: readonly PrintedLine[]): Pick<Typesetting, 'overflow' | 'wrapped'> {
  const reaches: number[] = [];
  let looked = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || reaches.length === enough) break;
    looked += 1;
    const goesOn = !line.ended && next.mark === null && !next.opens;
    if (goesOn) reaches.push(line.reachWith(next));
  }
  reaches.sort((one, other) => one - other);
  return {
    overflow: reaches[Math.floor(reaches.length * accidents)] ?? 0,
    wrapped: reaches.length > 0 && reaches.length >= leastGoingOn * looked,
  };
}

/** How lines at the top of a page are indented that go on with what no mark has ended; null where fewer than two tell. */
function pageIndentOf(lines: readonly PrintedLine[]): number | null {
  const indents = lines
    .filter(({ afterPage, mark }, index) => afterPage && lines[index - 1]?.ended === false && mark === null)
    .map(({ indent }) => indent)
    .sort((one, other) => one - other);
  return indents.length > 1 ? (indents[(indents.length - 1) >> 1] ?? null) : null;
}

/** A number in a line of its own, above its paragraph. */
const numberAlone = /^\d{1,3}\s*\p{P}?$/u;

/** Whether blank lines are where paragraphs end, and before all that surely begin. */
function standApart(lines: readonly PrintedLine[]): boolean {
  let [ends, others, starts, close] = [0, 0, 0, 0];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    if (previous === undefined || line.afterPage || numberAlone.test(previous.text)) continue;
    if (line.afterBlank && previous.ended) ends += 1;
    else if (line.afterBlank) others += 1;
    if (!line.numbered) continue;
    starts += 1;
    if (!line.afterBlank) close += 1;
  }
  return ends > 2 && others < ends / 2 && close <= starts * accidents;
}

/** Whether more than one line is indented, and lines that open paragraphs are mostly among them. */
function areIndented(lines: readonly PrintedLine[], body: number): boolean {
  let [deeper, starts, deep] = [0, 0, 0];
  for (const [index, line] of lines.entries()) {
    if (line.indent > body) deeper += 1;
    if (lines[index - 1]?.ended !== true) continue;
    if (!line.numbered && !line.opens) continue;
    starts += 1;
    if (line.indent > body) deep += 1;
  }
  return deeper > 1 && deep >= starts / 2;
}

/** How a text sets its paragraphs, as the lengths and indents of its lines tell. */
export function typesettingOf(lines: readonly PrintedLine[], forms: StructureForms): Typesetting {
  const count = new Map<number, number>();
  for (const line of lines) count.set(line.indent, (count.get(line.indent) ?? 0) + 1);
  const usual = [...count].filter(([, times]) => times >= Math.max(1, 0.03 * lines.length));
  const body = Math.min(...(usual.length > 0 ? usual : [...count]).map(([indent]) => indent));
  const widths = Uint32Array.from(lines, (line) => line.text.length).sort();
  const width = widths[Math.floor(widths.length * 0.8)] ?? 0;
  const doubleSpaced = isDoubleSpaced(lines, width, forms);
  return {
    doubleSpaced,
    body,
    indented: areIndented(lines, body),
    page: pageIndentOf(lines) ?? body + 1,
    width,
    apart: !doubleSpaced && standApart(lines),
    ...overflowOf(lines),
  };
}
