import { collapsed } from '../structured.ts';
import { elementsOf, textOf } from '../xml/elements.ts';
import type { XmlElement, XmlNode } from '../xml/parse.ts';
import { proseOf } from './lines.ts';

/** What the mark-up of a block says of its text. */
export interface MarkedBlock {
  readonly text: string;
  /** The words at its beginning that are set apart as its verb. */
  readonly verb: string | null;
  readonly links: readonly MarkedLink[];
}

export interface MarkedLink {
  readonly text: string;
  readonly href: string;
}

const isMark = (node: XmlNode): boolean =>
  typeof node !== 'string' &&
  (node.name === 'i' || node.name === 'b' || /\b(?:italic|bold)\b/.test(node.attributes.class ?? ''));

/** The marked words that open a block; not a mark that ends within a word or takes in all of the block. */
function verbOf(block: XmlElement, text: string): string | null {
  const first = block.children.find((child) => typeof child !== 'string' || child.trim() !== '');
  if (first === undefined || !isMark(first)) return null;
  const marked = collapsed(textOf(first)).replace(/[\s,;:.，；：。،؛]+$/u, '');
  const next = text.slice(marked.length, marked.length + 1);
  const cut = /\p{L}/u.test(next) && !/\p{Script=Han}/u.test(next);
  return marked !== '' && text.startsWith(marked) && next !== '' && !cut ? marked : null;
}

const linksOf = (element: XmlElement): MarkedLink[] =>
  elementsOf(element).flatMap((child) => [
    ...(child.name === 'a' || child.name === 'ref'
      ? [{ text: collapsed(textOf(child)), href: child.attributes.href ?? '' }]
      : []),
    ...linksOf(child),
  ]);

const blocks = new Set(['p', 'listIntroduction']);

/** All blocks of prose with their marks, by their text. */
export function marksOf(root: XmlElement): ReadonlyMap<string, MarkedBlock> {
  const marks = new Map<string, MarkedBlock>();
  const visit = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      if (!blocks.has(child.name)) {
        visit(child);
        continue;
      }
      const text = collapsed(proseOf(child));
      if (text !== '') marks.set(text, { text, verb: verbOf(child, text), links: linksOf(child) });
    }
  };
  visit(root);
  return marks;
}
