import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { catalogue } from '../../../seed/catalogue/catalogue.ts';
import { countFiles } from '../../../seed/commands/count.ts';
import { progressLine, summaryLine } from '../../../seed/commands/progress.ts';
import type { ReadDocument } from '../../../seed/document.ts';
import { RecallingError } from '../../../seed/error.ts';
import { discardGraph } from '../../../seed/load/discard.ts';
import { type LoadOutcome, loadDocuments } from '../../../seed/load/documents.ts';
import { openForRebuild, openGraph } from '../../../seed/load/graph.ts';
import { markRebuilt } from '../../../seed/load/rebuilding.ts';
import { openStore } from '../../../seed/load/store.ts';
import type { FileReading } from '../../../seed/read/files.ts';
import { type Configuration, readConfiguration } from '../../../server/configuration.ts';
import type { Database } from '../../../server/database/database.ts';
import { corpusOf } from '../../support/corpus.ts';
import { differences, dump } from '../../support/dump.ts';
import { refusalOf } from '../../support/refusal.ts';
import { readBytes } from '../read/one.ts';
import { shippedText } from '../sample.ts';

let data = '';
let configuration: Configuration;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'recalling-load-'));
  configuration = readConfiguration({ RECALLING_DATA: data });
});
afterEach(() => rm(data, { recursive: true, force: true }));

const documentsFolder = (): string => join(data, 'documents');
const namesKept = async (): Promise<string[]> => (await readdir(documentsFolder())).sort();

const collect = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
};

const source = Buffer.from(shippedText());
const shipped = await readBytes('folder/shipped.txt', source, catalogue);

describe('the kept documents', () => {
  test('come back with their texts', async () => {
    const store = openStore(documentsFolder());
    expect(await collect(store.all())).toEqual([]);
    expect(await store.count()).toBe(0);
    await store.keep(shipped, source);
    expect(await store.count()).toBe(1);
    expect(await collect(store.all())).toEqual([{ file: 'folder/shipped.txt', document: shipped, source }]);
  });

  test('replace earlier ones of the same resolution and language, and no others', async () => {
    const store = openStore(documentsFolder());
    await store.keep(shipped, Buffer.from('an earlier text'));
    await store.keep({ ...shipped, language: 'fr', file: 'x.json' }, Buffer.from('{}'));
    const before = await namesKept();
    expect(before).toHaveLength(4);
    await store.keep(shipped, source);
    const after = await namesKept();
    expect(after).toHaveLength(4);
    expect(after.filter((name) => !before.includes(name))).toHaveLength(1);
    const kept = await collect(store.all());
    expect(kept.map((reading) => 'document' in reading && reading.document.language)).toEqual(['fr', 'zh']);
  });

  test('are not written again when nothing has changed', async () => {
    const store = openStore(documentsFolder());
    await store.keep(shipped, source);
    const [text] = (await namesKept()).filter((name) => name.endsWith('.txt'));
    if (text === undefined) throw new Error('No text is kept.');
    await rm(join(documentsFolder(), text));
    await store.keep(shipped, source);
    expect(await namesKept()).not.toContain(text);
  });

  test('survive a write that was cut off', async () => {
    const store = openStore(documentsFolder());
    await store.keep(shipped, source);
    const [json] = (await namesKept()).filter((name) => name.endsWith('.json'));
    await writeFile(join(documentsFolder(), `${json}.new`), '{"source": "');
    expect(await collect(store.all())).toHaveLength(1);
  });

  test('are read again from their texts where another version kept them', async () => {
    const store = openStore(documentsFolder());
    await store.keep(shipped, source);
    const path = join(documentsFolder(), 'S_RES_2617_2021.zh.json');
    const kept = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify({ ...kept, document: { of: 'another version' } }));
    const [reading] = await collect(store.all());
    if (reading === undefined || 'error' in reading) throw new Error('It was not read.');
    expect({ ...reading.document, file: shipped.file }).toEqual(shipped);
  });

  test.each([
    ['no JSON', 'not JSON'],
    ['without its text', JSON.stringify({ source: 'nowhere.txt', document: shipped })],
    ['of another shape', JSON.stringify({ something: 'else' })],
  ])('that are damaged (%s) are told, and the others still read', async (_, contents) => {
    const store = openStore(documentsFolder());
    await store.keep(shipped, source);
    await writeFile(join(documentsFolder(), 'A.zh.json'), contents);
    const [damaged, whole] = await collect(store.all());
    expect(damaged).toMatchObject({ error: { code: 'unreadable-file' } });
    expect(whole).toMatchObject({ document: { symbol: shipped.symbol } });
  });
});

const loadInto = async (readings: readonly FileReading[]): Promise<LoadOutcome[]> => {
  const { database, store } = await openGraph(configuration);
  try {
    return await collect(loadDocuments(database, store, readings));
  } finally {
    await database.close();
  }
};

describe('loading', { timeout: 60_000 }, () => {
  const reading = (document: ReadDocument): FileReading => ({ file: document.file, document, source });

  test('tells what became of each file', async () => {
    const error = new RecallingError('unreadable-file', 'x.txt: it is empty.', 'Check the file.');
    const warning = { code: 'numbering-gap', message: 'A gap.', paragraph: 'op2' } as const;
    const warned = { ...shipped, warnings: [warning] };
    expect(await loadInto([{ file: 'x.txt', error }, reading(warned)])).toEqual([
      {
        file: 'x.txt',
        symbol: null,
        outcome: 'failed',
        reason: 'x.txt: it is empty. Check the file.',
        code: 'unreadable-file',
        warnings: [],
      },
      {
        file: shipped.file,
        symbol: shipped.symbol,
        outcome: 'loaded',
        reason: null,
        code: null,
        warnings: ['A gap.'],
      },
    ]);
    const changed = { ...shipped, title: '另一个标题' };
    const outcomes = await loadInto([reading(shipped), reading(changed), reading(changed)]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['unchanged', 'replaced', 'unchanged']);
  });

  test('goes on after a document that the database refuses', async () => {
    const [first, second] = corpusOf({
      from: 2_500,
      resolutions: 2,
      languages: ['en'],
      preamble: 1,
      operative: 1,
    });
    if (first === undefined || second === undefined || 'error' in second)
      throw new Error('Nothing was made.');
    const refused = { ...second.document, meeting: Number.NaN };
    const outcomes = await loadInto([first, reading(refused), reading(shipped)]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['loaded', 'failed', 'loaded']);
    expect(outcomes[1]?.reason).toContain('NaN');
  });

  test('keeps each document before the graph has it', async () => {
    const { database, store } = await openGraph(configuration);
    const away = new RecallingError('database-unavailable', 'It is away.', 'Wait.');
    const unwritable: Database = {
      engine: database.engine,
      version: () => database.version(),
      revision: () => database.revision(),
      read: (query, parameters) => database.read(query, parameters),
      write: () => Promise.reject(away),
      indexTexts: () => Promise.reject(away),
      readTexts: () => database.readTexts(),
      findParagraphs: (question) => database.findParagraphs(question),
      close: () => database.close(),
    };
    expect(await refusalOf(collect(loadDocuments(unwritable, store, [reading(shipped)])))).toBe(away);
    await database.close();
    expect(await collect(store.all())).toMatchObject([{ document: { symbol: shipped.symbol } }]);
    expect(await loadInto([reading(shipped)])).toMatchObject([{ outcome: 'loaded' }]);
  });

  test('can be done again from what was kept', async () => {
    const readings = corpusOf({
      from: 2_500,
      resolutions: 3,
      languages: ['en', 'zh'],
      preamble: 2,
      operative: 2,
    });
    await loadInto(readings);
    const before = await openGraph(configuration);
    const whole = await dump(before.database);
    await before.database.close();

    await discardGraph(configuration, before.store);
    expect((await refusalOf(openGraph(configuration))).code).toBe('database-damaged');
    const after = await openForRebuild(configuration);
    const empty = await dump(after.database);
    expect(empty.some((line) => line.includes('"Paragraph"'))).toBe(false);
    const outcomes = await collect(loadDocuments(after.database, after.store, after.store.all()));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(readings.map(() => 'loaded'));
    expect(differences(whole, await dump(after.database))).toEqual([]);
    await after.database.close();
    await markRebuilt(data);
    await (await openGraph(configuration)).database.close();
  });

  test('says where documents cannot be kept', async () => {
    const graph = await openGraph(configuration);
    await writeFile(documentsFolder(), 'a file where the folder should be');
    const refusal = await refusalOf(collect(loadDocuments(graph.database, graph.store, [reading(shipped)])));
    await graph.database.close();
    expect(refusal.code).toBe('database-unavailable');
    expect(refusal.message).toContain(documentsFolder());
  });
});

describe('what a load tells on the way', () => {
  test.each([
    [{ done: 0, total: 3, elapsed: 0 }, '0 of 3 documents'],
    [{ done: 1, total: 1, elapsed: 400 }, '1 of 1 document, 2.5 a second'],
    [{ done: 300, total: 4_500, elapsed: 10_000 }, '300 of 4500 documents, 30 a second, 2 min left'],
    [{ done: 10, total: 20, elapsed: 10_000 }, '10 of 20 documents, 1.0 a second, 10 s left'],
    [{ done: 19, total: 20, elapsed: 10_000 }, '19 of 20 documents, 1.9 a second'],
  ])('%j', (progress, line) => {
    expect(progressLine(progress)).toBe(line);
  });

  test.each([
    [{ loaded: 0, unchanged: 0, replaced: 0, failed: 0 }, 0, 'No documents were found.'],
    [{ loaded: 1, unchanged: 0, replaced: 0, failed: 0 }, 0, '1 document loaded.'],
    [
      { loaded: 2, unchanged: 3, replaced: 1, failed: 1 },
      1,
      '2 documents loaded, 3 unchanged, 1 replaced, 1 failed; 1 warning.',
    ],
    [{ loaded: 0, unchanged: 0, replaced: 0, failed: 2 }, 5, '2 documents failed; 5 warnings.'],
  ])('%j and %i warnings', (outcomes, warnings, line) => {
    expect(summaryLine(outcomes, warnings)).toBe(line);
  });

  test('counts the files that reading will come to', async () => {
    const folder = join(data, 'texts');
    await mkdir(join(folder, 'deeper', '.hidden'), { recursive: true });
    for (const name of ['a.txt', 'deeper/b.txt', '.c.txt', 'deeper/.hidden/d.txt'])
      await writeFile(join(folder, name), 'text');
    expect(await countFiles([folder])).toBe(2);
    expect(await countFiles([join(folder, 'a.txt'), folder, join(folder, 'nowhere')])).toBe(4);
    const inner = zipSync({ 'c.txt': strToU8('text'), '.d.txt': strToU8('text') });
    await writeFile(
      join(folder, 'named-otherwise'),
      zipSync({ 'b/c.txt': strToU8('text'), 'in.zip': inner }),
    );
    await writeFile(join(folder, 'damaged.zip'), inner.subarray(0, 40));
    expect(await countFiles([folder])).toBe(5);
  });
});
