import type { StructureForms } from '../../languages/language.ts';
import { endsWith } from '../forms/ending.ts';
import { figuresOf, sign } from '../numbers/damaged.ts';
import type { Line } from './lines.ts';

/** Lines that belong together as printed: a paragraph, a lettered item, a heading. */
export interface Block {
  readonly lines: readonly Line[];
  /** The printed number of a numbered paragraph. */
  readonly number: number | null;
  /** The number is printed with a slip (`4, Demands`, `S. Decides`, `7 Calls upon`): its place in the order is surer. */
  readonly loose: boolean;
  /** Begins with a letter or mark of enumeration. */
  readonly item: boolean;
}

/** `1. Decides`, `12.决定`, `1 - يقرر`, `1- يقرر`; not `3.23 movement`. Groups: number, rest. */
const numbered = /^(\d{1,3})(?:\s*[.．。、]\s*|\s+[-–—]\s*|\s*[-–—]\s+|\s*\)\s+)(?![\d.．])(.*)$/s;
/** A number that scanning has damaged; only where an operative verb follows. Groups: number, rest. */
const looselyNumbered = new RegExp(`^[“"‘'(\\[]?(${sign}{1,3})(?:\\s*[.,:;)]{1,2}\\s*|\\s+)(.*)$`, 's');
/** `(a)`, `a)`, `㈠`, `(一)`, `(iv)`, `(هـ)` with the stroke that shapes its letter, `–`, `•` */
const enumerated =
  /^(?:[(（](?:[a-z]{1,2}|[ivxl]{1,5}|\d{1,2}|\p{Script=Han}{1,2}|\p{Script=Arabic}{1,2}\u0640?)[)）]|(?:[a-zа-я]|[ivxl]{1,5})[)）]|[’'‘]\d{1,2}[’'‘]|[\u3220-\u3243]|[–—•·*-]\s)/u;
/** Begins with the number of a paragraph. */
export const opensWithNumber = (text: string): boolean => numbered.test(text);
/** Begins with the letter or sign of an item. */
export const opensWithItem = (text: string): boolean => enumerated.test(text);

/** `A`, `II`, alone in its line: a part of the resolution begins. */
const part = /^(?:[A-HА-Ж]|I{1,3}|IV|VI{0,3}|IX|X)\.?$/u;

/** The mark of a part ("A", "II") that stands alone; null for any other text. */
export const partMark = (text: string): string | null => (part.test(text) ? text.replace('.', '') : null);

interface Mark {
  readonly number: number;
  readonly rest: string;
  readonly loose: boolean;
}

function markOf(text: string, forms: StructureForms): Mark | null {
  const sure = numbered.exec(text);
  if (sure?.[1] !== undefined) return { number: Number(sure[1]), rest: sure[2] ?? '', loose: false };
  if (forms.operativeStart === null || enumerated.test(text)) return null;
  const [, mark, rest = ''] = looselyNumbered.exec(text) ?? [];
  if (mark === undefined || !opensOperative(mark, rest, forms)) return null;
  return { number: Number(figuresOf(mark)), rest, loose: true };
}

/** Scanning may lose the capital too, where the number itself is whole (`1, requests`). */
const opensOperative = (mark: string, rest: string, forms: StructureForms): boolean =>
  /^\p{Lu}/u.test(rest)
    ? forms.operativeStart?.test(rest) === true
    : /^\d+$/.test(mark) && forms.unnumberedStart?.test(rest) === true;

/** The number that a line begins with, sure or damaged. */
export const numberAt = (text: string, forms: StructureForms): number | null =>
  markOf(text, forms)?.number ?? null;

/** The line without the number that it begins with. */
export const withoutNumber = (text: string, forms: StructureForms): string =>
  markOf(text, forms)?.rest ?? text;

/** Without the quotation marks and specks that scanning puts before a word. */
const bare = (text: string): string => text.replace(/^[‘’'`“”"«.,·\s]{1,3}(?=\p{L})/u, '');

/** Begins as a recital or an operative paragraph does. */
export const opensParagraph = (text: string, forms: StructureForms): boolean => {
  const words = bare(text);
  return forms.paragraphStart.test(words) || forms.operativeStart?.test(words) === true;
};

/** How this text marks its paragraphs, measured once over all its lines. */
interface Typesetting {
  readonly doubleSpaced: boolean;
  /** The indent of continuation lines: the least that is not an accident. */
  readonly body: number;
  readonly indented: boolean;
  readonly width: number;
}

/**
 * Text taken from a PDF often has a blank line between all lines. There, a missing blank line is the trace of a page
 * break, and blank lines say nothing about paragraphs (S/RES/2617 (2021) in Chinese). It is seen from lines that go
 * on from a full line which nothing ends.
 */
function isDoubleSpaced(lines: readonly Line[], width: number, forms: StructureForms): boolean {
  const continuations = lines.filter(({ text }, index) => {
    const previous = lines[index - 1]?.text;
    return (
      previous !== undefined &&
      previous.length > 0.6 * width &&
      !endsWith(previous, forms.terminator) &&
      markOf(text, forms) === null &&
      !forms.annex.test(previous)
    );
  });
  const spaced = continuations.filter((line) => line.afterBlank).length;
  return spaced > 0 && spaced >= continuations.length / 2;
}

function typesettingOf(lines: readonly Line[], forms: StructureForms): Typesetting {
  const count = new Map<number, number>();
  for (const line of lines) count.set(line.indent, (count.get(line.indent) ?? 0) + 1);
  const usual = [...count].filter(([, times]) => times >= Math.max(1, 0.03 * lines.length));
  const body = Math.min(...(usual.length > 0 ? usual : [...count]).map(([indent]) => indent));
  const deeper = lines.filter((line) => line.indent > body).length;
  const widths = Uint32Array.from(lines, (line) => line.text.length).sort();
  const width = widths[Math.floor(widths.length * 0.8)] ?? 0;
  return {
    doubleSpaced: isDoubleSpaced(lines, width, forms),
    body,
    indented: deeper > 1,
    width,
  };
}

/**
 * Whether `line` begins a new block. No single sign is safe: PDF text loses blank lines at page breaks, indents the
 * first line of a page, and some texts have no indents at all. A paragraph's last line is short and ends with a
 * terminator; where the layout is silent, both must hold.
 */
function begins(line: Line, group: readonly Line[], set: Typesetting, forms: StructureForms): boolean {
  const previous = group.at(-1);
  if (previous === undefined) return true;
  if (line.place !== undefined) return line.place !== 'continues';
  if (partMark(line.text) !== null || partMark(previous.text) !== null) return true;
  const ended = endsWith(previous.text, forms.terminator);
  if (ended && forms.footnote?.test(line.text) === true) return true;
  const number = markOf(line.text, forms);
  const marked = number !== null || enumerated.test(line.text);
  const deeper = line.indent > set.body;
  const pageBreak = line.afterPage || (set.doubleSpaced && !line.afterBlank);
  const short = previous.text.length < 0.9 * set.width;
  const [first = previous] = group;
  const title =
    (group.length === 1 && short) ||
    (group.length <= 2 && number !== null && deeper && first.indent > set.body);
  const opens = opensParagraph(line.text, forms);
  if (pageBreak) {
    const starts = line.indent > set.body + 1 || (opens && (short || /^\p{Lu}/u.test(bare(line.text))));
    return (ended && (marked || (starts && (deeper || !set.indented)))) || (title && marked);
  }
  if (!set.doubleSpaced && line.afterBlank) {
    const broken = !ended && !opens && !marked && !deeper && previous.text.length > 0.6 * set.width;
    return !broken || forms.annex.test(line.text) || forms.trailer?.test(line.text) === true;
  }
  if (set.indented && deeper) return ended || marked || previous.indent > set.body || short;
  if (marked && ended) return true;
  return !set.indented && ended && opens;
}

/**
 * Puts printed lines together into blocks: each a paragraph, heading or item, told by blank lines, indents, numbers and
 * opening words.
 */
export function blocksOf(lines: readonly Line[], forms: StructureForms): Block[] {
  const set = typesettingOf(lines, forms);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group === undefined || begins(line, group, set, forms)) groups.push([line]);
    else group.push(line);
  }
  return groups.map((group) => {
    const { text = '', place } = group[0] ?? {};
    const mark = place === 'item' || place === 'title' ? null : markOf(text, forms);
    return {
      lines: group,
      number: mark?.number ?? null,
      loose: mark?.loose === true,
      item: place === 'item' || (place !== 'title' && enumerated.test(text)),
    };
  });
}
