import { RecallingError } from '../../seed/error.ts';
import type { ExportRequest, Graph } from '../contract.ts';
import type { Database } from '../database/database.ts';
import { requireKey, unknownKeys } from '../questions/keys.ts';
import { filterMandates } from '../questions/mandates.ts';
import { selectNeighbourhood } from '../questions/neighbourhood.ts';
import { textOf } from '../questions/properties.ts';
import { type RelationRecord, readNodes, readRelations } from '../questions/records.ts';
import { readSubgraph, type Selection, type Subgraph, shapeGraph } from '../questions/subgraph.ts';
import { defaultBases, selectTrace } from '../questions/trace.ts';

/** More than this is no picture, no table and no file that anybody opens: the database is the tool for it. */
const mostNodes = 20_000;

/** A selection that was asked for, with its name and what it is in words. */
export interface NamedSelection {
  readonly selection: Selection;
  /** Begins the file's name: `S_RES_2617_2021_op17-builds-on`. */
  readonly name: string;
  readonly words: string;
}

const whole = (keys: readonly string[]): Selection => ({ keys, total: keys.length, totalIsMinimum: false });

/** A key as part of a file's name on any system. */
const fileNameOf = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}.-]+/gu, '_')
    .replace(/^[_.]+|[_.]+$/g, '')
    .slice(0, 80);

const steps = (depth: number): string => (depth === 1 ? '1 step' : `${depth} steps`);

const selectNodes = async (database: Database, nodes: readonly string[]): Promise<NamedSelection> => {
  const keys = [...new Set(nodes)];
  const known = await readNodes(database, keys);
  const unknown = keys.filter((key) => !known.has(key));
  if (unknown.length > 0) throw unknownKeys(unknown);
  const first = fileNameOf(keys[0] ?? '');
  const name = keys.length === 1 ? first : `${first}-and-${keys.length - 1}-more`;
  return { selection: whole(keys), name, words: `${keys.length} chosen nodes and what joins them` };
};

/** What a mandate says and where it stands: not what the preamble recalls for all, nor what others cite. */
const isOwn = ({ type, properties }: RelationRecord): boolean =>
  type !== 'CITES' && type !== 'MENTIONS' && properties.basis !== 'preamble';

/** Mandates with all that hangs on them: their paragraphs and resolutions, and where their relationships lead. */
const selectMandates = async (
  database: Database,
  filters: Extract<ExportRequest, { mandates: unknown }>['mandates'],
): Promise<NamedSelection> => {
  const mandates = (await filterMandates(database, filters)).map(({ id }) => id);
  const [nodes, all] = await Promise.all([readNodes(database, mandates), readRelations(database, mandates)]);
  const relations = all.filter(isOwn);
  const above = [...nodes.values()].flatMap(({ properties }) =>
    ['resolution', 'paragraph'].flatMap((name) => textOf(properties, name) ?? []),
  );
  const keys = [...new Set([...mandates, ...above, ...relations.map(({ target }) => target)])];
  const given = Object.entries(filters).filter(([, value]) => value !== undefined);
  const words = given.map(([name, value]) => `${name} ${value}`).join(', ');
  const name = fileNameOf(['mandates', filters.actor ?? filters.resolution ?? ''].join(' '));
  const selection = { ...whole(keys), keep: isOwn };
  return { selection, name, words: `${mandates.length} mandates (${words})` };
};

/**
 * The nodes that an export asks for.
 *
 * @throws RecallingError `not-found` for unknown ids, `invalid-parameter` for a start that cannot be traced or for more
 *   than 20,000 nodes
 */
export const selectForExport = async (
  database: Database,
  request: ExportRequest,
): Promise<NamedSelection> => {
  const named = await select(database, request);
  if (named.selection.total <= mostNodes) return named;
  throw new RecallingError(
    'invalid-parameter',
    `This selection has ${named.selection.totalIsMinimum ? 'more than ' : ''}${named.selection.total} nodes; ${mostNodes} at most can be exported at once.`,
    'Choose a smaller depth or fewer nodes, or ask the database itself.',
  );
};

const select = async (database: Database, request: ExportRequest): Promise<NamedSelection> => {
  if ('nodes' in request) return selectNodes(database, request.nodes);
  if ('mandates' in request) return selectMandates(database, request.mandates);
  if ('trace' in request) {
    const { direction, depth } = request.trace;
    const question = { ...request.trace, bases: defaultBases, limit: mostNodes };
    const { from, selection } = await selectTrace(database, question);
    const verb = direction === 'builds-on' ? 'what it builds on' : 'what relies on it';
    return {
      selection,
      name: `${fileNameOf(from)}-${direction}`,
      words: `${from} and ${verb}, in ${steps(depth)}`,
    };
  }
  const { id } = await requireKey(database, request.focus);
  const selection = await selectNeighbourhood(database, id, { depth: request.depth, limit: mostNodes });
  return { selection, name: fileNameOf(id), words: `${id} and what is within ${steps(request.depth)} of it` };
};

/** The selection as people see it, and as the database holds it. */
export const readForExport = async (
  database: Database,
  selection: Selection,
): Promise<{ graph: Graph; records: Subgraph }> => {
  const records = await readSubgraph(database, selection);
  return { graph: await shapeGraph(database, selection, records), records };
};
