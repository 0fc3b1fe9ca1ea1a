import { copyFile, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { loadDocuments } from '../../seed/load/documents.ts';
import { openGraph } from '../../seed/load/graph.ts';
import { createApp } from '../../server/app.ts';
import { readConfiguration } from '../../server/configuration.ts';
import { listen } from '../../server/listen.ts';
import { readHealth } from '../../server/questions/health.ts';
import type { Missing } from '../support/requirement.ts';
import type { Comparison } from './compare.ts';
import { compareAll } from './questions.ts';

const setting = 'RECALLING_BENCH_DATA';

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

const sizeOf = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
};

/** A copy of the graph that nobody else has open, on the bare engine. */
const bareCopy = async (data: string) => {
  const folder = await mkdtemp(join(tmpdir(), 'recalling-bench-'));
  await copyFile(join(data, 'graph.grafeo'), join(folder, 'graph.grafeo'));
  const engine = grafeo.GrafeoDB.open(join(folder, 'graph.grafeo'));
  return {
    async ask(statements: readonly { text: string; parameters: object }[]) {
      for (const { text, parameters } of statements) (await engine.executeCypher(text, parameters)).toArray();
    },
    async close() {
      engine.close();
      await rm(folder, { recursive: true });
    },
  };
};

/**
 * Each question on graphs that were loaded before, smallest first, with what each graph takes in memory and on disk; what is
 * missing where no graph is named.
 */
export async function* scale(): AsyncGenerator<Comparison | Missing> {
  const folders = (process.env[setting] ?? '').split(delimiter).filter((folder) => folder !== '');
  if (folders.length === 0)
    return yield {
      missing: `Load texts with "RECALLING_DATA=FOLDER npm run seed -- TEXTS", and name the folders in ${setting}.`,
    };
  for (const data of folders) {
    const bare = await bareCopy(data);
    const before = process.memoryUsage.rss();
    const { database, store } = await openGraph(readConfiguration({ RECALLING_DATA: data }));
    const { counts } = await readHealth(database);
    console.log(
      `  ${data}: ${Object.entries(counts)
        .map(([type, count]) => `${count} ${type}`)
        .join(', ')}; memory ` +
        `${megabytes(process.memoryUsage.rss() - before)} once open, disk ${megabytes(await sizeOf(data))}`,
    );
    const { server, address } = await listen(
      createApp({ database, loadFiles: (readings) => loadDocuments(database, store, readings) }),
      '127.0.0.1',
      0,
    );
    const get = (path: string, parameters: Readonly<Record<string, string>> = {}) =>
      fetch(`${address.slice(0, -1)}${path}?${new URLSearchParams(parameters)}`);
    yield* compareAll({ database, get }, bare, 9);
    server.closeAllConnections();
    server.close();
    await database.close();
    await bare.close();
  }
}
