import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { catalogue } from '../../seed/catalogue/catalogue.ts';
import type { ReadDocument } from '../../seed/document.ts';
import { nodeLabels } from '../../seed/graph.ts';
import { loadCatalogue } from '../../seed/load/catalogue.ts';
import { type OpenGraph, storeOf } from '../../seed/load/graph.ts';
import { shippedTexts } from '../../seed/load/shipped.ts';
import { type FileReading, readFiles } from '../../seed/read/files.ts';
import type { Database } from '../../server/database/database.ts';
import { openDatabase } from '../../server/database/open.ts';
import { defineWrite } from '../../server/database/query.ts';
import { prepareSchema } from '../../server/database/schema.ts';
import { corpusOf } from '../support/corpus.ts';
import { type Dump, differences, dump } from '../support/dump.ts';
import { isWriting, queryNames } from '../support/queries.ts';
import { describeWith } from '../support/requirement.ts';
import { engineNames, startEngine } from './engines.ts';
import { loadAll, openLoaded } from './open.ts';

/** Resolutions whose citations the catalogue knows as facts too, and two that it does not know at all. */
const editionOf = (edition: number): FileReading[] =>
  [2_395, 2_824].flatMap((from) =>
    corpusOf({
      from,
      resolutions: 4,
      languages: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
      preamble: 3,
      operative: 4,
      edition,
    }),
  );

/** The same document, citing a resolution that no catalogue knows. */
const citingUnknown = (document: ReadDocument): ReadDocument => ({
  ...document,
  citations: document.citations.map((citation, index) =>
    index === 0 ? { ...citation, target: 'S/RES/2999 (2031)' } : citation,
  ),
});

const first = editionOf(1).map((reading, index) =>
  'document' in reading && index === 0 ? { ...reading, document: citingUnknown(reading.document) } : reading,
);
const second = editionOf(2);
const isChinese = (reading: FileReading): boolean =>
  'document' in reading && reading.document.language === 'zh';
/** The second edition in Chinese, the first in all other languages. */
const mixed = [...first.filter((reading) => !isChinese(reading)), ...second.filter(isChinese)];

/** What a new embedded graph holds once these are loaded: what every graph, whatever its history, must hold. */
const dumpOfNew = async (readings: readonly FileReading[]): Promise<Dump> => {
  const graph = await openLoaded('embedded', readings);
  if ('missing' in graph) throw new Error(graph.missing);
  try {
    return await dump(graph.database);
  } finally {
    await graph.stop();
  }
};

const shipped: FileReading[] = [];
for await (const reading of readFiles(await shippedTexts(), catalogue)) shipped.push(reading);

const expected = {
  catalogue: await dumpOfNew([]),
  shipped: await dumpOfNew(shipped),
  first: await dumpOfNew([...first, ...shipped].reverse()),
  mixed: await dumpOfNew([...shipped, ...mixed]),
  second: await dumpOfNew([...shipped, ...second]),
};

/** Names of the files of cypher/ that a database was told to run. */
const recording = (database: Database, names: Set<string>): Database => ({
  engine: database.engine,
  version: () => database.version(),
  revision: () => database.revision(),
  read: (query, parameters) => database.read(query, parameters),
  indexTexts: () => database.indexTexts(),
  readTexts: () => database.readTexts(),
  findParagraphs: (question) => database.findParagraphs(question),
  close: () => database.close(),
  write: (statements) => {
    for (const { query } of statements) names.add(query.name);
    return database.write(statements);
  },
});

const engines = await Promise.all(engineNames.map(async (name) => [name, await startEngine(name)] as const));
afterAll(async () => {
  for (const [, engine] of engines) if ('stop' in engine) await engine.stop();
});

for (const [name, engine] of engines)
  describeWith(`the graph on ${name}`, engine, ({ configuration }) => {
    const names = new Set<string>();
    let graph: OpenGraph;

    beforeAll(async () => {
      const database = recording(await openDatabase(configuration), names);
      graph = { database, store: storeOf(configuration) };
    });
    afterAll(() => graph.database.close());

    const differencesFrom = async (wanted: Dump): Promise<string[]> =>
      differences(wanted, await dump(graph.database));

    test('holds the catalogue from the start', async () => {
      await prepareSchema(graph.database);
      await loadCatalogue(graph.database);
      expect(await differencesFrom(expected.catalogue)).toEqual([]);
    });

    test('holds what the shipped text says', async () => {
      expect(await loadAll(graph, shipped)).toEqual({ loaded: 1 });
      expect(await differencesFrom(expected.shipped)).toEqual([]);
    });

    test('is the same in whatever order documents come', async () => {
      expect(await loadAll(graph, first)).toEqual({ loaded: first.length });
      expect(await differencesFrom(expected.first)).toEqual([]);
    });

    test('stays the same when the same is loaded again', async () => {
      expect(await loadAll(graph, [...first, ...shipped])).toEqual({ unchanged: first.length + 1 });
      expect(await differencesFrom(expected.first)).toEqual([]);
    });

    test('keeps the other languages when one is replaced', async () => {
      const chinese = mixed.filter(isChinese);
      expect(await loadAll(graph, chinese)).toEqual({ replaced: chinese.length });
      expect(await differencesFrom(expected.mixed)).toEqual([]);
    });

    test('holds nothing of documents that were replaced', async () => {
      expect(await loadAll(graph, second)).toMatchObject({ replaced: second.length - 8, unchanged: 8 });
      expect(await differencesFrom(expected.second)).toEqual([]);
    });

    test('takes a new catalogue in and leaves what texts say', async () => {
      const before = { catalogue: 'of before' };
      await graph.database.write([
        { query: defineWrite('load/graph-version'), parameters: { properties: before } },
      ]);
      await loadCatalogue(graph.database);
      expect(await differencesFrom(expected.second)).toEqual([]);
    });

    test.each(nodeLabels)('has each key of %s once', async (label) => {
      const text = `CREATE (:${label} {id: 'twice'}) CREATE (:${label} {id: 'twice'})`;
      await expect(
        graph.database.write([{ query: { name: 'twice', row: z.unknown(), text }, parameters: {} }]),
      ).rejects.toThrow();
    });

    test('can be emptied', async () => {
      const statement = {
        query: defineWrite('delete/graph'),
        parameters: { labels: [...nodeLabels, 'GraphVersion'], limit: 1_000 },
      };
      while ((await graph.database.write([statement])).nodesDeleted > 0);
      expect(await dump(graph.database)).toEqual([]);
    });

    test('was made by every file of cypher/ that writes', () => {
      expect([...names].filter((file) => file !== 'twice').sort()).toEqual(
        queryNames.filter(isWriting).sort(),
      );
    });
  });
