import { describe, expect, test } from 'vitest';
import { leastCounts, leftOf, networkCounts } from '../../../client/graph/network/filters.ts';
import type { Network } from '../../../server/contract.ts';
import { networkNode } from '../../support/network.ts';

const node = (number: number, given: Partial<Network['nodes'][number]>) => networkNode(number, 2001, given);

/** 1 is cited by 2 in its preamble and by 3 in both parts; 2 is cited by 3, it is not known how. */
const network: Network = {
  nodes: [
    node(1373, { inDegree: 2, community: 0, chapterVii: true }),
    node(1374, { inDegree: 1, community: 0, chapterVii: false }),
    node(1375, { community: 1 }),
  ],
  edges: [
    [1, 0, 1, 0],
    [2, 0, 3, 1],
    [2, 1, 1, 2],
  ],
  ways: [
    { part: 'preamble', forces: ['recalls'] },
    { part: 'both', forces: ['recalls', 'pursuant-to'] },
    { part: null, forces: [] },
  ],
  communities: [
    { size: 2, subjects: ['TERRORISM'], centre: 0, from: 2001, to: 2001 },
    { size: 1, subjects: ['CYPRUS'], centre: 2, from: 2001, to: 2001 },
  ],
};

const shown = (off: readonly string[], least = 0) => {
  const left = leftOf(network, { off, least });
  return left && { nodes: [...left.nodes].join(''), edges: [...left.edges].join('') };
};

describe('what filters leave of the network', () => {
  test.each<[string, string[], number, { nodes: string; edges: string } | null]>([
    ['nothing is switched off', [], 0, null],
    [
      'a citing verb: what cites with another one too stays',
      ['force.recalls'],
      0,
      { nodes: '111', edges: '011' },
    ],
    [
      'all verbs: what cites in a way that is not known stays',
      ['force.recalls', 'force.pursuant-to'],
      0,
      { nodes: '111', edges: '001' },
    ],
    ['a part of the text', ['part.preamble'], 0, { nodes: '111', edges: '011' }],
    [
      'a community, by the resolution in its middle: its citations go with it',
      ['community.1373'],
      0,
      { nodes: '001', edges: '000' },
    ],
    ['Chapter VII', ['chapter.vii'], 0, { nodes: '011', edges: '001' }],
    [
      'what another view has switched off',
      ['kind.Actor', 'relation.SETS'],
      0,
      { nodes: '111', edges: '111' },
    ],
    ['the least number of citations', [], 1, { nodes: '110', edges: '100' }],
  ])('%s', (_, off, least, expected) => {
    expect(shown(off, least)).toEqual(expected);
  });

  test('each value is told with how much has it, the most first', () => {
    const counts = networkCounts(network);
    const told = (facet: 'part' | 'force' | 'community' | 'chapter') =>
      counts.get(facet)?.map(({ name, count }) => `${name} ${count}`);
    expect(told('part')).toEqual(['both 1', 'preamble 1']);
    expect(told('force')).toEqual(['recalls 2', 'pursuant-to 1']);
    expect(told('community')).toEqual(['1373 2', '1375 1']);
    expect(told('chapter')).toEqual(['other 1', 'unknown 1', 'vii 1']);
    expect(leastCounts(network).slice(0, 3)).toEqual([
      { least: 0, count: 3 },
      { least: 1, count: 2 },
      { least: 5, count: 0 },
    ]);
  });
});
