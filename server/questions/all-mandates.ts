import { z } from 'zod';
import { defineQuery } from '../database/query.ts';
import { keptByRevision } from './kept.ts';
import { inPlace, Orders } from './mandate-order.ts';
import { ChosenRow } from './mandate-row.ts';
import { inBatches } from './records.ts';

const loaded = defineQuery('all-wordings', z.object({ symbol: z.string() }));
const mandates = defineQuery('mandates', ChosenRow);

/** So many resolutions are read at a time: other questions are answered in between. */
const batch = 50;

/** Every mandate; a reader turns many pages of them in many orders between two loads. */
export const readAllMandates = keptByRevision(async (database): Promise<Orders<ChosenRow>> => {
  const symbols = (await database.read(loaded)).map(({ symbol }) => symbol);
  const rows = await inBatches(symbols, (some) => database.read(mandates, { symbols: some }), batch);
  return new Orders(rows.sort(inPlace));
});
