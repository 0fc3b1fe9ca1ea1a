import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Database } from '../../server/database/database.ts';
import { defineQuery } from '../../server/database/query.ts';
import { isWriting, queryNames } from '../support/queries.ts';
import { type Missing, need } from '../support/requirement.ts';
import type { EngineCase } from './case.ts';
import { corpus } from './corpus.ts';
import { engineNames } from './engines.ts';
import { type LoadedGraph, openLoaded } from './open.ts';

const Row = z.record(z.string(), z.unknown());

const cases: EngineCase[] = [];
for (const file of readdirSync(join(import.meta.dirname, 'cases')))
  cases.push(...(await import(`./cases/${file.replace('.ts', '')}.ts`)).cases);

test('every query in cypher/ that reads has a case', () => {
  const reading = queryNames.filter((name) => !isWriting(name));
  expect([...new Set(cases.map(({ query }) => query))].sort()).toEqual(reading.sort());
});

/** A row as text, the same however an engine orders the keys of a map. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const without = (row: Record<string, unknown>, columns: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));

const rowsOf = async (
  database: Database,
  { query, parameters, ownColumns = [] }: EngineCase,
): Promise<string[]> => {
  const defined = defineQuery(query, Row);
  const found = await database.read(defined, parameters);
  const rows = found.map((row) => canonical(without(row, ownColumns)));
  // Where the last RETURN orders its rows, their order counts.
  return /ORDER BY(?![\s\S]*\bRETURN\b)/.test(defined.text) ? rows : rows.sort();
};

describe('every engine answers with the same rows', () => {
  const [embedded, ...servers] = engineNames;
  const graphs = new Map<string, LoadedGraph | Missing>();

  beforeAll(async () => {
    for (const name of engineNames) graphs.set(name, await openLoaded(name, corpus));
  }, 900_000);
  afterAll(async () => {
    for (const graph of graphs.values()) if ('stop' in graph) await graph.stop();
  });

  for (const server of servers)
    describe(server, () => {
      for (const engineCase of cases)
        test([engineCase.query, engineCase.about].filter(Boolean).join(', '), async (context) => {
          const [one, other] = [need(context, graphs.get(embedded)), need(context, graphs.get(server))];
          if (one === undefined || other === undefined) throw new Error('The engines were not opened.');
          const rows = await rowsOf(one.database, engineCase);
          expect(rows.length).toBeGreaterThanOrEqual(engineCase.leastRows);
          expect(rows).toEqual(await rowsOf(other.database, engineCase));
        });
    });
});
