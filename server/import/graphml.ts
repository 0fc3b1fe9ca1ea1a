import { SaxesParser } from 'saxes';
import { nodeLabels } from '../../seed/graph.ts';
import { checked, type ExportedGraph, notAnExport } from './exported.ts';

const namespace = 'http://graphml.graphdrawing.org/xmlns';
const labels = new Set<string>(nodeLabels);

type Attributes = Readonly<Record<string, { readonly value: string }>>;

const needed = (attributes: Attributes, element: string, name: string): string => {
  const value = attributes[name]?.value;
  if (value === undefined || value === '') throw notAnExport(`a ${element} has no ${name}`);
  return value;
};

/** The selection that begins the description of an export. */
const selectionIn = (description: string): string | null =>
  /^(.*?)\. Exported by Recalling /s.exec(description)?.[1] ?? null;

/**
 * An export as GraphML. GraphML of other programs is refused: its nodes have no keys of this graph.
 *
 * @throws RecallingError `unreadable-file` with the first thing that is wrong
 */
export const readGraphml = (text: string): ExportedGraph => {
  const nodes: string[] = [];
  const edges: { id: string; source: string; target: string }[] = [];
  const types = new Map<string, string>();
  let [description, words, key, node] = ['', '', '', ''];
  let isGraphml = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw notAnExport(`it is not well-formed XML (${error.message})`, error);
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    words = '';
    if (!isGraphml && (local !== 'graphml' || uri !== namespace)) throw notAnExport('it is not GraphML');
    isGraphml = true;
    if (local === 'data') key = needed(attributes, 'data', 'key');
    if (local === 'node') {
      node = needed(attributes, 'node', 'id');
      nodes.push(node);
    }
    if (local === 'edge') {
      const [id = '', source = '', target = ''] = ['id', 'source', 'target'].map((name) =>
        needed(attributes, 'edge', name),
      );
      edges.push({ id, source, target });
    }
  });
  parser.on('text', (part) => {
    words += part;
  });
  parser.on('closetag', ({ local }) => {
    if (local === 'desc') description ||= words;
    if (local === 'data' && key === 'node-type') types.set(node, words);
  });
  parser.write(text).close();
  const untyped = nodes.find((id) => !labels.has(types.get(id) ?? ''));
  if (untyped !== undefined) throw notAnExport(`its node "${untyped}" has no type that this graph knows`);
  return checked({ format: 'graphml', selection: selectionIn(description), nodes, edges });
};
