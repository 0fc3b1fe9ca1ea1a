import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5';
import { limits } from '../limits.ts';
import { refusal } from '../refusal.ts';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** More elements than any resolution has; a small page can be written so that it grows into many. */
const mostElements = 500_000;

/**
 * The tree of a web page, as browsers make it.
 *
 * @throws RecallingError `unreadable-file` for a page that is too large or too deep to be a resolution
 */
export function parseHtml(file: string, text: string): HtmlElement[] {
  let elements = 0;
  let depth = 0;
  const tooLarge = () =>
    refusal(file, 'the web page is too large or too deep to be a resolution.', 'Check the file.');
  const bounded: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement(...args) {
      elements += 1;
      if (elements > mostElements) throw tooLarge();
      return defaultTreeAdapter.createElement(...args);
    },
    onItemPush() {
      depth += 1;
      if (depth > limits.depth) throw tooLarge();
    },
    onItemPop() {
      depth -= 1;
    },
  };
  return parse(text, { treeAdapter: bounded }).childNodes.filter(isElement);
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export const isText = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

/** Empty where the element has no such attribute. */
export const attributeOf = (element: HtmlElement, name: string): string =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? '';

/** All text within it, as written. */
export const htmlText = (node: HtmlNode): string =>
  isText(node) ? node.value : isElement(node) ? node.childNodes.map(htmlText).join('') : '';
