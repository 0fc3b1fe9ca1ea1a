import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { catalogue } from '../../seed/catalogue/catalogue.ts';
import { loadDocuments } from '../../seed/load/documents.ts';
import { openGraph } from '../../seed/load/graph.ts';
import { readFiles } from '../../seed/read/files.ts';
import { projectRoot } from '../../seed/root.ts';
import { createApp } from '../../server/app.ts';
import { listen } from '../../server/listen.ts';
import { readAhead } from '../../server/read-ahead.ts';
import { callsOf } from '../bench/growth/calls.ts';
import { startEngine } from '../engines/engines.ts';
import { differences, dump } from '../support/dump.ts';

/** The graph goes into a Neo4j here, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 900_000, hookTimeout: 900_000 });

const folder = join(projectRoot, '../shared/corpus/en');
/** Any answer; of a search, whether more was found than was counted. */
const Answer = z.looseObject({ totalIsMinimum: z.boolean().optional() });
type Answer = z.infer<typeof Answer>;

/** As many as a machine that does much else loads in a minute; `npm run bench -- growth` takes all. */
const most = 60;

/** Real texts from all the years that there are. */
const texts = (): string[] => {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const step = Math.max(1, Math.floor(names.length / most));
  return names.filter((_, index) => index % step === 0).map((name) => join(folder, name));
};

const loaded = async (name: 'embedded' | 'current Neo4j') => {
  const engine = await startEngine(name);
  if ('missing' in engine) return engine;
  const { database, store } = await openGraph(engine.configuration);
  for await (const { outcome, reason } of loadDocuments(database, store, readFiles(texts(), catalogue)))
    if (outcome === 'failed') throw new Error(String(reason));
  await readAhead(database);
  const app = createApp({ database, loadFiles: async function* () {} });
  const { server, address } = await listen(app, '127.0.0.1', 0);
  return {
    database,
    ask: async (path: string): Promise<Answer> =>
      Answer.parse(await (await fetch(`${address}api/${path}`)).json()),
    async stop() {
      server.closeAllConnections();
      server.close();
      await database.close();
      await engine.stop();
    },
  };
};

describe.skipIf(texts().length === 0)('real texts, on both engines', () => {
  let one: Awaited<ReturnType<typeof loaded>>;
  let other: Awaited<ReturnType<typeof loaded>>;
  beforeAll(async () => {
    one = await loaded('embedded');
    other = await loaded('current Neo4j');
  });
  afterAll(async () => {
    for (const engine of [one, other]) if (engine !== undefined && 'stop' in engine) await engine.stop();
  });

  test('make the same graph, and every question has the same answer', async (context) => {
    if ('missing' in one) return context.skip(one.missing);
    if ('missing' in other) return context.skip(other.missing);
    expect(differences(await dump(one.database), await dump(other.database))).toEqual([]);
    let asked = 0;
    for (const [question, calls] of await callsOf(one.database))
      for (const [path, parameters] of calls) {
        const call = `${path}?${new URLSearchParams(parameters)}`;
        const [mine, theirs] = [await one.ask(call), await other.ask(call)];
        // Where more texts hold the words than are looked at, each index chooses among them (decision 60).
        const chosen = path === 'search' && mine.totalIsMinimum === true;
        if (chosen) expect(theirs.totalIsMinimum, `${question}: ${call}`).toBe(true);
        else expect(theirs, `${question}: ${call}`).toEqual(mine);
        asked += 1;
      }
    expect(asked).toBeGreaterThan(100);
  });
});
