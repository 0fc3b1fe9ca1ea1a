import type { Span } from '../spans/spans.ts';
import { mayMatch } from './sieve/sieve.ts';

const nothing: readonly RegExpExecArray[] = [];

/** From an empty match to the next sign; it would be found again and again. */
function step(text: string, form: RegExp): void {
  form.lastIndex += (text.codePointAt(form.lastIndex) ?? 0) > 0xffff ? 2 : 1;
}

/**
 * All matches of a global expression in a text, in order: what `matchAll` gives, without the copy of the expression that
 * it makes each time, which takes longer than looking through a paragraph.
 *
 * @param form global; its `lastIndex` is used
 */
export function matchesIn(text: string, form: RegExp): readonly RegExpExecArray[] {
  if (!form.global) throw new TypeError(`Not a global expression: ${form.source}`);
  if (!mayMatch(text, form)) return nothing;
  form.lastIndex = 0;
  let match = form.exec(text);
  if (match === null) return nothing;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    if (match[0] === '') step(text, form);
    match = form.exec(text);
  }
  return found;
}

/** Where a match stands in its text. */
export const spanOf = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
});

const nowhere: readonly number[] = [];

/** Where matches of a global expression end, in order: to tell what matches takes longer than to find it. */
export function endsIn(text: string, form: RegExp): readonly number[] {
  if (!form.global) throw new TypeError(`Not a global expression: ${form.source}`);
  if (!mayMatch(text, form)) return nowhere;
  const ends: number[] = [];
  let last = -1;
  form.lastIndex = 0;
  while (form.test(text)) {
    if (form.lastIndex === last) {
      step(text, form);
    } else {
      last = form.lastIndex;
      ends.push(last);
    }
  }
  return ends;
}
