import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { mostTied } from '../../graph/explore/backbone.ts';
import { shownOf } from '../../graph/explore/facets.ts';
import {
  mostInAll,
  mostNodes,
  principalWays,
  shownOnWay,
  stepSize,
  type Way,
} from '../../graph/explore/grow.ts';
import { filled } from '../../graph/explore/layouts/fill.ts';
import type { Arrangement, Places } from '../../graph/explore/layouts/layout.ts';
import { type ExploreModel, exploreModel } from '../../graph/explore/model.ts';
import { type Sizing, scalesOf } from '../../graph/explore/property.ts';
import { neighboursQuery, networkQuery, pathQuery, subgraphQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import {
  addressOf,
  laidOut,
  layoutGraphOf,
  type NewNode,
  type Standpoints,
  standpointsOf,
  withNew,
  withRoom,
} from './places.ts';
import { seedsOf, useFirstPlaces, useStart } from './useBeginning.ts';
import { useLayouts } from './useLayouts.ts';
import { standingsOf } from './useStandings.ts';
import { useSteps } from './useSteps.ts';

const nothing: readonly string[] = [];
/** As many shortest paths as are drawn at once. */
const mostPaths = 50;

/** What the picture begins at: what the other views are about, else the node that most is tied to. */
const focusOf = (
  { nodes, edges }: ExploreModel,
  { resolution, from }: { readonly resolution: string; readonly from: string },
): string | null => [resolution, from].find((id) => nodes.has(id)) ?? mostTied(nodes.keys(), edges);

/** What of the window's height the bars above and below a picture take, in pixels. */
const bars = 190;

/** What a layout found, stretched to fill a window that is higher than the layout; rings stay round, and pins where they are. */
const inWindow = (
  arrangement: Arrangement,
  graph: ExploreModel,
  places: Places,
  before: Standpoints,
): Places =>
  arrangement === 'concentric' || [...graph.nodes.keys()].some((id) => before.get(id)?.pinned)
    ? places
    : filled(places, window.innerWidth / Math.max(bars, window.innerHeight - bars));

/** The graph that the reader grows: what is in it, and all that can be done with it. */
export const useExplore = () => {
  const { state, go } = useView();
  const { language } = useLocale();
  const client = useQueryClient();
  const steps = useSteps();
  const layouts = useLayouts();
  /** How many nodes the last step left out because the picture was full. */
  const [leftOut, setLeftOut] = useState(0);
  /** How often everything was laid out anew: each time the whole is shown. */
  const [laid, setLaid] = useState(0);
  const nodes = state.nodes ?? nothing;
  const query = useQuery({ ...subgraphQuery(nodes), enabled: nodes.length > 0 });
  const { data, isPlaceholderData } = query;
  const model = useMemo(() => (data ? exploreModel(data) : null), [data]);
  const standpoints = useMemo(() => standpointsOf(nodes, state.at), [nodes, state.at]);
  const { off, years } = state;
  const shown = useMemo(() => (model ? shownOf(model, { off, years }) : null), [model, off, years]);

  const { resolution, from } = state;
  const focus = useMemo(() => model && focusOf(model, { resolution, from }), [model, resolution, from]);

  const latest = useRef({ state, model, standpoints, nodes });
  latest.current = { state, model, standpoints, nodes };

  const arrange = useCallback(
    async (
      arrangement: Arrangement,
      step: typeof go,
      given?: { model: ExploreModel; places: Standpoints },
    ) => {
      const now = latest.current;
      const [graph, before] = [given?.model ?? now.model, given?.places ?? now.standpoints];
      if (!graph) return;
      const selected = now.state.select.filter((id) => graph.nodes.has(id));
      const focus = focusOf(graph, now.state);
      const centres = selected.length > 0 || focus === null ? selected : [focus];
      const standings = standingsOf(client.getQueryData(networkQuery.queryKey));
      const scales = scalesOf(graph.nodes.values(), now.state.size, standings);
      const found = await layouts.run(
        arrangement,
        layoutGraphOf(graph, before, { centres, focus, language, scales }),
      );
      const places = found && inWindow(arrangement, graph, found, before);
      // Another graph may be shown by now: what was laid out is of no use to it.
      if (latest.current.nodes.join() !== now.nodes.join()) return;
      setLaid((times) => times + 1);
      if (places) step({ ...addressOf(now.nodes, laidOut(places, before)), arrange: arrangement });
      else if (before.size < graph.nodes.size) {
        // Stopped before anything stood anywhere: what has no place gets one without a layout.
        const items = [...graph.nodes.values()].map(({ node }) => node);
        const missing = items.filter(({ id }) => !before.has(id)).map((node) => ({ node, from: null }));
        step(
          addressOf(
            now.nodes,
            withNew(before, items, missing, { arrangement, language, sized: now.state.size !== 'same' }),
          ),
        );
      }
    },
    [layouts.run, language, client],
  );

  /** Adds nodes as far as there is room. */
  const add = useCallback(
    (added: readonly NewNode[], change: Parameters<typeof go>[0] = {}) => {
      const { nodes: before, model: graph, standpoints: places, state: now } = latest.current;
      const known = new Set(before);
      const fresh = [...new Map(added.map((one) => [one.node.id, one])).values()].filter(
        ({ node }) => !known.has(node.id),
      );
      const taken = fresh.slice(0, Math.max(0, Math.min(mostInAll, now.most) - known.size));
      setLeftOut(fresh.length - taken.length);
      if (taken.length === 0 && Object.keys(change).length === 0) return;
      const standing = [...(graph?.nodes.values() ?? [])].map(({ node }) => node);
      const all = withNew(places, standing, taken, {
        arrangement: now.arrange,
        language,
        sized: now.size !== 'same',
      });
      go({ ...addressOf([...before, ...taken.map(({ node }) => node.id)], all), ...change });
    },
    [go, language],
  );

  const expand = useCallback(
    async (id: string, ways?: readonly Way[], selecting = false) => {
      const item = latest.current.model?.nodes.get(id);
      if (!item) return;
      const chosen = ways ?? principalWays(item.node.type, item.relations);
      const graph = latest.current.model;
      const answers = await Promise.all(
        chosen.map((way) => {
          const there = graph ? shownOnWay(graph, id, way) : 0;
          return client.fetchQuery(neighboursQuery({ id, ...way, limit: Math.min(500, there + stepSize) }));
        }),
      );
      const found = answers.flatMap((answer) => answer.nodes.map((node) => ({ node, from: id })));
      add(found, selecting ? { select: [id] } : {});
    },
    [add, client],
  );

  const remove = useCallback(
    (ids: Iterable<string>) => {
      const gone = new Set(ids);
      const { nodes: before, standpoints: places, state: now } = latest.current;
      const rest = before.filter((id) => !gone.has(id));
      if (rest.length === before.length || rest.length === 0) return;
      setLeftOut(0);
      const select = now.select.filter((id) => !id.split('|').some((part) => gone.has(part)));
      go({ ...addressOf(rest, places), select });
    },
    [go],
  );

  const place = useCallback(
    (moved: Standpoints) => {
      const { nodes: before, standpoints: places } = latest.current;
      go(addressOf(before, new Map([...places, ...moved])));
    },
    [go],
  );

  /** Draws the nodes in sizes that tell something else; what would lie on something else makes room. */
  const resize = useCallback(
    async (size: Sizing) => {
      const network =
        size === 'rank' ? await client.fetchQuery(networkQuery).catch(() => undefined) : undefined;
      const { model: graph, nodes: now, standpoints: places } = latest.current;
      if (!graph) return go({ size });
      const scales = scalesOf(graph.nodes.values(), size, standingsOf(network));
      go({ size, ...addressOf(now, withRoom(graph, places, { language, scales })) });
    },
    [client, go, language],
  );

  const findPaths = useCallback(
    async (from: string, to: string, all: boolean) => {
      const { forward } = latest.current.state;
      const ask = (start: string, end: string) =>
        client.fetchQuery(pathQuery(start, end, all ? mostPaths : 1, forward));
      const there = await ask(from, to);
      // Along citations, only one of two nodes can lead to the other: whichever was selected first.
      const answer = forward && there.paths.length === 0 ? await ask(to, from) : there;
      const edges = [...new Set(answer.paths.flat())];
      if (edges.length === 0) return false;
      const ends = [from, to];
      const found = answer.nodes.filter(({ id }) => !ends.includes(id)).map((node) => ({ node, from }));
      add(found, { select: [from, to, ...edges] });
      return true;
    },
    [add, client],
  );

  useStart(state.nodes === null, seedsOf(state), state.arrange, steps.complete);
  useFirstPlaces(isPlaceholderData ? null : model, nodes, standpoints, arrange, steps.complete);

  return {
    query,
    model,
    shown,
    focus,
    standpoints,
    steps,
    layouts,
    leftOut,
    laid,
    forgetLeftOut: () => setLeftOut(0),
    most: () => go({ most: Math.min(mostInAll, Math.max(state.most, nodes.length) + mostNodes) }),
    arrange: (arrangement: Arrangement) => arrange(arrangement, go),
    expand,
    remove,
    place,
    resize,
    findPaths,
  };
};

export type Explore = ReturnType<typeof useExplore>;
