import type { NodeLabel, RelationType } from '../../../seed/graph.ts';
import type { Relation } from '../../../server/contract.ts';
import type { ExploreModel } from './model.ts';

/** One way on from a node. */
export type Way = Pick<Relation, 'type' | 'direction' | 'neighbour'>;

/** Nodes that one step adds on one way. */
export const stepSize = 20;
/** A picture with more nodes is no picture; readers may go beyond, knowing it. */
export const mostNodes = 150;
/** As many as the server gives of one graph; readers cannot go beyond. */
export const mostInAll = 1000;

const way = (type: RelationType, direction: Way['direction'], neighbour: NodeLabel): Way => ({
  type,
  direction,
  neighbour,
});

/** The ways that readers mean by "more of this", by kind of node: the first that leads anywhere is taken first. */
const principal: Readonly<Record<NodeLabel, readonly Way[]>> = {
  Resolution: [way('CITES', 'out', 'Resolution'), way('CITES', 'in', 'Resolution')],
  Paragraph: [
    way('SETS', 'out', 'Mandate'),
    way('CITES', 'out', 'Resolution'),
    way('CITES', 'out', 'Instrument'),
    way('MENTIONS', 'out', 'Actor'),
  ],
  Mandate: [
    way('ASSIGNED_TO', 'out', 'Actor'),
    way('INVOLVES', 'out', 'Actor'),
    way('BUILDS_ON', 'out', 'Resolution'),
    way('REQUIRES', 'out', 'Deliverable'),
  ],
  Actor: [way('ASSIGNED_TO', 'in', 'Mandate'), way('INVOLVES', 'in', 'Mandate')],
  Instrument: [way('CITES', 'in', 'Paragraph'), way('BUILDS_ON', 'in', 'Mandate')],
  Topic: [way('CONCERNS', 'in', 'Mandate')],
  Deliverable: [way('REQUIRES', 'in', 'Mandate')],
};

const sameWay = (a: Way, b: Way): boolean =>
  a.type === b.type && a.direction === b.direction && a.neighbour === b.neighbour;

/** The ways that a double click takes from a node: the principal ones that there are, until a step is full. */
export const principalWays = (type: NodeLabel, relations: readonly Relation[]): Way[] => {
  const ways: Way[] = [];
  let room = stepSize;
  for (const one of principal[type]) {
    const found = relations.find((relation) => sameWay(relation, one));
    if (!found || room <= 0) continue;
    ways.push(one);
    room -= found.count;
  }
  return ways;
};

/** How many of the neighbours on each way are in the picture. */
export const shownOnWay = (model: ExploreModel, id: string, { type, direction, neighbour }: Way): number => {
  const others = new Set<string>();
  for (const edge of model.edges) {
    if (edge.type !== type) continue;
    const [from, to] = direction === 'out' ? [edge.source, edge.target] : [edge.target, edge.source];
    if (from === id && model.nodes.get(to)?.node.type === neighbour) others.add(to);
  }
  return others.size;
};

/** The nodes that a line joins to a node. */
export const neighboursIn = ({ edges }: ExploreModel, id: string): Set<string> =>
  new Set(edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : [])));

/** What collapsing a node takes away: neighbours that nothing else in the picture is tied to, unless they are pinned. */
export const collapsedBy = (model: ExploreModel, id: string, pinned: ReadonlySet<string>): string[] =>
  [...neighboursIn(model, id)].filter((other) => {
    const ties = neighboursIn(model, other);
    return !pinned.has(other) && ties.size === 1;
  });

/** Some nodes with all that is tied to them. */
export const focusOn = (model: ExploreModel, ids: readonly string[]): Set<string> =>
  new Set(ids.flatMap((id) => (model.nodes.has(id) ? [id, ...neighboursIn(model, id)] : [])));
