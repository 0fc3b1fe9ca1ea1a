import { useQuery } from '@tanstack/react-query';
import { type RefObject, useMemo, useRef } from 'react';
import { type Standpoints, standpointsOf } from '../../graph/explore/address/standpoints.ts';
import { mostTied } from '../../graph/explore/backbone.ts';
import { shownOf } from '../../graph/explore/facets.ts';
import { type ExploreModel, exploreModel } from '../../graph/explore/model.ts';
import { subgraphQuery } from '../../http/queries.ts';
import { useView, type ViewState } from '../../state/view.ts';

/** The graph as it is at this moment. */
export interface Present {
  readonly state: ViewState;
  readonly nodes: readonly string[];
  /** Null until the server has given it. */
  readonly model: ExploreModel | null;
  readonly standpoints: Standpoints;
}

/** What takes a while looks here for how the graph is by then. */
export type Latest = RefObject<Present>;

const nothing: readonly string[] = [];

/** What the picture begins at: what the other views are about, else the node that most is tied to. */
export const focusOf = (
  { nodes, edges }: ExploreModel,
  { resolution, from }: { readonly resolution: string; readonly from: string },
): string | null => [resolution, from].find((id) => nodes.has(id)) ?? mostTied(nodes.keys(), edges);

/** The graph that the address names: what is in it, what of it is shown, and where it stands. */
export const useGraph = () => {
  const { state } = useView();
  const nodes = state.nodes ?? nothing;
  const query = useQuery({ ...subgraphQuery(nodes), enabled: nodes.length > 0 });
  const { data } = query;
  const model = useMemo(() => (data ? exploreModel(data) : null), [data]);
  const standpoints = useMemo(() => standpointsOf(nodes, state.at), [nodes, state.at]);
  const { off, years, resolution, from } = state;
  const shown = useMemo(() => (model ? shownOf(model, { off, years }) : null), [model, off, years]);
  const focus = useMemo(() => model && focusOf(model, { resolution, from }), [model, resolution, from]);
  const latest: Latest = useRef({ state, model, standpoints, nodes });
  latest.current = { state, model, standpoints, nodes };
  return { query, nodes, model, standpoints, shown, focus, latest };
};
