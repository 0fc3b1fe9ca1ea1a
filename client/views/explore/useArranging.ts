import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { addressOf, type Standpoints } from '../../graph/explore/address/standpoints.ts';
import { neighboursIn } from '../../graph/explore/grow.ts';
import type { Arrangement } from '../../graph/explore/layouts/layout.ts';
import type { ExploreModel } from '../../graph/explore/model.ts';
import { type Sizing, scalesOf } from '../../graph/explore/property.ts';
import { networkQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { type Navigation, useView } from '../../state/view.ts';
import { inWindow } from './inWindow.ts';
import { laidOut, layoutGraphOf, withNew, withRoom } from './places.ts';
import { focusOf, type Latest, type Present } from './useGraph.ts';
import { useLayouts } from './useLayouts.ts';
import { standingsOf } from './useStandings.ts';

/** A step that the reader takes, or one that completes a step taken before. */
type Step = Navigation['go'];

/** What the rings of a layout are counted from: what is selected, else what the picture begins at. */
const centresOf = ({ state }: Present, graph: ExploreModel, focus: string | null): readonly string[] => {
  const selected = state.select.filter((id) => graph.nodes.has(id));
  return selected.length > 0 || focus === null ? selected : [focus];
};

/** Places without a layout for what has none, near what it is tied to: the layout was stopped, or others stand already. */
const somewhere = (graph: ExploreModel, places: Standpoints, { state }: Present, language: string) => {
  const items = [...graph.nodes.values()].map(({ node }) => node);
  const missing = items
    .filter(({ id }) => !places.has(id))
    .map((node) => ({ node, from: [...neighboursIn(graph, node.id)].find((id) => places.has(id)) ?? null }));
  const sized = state.size !== 'same';
  return withNew(places, items, missing, { arrangement: state.arrange, language, sized });
};

/** Where the nodes of a graph stand: laid out anew, put somewhere by hand, or drawn in other sizes. */
export const useArranging = (latest: Latest) => {
  const { go } = useView();
  const { language } = useLocale();
  const client = useQueryClient();
  const layouts = useLayouts();
  /** How often everything was laid out anew: each time the whole is shown. */
  const [laid, setLaid] = useState(0);

  const arrange = useCallback(
    async (arrangement: Arrangement, step: Step, given?: { model: ExploreModel; places: Standpoints }) => {
      const now = latest.current;
      const [graph, before] = [given?.model ?? now.model, given?.places ?? now.standpoints];
      if (!graph) return;
      const focus = focusOf(graph, now.state);
      const standings = standingsOf(client.getQueryData(networkQuery.queryKey));
      const scales = scalesOf(graph.nodes.values(), now.state.size, standings);
      const centres = centresOf(now, graph, focus);
      const wanted = layoutGraphOf(graph, before, { centres, focus, language, scales });
      const found = await layouts.run(arrangement, wanted);
      // Another graph may be shown by now, or the same somewhere else: by a step back, or by hand. What was laid out is of no use to it.
      const { nodes, state } = latest.current;
      if (nodes.join() !== now.nodes.join() || state.at !== now.state.at) return;
      setLaid((times) => times + 1);
      if (found) {
        const places = inWindow(arrangement, wanted, found, {
          width: window.innerWidth,
          height: window.innerHeight,
        });
        step({ ...addressOf(now.nodes, laidOut(places, before)), arrange: arrangement });
      } else if (before.size < graph.nodes.size)
        step(addressOf(now.nodes, somewhere(graph, before, now, language)));
    },
    [layouts.run, language, client, latest],
  );

  /** Finds places for what has none; what stands is not moved. */
  const seat = useCallback(
    (step: Step, { model, places }: { model: ExploreModel; places: Standpoints }) => {
      const now = latest.current;
      step(addressOf(now.nodes, somewhere(model, places, now, language)));
    },
    [language, latest],
  );

  const place = useCallback(
    (moved: Standpoints) => {
      const { nodes, standpoints } = latest.current;
      go(addressOf(nodes, new Map([...standpoints, ...moved])));
    },
    [go, latest],
  );

  /** Draws the nodes in sizes that tell something else; what would lie on something else makes room. */
  const resize = useCallback(
    async (size: Sizing) => {
      const network =
        size === 'rank' ? await client.fetchQuery(networkQuery).catch(() => undefined) : undefined;
      const { model, nodes, standpoints } = latest.current;
      if (!model) return go({ size });
      const scales = scalesOf(model.nodes.values(), size, standingsOf(network));
      go({ size, ...addressOf(nodes, withRoom(model, standpoints, { language, scales })) });
    },
    [client, go, language, latest],
  );

  return { layouts, laid, arrange, seat, place, resize };
};
