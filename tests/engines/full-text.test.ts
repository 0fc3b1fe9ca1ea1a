import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paragraphKey } from '../../seed/graph.ts';
import { loadDocuments } from '../../seed/load/documents.ts';
import { openGraph } from '../../seed/load/graph.ts';
import type { FileReading } from '../../seed/read/files.ts';
import type { Database } from '../../server/database/database.ts';
import { piecesOf } from '../../server/database/full-text.ts';
import { findInTexts } from '../../server/questions/search/texts.ts';
import { corpusOf } from '../support/corpus.ts';
import { need } from '../support/requirement.ts';
import { type EngineName, engineNames, startEngine } from './engines.ts';
import { loadAll } from './open.ts';

const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
const shape = { from: 2_400, resolutions: 3, languages, preamble: 2, operative: 5 };
const first = corpusOf(shape);
const second = corpusOf({ ...shape, edition: 1 });
const limit = 1_000;

const textsOf = (readings: readonly FileReading[]): { readonly key: string; readonly text: string }[] =>
  readings.flatMap((reading) =>
    'document' in reading
      ? reading.document.paragraphs.map(({ id, text }) => ({
          key: paragraphKey(reading.document.symbol, id),
          text: text.toLowerCase(),
        }))
      : [],
  );

/** Keys of all paragraphs that hold all words in one of their texts, by looking at each. */
const scan = (readings: readonly FileReading[], words: readonly string[]): string[] => [
  ...new Set(
    textsOf(readings)
      .filter(({ text }) => words.every((word) => text.includes(word)))
      .map(({ key }) => key),
  ),
];

const ask = async (database: Database, words: readonly string[]) =>
  (await findInTexts(database, words, ['Paragraph'])).findings.map(({ id }) => id);

/** Parts of what the texts hold, cut anywhere, as somebody types them: one to three of the same text. */
const typed = (readings: readonly FileReading[]): fc.Arbitrary<string[]> =>
  fc.constantFrom(...textsOf(readings)).chain(({ text }) =>
    fc.array(
      fc
        .tuple(fc.nat(Math.max(0, text.length - 2)), fc.integer({ min: 1, max: 12 }))
        .map(
          ([start, length]) =>
            text
              .slice(start, start + length)
              .trim()
              .split(/\s+/)[0] ?? '',
        )
        .filter((word) => word !== '' && !/[\uD800-\uDBFF]$|^[\uDC00-\uDFFF]/.test(word)),
      { minLength: 1, maxLength: 3 },
    ),
  );

/** A document whose first paragraphs say this, and whose others are as they were made up. */
const saying = (texts: readonly string[]): FileReading[] =>
  corpusOf({ ...shape, from: 2_390, resolutions: 1, languages: ['en'] }).map((reading) => {
    if (!('document' in reading)) return reading;
    const paragraphs = reading.document.paragraphs.map((paragraph, index) => ({
      ...paragraph,
      text: texts[index] ?? paragraph.text,
    }));
    const empty = { citations: [], instruments: [], actors: [], mandates: [], names: [] };
    const document = { ...reading.document, ...empty, paragraphs };
    return { ...reading, document, source: Buffer.from(JSON.stringify(document)) };
  });

describe.each<EngineName>([...engineNames])('the full-text index of %s', (name) => {
  let engine: Awaited<ReturnType<typeof startEngine>>;
  beforeAll(async () => {
    engine = await startEngine(name);
  }, 600_000);
  afterAll(async () => {
    if ('stop' in engine) await engine.stop();
  });

  test('finds what looking at all texts finds, also after they are replaced and opened again', async (context) => {
    const { configuration } = need(context, engine);
    const holds = async (database: Database, readings: readonly FileReading[]) =>
      fc.assert(
        fc.asyncProperty(typed(readings), async (words) => {
          expect((await ask(database, words)).sort()).toEqual(scan(readings, words).sort());
        }),
        { numRuns: 25 },
      );
    const graph = await openGraph(configuration);
    await graph.database.readTexts();
    expect(await ask(graph.database, ['council'])).toEqual([]);
    await loadAll(graph, first);
    await holds(graph.database, first);
    await loadAll(graph, second);
    await holds(graph.database, second);
    await graph.database.close();
    const again = await openGraph(configuration);
    await again.database.readTexts();
    await holds(again.database, second);
    await again.database.close();
  }, 900_000);

  test('gives the best first, and says when there are more', async (context) => {
    const { configuration } = need(context, engine);
    const { database, store } = await openGraph(configuration);
    await database.readTexts();
    try {
      const readings = saying([
        'Quicksilver quicksilver: the quicksilverish tide turns.',
        'Turns the tide of quicksilver.',
        'Quicksilver sinks.',
        'The amalgam of the tide.',
        'An amalgam sinks.',
      ]);
      for await (const { outcome, reason } of loadDocuments(database, store, readings))
        expect([outcome, reason]).toEqual(['loaded', null]);
      const find = (text: string, most = limit) =>
        database.findParagraphs({ pieces: text.split(' ').flatMap(piecesOf), limit: most });
      const symbol = readings.flatMap((reading) => ('document' in reading ? reading.document.symbol : []))[0];
      expect(await find('quicksilver')).toMatchObject({ complete: true });
      expect((await find('quicksilver'))?.ids).toHaveLength(3);
      expect((await find('quicksilverish'))?.ids).toEqual([`${symbol}#pp1`]);
      expect(await find('quicksilver', 1)).toMatchObject({ complete: false });
      expect(await find('quicksilver tide', 1)).toMatchObject({ ids: [expect.any(String)], complete: false });
      // Each stands in more paragraphs than are wanted, and both in no more.
      expect((await find('quicksilver tide', 2))?.ids.toSorted()).toEqual([`${symbol}#pp1`, `${symbol}#pp2`]);
      expect(await find('quicksilver tide', 2)).toMatchObject({ complete: true });
      expect(await find('tide amalgam', 1)).toEqual({ ids: [`${symbol}#op2`], complete: true });
      expect(await find('the tide amalgam', 1)).toEqual({ ids: [`${symbol}#op2`], complete: true });
      expect(await find('quicksilver amalgam', 1)).toEqual({ ids: [], complete: true });
    } finally {
      await database.close();
    }
  }, 300_000);
});
