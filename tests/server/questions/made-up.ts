import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { loadDocuments } from '../../../seed/load/documents.ts';
import { openGraph } from '../../../seed/load/graph.ts';
import { readConfiguration } from '../../../server/configuration.ts';
import type { Database } from '../../../server/database/database.ts';
import { type CorpusShape, corpusOf } from '../../support/corpus.ts';

/** A database with made-up documents around the catalogue. */
export interface MadeUp {
  readonly database: Database;
  close(): Promise<void>;
}

export const openMadeUp = async (shape: CorpusShape): Promise<MadeUp> => {
  const data = await mkdtemp(join(tmpdir(), 'recalling-made-up-'));
  const { database, store } = await openGraph(readConfiguration({ RECALLING_DATA: data }));
  for await (const { outcome } of loadDocuments(database, store, corpusOf(shape)))
    expect(outcome).toBe('loaded');
  return {
    database,
    close: async () => {
      await database.close();
      await rm(data, { recursive: true, force: true });
    },
  };
};
