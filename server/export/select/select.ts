import { RecallingError } from '../../../seed/error.ts';
import type { ExportRequest } from '../../contract.ts';
import type { Database } from '../../database/database.ts';
import { inReadingOrder } from '../../questions/graph/node.ts';
import { readNodes } from '../../questions/graph/nodes.ts';
import type { Selection } from '../../questions/graph/subgraph.ts';
import { calledIn } from '../called.ts';
import type { Ways } from '../exporter.ts';
import type { Source } from '../parts.ts';
import { wholeGraph } from '../whole.ts';
import { selectMandates } from './mandates.ts';
import { mostNodes, type NamedSelection } from './named.ts';
import { selectNetwork } from './network.ts';
import { selectNodes } from './nodes.ts';
import { selectResolution } from './resolution.ts';
import { selectAround, selectPath, selectTraced } from './ways.ts';

const select = async (
  database: Database,
  request: Exclude<ExportRequest, { whole: true }>,
): Promise<NamedSelection> => {
  if ('nodes' in request) return selectNodes(database, request.nodes, request.seen?.title);
  if ('mandates' in request) return selectMandates(database, request.mandates);
  if ('trace' in request) return selectTraced(database, request.trace);
  if ('path' in request) return selectPath(database, request.path);
  if ('resolution' in request) return selectResolution(database, request.resolution);
  if ('network' in request) return selectNetwork(database, request.network);
  return selectAround(database, request.focus, request.depth);
};

/** What was asked for: its nodes, the name of its file but for the extension, and what it is in words. */
export interface Selected {
  readonly source: Source;
  readonly name: string;
  readonly words: string;
  readonly ways?: Ways | undefined;
}

/** How many nodes make one part of an export's sequences. */
const part = 250;

const sourceOf = async (database: Database, { keys, keep, hops }: Selection): Promise<Source> => {
  const held = await readNodes(database, keys);
  const nodes = [...held.values()].sort(inReadingOrder);
  return {
    hops,
    keep: (relation) => held.has(relation.target) && (keep?.(relation) ?? true),
    async *parts() {
      for (let from = 0; from < nodes.length; from += part) yield nodes.slice(from, from + part);
    },
  };
};

/**
 * The nodes that an export asks for.
 *
 * @throws RecallingError `not-found` for unknown ids, `invalid-parameter` for a start that cannot be traced or for more
 *   than 20,000 nodes that are not the whole graph
 */
export const selectForExport = async (database: Database, request: ExportRequest): Promise<Selected> => {
  if ('whole' in request)
    return {
      source: wholeGraph(database),
      name: 'recalling-whole-graph',
      words: (await calledIn(database, request.language, [])).t('selection.whole'),
    };
  const { selection, name, about = [], words, ways } = await select(database, request);
  if (selection.total <= mostNodes)
    return {
      source: await sourceOf(database, selection),
      name,
      words: words(await calledIn(database, request.language, about)),
      ways,
    };
  throw new RecallingError(
    'invalid-parameter',
    `This selection has ${selection.totalIsMinimum ? 'more than ' : ''}${selection.total} nodes; ${mostNodes} at most can be exported at once.`,
    'Choose a smaller depth or fewer nodes, or export the whole graph.',
  );
};
