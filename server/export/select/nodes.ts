import type { Database } from '../../database/database.ts';
import { unknownKeys } from '../../questions/graph/keys.ts';
import { readNodes } from '../../questions/graph/nodes.ts';
import { fileNameOf, type NamedSelection, whole } from './named.ts';

/** Chosen nodes; the file is called as the screen that they were chosen from. */
export const selectNodes = async (
  database: Database,
  nodes: readonly string[],
  screen?: string,
): Promise<NamedSelection> => {
  const keys = [...new Set(nodes)];
  const known = await readNodes(database, keys);
  const unknown = keys.filter((key) => !known.has(key));
  if (unknown.length > 0) throw unknownKeys(unknown);
  const first = fileNameOf(keys[0] ?? '');
  const chosen = keys.length === 1 ? first : `${first}-and-${keys.length - 1}-more`;
  const name = fileNameOf(screen ?? '') || chosen;
  return { selection: whole(keys), name, words: ({ t }) => t('selection.nodes', { count: keys.length }) };
};
