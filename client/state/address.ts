import {
  createParser,
  createSerializer,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsInteger,
  parseAsNativeArrayOf,
  parseAsNumberLiteral,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs';
import type { Basis, Language } from '../../seed/document.ts';
import { firstResolution } from '../../server/words/first.ts';
import { decodeIds, encodeIds, inOrder } from '../graph/explore/address/ids.ts';
import { mostNodes } from '../graph/explore/grow.ts';
import { arrangements } from '../graph/explore/layouts/layout.ts';
import { colourings, sizings } from '../graph/explore/property.ts';
import { type Camera, sameCamera } from '../graph/network/camera.ts';
import { themes } from '../graph/style/palette.ts';
import { families, verbTypes } from '../graph/style/verbs.ts';
import { wayKinds } from '../graph/trace/ways.ts';
import { foreignTo } from './belonging.ts';
import { views } from './views.ts';

/**
 * The whole view, as it stands in the address bar: a link shows a colleague the same. Keys of documents and paragraphs
 * only, never a database's ids; what is as it was at first is left out.
 */

export const layouts = ['columns', 'free'] as const;
export const folds = ['preamble', 'documents', 'actors'] as const;
export type Fold = (typeof folds)[number];
export const directions = ['builds-on', 'relied-on-by'] as const;
export const bases = ['clause', 'paragraph', 'preamble'] as const satisfies readonly Basis[];
export const roles = ['any', 'assignee', 'involved'] as const;

/** What is asked over all resolutions. */
export const councilQuestions = [
  'cited',
  'citing',
  'pageRank',
  'silent',
  'coCited',
  'communities',
  'due',
  'coverage',
] as const;

/** The languages that texts are read in. */
export const textLanguages = ['en', 'zh', 'fr', 'es', 'ru', 'ar'] as const satisfies readonly Language[];

export const shows = ['picture', 'list', 'both'] as const;
export const dialogs = ['export', 'upload', 'keys', 'views', 'cypher'] as const;

/** The stops of the tour. */
export const tourStops = [1, 2, 3] as const;
export type TourStop = (typeof tourStops)[number];

/** What the table of mandates can be grouped by. */
export const groupings = ['resolution', 'year', 'verb', 'partner'] as const;
export type Grouping = (typeof groupings)[number];

/** The columns of the table of mandates, in their order. */
export const tableColumns = [
  'place',
  'adopted',
  'verb',
  'role',
  'gist',
  'partners',
  'buildsOn',
  'topics',
  'due',
] as const;
export type TableColumn = (typeof tableColumns)[number];

export const sides = ['picture', 'timeline', 'none'] as const;

export const sortColumns = ['place', 'adopted', 'verb', 'role', 'due'] as const;
export type SortColumn = (typeof sortColumns)[number];
export interface TableSort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** `due` is ascending, `-due` descending. */
const parseAsSort = createParser<TableSort>({
  parse: (text) => {
    const descending = text.startsWith('-');
    const column = sortColumns.find((name) => name === (descending ? text.slice(1) : text));
    return column ? { column, descending } : null;
  },
  serialize: ({ column, descending }) => (descending ? `-${column}` : column),
  eq: (a, b) => a.column === b.column && a.descending === b.descending,
});

export const deepest = 6;

/** So many documents of a trace are read at a glance. */
export const documentsAtFirst = 30;

/** A whole number from 1 to `deepest`; anything else is as if it were absent. */
const parseAsDepth = createParser<number>({
  parse: (text) => (/^[1-9]$/.test(text) && Number(text) <= deepest ? Number(text) : null),
  serialize: String,
});

/** A date, or a month. */
const parseAsDate = createParser<string>({
  parse: (text) => (/^\d{4}-\d{2}(-\d{2})?$/.test(text) ? text : null),
  serialize: (date) => date,
});

/** A year in which the Council could decide, or something that it decided be due. */
const parseAsYear = createParser<number>({
  parse: (text) => (/^(?:19(?:4[6-9]|[5-9]\d)|20\d\d)$/.test(text) ? Number(text) : null),
  serialize: String,
});

/** Keys of nodes, written as short as they can be. */
const parseAsIds = createParser<readonly string[]>({
  parse: decodeIds,
  serialize: encodeIds,
  eq: (a, b) => inOrder(a).join() === inOrder(b).join(),
});

/** `1999-2021`: the first and the last year. */
const parseAsYears = createParser<readonly [number, number]>({
  parse: (text) => {
    const [, from, to] = /^(\d{4})-(\d{4})$/.exec(text) ?? [];
    return from !== undefined && to !== undefined && from <= to ? [Number(from), Number(to)] : null;
  },
  serialize: ([from, to]) => `${from}-${to}`,
  eq: (a, b) => a[0] === b[0] && a[1] === b[1],
});

/** `1204.5_330_2.5`: the map's point in the middle of the window, and pixels for each of its units. */
const parseAsCamera = createParser<Camera>({
  parse: (text) => {
    const [x, y, zoom, ...rest] = text.split('_').map(Number);
    if (x === undefined || y === undefined || zoom === undefined || rest.length > 0) return null;
    return [x, y, zoom].every(Number.isFinite) && zoom > 0 ? { x, y, zoom } : null;
  },
  serialize: ({ x, y, zoom }) => `${x}_${y}_${zoom}`,
  eq: sameCamera,
});

const listOf = <T extends string>(values: readonly T[]) => parseAsArrayOf(parseAsStringLiteral(values), ',');

export const address = {
  view: parseAsStringLiteral(views).withDefault('loom'),
  /** The resolution that the loom shows. */
  resolution: parseAsString.withDefault(firstResolution),
  layout: parseAsStringLiteral(layouts).withDefault('columns'),
  /** What is unfolded in the loom. */
  open: listOf(folds).withDefault([]),
  /** Verb families that are shown; none stands for all. */
  only: listOf(families).withDefault([]),
  /** Threads to those involved are shown at rest, too. */
  involved: parseAsBoolean.withDefault(false),
  /** Selected nodes and threads, by key. */
  select: parseAsNativeArrayOf(parseAsString).withDefault([]),
  /** The picture, the list of the same, or both; where it is absent, what the window has room for. */
  show: parseAsStringLiteral(shows),
  /** The languages that the text is shown in, the second beside the first. */
  wording: parseAsStringLiteral(textLanguages),
  beside: parseAsStringLiteral(textLanguages),
  /** Words that are looked for in the text that is read. */
  find: parseAsString.withDefault(''),
  /** Where a trace starts: a resolution, paragraph or mandate. */
  from: parseAsString.withDefault(`${firstResolution}#op17`),
  /** Where a path from there ends. */
  to: parseAsString.withDefault('S/RES/1373 (2001)'),
  /** Paths go only along citations, from what cites to what is cited. */
  forward: parseAsBoolean.withDefault(false),
  /** Which of the shortest paths is read: the first is 1. */
  way: parseAsInteger.withDefault(1),
  direction: parseAsStringLiteral(directions).withDefault('builds-on'),
  depth: parseAsDepth.withDefault(2),
  basis: listOf(bases).withDefault(['clause', 'paragraph']),
  /** All citations of a trace are drawn, not only those by which each document was first reached. */
  every: parseAsBoolean.withDefault(false),
  /** How many documents of a trace are shown at most, and which kinds of citations are switched off. */
  documents: parseAsInteger.withDefault(documentsAtFirst),
  without: listOf(wayKinds).withDefault([]),
  /** Whose mandates the table has; '' for everybody's. */
  actor: parseAsString.withDefault('CTED'),
  /** A second actor, to compare with. */
  versus: parseAsString,
  topic: parseAsString,
  group: parseAsStringLiteral(groupings),
  columns: listOf(tableColumns).withDefault(['place', 'verb', 'role', 'gist', 'due']),
  /** What stands beside the table. */
  side: parseAsStringLiteral(sides).withDefault('picture'),
  /** In a line of mandates: the resolution whose words are shown, and whether beside those of the one before it. */
  step: parseAsString,
  comparing: parseAsBoolean.withDefault(false),
  /** Another resolution that its words are compared with, of whatever line. */
  against: parseAsString,
  question: parseAsStringLiteral(councilQuestions).withDefault('cited'),
  since: parseAsDate,
  /** The year whose ends and due dates are listed, and whose they are: all actors' without it. */
  year: parseAsYear,
  body: parseAsString,
  role: parseAsStringLiteral(roles).withDefault('any'),
  verb: parseAsStringLiteral(verbTypes),
  dueFrom: parseAsDate,
  dueTo: parseAsDate,
  dated: parseAsBoolean.withDefault(false),
  text: parseAsString.withDefault(''),
  sort: parseAsSort.withDefault({ column: 'place', descending: false }),
  /** The nodes of a graph that the reader grows, where they stand, and how they were laid out last. */
  nodes: parseAsIds,
  at: parseAsString.withDefault(''),
  arrange: parseAsStringLiteral(arrangements).withDefault('force'),
  /** What is switched off in it, and the years that are shown. */
  off: parseAsArrayOf(parseAsString, ',').withDefault([]),
  years: parseAsYears,
  /** By how many resolutions one is cited at least to be shown in the network. */
  least: parseAsInteger.withDefault(0),
  /** What part of the map of the network is seen; where it is absent, the whole. */
  camera: parseAsCamera,
  /** What sizes and colours tell. */
  size: parseAsStringLiteral(sizings).withDefault('same'),
  colour: parseAsStringLiteral(colourings).withDefault('kind'),
  /** Each mention has an arrow of its own. */
  apart: parseAsBoolean.withDefault(false),
  /** No more nodes are added than make so many. */
  most: parseAsInteger.withDefault(mostNodes),
  /** Where the tour of the three questions is. */
  tour: parseAsNumberLiteral(tourStops),
  /** What stands over the view. */
  dialog: parseAsStringLiteral(dialogs),
  /** Interface language and theme; where they are absent, those of the browser. */
  lang: parseAsString,
  theme: parseAsStringLiteral(themes),
};

const serialize = createSerializer(address);

/** A link to a view: the query part of an address, without what means nothing in that view. */
export const linkTo = (base: string, values: NonNullable<Parameters<typeof serialize>[1]>): string =>
  serialize(base, {
    ...values,
    ...Object.fromEntries(foreignTo(values.view ?? 'loom').map((name) => [name, null])),
  });
