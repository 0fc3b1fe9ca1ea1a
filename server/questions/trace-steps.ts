import { z } from 'zod';
import type { Basis } from '../../seed/document.ts';
import type { Database } from '../database/database.ts';
import { defineQuery } from '../database/query.ts';
import { inBatches } from './batches.ts';

const Step = z.object({ source: z.string(), target: z.string() });
type Step = z.infer<typeof Step>;

const citedQuery = defineQuery('trace-cited', Step);
const citingQuery = defineQuery('trace-citing', Step);
const mandatesQuery = defineQuery('trace-mandates', z.object({ id: z.string() }));
const builtOnQuery = defineQuery('trace-built-on', Step);
const citedByParagraphQuery = defineQuery('trace-cited-by-paragraph', z.object({ target: z.string() }));
const buildingOnQuery = defineQuery(
  'trace-building-on',
  Step.extend({ paragraph: z.string(), resolution: z.string() }),
);

/** The older resolutions that these resolutions cite. */
export const cited = (database: Database, keys: readonly string[]): Promise<Step[]> =>
  inBatches(keys, (some) => database.read(citedQuery, { keys: some }));

/** The later resolutions that cite these resolutions. */
export const citing = (database: Database, keys: readonly string[]): Promise<Step[]> =>
  inBatches(keys, (some) => database.read(citingQuery, { keys: some }));

/** The mandates that a paragraph sets. */
export const mandatesOf = async (database: Database, paragraph: string): Promise<string[]> =>
  (await database.read(mandatesQuery, { paragraph })).map(({ id }) => id);

/** What these mandates build on. */
export const builtOn = (
  database: Database,
  keys: readonly string[],
  bases: readonly Basis[],
): Promise<Step[]> =>
  inBatches(keys, (some) => database.read(builtOnQuery, { keys: some, bases: [...bases] }));

/** What a paragraph cites, bodies' names aside. */
export const citedByParagraph = async (database: Database, paragraph: string): Promise<string[]> =>
  (await database.read(citedByParagraphQuery, { paragraph })).map(({ target }) => target);

/** The mandates that build on these resolutions and instruments. */
export const buildingOn = (database: Database, keys: readonly string[], bases: readonly Basis[]) =>
  inBatches(keys, (some) => database.read(buildingOnQuery, { keys: some, bases: [...bases] }));
