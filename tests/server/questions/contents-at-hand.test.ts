import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database, Parameters, Query, Statement } from '../../../server/database/database.ts';
import { recording } from '../../../server/database/recording.ts';
import { newRevision } from '../../../server/database/version.ts';
import { readAllContents } from '../../../server/questions/at-hand/all-contents.ts';
import { Contents } from '../../../server/questions/at-hand/contents.ts';
import { lookUp } from '../../../server/questions/at-hand/kept.ts';
import { readNodes } from '../../../server/questions/graph/nodes.ts';
import { readRelations } from '../../../server/questions/graph/relations.ts';
import { graphOf } from '../../../server/questions/graph/subgraph.ts';
import { pageOfMandates } from '../../../server/questions/mandates/page.ts';
import { selectNeighbourhood } from '../../../server/questions/paths/neighbourhood.ts';
import { groups } from '../../../server/questions/rows/relation-groups.ts';
import { search, searchTypes } from '../../../server/questions/search/search.ts';
import { readAhead } from '../../../server/read-ahead.ts';
import { type MadeUp, openMadeUp } from './made-up.ts';

let graph: MadeUp;
let sent: { readonly name: string; readonly parameters: Parameters }[] = [];
beforeAll(async () => {
  graph = await openMadeUp({
    from: 2_500,
    resolutions: 6,
    languages: ['en', 'zh'],
    preamble: 4,
    operative: 6,
  });
  const { database } = graph;
  const read = database.read.bind(database);
  database.read = <Row>(query: Query<Row>, parameters: Parameters = {}) => {
    sent.push({ name: query.name, parameters });
    return read(query, parameters);
  };
  await lookUp(database);
  await readAhead(database);
});
afterAll(() => graph?.close());

const symbols = [0, 1, 2, 3, 4, 5].map((index) => `S/RES/250${index} (2019)`);
const mandatePage = { role: 'any', sort: 'due', limit: 100 } as const;

const questions: Record<string, (database: Database) => Promise<unknown>> = {
  'a graph around a resolution': async (database) =>
    graphOf(database, await selectNeighbourhood(database, symbols[2] ?? '', { depth: 2, limit: 300 })),
  'a graph around an actor': async (database) =>
    graphOf(database, await selectNeighbourhood(database, 'CTED', { depth: 1, limit: 300 })),
  'a page of mandates': (database) => pageOfMandates(database, { ...mandatePage, actor: 'CTED' }),
  'words of texts': (database) => search(database, 'terrorist', { types: searchTypes, limit: 50 }),
};

test.each(Object.entries(questions))('%s is answered without a statement, and the same', async (_, ask) => {
  sent = [];
  const held = await ask(graph.database);
  expect(sent).toEqual([]);
  const apart: Statement[] = [];
  expect(held).toEqual(await ask(recording(graph.database, apart)));
  expect(apart.length).toBeGreaterThan(0);
});

test('every relationship of every kind comes in the order in which it is read', async () => {
  const keys = symbols.flatMap((symbol) => [
    symbol,
    `${symbol}#pp1`,
    `${symbol}#op1`,
    `${symbol}#op2`,
    `${symbol}#op1.1`,
  ]);
  for (const { types } of Object.values(groups))
    expect(await readRelations(graph.database, keys, types), types.join()).toEqual(
      await readRelations(recording(graph.database, []), keys, types),
    );
});

/** The texts that were read: resolutions whose paragraphs were asked for. */
const readAnew = (): string[] => [
  ...new Set(
    sent
      .filter(({ name }) => name === 'nodes/paragraphs')
      .flatMap(({ parameters }) =>
        [parameters.keys ?? []].flat().map((key) => String(key).replace(/#.*/, '')),
      ),
  ),
];

test('after something was written only texts whose digests changed are read anew', async () => {
  const { database } = graph;
  await database.write([newRevision()]);
  await lookUp(database);
  expect(readAllContents.atHand(database)).toBeNull();
  sent = [];
  await readAllContents(database);
  expect(readAnew()).toEqual([]);
  const [changed = ''] = symbols;
  const digest = { name: 'a-digest', text: 'MATCH (r:Resolution {id: $id}) SET r.digest_en = $digest' };
  const { row } = newRevision().query;
  await database.write([
    { query: { ...digest, row }, parameters: { id: changed, digest: 'another' } },
    newRevision(),
  ]);
  await lookUp(database);
  sent = [];
  await readAllContents(database);
  expect(readAnew()).toEqual([changed]);
});

test('what does not fit into memory is read when it is asked for', async () => {
  const none = new Contents(new Map(), { citations: new Map(), decisions: new Map() }, false);
  const mandate = `${symbols[0]}#op1.1`;
  expect(none.nodeOf(mandate)).toBeUndefined();
  for (const group of [groups.cited, groups.mentions, groups.roles, groups.foundations])
    expect(none.relationsOf(group, [mandate], null)).toBeUndefined();
  expect(none.mentionsOf([{ source: symbols[0] ?? '', target: symbols[1] ?? '' }])).toBeUndefined();
  expect((await readNodes(graph.database, [mandate])).get(mandate)?.type).toBe('Mandate');
});
