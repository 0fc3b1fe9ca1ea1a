import { catalogue } from '../seed/catalogue/catalogue.ts';
import { loadDocuments } from '../seed/load/documents.ts';
import type { OpenGraph } from '../seed/load/graph.ts';
import { shippedTexts } from '../seed/load/shipped.ts';
import { readFiles } from '../seed/read/files.ts';
import { readHealth } from './questions/health.ts';

/** Loads the shipped texts if the graph holds none yet, so that the first start has something to show. */
export const loadShippedIfEmpty = async ({ database, store }: OpenGraph): Promise<void> => {
  const { counts } = await readHealth(database);
  if ((counts.Paragraph ?? 0) > 0) return;
  for await (const { file, outcome, reason } of loadDocuments(
    database,
    store,
    readFiles(await shippedTexts(), catalogue),
  ))
    if (outcome === 'failed') console.error(`${file}: ${reason}`);
};
