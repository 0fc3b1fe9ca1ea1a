import { z } from 'zod';
import { type VerbType, verbTypes } from '../../seed/document.ts';
import type { MandateParameters } from '../contract.ts';
import type { Database, Value } from '../database/database.ts';
import { defineQuery } from '../database/query.ts';
import { dueRange, isDueWithin } from './due.ts';
import { requireKey } from './keys.ts';

const MandateRow = z.object({
  id: z.string(),
  verbType: z.enum(verbTypes),
  resolution: z.int(),
  adopted: z.string().nullable(),
  paragraph: z.number(),
  place: z.number(),
  due: z.array(z.string()),
});
/** A mandate by its key, with what it is sorted by. */
export type MandateRow = z.infer<typeof MandateRow>;

const mandates = defineQuery('mandates', MandateRow);
const mandatesDue = defineQuery('mandates-due', MandateRow);
const mandatesOfActor = defineQuery('mandates-of-actor', MandateRow);

export interface MandateFilters {
  readonly actor?: string | undefined;
  readonly role: MandateParameters['role'];
  readonly verbType?: VerbType | undefined;
  readonly topic?: string | undefined;
  readonly resolution?: string | undefined;
  readonly dueBefore?: string | undefined;
  readonly dueAfter?: string | undefined;
}

const rolesOf: Record<MandateFilters['role'], string[]> = {
  assignee: ['ASSIGNED_TO'],
  involved: ['INVOLVES'],
  any: ['ASSIGNED_TO', 'INVOLVES'],
};

/**
 * The mandates that pass all filters; `role` counts only with an actor.
 *
 * @throws RecallingError `not-found` for an actor, topic or resolution that the graph does not hold
 */
export const filterMandates = async (database: Database, filters: MandateFilters): Promise<MandateRow[]> => {
  const key = async (given: string | undefined, type: 'Actor' | 'Topic' | 'Resolution') =>
    given === undefined ? null : (await requireKey(database, given, [type])).id;
  const [actor, topic, resolution] = await Promise.all([
    key(filters.actor, 'Actor'),
    key(filters.topic, 'Topic'),
    key(filters.resolution, 'Resolution'),
  ]);
  const parameters: Record<string, Value> = { topic, resolution, verbType: filters.verbType ?? null };
  const { dueAfter, dueBefore } = filters;
  const read = () => {
    if (actor !== null)
      return database.read(mandatesOfActor, { ...parameters, actor, roles: rolesOf[filters.role] });
    if (dueAfter === undefined && dueBefore === undefined) return database.read(mandates, parameters);
    return database.read(mandatesDue, { ...parameters, ...dueRange(dueAfter, dueBefore) });
  };
  const rows = await read();
  if (dueAfter === undefined && dueBefore === undefined) return rows;
  return rows.filter(({ due }) => due.some((date) => isDueWithin(date, dueAfter, dueBefore)));
};
