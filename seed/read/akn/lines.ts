import type { Line, Place } from '../../extract/paragraphs/lines.ts';
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
/** Their numbers are titles: I, A. */
const sections = new Set(['section', 'part', 'chapter', 'article']);
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

const decimal = /^(\d{1,3})\s*[-.\u3001\uff0e)]?$/;

/** The first number of a list, where it is a plain one. */
const firstNumber = (list: XmlElement): number | null => {
  const label = elementsOf(list).find(({ name }) => name === 'point' || name === 'item');
  const match = decimal.exec(label === undefined ? '' : collapsed(numberOf(label)));
  return match === null ? null : Number(match[1]);
};

const numberOf = (element: XmlElement): string =>
  elementsOf(element)
    .filter(({ name }) => name === 'num')
    .map(proseOf)
    .join(' ');

/** A sentence that is marked up as a title is none. */
const sentence = /^.{80,}[,;.:\u060c\u061b\u3002\uff0c\uff1b]$/su;

/** A number that waits for its text. */
interface Label {
  readonly text: string;
  readonly place: Place;
}

/**
 * Writes the blocks of a resolution in the order of reading. A number goes to the next text, which in some documents stands
 * outside of its own element, and is not repeated where the text itself begins with it.
 */
class BlockWriter {
  readonly lines: Line[] = [];
  #label: Label | null = null;
  /** The number that the next operative paragraph has. */
  #next = 1;

  visit(element: XmlElement, place: Place): void {
    for (const child of elementsOf(element)) {
      if (child.name === 'num') this.#number(child, element, place);
      else if (titles.has(child.name)) this.#title(child);
      else if (lists.has(child.name)) this.#list(child, place);
      else if (containers.has(child.name)) this.visit(child, place);
      else if (!ignored.has(child.name)) this.#write(child, place);
    }
  }

  /** Items belong to the paragraph above, but for those of a list that goes on with the paragraphs' own numbers. */
  #list(list: XmlElement, place: Place): void {
    const goesOn = this.#label === null && firstNumber(list) === this.#next;
    const inner = goesOn ? 'paragraph' : 'item';
    for (const child of elementsOf(list)) {
      if (child.name === 'listIntroduction') this.#write(child, place);
      else this.visit({ ...list, children: [child] }, introductions.has(child.name) ? place : inner);
    }
  }

  #number(num: XmlElement, owner: XmlElement, place: Place): void {
    const text = collapsed(proseOf(num));
    if (sections.has(owner.name)) {
      this.lines.push(placed(text, 'title'));
      return;
    }
    // A number that is still without its text stands before another: the item's belongs to its text.
    const before = this.#label === null ? '' : `${this.#label.text} `;
    const own = /^\d+$/.test(text) ? `${text}.` : text;
    this.#label = {
      text: `${before}${own}`,
      place: this.#label?.place ?? (place === 'item' ? 'item' : 'paragraph'),
    };
  }

  #title(element: XmlElement): void {
    const text = collapsed(proseOf(element));
    if (sentence.test(text)) this.#write(element, 'block');
    else if (text !== '') this.lines.push(placed(`${this.#takeLabel()?.text ?? ''} ${text}`.trim(), 'title'));
  }

  #takeLabel(): Label | null {
    const label = this.#label;
    this.#label = null;
    return label;
  }

  #write(element: XmlElement, place: Place): void {
    const text = collapsed(proseOf(element));
    if (text === '') return;
    const label = this.#takeLabel();
    const whole = label === null || text.startsWith(label.text) ? text : `${label.text} ${text}`;
    const certain = label?.place ?? (place === 'block' && opensWithMark(element) ? 'paragraph' : place);
    const number = /^\d{1,3}/.exec(whole)?.[0] ?? '';
    if (certain === 'item' || Number(number) !== this.#next) {
      this.lines.push(placed(whole, certain));
      return;
    }
    this.#next += 1;
    // Some numbers have lost their full stop.
    this.lines.push(placed(whole.replace(/^(\d{1,3}) (?=\p{L})/u, '$1. '), certain));
  }
}

/** Symbol, number and adoption, as the cover page has them. */
const headingOf = (root: XmlElement): Line[] =>
  descendantsOf(root, 'coverPage')
    .slice(0, 1)
    .flatMap((cover) => [...descendantsOf(cover, 'docNumber'), ...descendantsOf(cover, 'docTitle')])
    .map((element) => placed(collapsed(textOf(element)), 'block'))
    .filter(({ text }) => text !== '');

/** The lines of a resolution in Akoma Ntoso: cover page, preamble, paragraphs, annexes. */
export function linesOfAkn(root: XmlElement): Line[] {
  const writer = new BlockWriter();
  writer.visit(root, 'block');
  return [...headingOf(root), ...writer.lines];
}
