import type { ImportAnswer } from '../contract.ts';
import type { Database } from '../database/database.ts';
import { edgeId } from '../questions/graph/edge.ts';
import { readTypes } from '../questions/graph/nodes.ts';
import { readRelations } from '../questions/graph/relations.ts';
import { notAnExport } from './exported.ts';
import { readGraphml } from './graphml.ts';
import { readJson } from './json.ts';

/** So many nodes are compared at once. */
const batch = 1000;

/**
 * What of an exported file the graph holds. The file is only read: what texts say is never overwritten by it.
 *
 * @param text the contents of a file that was exported as JSON or GraphML
 * @throws RecallingError `unreadable-file` where it is no such file
 */
export const compareExport = async (database: Database, text: string): Promise<ImportAnswer> => {
  const begin = text.replace(/^\uFEFF/, '').trimStart();
  if (!/^[[{<]/.test(begin)) throw notAnExport('it is neither JSON nor GraphML');
  const { format, selection, nodes, edges } = begin.startsWith('<') ? readGraphml(begin) : readJson(begin);
  const held = await readTypes(database, new Set(nodes.flatMap(({ names }) => names)));
  const keyOf = new Map(
    nodes.map(({ own, names }) => [own, names.find((name) => held.has(name)) ?? names[0] ?? own]),
  );
  const keys = [...new Set(keyOf.values())];
  const known = keys.filter((key) => held.has(key));
  const unseen = new Set(
    edges
      .map(({ source, type, target }) => ({
        source: keyOf.get(source) ?? source,
        type,
        target: keyOf.get(target) ?? target,
      }))
      .filter(({ source, target }) => held.has(source) && held.has(target))
      .map(edgeId),
  );
  for (let from = 0; from < known.length && unseen.size > 0; from += batch)
    for (const relation of await readRelations(database, known.slice(from, from + batch)))
      unseen.delete(edgeId(relation));
  return {
    format,
    selection,
    nodes: known,
    missing: { nodes: keys.filter((key) => !held.has(key)), edges: [...unseen] },
  };
};
