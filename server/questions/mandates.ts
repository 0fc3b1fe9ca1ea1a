import { z } from 'zod';
import { type VerbType, verbTypes } from '../../seed/document.ts';
import type { NodeLabel } from '../../seed/graph.ts';
import type { MandateParameters } from '../contract.ts';
import type { Database } from '../database/database.ts';
import { defineQuery } from '../database/query.ts';
import { dueRange, isDueWithin } from './due.ts';
import { keptByRevision } from './kept.ts';
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
const mandatesOf = {
  actor: defineQuery('mandates-of-actor', MandateRow),
  topic: defineQuery('mandates-of-topic', MandateRow),
  resolution: defineQuery('mandates-of-resolution', MandateRow),
};

/** Every mandate; a reader turns many pages of them in many orders between two loads. */
const readAll = keptByRevision((database): Promise<readonly MandateRow[]> => database.read(mandates));

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

/** Mandates among which are all that pass some filters, and which of them do. */
export interface MandateCandidates {
  /** The same array for equal questions about all mandates, until something is loaded. */
  readonly rows: readonly MandateRow[];
  readonly passes: (row: MandateRow) => boolean;
}

/**
 * What a question about mandates is answered from: those of the actor, topic and resolution that it names, read by these
 * nodes; where it names none, those due within its dates, or all.
 *
 * @throws RecallingError `not-found` for an actor, topic or resolution that the graph does not hold
 */
export const findCandidates = async (
  database: Database,
  { role, verbType, dueAfter, dueBefore, ...named }: MandateFilters,
): Promise<MandateCandidates> => {
  const of = async (name: keyof typeof mandatesOf, type: NodeLabel, roles?: string[]) => {
    const given = named[name];
    if (given === undefined) return [];
    const { id } = await requireKey(database, given, [type]);
    return [await database.read(mandatesOf[name], { [name]: id, ...(roles && { roles }) })];
  };
  const sets = (
    await Promise.all([
      of('actor', 'Actor', rolesOf[role]),
      of('topic', 'Topic'),
      of('resolution', 'Resolution'),
    ])
  ).flat();
  const isDated = dueAfter !== undefined || dueBefore !== undefined;
  const readUnnamed = () =>
    isDated ? database.read(mandatesDue, dueRange(dueAfter, dueBefore)) : readAll(database);
  const [rows = await readUnnamed(), ...others] = sets;
  const othersKeys = others.map((set) => new Set(set.map(({ id }) => id)));
  return {
    rows,
    passes: (row) =>
      (verbType === undefined || row.verbType === verbType) &&
      othersKeys.every((keys) => keys.has(row.id)) &&
      (!isDated || row.due.some((date) => isDueWithin(date, dueAfter, dueBefore))),
  };
};

/**
 * The mandates that pass all filters; `role` counts only with an actor.
 *
 * @throws RecallingError `not-found` for an actor, topic or resolution that the graph does not hold
 */
export const filterMandates = async (database: Database, filters: MandateFilters): Promise<MandateRow[]> => {
  const { rows, passes } = await findCandidates(database, filters);
  return rows.filter(passes);
};
