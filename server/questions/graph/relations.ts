import { type NodeLabel, partLabel, type RelationType, relationTypes } from '../../../seed/graph.ts';
import { groupBy } from '../../../seed/group.ts';
import type { Database } from '../../database/database.ts';
import { type Adjacency, maskOf } from '../at-hand/adjacency.ts';
import { readAllContents } from '../at-hand/all-contents.ts';
import { readAllLinks } from '../at-hand/all-links.ts';
import { inBatches } from '../rows/batches.ts';
import type { RelationRecord } from '../rows/record.ts';
import { type Group, groups } from '../rows/relation-groups.ts';

/** Only these begin relationships; a key without a mark may also be an actor's, which begins none. */
const beginningOf = (key: string): NodeLabel => partLabel(key) ?? 'Resolution';

const nothing: RelationRecord['properties'] = {};

/** The relationships of a group as they are looked up, in the order in which they are read. */
const linkedRelations = (
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
  const wanted = Object.values<Group>(groups).filter((group) =>
    group.types.some((type) => types.includes(type)),
  );
  const bySource = groupBy(new Set(keys), beginningOf);
  const ends = targets === null ? null : Object.fromEntries([...targets].map((key) => [key, true as const]));
  const links = readAllLinks.atHand(database);
  const contents = readAllContents.atHand(database);
  const linked = targets && links && new Set([...targets].flatMap((key) => links.numberOf(key) ?? []));
  const read = wanted.map(async (group) => {
    const all = bySource.get(group.begins) ?? [];
    if (links !== null && group.isBare) return linkedRelations(links, all, group, linked);
    // Where it is known which nodes have any such relationship, the others are not asked for.
    const mask = maskOf(group.types);
    const counts = (node: number): boolean => linked?.has(node) !== false;
    const some = all.filter((key) => {
      const node = links?.numberOf(key);
      return links === null || (node !== undefined && links.pointsAt(node, mask, counts));
    });
    const rows =
      contents?.relationsOf(group, some, targets) ??
      (await inBatches(some, (batch) => group.read(database, { keys: batch, targets: ends })));
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
