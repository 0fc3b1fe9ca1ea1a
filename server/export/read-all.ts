import { RecallingError } from '../../seed/error.ts';
import type { Graph } from '../contract.ts';
import type { Exportable } from './exporter.ts';

/** All parts of a sequence as one list. */
export const listOf = async <Item>(parts: AsyncIterable<readonly Item[]>): Promise<Item[]> => {
  const items: Item[] = [];
  for await (const part of parts) for (const item of part) items.push(item);
  return items;
};

/**
 * The graph at once, for files that are for people: a picture, a document.
 *
 * @param what `A picture`: begins the message
 * @throws RecallingError `invalid-parameter` for more than `most` nodes
 */
export const readAll = async (exportable: Exportable, what: string, most: number): Promise<Graph> => {
  const total = exportable.size.nodes;
  if (total > most)
    throw new RecallingError(
      'invalid-parameter',
      `${what} of ${total} nodes cannot be read; it can have ${most} at most.`,
      'Choose a smaller depth or fewer nodes, or another format.',
    );
  const nodes = await listOf(exportable.nodes());
  return { nodes, edges: await listOf(exportable.edges()), truncated: false, total };
};
