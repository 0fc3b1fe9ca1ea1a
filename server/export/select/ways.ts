import type { ExportRequest } from '../../contract.ts';
import type { Database } from '../../database/database.ts';
import { requireKey } from '../../questions/graph/keys.ts';
import { selectNeighbourhood } from '../../questions/paths/neighbourhood.ts';
import { selectPaths } from '../../questions/paths/path.ts';
import { defaultBases, selectTrace } from '../../questions/trace/trace.ts';
import { fileNameOf, mostNodes, type NamedSelection } from './named.ts';

/** All shortest ways between two nodes. */
export const selectPath = async (
  database: Database,
  { from, to, direction, limit }: Extract<ExportRequest, { path: unknown }>['path'],
): Promise<NamedSelection> => {
  const [start, end] = await Promise.all([requireKey(database, from), requireKey(database, to)]);
  const { selection, ways, truncated } = await selectPaths(database, {
    from: start,
    to: end,
    direction,
    limit,
  });
  return {
    selection,
    name: fileNameOf(`${start.id} to ${end.id}`),
    about: [start.id, end.id],
    ways: { paths: ways, truncated },
    words: ({ t, cite }) =>
      t(ways.length === 0 ? 'selection.noPath' : 'selection.path', {
        from: cite(start.id),
        to: cite(end.id),
      }),
  };
};

/** What a resolution, paragraph or mandate builds on, or what relies on it. */
export const selectTraced = async (
  database: Database,
  trace: Extract<ExportRequest, { trace: unknown }>['trace'],
): Promise<NamedSelection> => {
  const { direction, depth, basis: bases = defaultBases } = trace;
  const { from, selection } = await selectTrace(database, {
    ...trace,
    bases,
    limit: mostNodes,
  });
  return {
    selection,
    name: `${fileNameOf(from)}-${direction}`,
    words: ({ t, cite }) => t(`selection.${direction}`, { from: cite(from), count: depth }),
  };
};

/** All within some steps of a node. */
export const selectAround = async (
  database: Database,
  focus: string,
  depth: number,
): Promise<NamedSelection> => {
  const { id } = await requireKey(database, focus);
  const selection = await selectNeighbourhood(database, id, { depth, limit: mostNodes });
  return {
    selection,
    name: fileNameOf(id),
    about: [id],
    words: ({ t, cite }) => t('selection.around', { id: cite(id), count: depth }),
  };
};
