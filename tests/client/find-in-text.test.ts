import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepsOf } from '../../client/views/path/steps.ts';
import { findIn } from '../../client/views/read/find.ts';
import type { GraphEdge, GraphNode, Paths } from '../../server/contract.ts';

test.each<[string, string, string[]]>([
  ['The border, the BORDER', 'border', ['border', 'BORDER']],
  ['border\ncontrol', 'border control', ['border\ncontrol']],
  ['加强边境管制和边境合作', '边境', ['边境', '边境']],
  ['a (b) c', '(b)', ['(b)']],
  ['nothing here', '  ', []],
  ['nothing here', 'else', []],
])('%j holds %j at %j', (text, words, found) => {
  expect(findIn(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

test('any words are found where they are put, and spans do not overlap', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z()*+?.[\]\\]{1,6}$/), fc.nat(4), (words, times) => {
      const found = findIn(Array.from({ length: times }, () => words).join(' – '), words);
      expect(found.length).toBeGreaterThanOrEqual(times);
      for (const [index, { start }] of found.entries())
        expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
    }),
  );
});

const node = (id: string): GraphNode => ({ id, type: 'Resolution', label: id });
const edge = (source: string, target: string): GraphEdge => ({
  id: `${source}>${target}`,
  source,
  target,
  type: 'CITES',
  mentions: 1,
  evidence: [],
});
const paths: Paths = {
  from: 'a',
  to: 'c',
  nodes: ['a', 'b', 'c'].map(node),
  edges: [edge('a', 'b'), edge('c', 'b')],
  paths: [['a>b', 'c>b'], ['a>b', 'gone'], []],
  truncated: false,
  total: 3,
};

test('a path is walked along its edges and against them', () => {
  expect(stepsOf(paths).map((way) => way.map(({ from, to, forward }) => [from.id, to.id, forward]))).toEqual([
    [
      ['a', 'b', true],
      ['b', 'c', false],
    ],
  ]);
});
