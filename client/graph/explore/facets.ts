import type { Evidence, GraphEdge, GraphNode } from '../../../server/contract.ts';
import { countsByFacet, type FacetCount, type FacetValue, facetValue, isOff } from '../facetValues.ts';
import { countsByYear, type YearCount } from '../yearCounts.ts';
import { type ExploreModel, yearOfNode } from './model.ts';

/** What can be switched off. A value is a facet with one of its values: `relation.CITES`. */
export const facets = ['kind', 'relation', 'part', 'verb', 'force', 'actor', 'topic'] as const;
export type Facet = (typeof facets)[number];

/** The values of each node and each edge: what is switched off hides those that have nothing else in that facet. */
const nodeValues = (model: ExploreModel): ReadonlyMap<string, readonly FacetValue[]> => {
  const values = new Map<string, FacetValue[]>();
  for (const [id, { node }] of model.nodes) {
    const own = [facetValue('kind', node.type)];
    if (node.verbType) own.push(facetValue('verb', node.verbType));
    if (node.type === 'Actor') own.push(facetValue('actor', id));
    if (node.type === 'Topic') own.push(facetValue('topic', id));
    values.set(id, own);
  }
  const ends = { Actor: 'actor', Topic: 'topic' } as const;
  for (const { source, target } of model.edges) {
    const type = model.nodes.get(target)?.node.type;
    // A mandate has the actors and topics that it names; so has a paragraph.
    if (type === 'Actor' || type === 'Topic') values.get(source)?.push(facetValue(ends[type], target));
  }
  return values;
};

const edgeValues = ({ type, part, evidence }: GraphEdge): readonly FacetValue[] => [
  facetValue('relation', type),
  ...(part === undefined ? [] : [facetValue('part', part)]),
  ...forcesOf(evidence).map((force) => facetValue('force', force)),
];

const forcesOf = (evidence: readonly Evidence[]): string[] => [
  ...new Set(evidence.flatMap(({ force }) => force ?? [])),
];

export interface Filters {
  readonly off: readonly string[];
  /** First and last year that is shown; what has no year always is. */
  readonly years: readonly [number, number] | null;
}

export interface Shown {
  readonly nodes: ReadonlySet<string>;
  readonly edges: readonly GraphEdge[];
}

/** What the filters leave of a graph. */
export const shownOf = (model: ExploreModel, { off, years }: Filters): Shown => {
  const switched = new Set(off);
  const values = nodeValues(model);
  const within = (node: GraphNode) => {
    const year = yearOfNode(node);
    return years === null || year === null || (year >= years[0] && year <= years[1]);
  };
  const nodes = new Set(
    [...model.nodes]
      .filter(([id, { node }]) => within(node) && !isOff(values.get(id) ?? [], switched))
      .map(([id]) => id),
  );
  const edges = model.edges.filter(
    (edge) => nodes.has(edge.source) && nodes.has(edge.target) && !isOff(edgeValues(edge), switched),
  );
  return { nodes, edges };
};

/** For each facet its values in the whole graph and how many nodes or edges have them, the most frequent first. */
export const facetCounts = (model: ExploreModel): ReadonlyMap<Facet, readonly FacetCount[]> =>
  countsByFacet(facets, [...nodeValues(model).values(), ...model.edges.map(edgeValues)]);

/** How many nodes stand at each year, from the first to the last. */
export const yearCounts = (model: ExploreModel): YearCount[] =>
  countsByYear([...model.nodes.values()].map(({ node }) => yearOfNode(node)));
