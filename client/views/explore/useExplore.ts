import type { Arrangement } from '../../graph/explore/layouts/layout.ts';
import { useView } from '../../state/view.ts';
import { useArranging } from './useArranging.ts';
import { seedsOf, useFirstPlaces, useStart } from './useBeginning.ts';
import { useGraph } from './useGraph.ts';
import { useGrowing } from './useGrowing.ts';
import { useSteps } from './useSteps.ts';

/** The graph that the reader grows: what is in it, and all that can be done with it. */
export const useExplore = () => {
  const { state, go } = useView();
  const steps = useSteps();
  const { nodes, latest, ...graph } = useGraph();
  const { arrange, seat, ...arranging } = useArranging(latest);
  const growing = useGrowing(latest);
  useStart(state.nodes === null, seedsOf(state), state.arrange, steps.complete);
  const model = graph.query.isPlaceholderData ? null : graph.model;
  useFirstPlaces(model, nodes, graph.standpoints, arrange, seat, steps.complete);
  return {
    ...graph,
    ...arranging,
    ...growing,
    steps,
    arrange: (arrangement: Arrangement) => arrange(arrangement, go),
  };
};

export type Explore = ReturnType<typeof useExplore>;
