import { z } from 'zod';
import { Basis, bases } from '../../seed/document.ts';
import type { MandateItem } from '../contract.ts';
import type { Database } from '../database/database.ts';
import { defineQuery } from '../database/query.ts';
import { inBatches } from './records.ts';

const foundations = defineQuery(
  'foundations',
  z.object({ id: z.string(), basis: Basis, targets: z.array(z.string()) }),
);

const natural = new Intl.Collator('en', { numeric: true });

/** What each of some mandates builds on, the nearest ground first, each thing once; by key of the mandate. */
export const readFoundations = async (
  database: Database,
  keys: readonly string[],
): Promise<Map<string, MandateItem['buildsOn']>> => {
  const rows = await inBatches(keys, (some) => database.read(foundations, { keys: some }));
  const nearestFirst = rows.sort((one, other) => bases.indexOf(one.basis) - bases.indexOf(other.basis));
  const found = new Map<string, Map<string, Basis>>();
  for (const { id, basis, targets } of nearestFirst) {
    const ofMandate = found.get(id) ?? new Map<string, Basis>();
    for (const target of targets.sort(natural.compare))
      if (!ofMandate.has(target)) ofMandate.set(target, basis);
    found.set(id, ofMandate);
  }
  return new Map(
    [...found].map(([id, ofMandate]) => [id, [...ofMandate].map(([target, basis]) => ({ target, basis }))]),
  );
};
