import type { Network } from '../../server/contract.ts';

type Node = Network['nodes'][number];

/** A resolution of the network that neither cites nor is cited, but for what is given. */
export const networkNode = (number: number, year: number, given: Partial<Node> = {}): Node => ({
  id: `S/RES/${number} (${year})`,
  number,
  year,
  adopted: null,
  title: {},
  loaded: false,
  chapterVii: null,
  inDegree: 0,
  outDegree: 0,
  pageRank: 0,
  community: null,
  ...given,
});
