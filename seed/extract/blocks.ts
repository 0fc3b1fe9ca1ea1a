import type { StructureForms } from '../languages/language.ts';
import type { Line } from './lines.ts';

/** Lines that belong together as printed: a paragraph, a lettered item, a heading. */
export interface Block {
  readonly lines: readonly Line[];
  /** The printed number of a numbered paragraph. */
  readonly number: number | null;
  /** Begins with a letter or mark of enumeration. */
  readonly item: boolean;
}

/** `1. Decides`, `12.决定`, `1 - يقرر`, `1- يقرر`; not `3.23 movement`. Groups: number, rest. */
const numbered = /^(\d{1,3})(?:\s*[.．。、]\s*|\s+[-–—]\s*|\s*[-–—]\s+|\s*\)\s+)(?![\d.．])(.*)$/s;
/** `(a)`, `a)`, `㈠`, `(一)`, `(iv)`, `–`, `•` */
const enumerated =
  /^(?:[(（](?:[a-z]{1,2}|[ivxl]{1,5}|\d{1,2}|\p{Script=Han}{1,2}|\p{Script=Arabic}{1,2})[)）]|(?:[a-zа-я]|[ivxl]{1,5})[)）]|[’'‘]\d{1,2}[’'‘]|[\u3220-\u3243]|[–—•·*-]\s)/u;

const paragraphNumber = (text: string): number | null => {
  const match = numbered.exec(text);
  return match?.[1] === undefined ? null : Number(match[1]);
};
export const withoutNumber = (text: string): string => numbered.exec(text)?.[2] ?? text;

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
  const continuations = lines.filter((_, index) => {
    const previous = lines[index - 1]?.text;
    return previous !== undefined && previous.length > 0.6 * width && !forms.terminator.test(previous);
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
  const widths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.8)] ?? 0;
  return {
    doubleSpaced: isDoubleSpaced(lines, width, forms),
    body,
    indented: deeper > 0,
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
  const ended = forms.terminator.test(previous.text);
  const marked = paragraphNumber(line.text) !== null || enumerated.test(line.text);
  const deeper = line.indent > set.body;
  const pageBreak = line.afterPage || (set.doubleSpaced && !line.afterBlank);
  const short = previous.text.length < 0.9 * set.width;
  const title = group.length === 1 && short;
  if (pageBreak) {
    const opens = line.indent > set.body + 1 || (short && forms.paragraphStart.test(line.text));
    return (ended && (marked || (opens && (deeper || !set.indented)))) || (title && marked);
  }
  if (!set.doubleSpaced && line.afterBlank) return true;
  if (set.indented && deeper) return ended || marked || previous.indent > set.body || short;
  if (marked && ended) return true;
  return !set.indented && ended && forms.paragraphStart.test(line.text);
}

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
    const numbers = place !== 'item' && place !== 'title';
    return {
      lines: group,
      number: numbers ? paragraphNumber(text) : null,
      item: place === 'item' || (place !== 'title' && enumerated.test(text)),
    };
  });
}
