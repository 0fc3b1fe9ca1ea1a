import { RecallingError } from '../../seed/error.ts';

/** What an exported file names. */
export interface ExportedGraph {
  readonly format: 'json' | 'graphml';
  readonly selection: string | null;
  /** Keys of the nodes, each once, in the order of the file. */
  readonly nodes: readonly string[];
  /** Ids of edges as exports give them: source, type and target. */
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string }[];
}

/** The error for a file that is no export. */
export const notAnExport = (what: string, cause?: unknown): RecallingError =>
  new RecallingError(
    'unreadable-file',
    `This file is no export of Recalling: ${what}.`,
    'Choose a file that was exported here as JSON or GraphML, and that no other program has changed.',
    { cause },
  );

/** The graph that a file names, where its parts fit together. */
export const checked = (graph: ExportedGraph): ExportedGraph => {
  const keys = new Set(graph.nodes);
  if (keys.size < graph.nodes.length) {
    const twice = graph.nodes.find((key, index) => graph.nodes.indexOf(key) < index);
    throw notAnExport(`it has the node "${twice}" twice`);
  }
  if (keys.size === 0) throw notAnExport('it has no nodes');
  for (const { id, source, target } of graph.edges)
    if (!keys.has(source) || !keys.has(target))
      throw notAnExport(`its edge "${id}" joins what is no node of it`);
  return graph;
};
