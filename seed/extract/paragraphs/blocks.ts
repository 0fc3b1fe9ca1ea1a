import type { LanguageForms } from '../../languages/language.ts';
import { endsWith } from '../forms/ending.ts';
import { isAnnexTitle } from './annexes.ts';
import type { Line } from './lines.ts';
import { bare, opensParagraph } from './opening-marks.ts';
import { PrintedLine } from './printed-line.ts';
import { recitalStart } from './recital-start.ts';
import { type Typesetting, typesettingOf } from './typesetting.ts';

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

const dividedWord = /\p{L}-$/u;

/**
 * Whether `line` begins a new block. No single sign is safe: PDF text loses blank lines at page breaks, indents the
 * first line of a page, and some texts have no indents at all. A paragraph's last line is short and ends with a
 * terminator; where the layout is silent, both must hold.
 */
function begins(
  line: PrintedLine,
  group: readonly PrintedLine[],
  set: Typesetting,
  language: LanguageForms,
  expected: number,
): boolean {
  const forms = language.structure;
  const previous = group.at(-1);
  if (previous === undefined) return true;
  if (line.place !== undefined) return line.place !== 'continues';
  if (line.part || previous.part) return true;
  // S/RES/720 (1991) has a blank line inside "Secretary-General".
  if (endsWith(previous.text, dividedWord)) return false;
  const { ended } = previous;
  if (ended && (forms.footnote?.test(line.text) === true || isAnnexTitle(line.text, forms))) return true;
  const { mark: number, opens } = line;
  const marked = number !== null || line.item;
  // Below a title, or a paragraph that ends without its mark (S/RES/2665 (2022) in Spanish: "…; y").
  if (number !== null && !number.loose && number.number === expected && opensParagraph(number.rest, forms))
    return true;
  const deeper = line.indent > set.body;
  const pageBreak = line.afterPage || (set.doubleSpaced && !line.afterBlank);
  const short = previous.text.length < 0.9 * set.width;
  const [first = previous] = group;
  const title =
    (group.length === 1 && short) ||
    (group.length <= 2 && number !== null && deeper && first.indent > set.body);
  const hadRoom = opens && previous.reachWith(line) < set.overflow;
  const capital = /^\p{Lu}/u.test(bare(line.text));
  if (pageBreak) {
    const starts = line.indent > set.page || (opens && (hadRoom || capital));
    if (ended) return marked || (starts && (deeper || !set.indented));
    // S/RES/2552 (2020) in Russian ends a recital without its comma.
    return (title && marked) || (hadRoom && deeper);
  }
  if (!set.doubleSpaced && line.afterBlank) {
    const broken = !ended && !opens && !marked && !deeper && previous.text.length > 0.6 * set.width;
    return !broken || forms.annex.test(line.text) || forms.trailer?.test(line.text) === true;
  }
  if (set.indented && deeper) {
    // All lines of an item may hang below its letter.
    if (set.apart && line.indent === previous.indent) return marked && ended;
    return ended || marked || previous.indent > set.body || short;
  }
  if (marked && ended) return true;
  if (set.indented || !ended) return false;
  // S/RES/546 (1984) has lost one of its blank lines.
  if (set.apart) return opens && (hadRoom || (capital && recitalStart(language).test(line.text)));
  return opens ? capital || hadRoom || isSure(line, previous, set, language) : isShort(line, previous, set);
}

const comma = /[,\u060c，]$/;

/**
 * Whether the words at the beginning of a line open a paragraph where no layout tells and the line before it has a
 * terminator and no room: after a comma they may as well go on with the sentence. In Chinese a line has always room for
 * one more character; elsewhere one paragraph in seven ends with a full line, and only known verbs are trusted.
 */
const isSure = (
  line: PrintedLine,
  previous: PrintedLine,
  set: Typesetting,
  language: LanguageForms,
): boolean =>
  !set.wrapped ||
  !comma.test(previous.text) ||
  (language.joining === 'spaced' && recitalStart(language).test(line.text));

/** Lines that reach less far than this share of what the others hold are the last of their paragraphs, whatever follows. */
const shortLine = 0.8;

const isShort = (line: PrintedLine, previous: PrintedLine, set: Typesetting): boolean =>
  set.wrapped && previous.reachWith(line) < shortLine * set.overflow;

/**
 * Puts printed lines together into blocks: each a paragraph, heading or item, told by blank lines, indents, numbers and
 * opening words.
 */
export function blocksOf(printed: readonly Line[], language: LanguageForms): Block[] {
  const lines = printed.map((line) => new PrintedLine(line, language.structure));
  const set = typesettingOf(lines, language.structure);
  const groups: PrintedLine[][] = [];
  let expected = 1;
  for (const line of lines) {
    const group = groups.at(-1);
    if (group === undefined || begins(line, group, set, language, expected)) {
      groups.push([line]);
      if (line.mark?.number === expected) expected += 1;
    } else group.push(line);
  }
  return groups.map((group) => {
    const [first] = group;
    const told = first?.place === 'item' || first?.place === 'title';
    const mark = told ? null : first?.mark;
    return {
      lines: group,
      number: mark?.number ?? null,
      loose: mark?.loose === true,
      item: told ? first.place === 'item' : first?.item === true,
    };
  });
}
