import type { Database } from '../../../server/database/database.ts';
import { readAllMandates } from '../../../server/questions/mandates/all-mandates.ts';
import { readNetwork } from '../../../server/questions/network/network.ts';

/** A call of the API: a path and its parameters. */
export type Call = readonly [path: string, parameters: Readonly<Record<string, string>>];

/** The same question about so many different things, after some that warm the program up: it runs for days, not for one question. */
const asked = 30;
export const warming = 15;
const all = asked + warming;

const words = [
  'disarmament',
  'reconstruction',
  'ceasefire line',
  'humanitarian assistance',
  'armed groups',
  'police',
  'good offices',
  'international law',
  'small arms',
  'justice',
  'drug trafficking',
  'safe areas',
  'genocide',
  'natural resources',
  'chemical weapons',
  'financing of terrorism',
  'force commander',
  'transitional government',
  'displaced persons',
  'constitution',
  'border',
  'human rights',
  'ammunition',
  'diamonds',
  'referendum',
  'verification',
  'hostages',
  'terrorist acts',
  'sanctions',
  'humanitarian access',
  'counter-terrorism',
  'arms embargo',
  'women peace',
  'children',
  'cease-fire',
  'secretary-general',
  'mission',
  'piracy',
  'panel of experts',
  'refugees',
  'mine action',
  'elections',
  'travel ban',
  'asset freeze',
  'sovereignty',
];

/** Every third first: what warms up, and what is measured, is of all kinds. */
const interleaved = <Item>(items: readonly Item[]): Item[] => [
  ...items.filter((_, index) => index % 3 === 2),
  ...items.filter((_, index) => index % 3 !== 2),
];

/** So many of a list, from all parts of it. */
const spread = <Item>(items: readonly Item[]): Item[] =>
  interleaved(
    Array.from({ length: Math.min(all, items.length) }, (_, index) =>
      items.at(Math.floor((index * items.length) / Math.min(all, items.length))),
    ).filter((item) => item !== undefined),
  );

const counted = (keys: readonly string[]): string[] => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([key]) => key);
};

/** Every question of the API, each about different things: from all parts of the graph, actors those with most mandates. */
export const callsOf = async (database: Database): Promise<ReadonlyMap<string, readonly Call[]>> => {
  const mandates = (await readAllMandates(database)).by('place');
  const { nodes } = await readNetwork(database);
  const resolutions = spread(nodes.filter(({ loaded }) => loaded).map(({ id }) => id));
  const paragraphs = spread([...new Set(mandates.map(({ id }) => id.replace(/\.\d+$/, '')))]);
  const actors = interleaved(
    counted(mandates.flatMap(({ assignees, involved }) => [...assignees, ...involved])).slice(0, all),
  );
  const each = <Item>(items: readonly Item[], call: (item: Item, index: number) => Call) => items.map(call);
  return new Map<string, readonly Call[]>([
    ['search, a number', each(resolutions, (id) => ['search', { q: id.replace(/\D+(\d+).*/, '$1') }])],
    ['search, words', each(interleaved(words), (q) => ['search', { q }])],
    ['resolution', each(resolutions, (id) => [`resolutions/${encodeURIComponent(id)}`, {}])],
    ['mandates of an actor', each(actors, (actor) => ['mandates', { actor, sort: 'due' }])],
    [
      'mandates due in a year',
      each(resolutions, (_, index) => [
        'mandates',
        { dueAfter: `${1980 + index}-01`, dueBefore: `${1980 + index}-12` },
      ]),
    ],
    ['graph of a resolution, 1 step', each(resolutions, (focus) => ['graph', { focus, depth: '1' }])],
    ['graph of a resolution, 2 steps', each(resolutions, (focus) => ['graph', { focus, depth: '2' }])],
    ['graph of an actor, 1 step', each(actors, (focus) => ['graph', { focus, depth: '1' }])],
    ['trace, 2 steps', each(paragraphs, (from) => ['trace', { from, depth: '2' }])],
    ['trace, 6 steps', each(paragraphs, (from) => ['trace', { from, depth: '6' }])],
    ['relied on by', each(resolutions, (from) => ['trace', { from, direction: 'relied-on-by' }])],
    ['path', each(paragraphs, (from, index) => ['path', { from, to: resolutions.at(-1 - index) ?? '' }])],
    ['relations of an actor', each(actors, (id) => ['relations', { id }])],
    ['lineage', each(resolutions, (resolution) => ['lineage', { resolution }])],
    ['rankings', each(resolutions, (other) => ['rankings', { by: 'coCited', with: other }])],
  ]);
};
