import { loadDocuments } from '../../../seed/load/documents.ts';
import { openGraph } from '../../../seed/load/graph.ts';
import { readConfiguration } from '../../../server/configuration.ts';
import { corpusOf } from '../../support/corpus.ts';
import { interruptedCorpus } from '../interrupted.ts';

// Loads a corpus into the graph that the environment names, and prints a line for each document: to be killed.
const { database, store } = await openGraph(readConfiguration());
for await (const { symbol } of loadDocuments(database, store, corpusOf(interruptedCorpus)))
  process.stdout.write(`${symbol}\n`);
await database.close();
