import type { CitationForms } from '../languages/language.ts';
import type { FoundDate } from './dates.ts';
import { overlaps, type Span } from './spans.ts';

/** A number that may be a resolution's: `1373 (2001)`, `1373`. */
export interface NumberItem extends Span {
  readonly number: number;
  readonly year: number | null;
}

/** Neighbouring numbers of one list, with what makes them resolutions. */
export interface NumberList {
  readonly items: readonly NumberItem[];
  /** Where the citation begins, with the Council's name and a date before it, and where its head noun ends. */
  readonly leadStart: number;
  readonly headEnd: number;
  /** No head noun stands by: only numbers with their right years can be meant. */
  readonly headless: boolean;
}

const candidate = /(?<![\d/.,-])(\d{1,5})(?:\s*[(（]\s*(\d{4})\s*[)）])?(?![\d/])/g;

function itemsOf(text: string, dates: readonly FoundDate[]): NumberItem[] {
  const items: NumberItem[] = [];
  for (const match of text.matchAll(candidate)) {
    const item = {
      start: match.index,
      end: match.index + match[0].length,
      number: Number(match[1]),
      year: match[2] === undefined ? null : Number(match[2]),
    };
    if (item.number > 0 && !dates.some((date) => overlaps(date, item))) items.push(item);
  }
  return items;
}

/** How far before a list its head or its lead can stand. */
const reach = 120;

/**
 * The lists of Council resolutions in a text: runs of numbers with nothing between them but what joins a list, which a
 * head noun ("resolutions", 号决议) marks as resolutions, and which no other body's name claims. Linear in the text.
 */
export function numberLists(text: string, dates: readonly FoundDate[], forms: CitationForms): NumberList[] {
  const lists: NumberList[] = [];
  let run: NumberItem[] = [];
  const close = (): void => {
    const list = listOf(text, run, forms);
    if (list !== null) lists.push(list);
    run = [];
  };
  for (const item of itemsOf(text, dates)) {
    const last = run.at(-1);
    if (last !== undefined && !forms.between.test(text.slice(last.end, item.start))) close();
    run.push(item);
  }
  close();
  return lists;
}

function listOf(text: string, items: readonly NumberItem[], forms: CitationForms): NumberList | null {
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined) return null;
  const before = text.slice(Math.max(0, first.start - reach), first.start);
  const after = text.slice(last.end, last.end + reach);
  const headAfter = forms.headAfter?.exec(after);
  const headless = !headAfter && forms.headBefore?.test(before) !== true;
  if (forms.otherBodyBefore.test(before) || (headless && forms.notBefore.test(before))) return null;
  return {
    items,
    leadStart: first.start - (forms.leadBefore.exec(before)?.[0].length ?? 0),
    headEnd: last.end + (headAfter?.[0].length ?? 0),
    headless,
  };
}
