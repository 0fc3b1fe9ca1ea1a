import { relationTypes } from '../../../seed/graph.ts';
import { groupBy } from '../../../seed/group.ts';
import type { MandateItem, MandatePage, MandateParameters } from '../../contract.ts';
import type { Database } from '../../database/database.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { readNodes } from '../graph/nodes.ts';
import { readRelations } from '../graph/relations.ts';
import { wordingsOf } from '../rows/properties.ts';
import type { NodeRecord, RelationRecord } from '../rows/record.ts';
import { readFoundations } from './foundations.ts';
import { mandateItem } from './item.ts';
import { filterMandates } from './mandates.ts';
import { firstAfter, rankOf } from './order.ts';

/** Names of the actors, topics and documents that some mandates refer to; a resolution's symbol is its name. */
const namesOf = (nodes: Iterable<NodeRecord>): MandatePage['names'] =>
  Object.fromEntries(
    [...nodes]
      .filter(({ type }) => type === 'Actor' || type === 'Topic' || type === 'Instrument')
      .map(({ id, properties }) => [id, wordingsOf(properties, 'name')] as const)
      .filter(([, name]) => Object.keys(name).length > 0),
  );

const hanging = relationTypes.filter((type) => type !== 'BUILDS_ON');

/** Some mandates with all that hangs on them, as the database holds them. */
export interface MandateRecords {
  readonly keys: readonly string[];
  readonly mandates: ReadonlyMap<string, NodeRecord>;
  /** But for BUILDS_ON. */
  readonly relations: readonly RelationRecord[];
  readonly foundations: ReadonlyMap<string, MandateItem['buildsOn']>;
  /** What they lead to, and their resolutions. */
  readonly nodes: ReadonlyMap<string, NodeRecord>;
}

/**
 * Reads all that a page of mandates says: the mandates, what hangs on them, what they build on, and the nodes that these
 * lead to.
 */
export const readMandateRecords = async (
  database: Database,
  keys: readonly string[],
): Promise<MandateRecords> => {
  const [mandates, relations, foundations] = await Promise.all([
    readNodes(database, keys),
    readRelations(database, keys, hanging),
    readFoundations(database, keys),
  ]);
  const resolutions = [...mandates.values()].map(({ properties }) => String(properties.resolution));
  const targets = [...foundations.values()].flatMap((buildsOn) => buildsOn.map(({ target }) => target));
  const nodes = await readNodes(database, [
    ...relations.map(({ target }) => target),
    ...resolutions,
    ...new Set(targets),
  ]);
  return { keys, mandates, relations, foundations, nodes };
};

/** Mandates in full, in the order of their keys as given, with the names that they refer to. */
export const mandatesFrom = (
  { keys, mandates, relations, foundations, nodes }: MandateRecords,
  language?: MandateParameters['language'],
): Pick<MandatePage, 'items' | 'names'> => {
  const bySource = groupBy(relations, ({ source }) => source);
  const items = keys.flatMap((key) => {
    const mandate = mandates.get(key);
    if (mandate === undefined) return [];
    const parts = { relations: bySource.get(key) ?? [], buildsOn: foundations.get(key) ?? [] };
    return mandateItem(mandate, parts, nodes, language);
  });
  return { items, names: namesOf(nodes.values()) };
};

/** Some mandates in full, in the order of their keys as given, with the names that they refer to. */
export const readMandates = async (
  database: Database,
  keys: readonly string[],
  language?: MandateParameters['language'],
): Promise<Pick<MandatePage, 'items' | 'names'>> =>
  mandatesFrom(await readMandateRecords(database, keys), language);

/**
 * One page of the mandates that pass the filters.
 *
 * @throws RecallingError `not-found` for an unknown actor, topic or resolution; `invalid-parameter` for a wrong cursor
 */
export const pageOfMandates = async (
  database: Database,
  { cursor, limit, language, ...question }: MandateParameters,
): Promise<MandatePage> => {
  const { sort } = question;
  const after = cursor === undefined ? null : readCursor(question, cursor);
  const ordered = await filterMandates(database, question, sort);
  const from = after === null ? 0 : firstAfter(ordered, sort, after);
  const page = ordered.slice(from, from + limit);
  const last = page.at(-1);
  const isLast = last === undefined || from + page.length >= ordered.length;
  const { items, names } = await readMandates(
    database,
    page.map(({ id }) => id),
    language,
  );
  const next = isLast ? null : writeCursor(question, rankOf(last, sort));
  return { total: ordered.length, items, next, names };
};
