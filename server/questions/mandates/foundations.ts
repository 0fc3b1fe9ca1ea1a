import { type Basis, bases } from '../../../seed/document.ts';
import type { MandateItem } from '../../contract.ts';
import type { Database } from '../../database/database.ts';
import { readAllLinks } from '../at-hand/all-links.ts';
import { rootOrder } from '../at-hand/roots.ts';
import { readRelations } from '../graph/relations.ts';
import { textOf } from '../rows/properties.ts';

export interface Foundation {
  readonly mandate: string;
  readonly target: string;
  readonly basis: Basis;
}

/**
 * What some mandates build on, once for each ground; from where every link is at hand, else by reading the relationships, where
 * each language says it.
 */
export const readGrounds = async (database: Database, keys: readonly string[]): Promise<Foundation[]> => {
  const links = readAllLinks.atHand(database);
  if (links === null)
    return (await readRelations(database, keys, ['BUILDS_ON'])).flatMap(({ source, target, properties }) => {
      const basis = bases.find((known) => known === textOf(properties, 'basis'));
      return basis === undefined ? [] : { mandate: source, target, basis };
    });
  return keys.flatMap((mandate) => {
    const node = links.numberOf(mandate);
    return node === undefined
      ? []
      : links
          .grounds(node, 'out')
          .map(({ other, basis }) => ({ mandate, target: links.keyOf(other), basis }));
  });
};

/** What each of some mandates builds on, the nearest ground first, each thing once; by key of the mandate. */
export const readFoundations = async (
  database: Database,
  keys: readonly string[],
): Promise<Map<string, MandateItem['buildsOn']>> => {
  const inOrder = rootOrder(database);
  const found = new Map<string, Map<string, Basis>>();
  const all = await readGrounds(database, keys);
  for (const basis of bases)
    for (const { mandate, target } of all.filter((foundation) => foundation.basis === basis)) {
      const ofMandate = found.get(mandate) ?? new Map<string, Basis>();
      if (!ofMandate.has(target)) ofMandate.set(target, basis);
      found.set(mandate, ofMandate);
    }
  const nearestFirst = (one: MandateItem['buildsOn'][number], other: MandateItem['buildsOn'][number]) =>
    bases.indexOf(one.basis) - bases.indexOf(other.basis) || inOrder(one.target, other.target);
  return new Map(
    [...found].map(([mandate, ofMandate]) => [
      mandate,
      [...ofMandate].map(([target, basis]) => ({ target, basis })).sort(nearestFirst),
    ]),
  );
};
