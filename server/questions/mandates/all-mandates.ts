import type { Database } from '../../database/database.ts';
import { defineQuery } from '../../database/query.ts';
import { keptByRevision } from '../at-hand/kept.ts';
import { inBatches } from '../rows/batches.ts';
import { loadedSymbols } from '../rows/loaded.ts';
import { inPlace, Orders } from './order.ts';
import { ChosenRow } from './row.ts';

const mandates = defineQuery('mandates/of-resolutions', ChosenRow);

/** How many resolutions are read at a time; other questions are answered in between. */
const batch = 50;

/** What a mandate can be asked for by: nodes that it hangs on or leads to. */
export interface Named {
  readonly actor?: string;
  readonly topic?: string;
  readonly resolution?: string;
}

/** Days or months between which a mandate is due; open where there is none. */
interface Span {
  readonly dueAfter?: string | undefined;
  readonly dueBefore?: string | undefined;
}

/** A month lies in one year, as a day does. */
const yearOf = (date: string): string => date.slice(0, 4);

const append = (rows: Map<string, ChosenRow[]>, key: string, row: ChosenRow): void => {
  const known = rows.get(key);
  if (known === undefined) rows.set(key, [row]);
  else known.push(row);
};

/** Every mandate, in any order, and those of a node that is named without looking at all others. */
export class AllMandates extends Orders<ChosenRow> {
  readonly #rows = {
    actor: new Map<string, ChosenRow[]>(),
    topic: new Map<string, ChosenRow[]>(),
    resolution: new Map<string, ChosenRow[]>(),
  };
  readonly #dated: ChosenRow[] = [];
  readonly #byYear = new Map<string, ChosenRow[]>();

  /** @param rows in the order of the texts */
  constructor(rows: readonly ChosenRow[]) {
    super(rows);
    for (const row of rows) {
      for (const actor of new Set([...row.assignees, ...row.involved])) append(this.#rows.actor, actor, row);
      for (const topic of new Set(row.topics)) append(this.#rows.topic, topic, row);
      append(this.#rows.resolution, row.id.slice(0, row.id.indexOf('#')), row);
      if (row.due.length > 0) this.#dated.push(row);
      for (const year of new Set(row.due.map(yearOf))) append(this.#byYear, year, row);
    }
  }

  /** In the order of the texts: all that belong to what is named, and have a date within the span; perhaps others too. */
  near({ actor, topic, resolution }: Named, { dueAfter, dueBefore }: Span): readonly ChosenRow[] | null {
    const sets = [
      resolution === undefined ? null : this.#rows.resolution.get(resolution),
      topic === undefined ? null : this.#rows.topic.get(topic),
      actor === undefined ? null : this.#rows.actor.get(actor),
      this.#within(dueAfter, dueBefore),
    ].filter((rows) => rows !== null);
    return sets.map((rows = []) => rows).sort((one, other) => one.length - other.length)[0] ?? null;
  }

  /** Those of a year where the span lies in one; undefined where it has none. */
  #within(after: string | undefined, before: string | undefined): readonly ChosenRow[] | undefined | null {
    if (after === undefined && before === undefined) return null;
    if (after === undefined || before === undefined || yearOf(after) !== yearOf(before)) return this.#dated;
    return this.#byYear.get(yearOf(after));
  }
}

/** Every mandate, kept because readers turn many pages in many orders between two loads. */
export const readAllMandates = keptByRevision(async (database: Database): Promise<AllMandates> => {
  const symbols = await loadedSymbols(database);
  const rows = await inBatches(symbols, (some) => database.read(mandates, { symbols: some }), batch);
  return new AllMandates(rows.sort(inPlace));
});
