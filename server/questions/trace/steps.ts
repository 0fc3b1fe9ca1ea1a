import { z } from 'zod';
import type { Basis } from '../../../seed/document.ts';
import type { Database } from '../../database/database.ts';
import { defineQuery } from '../../database/query.ts';
import { maskOf } from '../at-hand/adjacency.ts';
import { readAllLinks } from '../at-hand/all-links.ts';
import { readRoots } from '../at-hand/roots.ts';
import { compareParts } from '../cursor.ts';
import { readRelations } from '../graph/relations.ts';
import { readGrounds } from '../mandates/foundations.ts';
import { inBatches } from '../rows/batches.ts';
import { numberOf, textOf } from '../rows/properties.ts';

const Step = z.object({ source: z.string(), target: z.string() });
type Step = z.infer<typeof Step>;

const citedQuery = defineQuery('trace/cited', Step);
const citingQuery = defineQuery('trace/citing', Step);
const Building = Step.extend({ paragraph: z.string(), resolution: z.string() });
type Building = z.infer<typeof Building>;
const buildingOnQuery = defineQuery('trace/building-on', Building);

const citations = maskOf(['CITES']);
const wholes = maskOf(['HAS_PARAGRAPH', 'SETS']);

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

const inOrder = (one: Step, other: Step): number =>
  compareParts(one.source, other.source) || compareParts(one.target, other.target);

/** The mandates that a paragraph sets. */
export const mandatesOf = async (database: Database, paragraph: string): Promise<string[]> =>
  (await readRelations(database, [paragraph], ['SETS'])).map(({ target }) => target).sort();

/** What these mandates build on. */
export const builtOn = async (
  database: Database,
  keys: readonly string[],
  bases: readonly Basis[],
): Promise<Step[]> =>
  (await readGrounds(database, keys))
    .filter(({ basis }) => bases.includes(basis))
    .map(({ mandate, target }) => ({ source: mandate, target }))
    .sort(inOrder);

/** What a paragraph cites, bodies' names aside. */
export const citedByParagraph = async (database: Database, paragraph: string): Promise<string[]> => {
  const citations = await readRelations(database, [paragraph], ['CITES']);
  return citations
    .flatMap(({ target, properties }) => (textOf(properties, 'inName') === null ? target : []))
    .sort();
};

/** As they are looked up, with what the mandates hang on. Null until links are at hand. */
const heldBuildings = (
  database: Database,
  keys: readonly string[],
  bases: readonly Basis[],
): Building[] | null => {
  const links = readAllLinks.atHand(database);
  if (links === null) return null;
  /** The only node that points at a part of a text. */
  const wholeOf = (part: number): number => {
    let whole = part;
    links.step(part, wholes, 'against', (other) => {
      whole = other;
    });
    return whole;
  };
  const found: Building[] = [];
  for (const target of keys) {
    const node = links.numberOf(target);
    if (node === undefined) continue;
    const mandates = links
      .grounds(node, 'in')
      .flatMap(({ other, basis }) => (bases.includes(basis) ? other : []));
    for (const mandate of new Set(mandates)) {
      const paragraph = wholeOf(mandate);
      const resolution = links.keyOf(wholeOf(paragraph));
      found.push({ source: links.keyOf(mandate), paragraph: links.keyOf(paragraph), resolution, target });
    }
  }
  return found.sort(inOrder);
};

/** The mandates that build on these resolutions and instruments. */
export const buildingOn = (database: Database, keys: readonly string[], bases: readonly Basis[]) =>
  inBatches(
    keys,
    async (some) =>
      heldBuildings(database, some, bases) ??
      database.read(buildingOnQuery, { keys: some, bases: [...bases] }),
  );
