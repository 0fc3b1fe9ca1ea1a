import { z } from 'zod';
import type { Basis } from '../../../seed/document.ts';
import type { Database } from '../../database/database.ts';
import { defineQuery } from '../../database/query.ts';
import { maskOf } from '../at-hand/adjacency.ts';
import { readAllLinks } from '../at-hand/all-links.ts';
import { readRoots } from '../at-hand/roots.ts';
import { inBatches } from '../rows/batches.ts';
import { numberOf } from '../rows/properties.ts';

const Step = z.object({ source: z.string(), target: z.string() });
type Step = z.infer<typeof Step>;

const citedQuery = defineQuery('trace/cited', Step);
const citingQuery = defineQuery('trace/citing', Step);
const mandatesQuery = defineQuery('trace/mandates', z.object({ id: z.string() }));
const builtOnQuery = defineQuery('trace/built-on', Step);
const citedByParagraphQuery = defineQuery('trace/cited-by-paragraph', z.object({ target: z.string() }));
const buildingOnQuery = defineQuery(
  'trace/building-on',
  Step.extend({ paragraph: z.string(), resolution: z.string() }),
);

const citations = maskOf(['CITES']);

/**
 * Citations between resolutions that lead back in time, as they are looked up: those that lead away from some resolutions,
 * or to them. Null until links and resolutions are at hand.
 */
const heldCitations = (
  database: Database,
  keys: readonly string[],
  way: 'along' | 'against',
): Step[] | null => {
  const [links, roots] = [readAllLinks.atHand(database), readRoots.atHand(database)];
  if (links === null || roots === null) return null;
  const numberAt = (node: number): number | null => {
    const root = roots.byKey.get(links.keyOf(node));
    return root?.type === 'Resolution' ? numberOf(root.properties, 'number') : null;
  };
  const found: (readonly [source: number, target: number])[] = [];
  for (const key of keys) {
    const node = links.numberOf(key);
    if (node === undefined) continue;
    links.step(node, citations, way, (other) => {
      const [source, target] = way === 'along' ? [node, other] : [other, node];
      const [later, older] = [numberAt(source), numberAt(target)];
      if (later !== null && older !== null && older < later) found.push([source, target]);
    });
  }
  // Nodes are numbered in the order of their keys.
  return found
    .sort(([source, target], [otherSource, otherTarget]) => source - otherSource || target - otherTarget)
    .map(([source, target]) => ({ source: links.keyOf(source), target: links.keyOf(target) }));
};

/** The older resolutions that these resolutions cite. */
export const cited = (database: Database, keys: readonly string[]): Promise<Step[]> =>
  inBatches(
    keys,
    async (some) => heldCitations(database, some, 'along') ?? database.read(citedQuery, { keys: some }),
  );

/** The later resolutions that cite these resolutions. */
export const citing = (database: Database, keys: readonly string[]): Promise<Step[]> =>
  inBatches(
    keys,
    async (some) => heldCitations(database, some, 'against') ?? database.read(citingQuery, { keys: some }),
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
