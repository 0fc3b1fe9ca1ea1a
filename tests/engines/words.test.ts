import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openGraph } from '../../seed/load/graph.ts';
import { piecesOf } from '../../server/database/full-text.ts';
import { corpusOf } from '../support/corpus.ts';
import { need } from '../support/requirement.ts';
import { startEngine } from './engines.ts';
import { loadAll } from './open.ts';

const shape = { from: 2_400, resolutions: 2, languages: ['en', 'zh'], preamble: 2, operative: 3 } as const;

test('the words of all texts are known when a graph is opened again; else they are read', async (context) => {
  const engine = need(context, await startEngine('embedded'));
  const { configuration } = engine;
  const open = () => openGraph(configuration);
  const closed = async (work: (graph: Awaited<ReturnType<typeof open>>) => Promise<unknown>) => {
    const graph = await open();
    try {
      return await work(graph);
    } finally {
      await graph.database.close();
    }
  };
  try {
    const question = { pieces: piecesOf('concer'), limit: 1_000 };
    const first = await closed(async (graph) => {
      await loadAll(graph, corpusOf(shape));
      return graph.database.findParagraphs(question);
    });
    expect(first).toMatchObject({ complete: true, ids: expect.arrayContaining([expect.any(String)]) });
    expect(await closed(({ database }) => database.findParagraphs(question))).toEqual(first);
    // Another edition: what was noted before belongs to another graph.
    const second = await closed(async (graph) => {
      await loadAll(graph, corpusOf({ ...shape, edition: 1 }));
      return graph.database.findParagraphs(question);
    });
    expect(await closed(({ database }) => database.findParagraphs(question))).toEqual(second);
    await rm(join(configuration.data, 'words.json'));
    await closed(async ({ database }) => {
      expect(await database.findParagraphs(question)).toBeNull();
      await database.readTexts();
      expect(await database.findParagraphs(question)).toEqual(second);
    });
    expect(await closed(({ database }) => database.findParagraphs(question))).toEqual(second);
  } finally {
    await engine.stop();
  }
});
