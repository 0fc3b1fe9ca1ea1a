import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { clearOf } from './clear.ts';
import type { LayoutGraph, Places, Progress } from './layout.ts';

/** Labels are wide and low: forces work on a plane where they are as wide as they are high. */
const flattening = 2.2;
const gap = 7;
const linkLength = 90;
const repulsion = -520;
/** What is tied to nothing has less room around it, and is drawn to the rest: else it drifts to the window's edges, and all is drawn small. */
const alone = { repulsion: -90, pull: 0.16 } as const;
/** How strongly all else is drawn to the middle. */
const pull = 0.05;
const ticks = 300;
const ticksAtOnce = 10;

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
  readonly tied: boolean;
}

/**
 * Nodes pushed apart and pulled together by what they are tied to, from where they stand: the same graph always gives
 * the same picture. Pinned nodes stay.
 */
export const forcePlaces = async ({ nodes, edges }: LayoutGraph, progress: Progress): Promise<Places> => {
  const tied = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const pulling = ({ tied }: Body) => (tied ? pull : alone.pull);
  const bodies = nodes.map(
    ({ id, x, y, width, height, pinned }): Body => ({
      id,
      x: x / flattening,
      y,
      radius: Math.max(width / flattening, height) / 2 + gap,
      tied: tied.has(id),
      ...(pinned ? { fx: x / flattening, fy: y } : {}),
    }),
  );
  const known = new Set(nodes.map(({ id }) => id));
  const links = edges
    .filter(({ source, target }) => known.has(source) && known.has(target))
    .map(({ source, target }): SimulationLinkDatum<Body> => ({ source, target }));
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id(({ id }) => id)
        .distance(linkLength),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(({ tied }) => (tied ? repulsion : alone.repulsion))
        .distanceMax(900),
    )
    .force('collide', forceCollide<Body>(({ radius }) => radius).iterations(2))
    .force('x', forceX<Body>().strength(pulling))
    .force('y', forceY<Body>().strength(pulling))
    .stop();
  for (let done = 0; done < ticks; done += ticksAtOnce) {
    simulation.tick(ticksAtOnce);
    await progress((done + ticksAtOnce) / ticks);
  }
  const places = new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x: x * flattening, y }]));
  return clearOf(nodes, places);
};
