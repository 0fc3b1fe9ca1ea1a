import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { GraphNode } from '../../../server/contract.ts';
import type { Standpoints } from '../../graph/explore/address/standpoints.ts';
import { mostNodes, principalWays, stepSize } from '../../graph/explore/grow.ts';
import type { Arrangement } from '../../graph/explore/layouts/layout.ts';
import type { ExploreModel } from '../../graph/explore/model.ts';
import { neighboursQuery, subgraphQuery } from '../../http/queries.ts';
import { useView } from '../../state/view.ts';

/** Where exploring starts: from what is selected, else from what the last view was about. */
export const seedsOf = ({
  select,
  resolution,
}: {
  select: readonly string[];
  resolution: string;
}): string[] => {
  const chosen = select.flatMap((id) => id.split('|').filter((_, index) => index !== 1));
  const known = chosen.filter((id) => !id.startsWith('fold:'));
  return known.length > 0 ? [...new Set(known)] : [resolution];
};

/** Resolutions are read best by their years; where most is something else, what is tied stands together. */
const fitting = (nodes: readonly GraphNode[], given: Arrangement): Arrangement => {
  const dated = nodes.filter(({ type }) => type === 'Resolution').length;
  return given === 'force' && dated > nodes.length / 2 ? 'time' : given;
};

/** A view that has no nodes yet takes those that it starts from, with what lies next to them. */
export const useStart = (
  wanted: boolean,
  seeds: readonly string[],
  arrangement: Arrangement,
  complete: (change: { nodes: string[]; arrange: Arrangement }) => void,
) => {
  const client = useQueryClient();
  const key = seeds.join('\n');
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    const start = async () => {
      const first = key.split('\n');
      const { nodes, relations } = await client.fetchQuery(subgraphQuery(first));
      const answers = await Promise.all(
        nodes.flatMap(({ id, type }) =>
          principalWays(type, relations[id] ?? []).map((way) =>
            client.fetchQuery(neighboursQuery({ id, ...way, limit: stepSize })),
          ),
        ),
      );
      const next = answers.flatMap((answer) => answer.nodes);
      const all = [...new Set([...first, ...next.map(({ id }) => id)])].slice(0, mostNodes);
      if (!left) complete({ nodes: all, arrange: fitting([...nodes, ...next], arrangement) });
    };
    // What cannot be fetched here is asked for again by the view itself, which shows the problem.
    start().catch(() => !left && complete({ nodes: key.split('\n'), arrange: arrangement }));
    return () => {
      left = true;
    };
  }, [wanted, key, arrangement, client, complete]);
};

/** Nodes that an address brings without places are laid out; those that come to others that stand find a place among them. */
export const useFirstPlaces = (
  model: ExploreModel | null,
  nodes: readonly string[],
  standpoints: Standpoints,
  arrange: (
    arrangement: Arrangement,
    step: (change: object) => void,
    given: { model: ExploreModel; places: Standpoints },
  ) => Promise<void>,
  seat: (step: (change: object) => void, given: { model: ExploreModel; places: Standpoints }) => void,
  complete: (change: object) => void,
) => {
  const { state } = useView();
  const arrangement = state.arrange;
  useEffect(() => {
    if (!model) return;
    // Only what the address names can be given a place in it: an answer with other nodes must not begin this again.
    const missing = nodes.some((id) => model.nodes.has(id) && !standpoints.has(id));
    if (!missing) return;
    const given = { model, places: standpoints };
    if (standpoints.size > 0) seat(complete, given);
    else void arrange(arrangement, complete, given);
  }, [model, nodes, standpoints, arrangement, arrange, seat, complete]);
};
