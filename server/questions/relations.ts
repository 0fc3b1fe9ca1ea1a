import { z } from 'zod';
import { Basis } from '../../seed/document.ts';
import { type NodeLabel, partLabel, type RelationType, relationTypes } from '../../seed/graph.ts';
import { groupBy } from '../../seed/group.ts';
import type { Database, Query } from '../database/database.ts';
import { defineQuery } from '../database/query.ts';
import { type Adjacency, maskOf } from './adjacency.ts';
import { readAllLinks } from './all-links.ts';
import { inBatches } from './batches.ts';
import { RelationRecord } from './record.ts';

const text = z.string().nullable();
/** What a relationship says of the words that it was read from; null for what it does not say. */
const Words = { printed: text, start: z.int().nullable(), end: z.int().nullable(), language: text };

const FoundationRow = z.object({
  sources: z.array(z.string()),
  target: z.string(),
  basis: Basis,
  paragraph: text,
  ...Words,
});
const foundations = defineQuery('foundations-of-mandates', FoundationRow);

const ends = { source: z.string(), type: z.enum(relationTypes), target: z.string() };
const roles = defineQuery('roles-of-mandates', z.object({ ...ends, ...Words }));
const mentions = defineQuery(
  'mentions-of-paragraphs',
  z.object({ ...ends, ...Words, introduces: text, introducesKind: text }),
);

/** Columns as the properties that they were read from: absent where they are null. */
const propertiesOf = (columns: Readonly<Record<string, unknown>>): RelationRecord['properties'] => {
  const properties: Record<string, unknown> = {};
  for (const name in columns) if (columns[name] !== null) properties[name] = columns[name];
  return properties;
};

interface Ends {
  readonly keys: string[];
  readonly targets: Readonly<Record<string, true>> | null;
}

/** Relationships that one query reads: of some types, from one kind of node. */
interface Group {
  readonly begins: 'Resolution' | 'Paragraph' | 'Mandate';
  readonly types: readonly RelationType[];
  /** They say nothing more than that they are there. */
  readonly isBare?: true;
  readonly read: (database: Database, ends: Ends) => Promise<RelationRecord[]>;
}

const asked = (name: string): Group['read'] => {
  const query = defineQuery(name, RelationRecord);
  return (database, { keys, targets }) => database.read(query, { keys, targets });
};

/** As `asked`, where what the relationship says comes in columns of its own: reading a map out of the engine takes twice the time. */
const askedInColumns =
  (query: Query<z.infer<typeof roles.row> | z.infer<typeof mentions.row>>): Group['read'] =>
  async (database, { keys, targets }) =>
    (await database.read(query, { keys, targets })).map(({ source, type, target, ...words }) => ({
      source,
      type,
      target,
      properties: propertiesOf(words),
    }));

/** Each mandate's own; those from the same words share what the relationship says. */
const readFoundations: Group['read'] = async (database, { keys, targets }) =>
  (await database.read(foundations, { keys, targets })).flatMap(({ sources, target, ...words }) => {
    const properties = propertiesOf(words);
    return sources.sort().map((source) => ({ source, type: 'BUILDS_ON', target, properties }));
  });

const groups: readonly Group[] = [
  { begins: 'Resolution', types: ['HAS_PARAGRAPH'], isBare: true, read: asked('parts-of-resolutions') },
  { begins: 'Resolution', types: ['CITES'], read: asked('citations-of-resolutions') },
  {
    begins: 'Resolution',
    types: ['RENEWS', 'ESTABLISHES', 'DECIDES_ON'],
    read: asked('decisions-of-resolutions'),
  },
  { begins: 'Paragraph', types: ['SETS'], isBare: true, read: asked('parts-of-paragraphs') },
  { begins: 'Paragraph', types: ['CITES'], read: asked('citations-of-paragraphs') },
  { begins: 'Paragraph', types: ['MENTIONS'], read: askedInColumns(mentions) },
  { begins: 'Mandate', types: ['REQUIRES'], isBare: true, read: asked('parts-of-mandates') },
  {
    begins: 'Mandate',
    types: ['ASSIGNED_TO', 'INVOLVES', 'CONCERNS'],
    read: askedInColumns(roles),
  },
  { begins: 'Mandate', types: ['BUILDS_ON'], read: readFoundations },
];

/** Only these begin relationships; a key without a mark may also be an actor's, which begins none. */
const beginningOf = (key: string): NodeLabel => partLabel(key) ?? 'Resolution';

const nothing: RelationRecord['properties'] = {};

/** The relationships of a group as they are looked up, in the order in which they are read. */
const heldRelations = (
  links: Adjacency,
  keys: readonly string[],
  { types }: Group,
  targets: ReadonlySet<number> | null,
): RelationRecord[] => {
  const found: RelationRecord[] = [];
  for (const source of keys.toSorted()) {
    const node = links.numberOf(source);
    if (node !== undefined)
      links.forEach(node, 'out', (other, type) => {
        if (types.includes(type) && targets?.has(other) !== false)
          found.push({ source, type, target: links.keyOf(other), properties: nothing });
      });
  }
  return found;
};

const readGroups = async (
  database: Database,
  keys: Iterable<string>,
  types: readonly RelationType[],
  targets: ReadonlySet<string> | null,
): Promise<RelationRecord[]> => {
  const wanted = groups.filter((group) => group.types.some((type) => types.includes(type)));
  const bySource = groupBy(new Set(keys), beginningOf);
  const ends = targets === null ? null : Object.fromEntries([...targets].map((key) => [key, true as const]));
  const links = readAllLinks.atHand(database);
  const held = targets && links && new Set([...targets].flatMap((key) => links.numberOf(key) ?? []));
  const read = wanted.map(async (group) => {
    const all = bySource.get(group.begins) ?? [];
    if (links !== null && group.isBare) return heldRelations(links, all, group, held);
    // Where it is known which nodes have any such relationship, the others are not asked for.
    const mask = maskOf(group.types);
    const counts = (node: number): boolean => held?.has(node) !== false;
    const some = all.filter((key) => {
      const node = links?.numberOf(key);
      return links === null || (node !== undefined && links.pointsAt(node, mask, counts));
    });
    const rows = await inBatches(some, (batch) => group.read(database, { keys: batch, targets: ends }));
    return group.types.every((type) => types.includes(type))
      ? rows
      : rows.filter(({ type }) => types.includes(type));
  });
  return (await Promise.all(read)).flat();
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
