import { z } from 'zod';
import { languages } from '../../../seed/document.ts';
import { RecallingError } from '../../../seed/error.ts';
import { groupBy } from '../../../seed/group.ts';
import { type LineageAct, lineageActs } from '../../../seed/languages/lineage.ts';
import type { Lineage, LineageBodies, LineageStep } from '../../contract.ts';
import type { Database } from '../../database/database.ts';
import { defineQuery } from '../../database/query.ts';
import { keptByRevision } from '../at-hand/kept.ts';
import { ofDecision } from '../graph/evidence.ts';
import { requireKey } from '../graph/keys.ts';
import { readNodes } from '../graph/nodes.ts';
import { languageOf, Properties, textOf, wordingsOf } from '../rows/properties.ts';

const Row = z.object({
  actor: z.string(),
  resolution: z.string(),
  number: z.int(),
  adopted: z.string().nullable(),
  loaded: z.boolean(),
  properties: Properties,
});
type Row = z.infer<typeof Row>;

const ofActor = defineQuery('lineage/of-actor', Row);
const actorsOf = defineQuery('lineage/actors', z.object({ id: z.string() }));
const bodiesQuery = defineQuery('lineage/bodies', z.object({ id: z.string(), resolutions: z.int() }));

const isRead = ({ properties }: Row): boolean => properties.source === 'text';

/** The place of its language among all. */
const languageOrder = ({ properties }: Row): number => {
  const language = languageOf(properties);
  return language === null ? -1 : languages.indexOf(language);
};

const byLanguage = (one: Row, other: Row): number => languageOrder(one) - languageOrder(other);

/** What a loaded text says counts before what the catalogue knew; where languages differ, the first of them that says it. */
const stepOf = (rows: readonly [Row, ...Row[]]): Omit<LineageStep, 'previous' | 'lapsed'> => {
  const read = rows.filter(isRead).sort(byLanguage);
  const telling = read.length > 0 ? read : rows;
  const first = (name: string): string | null =>
    telling.flatMap(({ properties }) => textOf(properties, name) ?? [])[0] ?? null;
  const acts = lineageActs.filter((act: LineageAct) =>
    telling.some(({ properties }) => properties.act === act),
  );
  const [{ resolution, adopted, loaded }] = rows;
  const until = first('until');
  return {
    resolution,
    adopted,
    loaded,
    acts,
    until,
    period: until === null ? first('period') : null,
    evidence: telling.map(({ properties }) => ofDecision(properties)),
  };
};

/** Each step knows the one before it, and whether the mandate had run out in between. */
const linked = (steps: readonly Omit<LineageStep, 'previous' | 'lapsed'>[]): LineageStep[] =>
  steps.map((step, index) => {
    const before = steps[index - 1];
    const until = before?.until ?? null;
    const lapsed = until !== null && step.adopted !== null && until.length === 10 && until < step.adopted;
    return { ...step, previous: before?.resolution ?? null, lapsed: lapsed ? until : null };
  });

const linesOf = async (database: Database, actors: readonly string[]): Promise<Lineage[]> => {
  const [rows, nodes] = await Promise.all([
    database.read(ofActor, { actors: [...actors] }),
    readNodes(database, actors),
  ]);
  return [...groupBy(rows, ({ actor }) => actor)].map(([actor, ofThis]) => ({
    actor,
    name: wordingsOf(nodes.get(actor)?.properties ?? {}, 'name'),
    steps: linked([...groupBy(ofThis, ({ resolution }) => resolution).values()].map(stepOf)),
  }));
};

/** The lines of all bodies; for each revision of the graph they are read once. */
export const readAllLines = keptByRevision(async (database): Promise<Lineage[]> => {
  const bodies = await database.read(bodiesQuery);
  return linesOf(
    database,
    bodies.map(({ id }) => id),
  );
});

/**
 * The line of a body's mandate, or all lines that a resolution is part of; none where no resolution is known to decide on
 * the body.
 *
 * @throws RecallingError `invalid-parameter` unless exactly one of the two is given; `not-found` for an unknown one
 */
export const readLineages = async (
  database: Database,
  { actor, resolution }: { readonly actor?: string | undefined; readonly resolution?: string | undefined },
): Promise<Lineage[]> => {
  if ((actor === undefined) === (resolution === undefined))
    throw new RecallingError(
      'invalid-parameter',
      'Either an actor or a resolution is needed.',
      'Ask for ?actor=UNIFIL, or for ?resolution=2617. GET /api/lineage/bodies lists the bodies that have a line.',
    );
  const lines = readAllLines.atHand(database);
  if (actor !== undefined) {
    const { id } = await requireKey(database, actor, ['Actor']);
    return lines?.filter((line) => line.actor === id) ?? linesOf(database, [id]);
  }
  const { id } = await requireKey(database, resolution ?? '', ['Resolution']);
  if (lines !== null) return lines.filter(({ steps }) => steps.some((step) => step.resolution === id));
  const bodies = await database.read(actorsOf, { symbols: [id] });
  return linesOf(
    database,
    bodies.map((body) => body.id),
  );
};

/** The bodies whose mandates can be followed, those with the longest lines first. */
export const readLineageBodies = async (database: Database): Promise<LineageBodies['bodies']> => {
  const rows = await database.read(bodiesQuery);
  const nodes = await readNodes(
    database,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, resolutions }) => ({
    actor: id,
    name: wordingsOf(nodes.get(id)?.properties ?? {}, 'name'),
    resolutions,
  }));
};
