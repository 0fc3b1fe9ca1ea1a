import { bases } from '../../../seed/document.ts';
import { paragraphKey, relationTypes } from '../../../seed/graph.ts';
import type { Value } from '../../../server/database/database.ts';
import type { EngineCase } from '../case.ts';
import { documents, hub, symbols } from '../corpus.ts';

const unique = (keys: readonly string[]): string[] => [...new Set(keys)];

const paragraphs = unique(
  documents.flatMap(({ symbol, paragraphs: some }) => some.map(({ id }) => paragraphKey(symbol, id))),
);
const mandates = unique(
  documents.flatMap(({ symbol, mandates: some }) => some.map(({ id }) => paragraphKey(symbol, id))),
);
const deliverables = documents.flatMap(({ symbol, mandates: some }) =>
  some.flatMap(({ id, deliverables: due }) =>
    due.map((_, index) => paragraphKey(symbol, `${id}.d${index + 1}`)),
  ),
);
/** Those of the catalogue that renew CTED's mandate. */
const renewing = ['S/RES/1787 (2007)', 'S/RES/1805 (2008)', 'S/RES/2395 (2017)'];
const cited = unique(documents.flatMap(({ citations }) => citations.map(({ target }) => target)));
const types: Value = [...relationTypes];
const nodes = [...symbols, hub, ...paragraphs.slice(0, 300), ...mandates.slice(0, 300)];
const [topic] = documents.flatMap(({ mandates: some }) => some.flatMap(({ topics }) => topics));
const [symbol = ''] = symbols;

/** Counts and lists of all that matches: more than 2,048 distinct where the corpus has them. */
const search = (query: string, words: string[], leastRows = 1): EngineCase => ({
  query,
  about: words.join(' '),
  parameters: { words, limit: 1000 },
  leastRows,
});

/** Relationships wherever they lead, to some nodes only, and to none. */
const ends = (query: string, keys: readonly string[], leastRows: number): EngineCase[] => [
  { query, about: 'wherever they lead', parameters: { keys, targets: null }, leastRows },
  {
    query,
    about: 'to some nodes',
    parameters: {
      keys,
      targets: Object.fromEntries([...nodes, ...cited.slice(0, 20)].map((key) => [key, true])),
    },
    leastRows: 0,
  },
  { query, about: 'to none', parameters: { keys, targets: {} }, leastRows: 0 },
];

export const cases: readonly EngineCase[] = [
  { query: 'graph/counts', parameters: {}, leastRows: 6 },
  { query: 'lineage/of-actor', parameters: { actors: ['CTED', 'UNIFIL', 'UNDOF'] }, leastRows: 100 },
  { query: 'lineage/actors', parameters: { symbols: [...symbols, 'S/RES/1535 (2004)'] }, leastRows: 1 },
  { query: 'lineage/bodies', parameters: {}, leastRows: 20 },
  { query: 'network/resolutions', parameters: {}, leastRows: 2_825 },
  { query: 'network/citations', parameters: {}, leastRows: 1_000 },
  { query: 'network/forces', parameters: {}, leastRows: 40 },
  { query: 'all/resolutions', parameters: {}, leastRows: 10 },
  { query: 'all/instruments', parameters: {}, leastRows: 10 },
  { query: 'all/actors', parameters: {}, leastRows: 10 },
  { query: 'all/topics', parameters: {}, leastRows: 10 },
  { query: 'nodes/types', parameters: { keys: [...nodes, 'NOBODY'] }, leastRows: 500 },
  { query: 'nodes/roots', parameters: { keys: [...symbols, hub, ...cited, 'NOBODY'] }, leastRows: 50 },
  { query: 'nodes/paragraphs', parameters: { keys: nodes }, leastRows: 250 },
  { query: 'nodes/mandates', parameters: { keys: nodes }, leastRows: 250 },
  { query: 'nodes/deliverables', parameters: { keys: [...nodes, ...deliverables] }, leastRows: 50 },
  { query: 'texts/paragraphs', parameters: { keys: paragraphs }, leastRows: 1000 },
  { query: 'texts/mandates', parameters: { keys: mandates }, leastRows: 1000 },
  ...ends('relations/parts-of-resolutions', symbols, 500),
  ...ends('relations/citations-of-resolutions', symbols, 50),
  ...ends('relations/decisions-of-resolutions', ['S/RES/1535 (2004)', 'S/RES/425 (1978)', ...renewing], 5),
  ...ends('relations/parts-of-paragraphs', paragraphs, 1000),
  ...ends('relations/citations-of-paragraphs', paragraphs, 1000),
  ...ends('relations/mentions-of-paragraphs', paragraphs, 1000),
  ...ends('relations/parts-of-mandates', mandates, 50),
  ...ends('relations/roles-of-mandates', mandates, 2049),
  ...ends('relations/foundations-of-mandates', mandates, 1000),
  { query: 'links/resolutions', parameters: { symbols }, leastRows: 500 },
  { query: 'links/paragraphs', parameters: { symbols }, leastRows: 2049 },
  { query: 'links/mandates', parameters: { symbols }, leastRows: 2049 },
  {
    query: 'neighbours/either-way',
    about: 'of a hub',
    parameters: { keys: [hub], types, limit: 200_000 },
    leastRows: 2049,
  },
  {
    query: 'neighbours/either-way',
    about: 'of all kinds',
    parameters: { keys: nodes, types, limit: 1000 },
    leastRows: 1000,
  },
  {
    query: 'neighbours/either-way',
    about: 'by citation',
    parameters: { keys: symbols, types: ['CITES'], limit: 200_000 },
    leastRows: 50,
  },
  {
    query: 'neighbours/along',
    about: 'by citation',
    parameters: { keys: symbols, types: ['CITES'], limit: 200_000 },
    leastRows: 50,
  },
  {
    query: 'neighbours/along',
    about: 'of all kinds',
    parameters: { keys: nodes, types, limit: 1000 },
    leastRows: 500,
  },
  {
    query: 'neighbours/against',
    about: 'of a hub',
    parameters: { keys: [hub], types, limit: 200_000 },
    leastRows: 2049,
  },
  {
    query: 'neighbours/against',
    about: 'of all kinds',
    parameters: { keys: nodes, types, limit: 1000 },
    leastRows: 500,
  },
  { query: 'neighbours/counts-out', parameters: { keys: nodes }, leastRows: 500 },
  { query: 'neighbours/counts-in', parameters: { keys: [...nodes, ...cited] }, leastRows: 500 },
  {
    query: 'neighbours/out',
    parameters: { key: symbol, type: 'HAS_PARAGRAPH', neighbour: 'Paragraph', limit: 1000 },
    leastRows: 20,
  },
  {
    query: 'neighbours/out',
    about: 'of another kind',
    parameters: { key: symbol, type: 'HAS_PARAGRAPH', neighbour: 'Actor', limit: 1000 },
    leastRows: 0,
  },
  {
    query: 'neighbours/in',
    about: 'of a hub',
    parameters: { key: hub, type: 'INVOLVES', neighbour: 'Mandate', limit: 20_000 },
    leastRows: 500,
  },
  { query: 'mandates/due', parameters: { from: '2024-01', to: '2025-12~' }, leastRows: 50 },
  { query: 'trace/cited', parameters: { keys: symbols }, leastRows: 50 },
  { query: 'trace/citing', parameters: { keys: cited }, leastRows: 50 },
  { query: 'trace/building-on', parameters: { keys: cited, bases: [...bases] }, leastRows: 2049 },
  { query: 'places/citing', parameters: { keys: symbols, limit: 100_000 }, leastRows: 1000 },
  { query: 'places/cited', parameters: { keys: cited, limit: 100_000 }, leastRows: 1000 },
  {
    query: 'nodes/resolutions-by-number',
    parameters: { numbers: [2500, 2501, 2600, 1, 9999], limit: 100 },
    leastRows: 4,
  },
  search('search/titles', ['security']),
  search('search/titles', ['nonesuch']),
  search('search/paragraphs', ['1373']),
  search('search/paragraphs', ['nonesuch']),
  {
    query: 'texts/paragraphs-of-resolutions',
    parameters: { symbols: [...symbols, 'NOTHING'] },
    leastRows: 1000,
  },
  search('search/actors', ['c']),
  search('search/instruments', ['a']),
  { query: 'mandates/of-resolutions', parameters: { symbols }, leastRows: 1000 },
  { query: 'mandates/of-resolution', parameters: { resolution: symbol }, leastRows: 10 },
  { query: 'mandates/of-topic', parameters: { topic: topic ?? '' }, leastRows: 1 },
  { query: 'mandates/of-topic', about: 'that nobody knows', parameters: { topic: 'NONE' }, leastRows: 0 },
  {
    query: 'mandates/of-actor',
    parameters: { actor: hub, roles: ['ASSIGNED_TO', 'INVOLVES'] },
    leastRows: 1000,
  },
  {
    query: 'mandates/of-actor',
    about: 'involved',
    parameters: { actor: hub, roles: ['INVOLVES'] },
    leastRows: 500,
  },
];
