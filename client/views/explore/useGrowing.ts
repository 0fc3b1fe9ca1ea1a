import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { addressOf } from '../../graph/explore/address/standpoints.ts';
import {
  mostInAll,
  mostNodes,
  principalWays,
  shownOnWay,
  stepSize,
  type Way,
} from '../../graph/explore/grow.ts';
import { neighboursQuery, pathQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView, type ViewChange } from '../../state/view.ts';
import { type NewNode, withNew } from './places.ts';
import type { Latest } from './useGraph.ts';

interface Refused {
  readonly error: unknown;
  readonly again: () => void;
}

/** As many shortest paths as are drawn at once. */
const mostPaths = 50;

/** What nodes a graph has: more by what hangs on them or lies between them, or fewer. */
export const useGrowing = (latest: Latest) => {
  const { go } = useView();
  const { language } = useLocale();
  const client = useQueryClient();
  /** How many nodes the last step left out because the picture was full. */
  const [leftOut, setLeftOut] = useState(0);

  /** Why the last step could not be taken, and the way to try it again. */
  const [refused, setRefused] = useState<Refused | null>(null);

  /** Takes a step that asks the server; undefined where it does not answer, which is told. */
  const asking = useCallback(async <T>(step: () => Promise<T>): Promise<T | undefined> => {
    setRefused(null);
    try {
      return await step();
    } catch (error) {
      setRefused({ error, again: () => void asking(step) });
      return undefined;
    }
  }, []);

  /** Adds nodes as far as there is room. */
  const add = useCallback(
    (added: readonly NewNode[], change: ViewChange = {}) => {
      const { nodes, model, standpoints, state } = latest.current;
      const known = new Set(nodes);
      const fresh = [...new Map(added.map((one) => [one.node.id, one])).values()].filter(
        ({ node }) => !known.has(node.id),
      );
      const taken = fresh.slice(0, Math.max(0, Math.min(mostInAll, state.most) - known.size));
      setLeftOut(fresh.length - taken.length);
      if (taken.length === 0 && Object.keys(change).length === 0) return;
      const standing = [...(model?.nodes.values() ?? [])].map(({ node }) => node);
      // Where nothing stands yet, a layout is under way: it begins again with what has come to it.
      const places =
        standpoints.size === 0
          ? standpoints
          : withNew(standpoints, standing, taken, {
              arrangement: state.arrange,
              language,
              sized: state.size !== 'same',
            });
      go({ ...addressOf([...nodes, ...taken.map(({ node }) => node.id)], places), ...change });
    },
    [go, language, latest],
  );

  const expand = useCallback(
    async (id: string, ways?: readonly Way[], selecting = false) => {
      const { model } = latest.current;
      const item = model?.nodes.get(id);
      if (!model || !item) return;
      const chosen = ways ?? principalWays(item.node.type, item.relations);
      await asking(async () => {
        const answers = await Promise.all(
          chosen.map((way) => {
            const limit = Math.min(500, shownOnWay(model, id, way) + stepSize);
            return client.fetchQuery(neighboursQuery({ id, ...way, limit }));
          }),
        );
        const found = answers.flatMap(({ nodes }) => nodes.map((node) => ({ node, from: id })));
        add(found, selecting ? { select: [id] } : {});
      });
    },
    [add, asking, client, latest],
  );

  const remove = useCallback(
    (ids: Iterable<string>) => {
      const gone = new Set(ids);
      const { nodes, standpoints, state } = latest.current;
      const rest = nodes.filter((id) => !gone.has(id));
      if (rest.length === nodes.length || rest.length === 0) return;
      setLeftOut(0);
      const select = state.select.filter((id) => !id.split('|').some((part) => gone.has(part)));
      go({ ...addressOf(rest, standpoints), select });
    },
    [go, latest],
  );

  /** Adds what lies on the shortest ways between two nodes, and selects them; false where there is no way, undefined where that cannot be asked. */
  const findPaths = useCallback(
    (from: string, to: string, all: boolean) =>
      asking(async () => {
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
      }),
    [add, asking, client, latest],
  );

  /** Makes room for as many nodes again. */
  const most = () => {
    const { state, nodes } = latest.current;
    go({ most: Math.min(mostInAll, Math.max(state.most, nodes.length) + mostNodes) });
  };

  return {
    leftOut,
    forgetLeftOut: () => setLeftOut(0),
    refused,
    forgetRefused: () => setRefused(null),
    most,
    expand,
    remove,
    findPaths,
  };
};
