import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Network } from '../../../server/contract.ts';
import type { Standings } from '../../graph/explore/property.ts';
import { networkQuery } from '../../http/queries.ts';

const none: Standings = new Map();

/** By key; of nobody while the network is not there. */
export const standingsOf = (network: Network | undefined): Standings =>
  network ? new Map(network.nodes.map((node) => [node.id, node])) : none;

/** Rank and community of every resolution; fetched when something is drawn by them. */
export const useStandings = (wanted: boolean): Standings => {
  const { data } = useQuery({ ...networkQuery, enabled: wanted });
  return useMemo(() => standingsOf(data), [data]);
};
