import type { Database } from '../database/database.ts';
import { edgeId, graphEdges } from '../questions/graph/edge.ts';
import { graphNode } from '../questions/graph/node.ts';
import { readNodes, readTypes } from '../questions/graph/nodes.ts';
import { readRelations } from '../questions/graph/relations.ts';
import { readEvidence } from '../questions/graph/subgraph.ts';
import { readMandates } from '../questions/mandates/page.ts';
import { textOf } from '../questions/rows/properties.ts';
import type { NodeRecord, RelationRecord } from '../questions/rows/record.ts';
import type { Exportable } from './exporter.ts';
import type { ReportProgress } from './progress.ts';

/** The nodes that are exported, in parts of bounded size that are read anew each time. */
export interface Source {
  parts(): AsyncIterable<readonly NodeRecord[]>;
  /** Which of the relationships that begin at these nodes belong to the export. */
  keep(relation: RelationRecord): boolean;
  /** In a trace: steps from the start. */
  readonly hops?: ReadonlyMap<string, number> | undefined;
}

/** How many edges are handed on at once: a part of nodes may have ten thousand, each with its sentences. */
const mostEdges = 100;

const keysOf = (nodes: readonly NodeRecord[]): string[] => nodes.map(({ id }) => id);

const relationsOf = async (
  database: Database,
  source: Source,
  nodes: readonly NodeRecord[],
): Promise<RelationRecord[]> =>
  (await readRelations(database, keysOf(nodes))).filter((relation) => source.keep(relation));

/** What is known only when all was read once: how much it is, and the sources of facts that no loaded text says. */
export interface Survey {
  readonly size: Exportable['size'];
  readonly sources: ReadonlySet<string>;
}

/** Reads all nodes and relationships once, without their evidence. */
export const survey = async (database: Database, source: Source, report: ReportProgress): Promise<Survey> => {
  const size = { nodes: 0, edges: 0 };
  const sources = new Set<string>();
  for await (const nodes of source.parts()) {
    const relations = await relationsOf(database, source, nodes);
    size.nodes += nodes.length;
    size.edges += new Set(relations.map(edgeId)).size;
    for (const { properties } of relations) {
      const named = textOf(properties, 'source');
      if (named !== null && named !== 'text') sources.add(named);
    }
    report({ nodes: size.nodes });
  }
  return { size, sources };
};

/** What the evidence of SETS and REQUIRES stands in: the node that the relationship leads to. */
const targetsWithWords = (relations: readonly RelationRecord[]): string[] =>
  relations.flatMap(({ type, target }) => (type === 'SETS' || type === 'REQUIRES' ? target : []));

/** The nodes of each part, counted. */
async function* countedNodes(source: Source, report: ReportProgress) {
  let nodes = 0;
  report({ nodes });
  for await (const part of source.parts()) {
    nodes += part.length;
    yield part;
    report({ nodes });
  }
}

/** The relationships that begin in each part, counted as edges: parallel ones begin at the same node. */
async function* countedRelations(database: Database, source: Source, report: ReportProgress) {
  let edges = 0;
  report({ edges });
  for await (const nodes of source.parts()) {
    const relations = await relationsOf(database, source, nodes);
    edges += new Set(relations.map(edgeId)).size;
    yield { nodes, relations };
    report({ edges });
  }
}

async function* mandatesOf(database: Database, source: Source, language: Exportable['language']) {
  for await (const nodes of source.parts()) {
    const mandates = keysOf(nodes.filter(({ type }) => type === 'Mandate'));
    yield readMandates(database, mandates, language);
  }
}

/** The sequences of an export. */
export const sequences = (
  database: Database,
  source: Source,
  language: Exportable['language'],
  report: ReportProgress,
): Omit<Exportable, 'provenance' | 'size'> => ({
  language,
  async *nodes() {
    for await (const part of countedNodes(source, report))
      yield part.map((node) => graphNode(node, source.hops?.get(node.id)));
  },
  async *edges() {
    for await (const { nodes, relations } of countedRelations(database, source, report)) {
      const others = await readNodes(database, targetsWithWords(relations));
      const known = [...nodes, ...others.values()];
      const edges = graphEdges(relations, await readEvidence(database, { nodes: known, relations }));
      for (let from = 0; from < edges.length; from += mostEdges) yield edges.slice(from, from + mostEdges);
    }
  },
  nodeRecords: () => countedNodes(source, report),
  async *relationRecords() {
    for await (const { nodes, relations } of countedRelations(database, source, report)) {
      const types = new Map(nodes.map(({ id, type }) => [id, type]));
      const others = relations.map(({ target }) => target).filter((key) => !types.has(key));
      for (const [id, type] of await readTypes(database, others)) types.set(id, type);
      yield relations.flatMap((relation) => {
        const [sourceType, targetType] = [types.get(relation.source), types.get(relation.target)];
        return sourceType && targetType ? { ...relation, sourceType, targetType } : [];
      });
    }
  },
  async *mandates() {
    for await (const { items } of mandatesOf(database, source, language)) yield items;
  },
  async *mandateNames() {
    for await (const { names } of mandatesOf(database, source, language)) yield names;
  },
});
