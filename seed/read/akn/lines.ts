import type { Line, Place } from '../../extract/lines.ts';
import { collapsed, placed } from '../structured.ts';
import { descendantsOf, elementsOf, textOf } from '../xml/elements.ts';
import type { XmlElement, XmlNode } from '../xml/parse.ts';

/** Figures and asterisks that are raised refer to footnotes. */
const isNoteMark = (element: XmlElement): boolean =>
  element.name === 'authorialNote' || (element.name === 'sup' && /^[\s\d*]*$/.test(textOf(element)));

/** The text of running prose, without footnotes and their marks. */
export const proseOf = (node: XmlNode): string =>
  typeof node === 'string' ? node : isNoteMark(node) ? '' : node.children.map(proseOf).join('');

/** Elements that hold other blocks and are none themselves; what is not named here is a block of prose. */
const containers = new Set([
  'akomaNtoso',
  'statement',
  'doc',
  'body',
  'mainBody',
  'preamble',
  'preface',
  'conclusions',
  'attachments',
  'attachment',
  'annex',
  'component',
  'components',
  'section',
  'part',
  'chapter',
  'article',
  'subparagraph',
  'paragraph',
  'container',
  'formula',
  'content',
  'alinea',
  'list',
  'sublist',
  'blockList',
  'point',
  'item',
  'intro',
  'wrapUp',
  'blockContainer',
  'table',
  'tr',
  'td',
  'th',
  'longTitle',
  'recitals',
  'recital',
]);

const ignored = new Set(['meta', 'coverPage', 'img']);
const titles = new Set(['heading', 'subheading', 'crossHeading']);
const introductions = new Set(['intro', 'listIntroduction']);
/** Within these, what is no introduction is an item of the paragraph that they stand in. */
const lists = new Set(['list', 'sublist', 'blockList']);

/** A verb set apart at its beginning makes a block a paragraph, however short. */
const opensWithMark = (element: XmlElement): boolean => {
  const first = element.children.find((child) => typeof child !== 'string' || child.trim() !== '');
  return (
    typeof first === 'object' &&
    first.name === 'span' &&
    collapsed(textOf(first)).length < collapsed(textOf(element)).length
  );
};

/**
 * The blocks of a resolution in the order of reading. A number goes to the next text, which in some documents stands
 * outside of its own element, and is not repeated where the text itself begins with it.
 */
function blocksOf(root: XmlElement): Line[] {
  const lines: Line[] = [];
  let number: { readonly text: string; readonly place: Place } | null = null;
  const write = (element: XmlElement, place: Place): void => {
    const text = collapsed(proseOf(element));
    if (text === '') return;
    const certain = place === 'block' && opensWithMark(element) ? 'paragraph' : place;
    if (number === null) lines.push(placed(text, certain));
    else lines.push(placed(text.startsWith(number.text) ? text : `${number.text} ${text}`, number.place));
    number = null;
  };
  const visit = (element: XmlElement, place: Place): void => {
    for (const child of elementsOf(element)) {
      const inner = lists.has(element.name) && !introductions.has(child.name) ? 'item' : place;
      if (child.name === 'num') {
        // A number that is still without its text stands before another: the item's belongs to its text.
        const text = collapsed(`${number?.text ?? ''} ${proseOf(child)}`);
        number = { text, place: number?.place ?? (inner === 'item' ? 'item' : 'paragraph') };
      } else if (titles.has(child.name)) write(child, 'title');
      else if (containers.has(child.name)) visit(child, inner);
      else if (!ignored.has(child.name)) write(child, inner);
    }
  };
  visit(root, 'block');
  return lines;
}

/** Symbol, number and adoption, as the cover page has them. */
const headingOf = (root: XmlElement): Line[] =>
  descendantsOf(root, 'coverPage')
    .slice(0, 1)
    .flatMap((cover) => [...descendantsOf(cover, 'docNumber'), ...descendantsOf(cover, 'docTitle')])
    .map((element) => placed(collapsed(textOf(element)), 'block'))
    .filter(({ text }) => text !== '');

/** The lines of a resolution in Akoma Ntoso: cover page, preamble, paragraphs, annexes. */
export const linesOfAkn = (root: XmlElement): Line[] => [...headingOf(root), ...blocksOf(root)];
