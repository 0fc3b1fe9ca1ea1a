import { concentricPlaces } from './concentric.ts';
import { forcePlaces } from './force.ts';
import { layeredPlaces } from './layered.ts';
import type { Arrangement, LayoutGraph, Places, Progress } from './layout.ts';
import { timePlaces } from './time.ts';

/** Where an arrangement puts the nodes of a graph; the middle of all of them is the middle of the plane. */
export const arrange = async (
  arrangement: Arrangement,
  graph: LayoutGraph,
  progress: Progress,
): Promise<Places> => {
  const places = await placesBy[arrangement](graph, progress);
  return graph.nodes.some(({ pinned }) => pinned) ? places : centred(places);
};

const placesBy: Readonly<
  Record<Arrangement, (graph: LayoutGraph, progress: Progress) => Places | Promise<Places>>
> = { force: forcePlaces, time: timePlaces, layered: layeredPlaces, concentric: concentricPlaces };

const centred = (places: Places): Places => {
  const all = [...places.values()];
  if (all.length === 0) return places;
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const [x, y] = [middle(all.map((place) => place.x)), middle(all.map((place) => place.y))];
  return new Map([...places].map(([id, place]) => [id, { x: place.x - x, y: place.y - y }]));
};
