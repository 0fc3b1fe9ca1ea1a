import { type NodeLabel, partLabel } from '../../../seed/graph.ts';
import type { Database } from '../../database/database.ts';
import { readAllContents } from '../at-hand/all-contents.ts';
import { readAllLinks } from '../at-hand/all-links.ts';
import { readRoots } from '../at-hand/roots.ts';
import { inBatches } from '../rows/batches.ts';
import { type NodeKind, nodeQueries, nodeTypes } from '../rows/node-queries.ts';
import type { NodeRecord } from '../rows/record.ts';

/** The nodes with these keys, by key; keys that the graph does not hold are missing. */
export const readNodes = async (
  database: Database,
  keys: Iterable<string>,
): Promise<Map<string, NodeRecord>> => {
  const roots = readRoots.atHand(database);
  const contents = readAllContents.atHand(database);
  const found = new Map<string, NodeRecord>();
  const others: Record<NodeKind, string[]> = { root: [], Paragraph: [], Mandate: [], Deliverable: [] };
  for (const key of new Set(keys)) {
    const part = partLabel(key);
    const held = part === null ? undefined : contents?.nodeOf(key);
    if (held !== undefined) found.set(key, held);
    else if (part !== null) others[part].push(key);
    else if (roots === null) others.root.push(key);
    else {
      const root = roots.byKey.get(key);
      if (root !== undefined) found.set(key, root);
    }
  }
  const kinds: readonly NodeKind[] = ['root', 'Paragraph', 'Mandate', 'Deliverable'];
  const read = kinds.map((kind) =>
    inBatches(others[kind], (some) => database.read(nodeQueries[kind], { keys: some })),
  );
  for (const rows of await Promise.all(read)) for (const row of rows) found.set(row.id, row);
  return found;
};

/** What kind of node each key names; keys that the graph does not hold are missing. */
export const readTypes = async (
  database: Database,
  keys: Iterable<string>,
): Promise<Map<string, NodeLabel>> => {
  const links = readAllLinks.atHand(database);
  const found = new Map<string, NodeLabel>();
  if (links === null) {
    for (const { id, type } of await inBatches(keys, (some) => database.read(nodeTypes, { keys: some })))
      found.set(id, type);
    return found;
  }
  for (const key of keys) {
    const node = links.numberOf(key);
    if (node !== undefined) found.set(key, links.labelOf(node));
  }
  return found;
};
