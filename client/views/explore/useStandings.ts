import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Standings } from '../../graph/explore/property.ts';
import { networkQuery } from '../../http/queries.ts';

const none: Standings = new Map();

/** Rank and community of every resolution; fetched when something is drawn by them. */
export const useStandings = (wanted: boolean): Standings => {
  const { data } = useQuery({ ...networkQuery, enabled: wanted });
  return useMemo(() => (data ? new Map(data.nodes.map((node) => [node.id, node])) : none), [data]);
};
