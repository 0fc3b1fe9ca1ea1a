import { Force } from '../../../seed/document.ts';
import type { NetworkWay } from '../../contract.ts';

/** The citing verbs among places of the catalogue (`op5 recalls at=4`); each once. */
export const forcesOfPlaces = (places: readonly string[]): Force[] => [
  ...new Set(
    places.flatMap((place) => {
      const force = Force.safeParse(place.split(' ')[1]);
      return force.success ? [force.data] : [];
    }),
  ),
];

/** Numbers ways as they come: thousands of citations have a few hundred ways. */
export const waysInOrder = () => {
  const ways: NetworkWay[] = [];
  const known = new Map<string, number>();
  const indexOf = ({ part, forces: given }: NetworkWay): number => {
    const forces = given.toSorted();
    const key = `${part} ${forces.join()}`;
    const index = known.get(key) ?? ways.length;
    if (index === ways.length) {
      known.set(key, index);
      ways.push({ part, forces });
    }
    return index;
  };
  return { ways, indexOf };
};
