import { groupBy } from '../../../seed/group.ts';
import type { ExpiringMandate, ExpiringMandates, Lineage } from '../../contract.ts';
import type { Database } from '../../database/database.ts';
import { compareParts } from '../cursor.ts';
import { requireKey } from '../graph/keys.ts';
import { readAllLines } from './lineage.ts';

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The steps of a line that say until when, each with what came after it. */
const endingSteps = ({ actor, name, steps }: Lineage): ExpiringMandate[] =>
  steps.flatMap((step, index) => {
    const { until } = step;
    const after = steps[index + 1];
    const next = after === undefined ? null : { resolution: after.resolution, adopted: after.adopted };
    return until === null ? [] : [{ ...step, until, actor, name, next }];
  });

/**
 * Which mandates of bodies end in a year, as far as a resolution says until when they last.
 *
 * @throws RecallingError `not-found` for an unknown body, `invalid-parameter` for what is no actor
 */
export const findExpiring = async (
  database: Database,
  { year, actor }: { readonly year: number; readonly actor?: string | undefined },
): Promise<ExpiringMandates> => {
  const body = actor === undefined ? null : (await requireKey(database, actor, ['Actor'])).id;
  const lines = await readAllLines(database);
  const ending = lines.filter((line) => body === null || line.actor === body).flatMap(endingSteps);
  const years = groupBy(ending, ({ until }) => yearOf(until));
  return {
    year,
    items: (years.get(year) ?? []).toSorted(
      (one, other) => compareParts(one.until, other.until) || compareParts(one.actor, other.actor),
    ),
    years: [...years]
      .map(([ends, { length }]) => ({ year: ends, count: length }))
      .sort((one, other) => one.year - other.year),
  };
};
