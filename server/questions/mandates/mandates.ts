import type { VerbType } from '../../../seed/document.ts';
import type { NodeLabel } from '../../../seed/graph.ts';
import type { MandateParameters } from '../../contract.ts';
import type { Database } from '../../database/database.ts';
import { defineQuery } from '../../database/query.ts';
import { isDueWithin } from '../../words/due-dates.ts';
import { requireKey } from '../graph/keys.ts';
import { type Named, readAllMandates } from './all-mandates.ts';
import { dueRange, requireSpan } from './due.ts';
import { inPlace, Orders } from './order.ts';
import { type ChosenRow, MandateRow } from './row.ts';

const mandatesDue = defineQuery('mandates/due', MandateRow);
const mandatesOf = {
  actor: defineQuery('mandates/of-actor', MandateRow),
  topic: defineQuery('mandates/of-topic', MandateRow),
  resolution: defineQuery('mandates/of-resolution', MandateRow),
};

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

/** What a mandate can be asked for by: nodes that it is read from. */
const namable = ['actor', 'topic', 'resolution'] as const;
const labels: Record<keyof Named, NodeLabel> = { actor: 'Actor', topic: 'Topic', resolution: 'Resolution' };

/** The keys of what the filters name. */
const readNamed = async (database: Database, filters: MandateFilters): Promise<Named> => {
  const names = namable.flatMap((name) => {
    const given = filters[name];
    return given === undefined ? [] : [{ name, given }];
  });
  const keys = names.map(async ({ name, given }) => {
    const { id } = await requireKey(database, given, [labels[name]]);
    return [name, id] as const;
  });
  return Object.fromEntries(await Promise.all(keys));
};

/** Whether a mandate is one of each node that is named. */
const chosenBy =
  ({ actor, topic, resolution }: Named, role: MandateFilters['role']) =>
  ({ id, assignees, involved, topics }: ChosenRow): boolean =>
    (actor === undefined ||
      (role !== 'involved' && assignees.includes(actor)) ||
      (role !== 'assignee' && involved.includes(actor))) &&
    (topic === undefined || topics.includes(topic)) &&
    (resolution === undefined || id.startsWith(`${resolution}#`));

/** The mandates of each node that is named, read by these nodes: those of the first, as far as the others have them. */
const readOfNamed = async (
  database: Database,
  named: Named,
  role: MandateFilters['role'],
): Promise<MandateRow[] | null> => {
  const sets = await Promise.all(
    namable
      .filter((name) => named[name] !== undefined)
      .map((name) =>
        database.read(mandatesOf[name], {
          [name]: named[name] ?? null,
          ...(name === 'actor' && { roles: rolesOf[role] }),
        }),
      ),
  );
  const [rows, ...others] = sets;
  const keys = others.map((set) => new Set(set.map(({ id }) => id)));
  return rows?.filter(({ id }) => keys.every((some) => some.has(id))) ?? null;
};

/**
 * The mandates that pass all filters; `role` counts only with an actor. They are chosen from all, where these are at hand;
 * else from those of the actor, topic and resolution that are named, or from those due within the dates.
 *
 * @throws RecallingError `not-found` for an actor, topic or resolution that the graph does not hold; `invalid-parameter`
 *   for dates in the wrong order
 */
export const filterMandates = async (
  database: Database,
  filters: MandateFilters,
  sort: MandateParameters['sort'] = 'place',
): Promise<readonly MandateRow[]> => {
  const { role, verbType, dueAfter, dueBefore } = filters;
  requireSpan(dueAfter, dueBefore);
  const named = await readNamed(database, filters);
  const isDated = dueAfter !== undefined || dueBefore !== undefined;
  const passes = (row: MandateRow): boolean =>
    (verbType === undefined || row.verbType === verbType) &&
    (!isDated || row.due.some((date) => isDueWithin(date, dueAfter, dueBefore)));
  const readSome = async (): Promise<MandateRow[] | null> =>
    (await readOfNamed(database, named, role)) ??
    (isDated ? database.read(mandatesDue, dueRange(dueAfter, dueBefore)) : null);
  const some = readAllMandates.atHand(database) === null ? await readSome() : null;
  if (some !== null) return new Orders(some.sort(inPlace).filter(passes)).by(sort);
  const all = await readAllMandates(database);
  const isChosen = chosenBy(named, role);
  const near = all.near(named, { dueAfter, dueBefore })?.filter((row) => passes(row) && isChosen(row));
  return near === undefined ? all.by(sort).filter(passes) : new Orders(near).by(sort);
};
