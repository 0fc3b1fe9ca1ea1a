import { z } from 'zod';
import type { Basis } from '../../seed/document.ts';
import type { Database } from '../database/database.ts';
import { defineQuery } from '../database/query.ts';
import { readAllLinks } from './all-links.ts';
import { inBatches } from './batches.ts';
import { numberOf } from './properties.ts';
import { readRoots } from './roots.ts';

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

/** Citations between resolutions that lead back in time, as they are looked up: those that begin at some, or end there. */
const heldCitations = (
  database: Database,
  keys: readonly string[],
  direction: 'out' | 'in',
): Step[] | null => {
  const [links, roots] = [readAllLinks.atHand(database), readRoots.atHand(database)];
  if (links === null || roots === null) return null;
  const numberOfKey = (key: string): number | null => {
    const root = roots.byKey.get(key);
    return root?.type === 'Resolution' ? numberOf(root.properties, 'number') : null;
  };
  const found: Step[] = [];
  for (const key of keys) {
    const node = links.numberOf(key);
    if (node === undefined) continue;
    links.forEach(node, direction, (other, type) => {
      if (type !== 'CITES') return;
      const [source, target] = direction === 'out' ? [key, links.keyOf(other)] : [links.keyOf(other), key];
      const [later, older] = [numberOfKey(source), numberOfKey(target)];
      if (later !== null && older !== null && older < later) found.push({ source, target });
    });
  }
  return found.sort((one, other) => inOrder(one.source, other.source) || inOrder(one.target, other.target));
};

const inOrder = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/** The older resolutions that these resolutions cite. */
export const cited = (database: Database, keys: readonly string[]): Promise<Step[]> =>
  inBatches(
    keys,
    async (some) => heldCitations(database, some, 'out') ?? database.read(citedQuery, { keys: some }),
  );

/** The later resolutions that cite these resolutions. */
export const citing = (database: Database, keys: readonly string[]): Promise<Step[]> =>
  inBatches(
    keys,
    async (some) => heldCitations(database, some, 'in') ?? database.read(citingQuery, { keys: some }),
  );

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
