import { counted } from '../docx/counting.ts';
import { attributeOf, type HtmlElement, htmlText, isElement } from './parse.ts';

const formats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '1': 'decimal',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  decimal: 'decimal',
  none: 'none',
};

const styleOf = (list: HtmlElement): string =>
  /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(attributeOf(list, 'style'))?.[1] ?? '';

/** The text of the item has its number already. */
const numbered = /^\s*(?:\d{1,3}\s*[.)、．–-]|[(（][\p{L}\d]{1,4}[)）]|\p{L}{1,3}\))/u;

/** What a browser prints before the items of an ordered list, item by item; nothing where they print it themselves. */
export function labelsOf(list: HtmlElement): ReadonlyMap<HtmlElement, string> {
  const format = formats[attributeOf(list, 'type')] ?? formats[styleOf(list)] ?? 'decimal';
  let count = Number.parseInt(attributeOf(list, 'start') || '1', 10) - 1;
  const labels = new Map<HtmlElement, string>();
  for (const item of list.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'li')) {
    const own = Number.parseInt(attributeOf(item, 'value'), 10);
    count = Number.isNaN(own) ? count + 1 : own;
    const label = counted(format, count);
    if (label === '' || numbered.test(htmlText(item))) continue;
    labels.set(item, format === 'decimal' ? `${label}.` : `(${label})`);
  }
  return labels;
}
