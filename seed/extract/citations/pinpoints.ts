import type { CitationForms } from '../../languages/language.ts';
import { endsWith } from '../forms/ending.ts';
import { matchesIn } from '../forms/match.ts';
import type { NumberItem } from '../numbers/number-item.ts';
import type { NumberList } from '../numbers/numbers.ts';

/** The cited paragraphs: those named after the last resolution of a list, or before the first. */
export function pinpointOf(
  text: string,
  list: NumberList,
  item: NumberItem,
  forms: CitationForms,
): string[] | null {
  const after =
    item === list.items.at(-1)
      ? forms.pinpointAfter?.exec(text.slice(list.headEnd, list.headEnd + 200))
      : null;
  const words = text.slice(Math.max(0, list.leadStart - 200), item.start);
  const before =
    item === list.items[0] && forms.pinpointBefore !== null && endsWith(words, forms.pinpointBefore)
      ? forms.pinpointBefore.exec(words)
      : null;
  const groups = after?.groups ?? before?.groups;
  const labels = labelsIn(groups?.paragraphs ?? '', forms);
  const [only] = labels ?? [];
  return groups?.item !== undefined && only !== undefined && labels?.length === 1
    ? labelsIn(`${only} ${groups.item}`, forms)
    : labels;
}

/** An item's letter as cited in all languages: `（a）`, `a)` and `(a)` are `(a)`. */
const asItem = (printed: string): string =>
  printed
    .replace(/\s/g, '')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replace(/(?<![(\p{L}])(?=\p{L}{1,4}\))/gu, '(');

/** A paragraph's number with the letters of its items, or letters that go on from it; each may be missing. */
const labelled = /(\d{1,3})?\s*((?:(?:[(（][^()（）]{1,6}[)）]|(?<!\p{L})\p{L}{1,4}\))\s*)*)/gu;

/** Between a paragraph and its item: a noun for the item, longer than any word that joins two. */
const itemNoun = /\p{L}{6}/u;

/** One Latin letter as the label of an item, at the end of a label. */
const lettered = /\((?<letter>[a-z])\)$/;

/** The labels of the items between two of one paragraph: between `2(a)` and `2(d)` are `2(b)` and `2(c)`. */
function itemsBetween(first: string, last: string): string[] {
  const [from, to] = [first, last].map((label) => lettered.exec(label)?.groups?.letter?.charCodeAt(0));
  // `(i) to (v)` are figures.
  if (from === undefined || to === undefined || /\([ivx]\)$/.test(first)) return [];
  const paragraph = first.replace(lettered, '');
  const count = Math.max(0, to - from - 1);
  return Array.from({ length: count }, (_, at) => `${paragraph}(${String.fromCharCode(from + 1 + at)})`);
}

/**
 * `第1(a)段和第81(a)段` gives `1(a)` and `81(a)`; `7(d)和(e)` and `7 d) et e)` give `7(d)` and `7(e)`; `2 to 4` gives all
 * three, `2 (a) to (d)` all four.
 */
function labelsIn(paragraphs: string, { rangeBefore }: CitationForms): string[] | null {
  const labels: string[] = [];
  let paragraph = '';
  let end = 0;
  for (const match of matchesIn(paragraphs, labelled)) {
    if (match[0].trim() === '') continue;
    const isRange = end > 0 && endsWith(paragraphs.slice(0, match.index), rangeBefore);
    const from = Number(paragraph) + 1;
    paragraph = match[1] ?? paragraph;
    const label = `${paragraph}${asItem(match[2] ?? '')}`;
    // "paragraph 2, subparagraph (b)" names one.
    const named = match[1] === undefined && itemNoun.test(paragraphs.slice(end, match.index));
    if (named && labels.at(-1) === paragraph) labels.pop();
    if (isRange && match[1] === undefined) labels.push(...itemsBetween(labels.at(-1) ?? '', label));
    else if (isRange)
      for (let number = from; number < Number(paragraph) && number < from + 50; number += 1)
        labels.push(String(number));
    labels.push(label);
    end = match.index + match[0].length;
  }
  return labels.length > 0 ? labels : null;
}
