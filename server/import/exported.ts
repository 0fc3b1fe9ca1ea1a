import { RecallingError } from '../../seed/error.ts';
import { nodeLabels, type RelationType, relationTypes } from '../../seed/graph.ts';

/** All that a file says of a node or an edge, by the names of its attributes. */
export type Said = Readonly<Record<string, unknown>>;

/** An exported file, as it names things itself. */
export interface ExportedGraph {
  readonly format: 'json' | 'graphml';
  readonly selection: string | null;
  readonly nodes: readonly {
    /** What the edges of the file call it. */
    readonly own: string;
    /** What may be its key in this graph, the likeliest first. */
    readonly names: readonly string[];
  }[];
  /** By what the file calls their ends. */
  readonly edges: readonly {
    readonly source: string;
    readonly type: RelationType;
    readonly target: string;
  }[];
}

/** The error for a file that is no export. */
export const notAnExport = (what: string, cause?: unknown): RecallingError =>
  new RecallingError(
    'unreadable-file',
    `This file is no export of Recalling: ${what}.`,
    'Choose a file that was exported here as JSON or GraphML, for Cytoscape (also CX2) or Graphology, or as JSON Graph Format.',
    { cause },
  );

/**
 * Where the key of a node may stand. Programs that write a file anew give nodes numbers of their own, and keep what
 * they were called: igraph as `id`, Cytoscape as `id_original` beside its `shared_name`, CX2 as what a node `represents`.
 */
const places = ['key', 'id_original', 'represents', 'id', 'own', 'shared_name', 'name'];

const labels = new Set<unknown>(nodeLabels);

/**
 * @param own what the edges of the file call it
 * @throws RecallingError `unreadable-file` where it is of no type that this graph has
 */
export const nodeOf = (own: string, said: Said): ExportedGraph['nodes'][number] => {
  if (!labels.has(said.type)) throw notAnExport(`its node "${own}" has no type that this graph knows`);
  const names = places.flatMap((place) => {
    const name = place === 'own' ? own : said[place];
    return typeof name === 'string' && name !== '' ? [name] : [];
  });
  return { own, names };
};

/** @throws RecallingError `unreadable-file` where it is of no type that this graph has */
export const edgeOf = (source: string, target: string, said: Said): ExportedGraph['edges'][number] => {
  const given = said.type ?? said.relation ?? said.interaction;
  const type = relationTypes.find((one) => one === given);
  if (type === undefined)
    throw notAnExport(`its edge from "${source}" to "${target}" has no type that this graph knows`);
  return { source, type, target };
};

/** The graph that a file names, where its parts fit together. */
export const checked = (graph: ExportedGraph): ExportedGraph => {
  const known = new Set<string>();
  for (const { own } of graph.nodes) {
    if (known.has(own)) throw notAnExport(`it has the node "${own}" twice`);
    known.add(own);
  }
  if (known.size === 0) throw notAnExport('it has no nodes');
  for (const { source, target } of graph.edges)
    if (!known.has(source) || !known.has(target))
      throw notAnExport(`its edge from "${source}" to "${target}" joins what is no node of it`);
  return graph;
};
