import { type Line, linesOf } from '../../extract/paragraphs/lines.ts';
import { withoutMasthead } from '../masthead.ts';
import { collapsed, placed } from '../structured.ts';
import { labelsOf } from './lists.ts';
import {
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  htmlText,
  isElement,
  isText,
  parseHtml,
} from './parse.ts';
import { blockElements, isAside } from './roles.ts';

/** A part of the page is all of its text that matters from this share on. */
const mostOfIt = 0.5;

const descendants = (element: HtmlElement): HtmlElement[] =>
  element.childNodes.filter(isElement).flatMap((child) => [child, ...descendants(child)]);

/** The part of the page that says of itself to be its contents, where it is most of it; else the whole page. */
function contentsOf(page: readonly HtmlElement[]): readonly HtmlElement[] {
  const length = (elements: readonly HtmlElement[]): number =>
    elements.reduce((sum, element) => sum + htmlText(element).trim().length, 0);
  const all = page.flatMap((element) => [element, ...descendants(element)]);
  const body = all.filter(({ tagName }) => tagName === 'body');
  const main = all.find(
    (element) =>
      element.tagName === 'main' || element.tagName === 'article' || attributeOf(element, 'role') === 'main',
  );
  return main !== undefined && length([main]) > mostOfIt * length(body) ? [main] : page;
}

/** Writes the lines of a page: a block is a line, and a break within one begins a line whose place its text tells. */
class LineWriter {
  readonly lines: Line[] = [];
  #text = '';
  #label = '';
  #lists = 0;

  visit(node: HtmlNode): void {
    if (isText(node)) this.#text += node.value.replace(/\s+/g, ' ');
    else if (isElement(node) && !isAside(node)) this.#visitElement(node);
  }

  #visitElement(element: HtmlElement): void {
    const { tagName } = element;
    if (tagName === 'br') this.#text += '\n';
    else if (tagName === 'pre') this.#preformatted(element);
    else if (tagName === 'ol' || tagName === 'ul') this.#list(element);
    else if (blockElements.has(tagName)) this.#block(element);
    else for (const child of element.childNodes) this.visit(child);
  }

  #block(element: HtmlElement): void {
    this.flush();
    for (const child of element.childNodes) this.visit(child);
    this.flush();
  }

  #list(list: HtmlElement): void {
    this.flush();
    const labels = list.tagName === 'ol' ? labelsOf(list) : new Map<HtmlElement, string>();
    this.#lists += 1;
    for (const child of list.childNodes) {
      if (isElement(child)) this.#label = labels.get(child) ?? '';
      this.visit(child);
    }
    this.flush();
    this.#label = '';
    this.#lists -= 1;
  }

  #preformatted(element: HtmlElement): void {
    this.flush();
    for (const line of linesOf(htmlText(element))) this.lines.push(line);
  }

  flush(): void {
    const blocks = this.#text.split(/\n\s*\n/);
    this.#text = '';
    for (const block of blocks) {
      const [first, ...others] = block
        .split('\n')
        .map(collapsed)
        .filter((line) => line !== '');
      if (first === undefined) continue;
      const text = this.#label === '' ? first : `${this.#label} ${first}`;
      this.#label = '';
      this.lines.push(placed(text, this.#lists > 1 ? 'item' : 'block'));
      for (const line of others)
        this.lines.push({ text: line, indent: 0, afterBlank: false, afterPage: false });
    }
  }
}

/**
 * The lines of a web page: its blocks with the numbers that a browser prints before them, without menus, scripts, footnotes
 * and hidden parts.
 *
 * @throws RecallingError `unreadable-file`
 */
export function linesOfHtml(file: string, text: string): Line[] {
  const writer = new LineWriter();
  for (const element of contentsOf(parseHtml(file, text))) writer.visit(element);
  writer.flush();
  return withoutMasthead(writer.lines);
}
