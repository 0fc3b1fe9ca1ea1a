import { afterAll, beforeAll, expect, test } from 'vitest';
import { MandateParameters } from '../../../server/contract.ts';
import type { Database } from '../../../server/database/database.ts';
import { recording } from '../../../server/database/recording.ts';
import { lookUp } from '../../../server/questions/at-hand/kept.ts';
import { readAllMandates } from '../../../server/questions/mandates/all-mandates.ts';
import { pageOfMandates } from '../../../server/questions/mandates/page.ts';
import { type MadeUp, openMadeUp } from './made-up.ts';

let graph: MadeUp;
beforeAll(async () => {
  graph = await openMadeUp({
    from: 2_500,
    resolutions: 6,
    languages: ['en', 'zh'],
    preamble: 2,
    operative: 8,
  });
  await lookUp(graph.database);
  await readAllMandates(graph.database);
});
afterAll(() => graph?.close());

/** Keys of all mandates that a question finds, page by page, and the total that each page tells. */
const all = async (asked: Database, question: Readonly<Record<string, string>>) => {
  const ids: string[] = [];
  const totals = new Set<number>();
  let cursor: string | null = null;
  do {
    const page = await pageOfMandates(
      asked,
      MandateParameters.parse({ ...question, limit: '7', ...(cursor !== null && { cursor }) }),
    );
    ids.push(...page.items.map(({ id }) => id));
    totals.add(page.total);
    cursor = page.next;
  } while (cursor !== null);
  return { ids, totals: [...totals] };
};

test.each<Record<string, string>>([
  { actor: 'CTED' },
  { actor: 'CTED', role: 'assignee', sort: 'due' },
  { actor: 'CTED', role: 'involved', sort: '-due' },
  { actor: 'CTED', verbType: 'decides', sort: '-place' },
  { actor: 'CTED', resolution: '2502', sort: 'adopted' },
  { actor: 'CTED', topic: 'sanctions', sort: '-adopted' },
  { resolution: '2503', sort: '-verbType' },
  { topic: 'sanctions' },
  { dueAfter: '2024-01', dueBefore: '2026-12-31', sort: 'due' },
  { dueAfter: '2025-01', dueBefore: '2025-12', sort: '-due' },
  { dueAfter: '2025-03-01', dueBefore: '2025-12-31', actor: 'CTED' },
  { dueBefore: '2023-12', actor: 'CTED', sort: 'verbType' },
  { sort: '-due' },
])('%j gives the same from all mandates at hand and without', async (question) => {
  const { database } = graph;
  expect(readAllMandates.atHand(database)).not.toBeNull();
  const apart = recording(database, []);
  const found = await all(database, question);
  expect(found).toEqual(await all(apart, question));
  expect(found.totals).toEqual([found.ids.length]);
  expect(found.ids.length).toBeGreaterThan(0);
  expect(new Set(found.ids).size).toBe(found.ids.length);
});
