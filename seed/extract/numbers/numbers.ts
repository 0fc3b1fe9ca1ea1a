import type { CitationForms } from '../../languages/language.ts';
import { endsWith } from '../forms/ending.ts';
import { matchesIn, spanOf } from '../forms/match.ts';
import { overlaps } from '../spans/spans.ts';
import { damagedNumbers } from './damaged.ts';
import type { FoundDate } from './dates.ts';
import type { NumberItem } from './number-item.ts';

/** Neighbouring numbers of one list, with what makes them resolutions. */
export interface NumberList {
  readonly items: readonly NumberItem[];
  /** Where the citation begins, with the Council's name and a date before it, and where its head noun ends. */
  readonly leadStart: number;
  readonly headEnd: number;
  /** No head noun stands by: only numbers with their right years can be meant. */
  readonly headless: boolean;
}

/**
 * `1373 (2001)`, `1373`, `161 A (1961)`; not part of a longer number or symbol, of a compound (`150-day`), nor what
 * follows a letter or sign that scanning makes of a figure (`S11`). In `1908 (2010),1927 (2010)` the comma ends a list's
 * item, in `1,927` it does not; figures of a note may follow the year. `377 A (V)` is the Assembly's, `9月23日` a date without its year.
 */
const candidate =
  /(?<![\d/.$!|-]|\d,|(?<![A-Za-z])[A-Zl])(?<number>\d{1,5})(?!\d)(?:\s?[A-E](?=\s*[(（]\s*\d{4}))?(?:\s*[(（]\s*(?<year>\d{4})\s*年?\s*[)）])?(?!\/|\d{3}|(?<![)）])\d|-\p{L}|\s*[月日]|\s?[A-H]?\s*[(（]\s*(?:E?S-)?[IVXLDl]+[IVXLDl\d]*\s*[)）]?)/gu;
const symbolNumber = /S\s?\/\s?RES\s?\/\s?(?<number>\d{1,4})(?!\d)(?:\s*[(（]\s*(?<year>\d{4})\s*[)）])?/gu;

const itemAt = (match: RegExpExecArray): NumberItem => ({
  ...spanOf(match),
  number: Number(match.groups?.number),
  year: match.groups?.year === undefined ? null : Number(match.groups.year),
});

/** The items of a text in order, none inside a date or inside another item. */
function itemsOf(text: string, dates: readonly FoundDate[]): NumberItem[] {
  const symbols = matchesIn(text, symbolNumber).map(
    (match): NumberItem => ({ ...itemAt(match), symbol: true }),
  );
  const found = [...symbols, ...damagedNumbers(text), ...matchesIn(text, candidate).map(itemAt)];
  const items: NumberItem[] = [];
  let nextDate = 0;
  let end = 0;
  for (const item of found.filter(({ number }) => number > 0).sort((a, b) => a.start - b.start)) {
    while ((dates[nextDate]?.end ?? Number.POSITIVE_INFINITY) <= item.start) nextDate += 1;
    const date = dates[nextDate];
    if (item.start < end || (date !== undefined && overlaps(date, item)) || isNoteMark(text, item)) continue;
    items.push(item);
    end = item.end;
  }
  return items;
}

/** How far before a list its head or its lead can stand. */
const reach = 120;

/** A note's mark that has come down into the line ("1267 (1999)1, 1333 (2000)2 and"). */
const noteMark = /^\d{1,2}(?!\d)/;
const isNoteMark = (text: string, { start, number, year }: NumberItem): boolean =>
  year === null && number < 100 && /[)）]/.test(text[start - 1] ?? '');

/** Whether an item goes on with the list of the one before it. */
function joins(text: string, last: NumberItem, item: NumberItem, forms: CitationForms): boolean {
  const gap = text.slice(last.end, item.start).replace(noteMark, '');
  // Printers forget the comma between two that both have their years.
  if (gap.length < reach && gap.trim() === '') return last.year !== null && item.year !== null;
  return forms.between.test(gap);
}

const lastDay = 31;

/** The day of a date that leaves its year to the next one's ("266 (1969) of 10 June and 274 (1969) of 11 December 1969"). */
const isDayBetween = (
  text: string,
  last: NumberItem,
  { number, year }: NumberItem,
  next: NumberItem | undefined,
  forms: CitationForms,
): boolean => year === null && number <= lastDay && next !== undefined && joins(text, last, next, forms);

/**
 * The lists of Council resolutions in a text: runs of numbers with nothing between them but what joins a list, which a
 * head noun ("resolutions", 号决议) marks as resolutions, and which no other body's name claims. A head noun inside a run
 * ends it where nothing has marked it so far ("Annex 1 to resolution 1966", "paragraphs 16 and 18, and resolution 2327").
 * Linear in the text.
 */
export function numberLists(text: string, dates: readonly FoundDate[], forms: CitationForms): NumberList[] {
  const lists: NumberList[] = [];
  let run: NumberItem[] = [];
  let marked = false;
  const close = (): void => {
    const list = listOf(text, run, forms);
    if (list !== null) lists.push(list);
    run = [];
  };
  const items = itemsOf(text, dates);
  for (const [index, item] of items.entries()) {
    const last = run.at(-1);
    if (last !== undefined && isDayBetween(text, last, item, items[index + 1], forms)) continue;
    const head =
      forms.headBefore !== null &&
      endsWith(text.slice(Math.max(0, item.start - reach), item.start), forms.headBefore);
    if (last !== undefined && ((head && !marked) || !joins(text, last, item, forms))) close();
    marked = head || (run.length > 0 && marked);
    run.push(item);
  }
  close();
  return lists;
}

/** Without a last number that has no year after ones that have, and counts what follows it ("and 192 observers"). */
function withoutCount(
  text: string,
  items: readonly NumberItem[],
  forms: CitationForms,
): readonly NumberItem[] {
  const last = items.at(-1);
  const counts =
    last?.year === null &&
    items.some(({ year }) => year !== null) &&
    forms.countedAfter.test(text.slice(last.end, last.end + reach));
  return counts ? items.slice(0, -1) : items;
}

function listOf(text: string, run: readonly NumberItem[], forms: CitationForms): NumberList | null {
  const items = withoutCount(text, run, forms);
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined) return null;
  const before = text.slice(Math.max(0, first.start - reach), first.start);
  const after = text.slice(last.end, last.end + reach);
  const headAfter = forms.headAfter?.exec(after);
  const named = items.some(({ symbol }) => symbol === true);
  const headless = !headAfter && !named && !(forms.headBefore !== null && endsWith(before, forms.headBefore));
  const yearless = items.every(({ year }) => year === null);
  if (!named && yearless && forms.otherBodyAfter.test(after)) return null;
  if (!named && (endsWith(before, forms.otherBodyBefore) || (headless && endsWith(before, forms.notBefore))))
    return null;
  return {
    items,
    leadStart: first.start - (forms.leadBefore.exec(before)?.[0].length ?? 0),
    headEnd: last.end + (headAfter?.[0].length ?? 0),
    headless,
  };
}
