import { z } from 'zod';
import { Basis } from '../../../seed/document.ts';
import { type NodeLabel, relationTypes } from '../../../seed/graph.ts';
import type { Database } from '../../database/database.ts';
import { defineQuery } from '../../database/query.ts';
import { inBatches } from '../rows/batches.ts';
import { loadedSymbols } from '../rows/loaded.ts';
import { Adjacency, LinkList } from './adjacency.ts';
import { keptByRevision } from './kept.ts';
import { readRoots } from './roots.ts';

const Row = z.object({
  source: z.string(),
  type: z.enum(relationTypes),
  basis: Basis.nullable(),
  target: z.string(),
});

const ofResolutions = defineQuery('links/resolutions', Row);
const ofParts = [defineQuery('links/paragraphs', Row), defineQuery('links/mandates', Row)];

/** How many resolutions are read at a time; other questions are answered in between. */
const batch = 10;

/** What hangs on something is of the kind that the relationship to it says. */
const parts: Partial<Record<(typeof relationTypes)[number], NodeLabel>> = {
  HAS_PARAGRAPH: 'Paragraph',
  SETS: 'Mandate',
  REQUIRES: 'Deliverable',
};

const readLinks = async (database: Database): Promise<Adjacency> => {
  const { byKey } = await readRoots(database);
  const labels = new Map<string, NodeLabel>([...byKey].map(([key, { type }]) => [key, type]));
  const links = new LinkList();
  const note = (rows: readonly z.infer<typeof Row>[]): [] => {
    for (const link of rows) {
      links.add(link);
      const label = parts[link.type];
      if (label !== undefined) labels.set(link.target, label);
    }
    return [];
  };
  const resolutions = [...byKey.values()].flatMap(({ id, type }) => (type === 'Resolution' ? id : []));
  const symbols = await loadedSymbols(database);
  await inBatches(resolutions, async (some) => note(await database.read(ofResolutions, { symbols: some })));
  for (const query of ofParts)
    await inBatches(symbols, async (some) => note(await database.read(query, { symbols: some })), batch);
  return new Adjacency(labels, links);
};

/**
 * Who points at whom in the whole graph; what lies around a node, and how two are connected, is looked up in it. Some ten bytes for
 * each of the relationships, of which those in several languages count once.
 */
export const readAllLinks = keptByRevision(readLinks);
