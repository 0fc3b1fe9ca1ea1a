import { useCallback, useMemo } from 'react';
import type { Network } from '../../../server/contract.ts';
import { withinYears } from '../../graph/network/draw.ts';
import { leftOf } from '../../graph/network/filters.ts';
import { useView } from '../../state/view.ts';

/** What of the network the filters and years leave: resolutions by their index, and the citations among them. */
export const useShownPart = (network: Network) => {
  const { state } = useView();
  const { off, least, years } = state;
  const left = useMemo(() => leftOf(network, { off, least }), [network, off, least]);
  const isShown = useCallback(
    (index: number) => left?.nodes[index] !== 0 && withinYears(network.nodes[index]?.year ?? 0, years),
    [left, network, years],
  );
  const edges = useMemo(
    () =>
      network.edges.filter(
        ([source, target], index) => left?.edges[index] !== 0 && isShown(source) && isShown(target),
      ),
    [network, left, isShown],
  );
  return { left, isShown, edges };
};
