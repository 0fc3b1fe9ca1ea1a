import { RecallingError } from '../../seed/error.ts';
import type { ExportRequest } from '../contract.ts';
import type { Database } from '../database/database.ts';
import { requireKey, unknownKeys } from '../questions/graph/keys.ts';
import { inReadingOrder } from '../questions/graph/node.ts';
import { readNodes } from '../questions/graph/nodes.ts';
import { readRelations } from '../questions/graph/relations.ts';
import type { Selection } from '../questions/graph/subgraph.ts';
import { filterMandates } from '../questions/mandates/mandates.ts';
import { readNetwork } from '../questions/network/network.ts';
import { selectNeighbourhood } from '../questions/paths/neighbourhood.ts';
import { selectPaths } from '../questions/paths/path.ts';
import { textOf } from '../questions/rows/properties.ts';
import type { RelationRecord } from '../questions/rows/record.ts';
import { defaultBases, selectTrace } from '../questions/trace/trace.ts';
import { type Called, calledIn } from './called.ts';
import type { Ways } from './exporter.ts';
import type { Source } from './parts.ts';
import { isOfYears, type MapRequest } from './picture/map-request.ts';
import { wholeGraph } from './whole.ts';

/** The most nodes of a selection, which is held in memory; only the whole graph may be larger. */
const mostNodes = 20_000;

/** A selection that was asked for, with its name and what it is in words. */
interface NamedSelection {
  readonly selection: Selection;
  /** Begins the file's name: `S_RES_2617_2021_op17-builds-on`. */
  readonly name: string;
  /** The nodes that the words name. */
  readonly about?: readonly string[];
  readonly ways?: Ways;
  /** What was asked for, in the language of the file. */
  readonly words: (called: Called) => string;
}

const whole = (keys: readonly string[]): Selection => ({ keys, total: keys.length, totalIsMinimum: false });

/** A key as part of a file's name on any system. */
const fileNameOf = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}.-]+/gu, '_')
    .replace(/^[_.]+|[_.]+$/g, '')
    .slice(0, 80);

/** Chosen nodes; the file is called as the screen that they were chosen from. */
const selectNodes = async (
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

/** What a mandate says and where it stands: not what the preamble recalls for all, nor what others cite. */
const isOwn = ({ type, properties }: RelationRecord): boolean =>
  type !== 'CITES' && type !== 'MENTIONS' && properties.basis !== 'preamble';

type MandateFilters = Extract<ExportRequest, { mandates: unknown }>['mandates'];

/** Filters that name a node. */
const namedIn = ['actor', 'topic', 'resolution'] as const;

/** Filters in words, but for the actor: `resolution 1373, told to act`. */
const filterWords = (filters: MandateFilters, { t, cite }: Called): string =>
  [
    ...(['topic', 'resolution'] as const).flatMap((name) => {
      const id = filters[name];
      return id === undefined ? [] : t(`selection.filters.${name}`, { value: cite(id) });
    }),
    ...(['dueAfter', 'dueBefore'] as const).flatMap((name) => {
      const value = filters[name];
      return value === undefined ? [] : t(`selection.filters.${name}`, { value });
    }),
    ...(filters.role === 'any' ? [] : [t(`evidence.roles.${filters.role}`)]),
    ...(filters.verbType === undefined ? [] : [t(`verbs.${filters.verbType}`)]),
  ].join(t('gist.comma'));

const mandateWords = (count: number, filters: MandateFilters, called: Called): string => {
  const { t, cite } = called;
  const words = filterWords(filters, called);
  if (filters.actor !== undefined) {
    const narrowed = words === '' ? '' : t('selection.narrowed', { filters: words });
    return t('selection.mandatesOf', { count, actor: cite(filters.actor), filters: narrowed });
  }
  return words === ''
    ? t('selection.allMandates', { count })
    : t('selection.mandates', { count, filters: words });
};

/** Mandates with all that hangs on them: their paragraphs and resolutions, and where their relationships lead. */
const selectMandates = async (database: Database, filters: MandateFilters): Promise<NamedSelection> => {
  const mandates = (await filterMandates(database, filters)).map(({ id }) => id);
  const named: Partial<Record<(typeof namedIn)[number], string>> = {};
  for (const name of namedIn) {
    const spelled = filters[name];
    if (spelled !== undefined) named[name] = (await requireKey(database, spelled)).id;
  }
  const [nodes, all] = await Promise.all([readNodes(database, mandates), readRelations(database, mandates)]);
  const relations = all.filter(isOwn);
  const above = [...nodes.values()].flatMap(({ properties }) =>
    ['resolution', 'paragraph'].flatMap((name) => textOf(properties, name) ?? []),
  );
  const keys = [...new Set([...mandates, ...above, ...relations.map(({ target }) => target)])];
  const name = fileNameOf(['mandates', filters.actor ?? filters.resolution ?? ''].join(' '));
  const selection = { ...whole(keys), keep: isOwn };
  return {
    selection,
    name,
    about: Object.values(named),
    words: (called) => mandateWords(mandates.length, { ...filters, ...named }, called),
  };
};

/** A resolution with all that was read from it, and all that its paragraphs and mandates lead to. */
const selectResolution = async (database: Database, symbol: string): Promise<NamedSelection> => {
  const { id } = await requireKey(database, symbol, ['Resolution']);
  const keys = new Set([id]);
  let own = [id];
  const relations: RelationRecord[] = [];
  while (own.length > 0) {
    const found = await readRelations(database, own);
    relations.push(...found);
    own = found.flatMap(({ type, target }) => (hangs.has(type) && !keys.has(target) ? target : []));
    for (const { target } of found) keys.add(target);
  }
  const sources = new Set(relations.map(({ source }) => source));
  return {
    selection: { ...whole([...keys]), keep: ({ source }) => sources.has(source) },
    name: fileNameOf(id),
    words: ({ t, cite }) => t('selection.resolution', { id: cite(id) }),
  };
};

/** Leads to what is a part of the same resolution. */
const hangs: ReadonlySet<string> = new Set(['HAS_PARAGRAPH', 'SETS', 'REQUIRES']);

const selectPath = async (
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

const selectTraced = async (
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

const selectAround = async (database: Database, focus: string, depth: number): Promise<NamedSelection> => {
  const { id } = await requireKey(database, focus);
  const selection = await selectNeighbourhood(database, id, { depth, limit: mostNodes });
  return {
    selection,
    name: fileNameOf(id),
    about: [id],
    words: ({ t, cite }) => t('selection.around', { id: cite(id), count: depth }),
  };
};

/** All resolutions of some years, and which of them cite which. */
const selectNetwork = async (database: Database, asked: MapRequest): Promise<NamedSelection> => {
  const { nodes } = await readNetwork(database);
  const { from, to } = asked;
  const keys = nodes.filter(({ year }) => isOfYears(year, asked)).map(({ id }) => id);
  if (keys.length === 0)
    throw new RecallingError(
      'invalid-parameter',
      'There is no resolution of these years.',
      'Choose other years, or load the catalogue that comes with Recalling.',
    );
  const isAll = from === undefined && to === undefined;
  return {
    selection: { ...whole(keys), keep: ({ type }) => type === 'CITES' },
    name: fileNameOf(['resolutions', from ?? '', to ?? ''].filter((part) => part !== '').join(' ')),
    words: ({ t }) =>
      t(isAll ? 'selection.network' : 'selection.networkOf', {
        count: keys.length,
        years: yearsWords(asked),
      }),
  };
};

/** `1990–2001`, `1990–`, `–2001`. */
const yearsWords = ({ from, to }: MapRequest): string => `${from ?? ''}–${to ?? ''}`;

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
