import { z } from 'zod';
import { Basis } from '../../seed/document.ts';
import { type NodeLabel, partLabel, type RelationType, relationTypes } from '../../seed/graph.ts';
import type { Database, Query } from '../database/database.ts';
import { defineQuery } from '../database/query.ts';
import { maskOf } from './adjacency.ts';
import { readAllLinks } from './all-links.ts';
import { inBatches } from './batches.ts';
import { RelationRecord } from './record.ts';

const FoundationRow = z.object({
  sources: z.array(z.string()),
  target: z.string(),
  basis: Basis,
  paragraph: z.string().nullable(),
  printed: z.string().nullable(),
  start: z.int().nullable(),
  end: z.int().nullable(),
  language: z.string().nullable(),
});
type FoundationRow = z.infer<typeof FoundationRow>;

const foundations = defineQuery('foundations-of-mandates', FoundationRow);

/** One kind of node that relationships begin at, and those of its relationships that one query reads. */
interface Group {
  readonly begins: NodeLabel;
  readonly types: readonly RelationType[];
  readonly read: (
    database: Database,
    parameters: { keys: string[]; types: RelationType[]; targets: Record<string, true> | null },
  ) => Promise<RelationRecord[]>;
}

const asked =
  (query: Query<RelationRecord>): Group['read'] =>
  (database, parameters) =>
    database.read(query, parameters);

/** Each mandate's own; those from the same words share what the relationship says. */
const spread = ({ sources, target, ...words }: FoundationRow): RelationRecord[] => {
  const properties = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== null));
  return sources.sort().map((source) => ({ source, type: 'BUILDS_ON', target, properties }));
};

const groups: readonly Group[] = [
  {
    begins: 'Resolution',
    types: ['HAS_PARAGRAPH', 'CITES', 'RENEWS', 'ESTABLISHES', 'DECIDES_ON'],
    read: asked(defineQuery('relations-of-resolutions', RelationRecord)),
  },
  {
    begins: 'Paragraph',
    types: ['SETS', 'CITES', 'MENTIONS'],
    read: asked(defineQuery('relations-of-paragraphs', RelationRecord)),
  },
  {
    begins: 'Mandate',
    types: ['ASSIGNED_TO', 'INVOLVES', 'REQUIRES', 'CONCERNS'],
    read: asked(defineQuery('relations-of-mandates', RelationRecord)),
  },
  {
    begins: 'Mandate',
    types: ['BUILDS_ON'],
    read: async (database, { keys, targets }) =>
      (await database.read(foundations, { keys, targets })).flatMap(spread),
  },
];

/** Only these begin relationships; a key without a mark may also be an actor's, which begins none. */
const beginningOf = (key: string): NodeLabel => partLabel(key) ?? 'Resolution';

const readGroups = async (
  database: Database,
  keys: Iterable<string>,
  types: readonly RelationType[],
  targets: ReadonlySet<string> | null,
): Promise<RelationRecord[]> => {
  const all = [...new Set(keys)];
  const ends = targets === null ? null : Object.fromEntries([...targets].map((key) => [key, true as const]));
  const begins = pointingAt(database, targets);
  const read = groups.map((group) => {
    const wanted = group.types.filter((type) => types.includes(type));
    if (wanted.length === 0) return [];
    const pointing = begins(wanted);
    const some = all.filter((key) => beginningOf(key) === group.begins && pointing(key));
    return inBatches(some, (batch) => group.read(database, { keys: batch, types: wanted, targets: ends }));
  });
  return (await Promise.all(read)).flat();
};

/** Whether a node has any such relationship; where that is not at hand, it may have. */
const pointingAt = (database: Database, targets: ReadonlySet<string> | null) => {
  const links = readAllLinks.atHand(database);
  if (links === null) return () => () => true;
  const ends = new Set([...(targets ?? [])].flatMap((key) => links.numberOf(key) ?? []));
  const counts = targets === null ? () => true : (node: number) => ends.has(node);
  return (types: readonly RelationType[]) => {
    const mask = maskOf(types);
    return (key: string): boolean => {
      const node = links.numberOf(key);
      return node !== undefined && links.pointsAt(node, mask, counts);
    };
  };
};

/** The relationships of `types` that begin at the nodes with these keys; parallel ones in the order of their words. */
export const readRelations = (
  database: Database,
  keys: Iterable<string>,
  types: readonly RelationType[] = relationTypes,
): Promise<RelationRecord[]> => readGroups(database, keys, types, null);

/** The relationships of `types` that lead from some nodes to some, the same or others, by their keys. */
export const readRelationsBetween = (
  database: Database,
  sources: Iterable<string>,
  targets: Iterable<string>,
  types: readonly RelationType[] = relationTypes,
): Promise<RelationRecord[]> => readGroups(database, sources, types, new Set(targets));
