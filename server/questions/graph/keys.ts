import { z } from 'zod';
import { RecallingError } from '../../../seed/error.ts';
import type { NodeLabel } from '../../../seed/graph.ts';
import { paragraphKey } from '../../../seed/graph.ts';
import { actorNamed } from '../../../seed/languages/registry.ts';
import type { Database } from '../../database/database.ts';
import { defineQuery } from '../../database/query.ts';
import { readRoots } from '../at-hand/roots.ts';
import { readTypes } from './nodes.ts';
import { parseSymbol } from './symbol.ts';

const Numbered = z.object({ id: z.string(), number: z.int() });
const resolutionsByNumber = defineQuery('nodes/resolutions-by-number', Numbered);

/** Those of some numbers that are resolutions', in the order of the numbers. */
export const findNumbered = async (
  database: Database,
  numbers: readonly number[],
): Promise<z.infer<typeof Numbered>[]> => {
  const known = readRoots.atHand(database)?.numbered;
  if (known === undefined)
    return database.read(resolutionsByNumber, { numbers: [...numbers], limit: numbers.length });
  return numbers
    .toSorted((one, other) => one - other)
    .flatMap((number) => (known.get(number) ?? []).map(({ id }) => ({ id, number })));
};

const looks =
  'Ids look like "S/RES/2617 (2021)", "S/RES/2617 (2021)#op17", "S/RES/2617 (2021)#op17.1", "A/RES/60/288" or "CTED"; ' +
  'the search of the explorer finds them, and so does GET /api/search?q=….';

const listed = (texts: readonly string[]): string => {
  const shown = texts.slice(0, 3).map((text) => `"${text}"`);
  return texts.length > 3 ? `${shown.join(', ')} and ${texts.length - 3} more` : shown.join(', ');
};

/** The error for keys that the graph does not hold. */
export const unknownKeys = (keys: readonly string[]): RecallingError =>
  new RecallingError('not-found', `The graph holds nothing with the id ${listed(keys)}.`, looks);

/** The key that a spelling of a resolution or of its paragraph stands for; null where it is no such spelling. */
export const keyOfSpelling = async (database: Database, spelled: string): Promise<string | null> => {
  const symbol = parseSymbol(spelled);
  if (symbol === null) return null;
  const [resolution] = await findNumbered(database, [symbol.number]);
  if (resolution === undefined) return null;
  return symbol.part === null ? resolution.id : paragraphKey(resolution.id, symbol.part);
};

/** A node's key with its kind. */
export interface TypedKey {
  readonly id: string;
  readonly type: NodeLabel;
}

/**
 * The node that a key, any spelling of a resolution's symbol, or a name of a known actor stands for; small letters are as
 * good as capitals ("cted").
 *
 * @throws RecallingError `not-found` where the graph does not hold it; `invalid-parameter` where it is not of `types`
 */
export const requireKey = async (
  database: Database,
  given: string,
  types?: readonly NodeLabel[],
): Promise<TypedKey> => {
  const found = await findKey(database, given);
  if (found === null) throw unknownKeys([given]);
  if (types !== undefined && !types.includes(found.type))
    throw new RecallingError(
      'invalid-parameter',
      `"${given}" is of type ${found.type}; one of these is needed here: ${types.join(', ')}.`,
      looks,
    );
  return found;
};

const findKey = async (database: Database, given: string): Promise<TypedKey | null> => {
  const spelled = [given, await keyOfSpelling(database, given), actorNamed(given), given.toUpperCase()];
  for (const id of new Set(spelled)) {
    if (id === null) continue;
    const type = (await readTypes(database, [id])).get(id);
    if (type !== undefined) return { id, type };
  }
  return null;
};
