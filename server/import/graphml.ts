import { SaxesParser } from 'saxes';
import { checked, type ExportedGraph, edgeOf, nodeOf, notAnExport } from './exported.ts';

const namespace = 'http://graphml.graphdrawing.org/xmlns';

type Attributes = Readonly<Record<string, { readonly value: string }>>;

const needed = (attributes: Attributes, element: string, name: string): string => {
  const value = attributes[name]?.value;
  if (value === undefined || value === '') throw notAnExport(`an element "${element}" has no ${name}`);
  return value;
};

/** The selection that begins the description of an export. */
const selectionIn = (description: string): string | null =>
  /^(.*?)\. Exported by Recalling /s.exec(description)?.[1] ?? null;

/** A node or an edge, with what is said of it by the names of the attributes. */
interface Element {
  readonly attributes: Attributes;
  readonly said: Record<string, string>;
}

/**
 * An export as GraphML, also as NetworkX or igraph write it anew. GraphML of other programs is refused: its nodes have no
 * keys of this graph.
 *
 * @throws RecallingError `unreadable-file` with the first thing that is wrong
 */
export const readGraphml = (text: string): ExportedGraph => {
  const nodes: Element[] = [];
  const edges: Element[] = [];
  /** Each program numbers the attributes in its own way; their names stay. */
  const names = new Map<string, string>();
  let [description, words, key] = ['', '', ''];
  let element: Element | undefined;
  let isGraphml = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw notAnExport(`it is not well-formed XML (${error.message})`, error);
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    words = '';
    if (!isGraphml && (local !== 'graphml' || uri !== namespace)) throw notAnExport('it is not GraphML');
    isGraphml = true;
    if (local === 'key') names.set(needed(attributes, 'key', 'id'), needed(attributes, 'key', 'attr.name'));
    if (local === 'data') key = needed(attributes, 'data', 'key');
    if (local === 'node' || local === 'edge') {
      element = { attributes, said: {} };
      (local === 'node' ? nodes : edges).push(element);
    }
  });
  parser.on('text', (part) => {
    words += part;
  });
  parser.on('closetag', ({ local }) => {
    if (local === 'desc') description ||= words;
    if (local === 'data' && element) element.said[names.get(key) ?? key] = words;
    if (local === 'node' || local === 'edge') element = undefined;
  });
  parser.write(text).close();
  return checked({
    format: 'graphml',
    selection: selectionIn(description),
    nodes: nodes.map(({ attributes, said }) => nodeOf(needed(attributes, 'node', 'id'), said)),
    edges: edges.map(({ attributes, said }) =>
      edgeOf(needed(attributes, 'edge', 'source'), needed(attributes, 'edge', 'target'), said),
    ),
  });
};
