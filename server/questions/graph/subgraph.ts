import { z } from 'zod';
import type { RelationType } from '../../../seed/graph.ts';
import type { Graph } from '../../contract.ts';
import type { Database } from '../../database/database.ts';
import { defineQuery } from '../../database/query.ts';
import { readAllContents } from '../at-hand/all-contents.ts';
import { inBoundedBatches } from '../rows/batches.ts';
import { type Mention, pairKey } from '../rows/mention.ts';
import { Properties, textOf } from '../rows/properties.ts';
import type { NodeRecord, RelationRecord } from '../rows/record.ts';
import { graphEdges } from './edge.ts';
import { type EvidenceContext, isPlaced, placeKey } from './evidence.ts';
import { graphNode, inReadingOrder } from './node.ts';
import { readNodes } from './nodes.ts';
import { readRelationsBetween } from './relations.ts';

/** A part of the graph exactly as the database holds it. */
export interface Subgraph {
  readonly nodes: readonly NodeRecord[];
  readonly relations: readonly RelationRecord[];
}

/** Which keys belong to an answer, in the order in which they are kept when it is cut. */
export interface Selection {
  readonly keys: readonly string[];
  /** How many there would be without the cut. */
  readonly total: number;
  /** true: counting was given up at `total`; there are more. */
  readonly totalIsMinimum: boolean;
  /** In a trace: steps from the start. */
  readonly hops?: ReadonlyMap<string, number>;
  /** The only types of relationships that `keep` may let through, so that no others are read; all without it. */
  readonly types?: readonly RelationType[];
  /** Which of the relationships among the nodes belong to the answer; all without it. */
  readonly keep?: (relation: RelationRecord) => boolean;
}

const MentionRow = z.object({
  source: z.string(),
  target: z.string(),
  paragraph: z.string(),
  properties: Properties,
});
/** As many are read at a time: a thousand resolutions in six languages may make more mentions than that. */
const mostMentions = 50_000;

const mentionsBy = defineQuery('places/citing', MentionRow);
const mentionsOf = defineQuery('places/cited', MentionRow);

/** The nodes of a selection, and the relationships among them. */
const readSubgraph = async (database: Database, selection: Selection): Promise<Subgraph> => {
  const [nodes, all] = await Promise.all([
    readNodes(database, selection.keys),
    readRelationsBetween(database, selection.keys, selection.keys, selection.types),
  ]);
  const { keep = () => true } = selection;
  return { nodes: [...nodes.values()].sort(inReadingOrder), relations: all.filter(keep) };
};

const isBetweenResolutions = (types: ReadonlyMap<string, NodeRecord>) => (relation: RelationRecord) =>
  relation.type === 'CITES' && types.get(relation.source)?.type === 'Resolution';

/** The places where the texts of some resolutions cite others, by pair; asked from the end with fewer resolutions. */
const readMentions = async (
  database: Database,
  pairs: readonly RelationRecord[],
): Promise<EvidenceContext['mentions']> => {
  const held = readAllContents.atHand(database)?.mentionsOf(pairs);
  if (held !== undefined) return held;
  const wanted = new Set(pairs.map(({ source, target }) => pairKey(source, target)));
  const sources = new Set(pairs.map(({ source }) => source));
  const targets = new Set(pairs.map(({ target }) => target));
  const [query, keys] = targets.size < sources.size ? [mentionsOf, targets] : [mentionsBy, sources];
  const rows = await inBoundedBatches(keys, mostMentions, (some, limit) =>
    database.read(query, { keys: some, limit }),
  );
  const mentions = new Map<string, Mention[]>();
  for (const { source, target, ...mention } of rows) {
    const key = pairKey(source, target);
    if (!wanted.has(key)) continue;
    const known = mentions.get(key);
    if (known === undefined) mentions.set(key, [mention]);
    else known.push(mention);
  }
  return mentions;
};

/** The citations that mandates build on. */
const readCited = async (
  database: Database,
  relations: readonly RelationRecord[],
): Promise<EvidenceContext['citations']> => {
  const building = relations.filter(({ type }) => type === 'BUILDS_ON');
  const paragraphs = new Set(building.flatMap(({ properties }) => textOf(properties, 'paragraph') ?? []));
  const targets = new Set(building.map(({ target }) => target));
  const citing = await readRelationsBetween(database, paragraphs, targets, ['CITES']);
  return new Map(citing.map(({ source, properties }) => [placeKey(source, properties), properties]));
};

/** All that the evidence of these relationships is found in. */
export const readEvidence = async (
  database: Database,
  { nodes, relations }: Subgraph,
): Promise<EvidenceContext> => {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const isRead = (relation: RelationRecord) =>
    isBetweenResolutions(known)(relation) && relation.properties.source === 'text';
  const [mentions, citations] = await Promise.all([
    readMentions(database, relations.filter(isRead)),
    readCited(database, relations),
  ]);
  const unplaced = [
    ...[...mentions.values()]
      .flat()
      .flatMap(({ paragraph, properties }) => (isPlaced(properties) ? [] : paragraph)),
    ...relations.flatMap(({ type, properties }) => {
      const paragraph = type === 'BUILDS_ON' ? textOf(properties, 'paragraph') : null;
      const citation = citations.get(placeKey(paragraph, properties));
      return paragraph === null || (citation !== undefined && isPlaced(citation)) ? [] : paragraph;
    }),
  ];
  const missing = unplaced.filter((key) => !known.has(key));
  return { nodes: new Map([...known, ...(await readNodes(database, missing))]), citations, mentions };
};

/** A selection as it crosses the wire, every edge with its evidence. */
export const graphOf = async (database: Database, selection: Selection): Promise<Graph> => {
  const { hops, total, totalIsMinimum } = selection;
  const subgraph = await readSubgraph(database, selection);
  return {
    nodes: subgraph.nodes.map((node) => graphNode(node, hops?.get(node.id))),
    edges: graphEdges(subgraph.relations, await readEvidence(database, subgraph)),
    truncated: total > subgraph.nodes.length,
    total,
    ...(totalIsMinimum ? { totalIsMinimum } : {}),
  };
};
