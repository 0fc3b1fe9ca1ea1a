import { SaxesParser } from 'saxes';
import { limits } from '../limits.ts';
import { refusal } from '../refusal.ts';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** By name without prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * The tree of an XML document. Declarations of types and entities are refused, not followed: they can name files of
 * this machine, and make a small file fill its memory.
 *
 * @throws RecallingError `unreadable-file`
 */
export function parseXml(file: string, text: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw refusal(
      file,
      'the XML declares a document type, which can bring in other files.',
      'Take the line that begins with <!DOCTYPE out of it.',
    );
  });
  parser.on('error', (cause) => {
    throw refusal(
      file,
      `the XML is damaged at line ${parser.line}.`,
      'Take another copy of the file.',
      cause,
    );
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > limits.depth) {
      throw refusal(
        file,
        `the XML has more than ${limits.depth} elements within one another.`,
        'A resolution has far fewer: check the file.',
      );
    }
    const element: OpenElement = {
      name: local(name),
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value])),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (value) => void open.at(-1)?.children.push(value));
  parser.on('cdata', (value) => void open.at(-1)?.children.push(value));
  parser.write(text).close();
  const top = root.children.find((child) => typeof child !== 'string');
  if (top === undefined || typeof top === 'string')
    throw refusal(file, 'the XML is damaged: it has no element.', 'Take another copy of the file.');
  return top;
}
