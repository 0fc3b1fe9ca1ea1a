import { z } from 'zod';
import { checked, type ExportedGraph, edgeOf, nodeOf, notAnExport, type Said } from './exported.ts';

/** Numbers are names, too: of nodes that Cytoscape wrote. */
const Name = z.union([z.string().min(1), z.number()]).transform(String);
const Node = z.looseObject({ id: Name });
const Edge = z.looseObject({ source: Name, target: Name });
const Parts = z.object({ nodes: z.array(Node), edges: z.array(Edge) });

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notAnExport(
      `it is not well-formed JSON (${error instanceof Error ? error.message : error})`,
      error,
    );
  }
};

const isRecord = (value: unknown): value is Said =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is said of an element in one record, wherever a format puts it. */
const flat = (element: unknown): unknown => {
  if (!isRecord(element)) return element;
  const { data, attributes, metadata, ...rest } = element;
  return Object.assign({}, rest, data, attributes, metadata);
};

const withId = (element: unknown): unknown => (isRecord(element) ? { id: element.key, ...element } : element);

/** The nodes of a list, or of an object that has them by their keys. */
const nodesIn = (nodes: unknown): unknown =>
  Array.isArray(nodes)
    ? nodes.map((node) => withId(flat(node)))
    : isRecord(nodes)
      ? Object.entries(nodes).map(([id, node]) => Object.assign({ id }, flat(node)))
      : nodes;

const edgesIn = (edges: unknown): unknown => (Array.isArray(edges) ? edges.map(flat) : edges);

/** Where the words of the selection stand. */
const selectionIn = (whole: Said, graph: Said): string | null => {
  const about = [whole.provenance, whole.data, whole.attributes, graph.metadata];
  const [selection] = about.flatMap((one) => (isRecord(one) ? [one.selection] : [])).filter(Boolean);
  return typeof selection === 'string' ? selection : null;
};

/** The nodes and edges of CX2, which numbers its nodes; their keys are what they represent. */
const ofCx2 = (aspects: readonly unknown[]): Said => {
  const whole: Said = Object.assign({}, ...aspects.filter(isRecord));
  const items = (name: string): readonly Said[] => {
    const found = whole[name];
    return Array.isArray(found) ? found.filter(isRecord) : [];
  };
  const said = ({ v }: Said): Said => (isRecord(v) ? v : {});
  const [about = {}] = items('networkAttributes');
  return {
    data: { selection: about.name },
    nodes: items('nodes').map((node) => ({ ...said(node), id: node.id })),
    edges: items('edges').map((edge) => ({ ...said(edge), source: edge.s, target: edge.t })),
  };
};

/**
 * An export as JSON: our own, and that for Cytoscape (both of its forms), Graphology and JSON Graph Format, also as programs write it anew
 * (Cytoscape, NetworkX's `node_link_data`).
 *
 * @throws RecallingError `unreadable-file` with the first thing that is wrong
 */
export const readJson = (text: string): ExportedGraph => {
  const given = parse(text);
  const whole = Array.isArray(given) ? ofCx2(given) : isRecord(given) ? given : {};
  const inner = [whole.elements, whole.graph].find((one) => isRecord(one) && 'nodes' in one);
  const graph = isRecord(inner) ? inner : whole;
  const found = Parts.safeParse({
    nodes: nodesIn(graph.nodes),
    edges: edgesIn(graph.edges ?? graph.links ?? []),
  });
  if (!found.success) {
    const [issue] = found.error.issues;
    throw notAnExport(
      `"${issue?.path.join('.')}" is missing in it, or is not what it is in an export`,
      found.error,
    );
  }
  const { nodes, edges } = found.data;
  return checked({
    format: 'json',
    selection: selectionIn(whole, graph),
    nodes: nodes.map((node) => nodeOf(node.id, node)),
    edges: edges.map((edge) => edgeOf(edge.source, edge.target, edge)),
  });
};
