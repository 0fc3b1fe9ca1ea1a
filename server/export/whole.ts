import { z } from 'zod';
import { nodeLabels } from '../../seed/graph.ts';
import type { Database } from '../database/database.ts';
import { defineQuery } from '../database/query.ts';
import { inReadingOrder } from '../questions/graph/node.ts';
import { readNodes } from '../questions/graph/nodes.ts';
import { readRelations } from '../questions/graph/relations.ts';
import type { NodeRecord } from '../questions/rows/record.ts';
import { natural } from '../words/natural.ts';
import type { Source } from './parts.ts';

const roots = defineQuery('graph/keys-of-roots', z.object({ id: z.string(), type: z.enum(nodeLabels) }));

/** How many resolutions are in memory at once, with all that was read from them; a long one has some 1,500 nodes. */
const batch = 20;

/** How many nodes are handed on at once: with the evidence of their edges they take many times their own room. */
const part = 100;

const targets = async (
  database: Database,
  keys: readonly string[],
  type: 'HAS_PARAGRAPH' | 'SETS' | 'REQUIRES',
): Promise<string[]> => (await readRelations(database, keys, [type])).map(({ target }) => target);

/** Nodes with the paragraphs, mandates and deliverables that hang on them, in the order in which people read. */
const readTrees = async (database: Database, keys: readonly string[]): Promise<NodeRecord[]> => {
  const paragraphs = await targets(database, keys, 'HAS_PARAGRAPH');
  const mandates = await targets(database, paragraphs, 'SETS');
  const deliverables = await targets(database, mandates, 'REQUIRES');
  const nodes = await readNodes(database, [...keys, ...paragraphs, ...mandates, ...deliverables]);
  return [...nodes.values()].sort(inReadingOrder);
};

/** The whole graph: resolutions from the oldest with what hangs on them, then instruments, actors and topics. */
export const wholeGraph = (database: Database): Source => ({
  keep: () => true,
  async *parts() {
    const keys = await database.read(roots);
    const order = ['Resolution', 'Instrument', 'Actor', 'Topic'];
    keys.sort(
      (one, other) =>
        order.indexOf(one.type) - order.indexOf(other.type) || natural.compare(one.id, other.id),
    );
    for (let from = 0; from < keys.length; from += batch) {
      const some = keys.slice(from, from + batch).map(({ id }) => id);
      const nodes = await readTrees(database, some);
      for (let first = 0; first < nodes.length; first += part) yield nodes.slice(first, first + part);
    }
  },
});
