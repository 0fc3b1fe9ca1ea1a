import type { Line } from '../../extract/paragraphs/lines.ts';
import { collapsed, placed } from '../structured.ts';
import { childOf, elementsOf, textOf } from '../xml/elements.ts';
import type { XmlElement } from '../xml/parse.ts';
import type { Counted, Numbering } from './numbering.ts';

/** Elements that hold text of the document itself, at any depth. */
const transparent = new Set([
  'r',
  'hyperlink',
  'ins',
  'moveTo',
  'smartTag',
  'sdt',
  'sdtContent',
  'customXml',
  'fldSimple',
  'bdo',
  'dir',
]);

const signs: Readonly<Record<string, string>> = { tab: ' ', noBreakHyphen: '-', cr: '\n', ptab: ' ' };

const isHidden = (run: XmlElement): boolean => childOf(childOf(run, 'rPr'), 'vanish') !== undefined;

/** The text of a paragraph with all changes accepted: what was deleted or moved away is left out. */
function proseOf(element: XmlElement): string {
  return elementsOf(element)
    .map((child) => {
      if (child.name === 't') return textOf(child);
      if (child.name === 'br') return child.attributes.type === undefined ? '\n' : '';
      if (child.name === 'r' && isHidden(child)) return '';
      return transparent.has(child.name) ? proseOf(child) : (signs[child.name] ?? '');
    })
    .join('');
}

/** Blocks within these stand in the text as if those were not there. */
const wrappers = new Set([
  'document',
  'body',
  'tbl',
  'tr',
  'tc',
  'sdt',
  'sdtContent',
  'customXml',
  'ins',
  'moveTo',
]);

/** A paragraph whose end was deleted runs into the next. */
const endsDeleted = (properties: XmlElement | undefined): boolean =>
  childOf(childOf(properties, 'rPr'), 'del') !== undefined;

const labelled = (counted: Counted | null, text: string): string =>
  counted === null || counted.label === '' ? text : `${counted.label} ${text}`;

/** The paragraphs of the body, each a line; a line break within one begins a line whose place the layout has to tell. */
export function linesOfBody(document: XmlElement, numbering: Numbering): Line[] {
  const lines: Line[] = [];
  let carried = '';
  const write = (paragraph: XmlElement): void => {
    const properties = childOf(paragraph, 'pPr');
    const text = `${carried}${proseOf(paragraph)}`;
    if (endsDeleted(properties)) {
      carried = text;
      return;
    }
    carried = '';
    const parts = text
      .split('\n')
      .map(collapsed)
      .filter((part) => part !== '');
    const [first, ...others] = parts;
    if (first === undefined) return;
    const counted = numbering(properties);
    lines.push(placed(labelled(counted, first), counted !== null && counted.depth > 0 ? 'item' : 'block'));
    for (const text of others) lines.push({ text, indent: 0, afterBlank: false, afterPage: false });
  };
  const visit = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      if (child.name === 'p') write(child);
      else if (wrappers.has(child.name)) visit(child);
    }
  };
  visit(document);
  return lines;
}
