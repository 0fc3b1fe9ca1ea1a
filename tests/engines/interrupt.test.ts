import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { openGraph } from '../../seed/load/graph.ts';
import type { Configuration } from '../../server/configuration.ts';
import { corpusOf } from '../support/corpus.ts';
import { type Dump, differences, dump } from '../support/dump.ts';
import { buildProgram } from '../support/program.ts';
import { need } from '../support/requirement.ts';
import { type EngineName, startEngine } from './engines.ts';
import { interruptedCorpus } from './interrupted.ts';
import { loadAll, openLoaded } from './open.ts';

const corpus = corpusOf(interruptedCorpus);
let program = '';
let whole: Dump;

beforeAll(async () => {
  program = await buildProgram('tests/engines/programs/load.ts');
  const graph = await openLoaded('embedded', corpus);
  if ('missing' in graph) throw new Error(graph.missing);
  whole = await dump(graph.database);
  await graph.stop();
});

const start = ({ data, neo4j }: Configuration): ChildProcess =>
  spawn(process.execPath, [program], {
    env: { ...process.env, RECALLING_DATA: data, ...(neo4j && { NEO4J_URI: neo4j.uri }) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Kills the load in the transaction after the one that brings its line number `lines`, and says how far it came. */
const killAfter = async (child: ChildProcess, lines: number, milliseconds: number): Promise<number> => {
  if (child.stdout === null) throw new Error('The output is not read.');
  const ended = once(child, 'exit');
  let seen = 0;
  for await (const _ of createInterface(child.stdout)) {
    seen += 1;
    if (seen === lines) void wait(milliseconds).then(() => child.kill('SIGKILL'));
  }
  await ended;
  return seen;
};

describe.each<EngineName>(['embedded', 'Neo4j 5.26'])('a load that is killed, on %s', (name) => {
  test('loses nothing: running it again gives the whole graph', async (context) => {
    const engine = need(context, await startEngine(name));
    try {
      for (const [lines, milliseconds] of [
        [1, 0],
        [1, 25],
        [12, 10],
      ] as const) {
        const seen = await killAfter(start(engine.configuration), lines, milliseconds);
        expect(seen).toBeLessThan(corpus.length);
      }
      const graph = await openGraph(engine.configuration);
      const outcomes = await loadAll(graph, corpus);
      expect(outcomes.unchanged).toBeGreaterThan(0);
      expect(differences(whole, await dump(graph.database))).toEqual([]);
      await graph.database.close();
    } finally {
      await engine.stop();
    }
  });
});
