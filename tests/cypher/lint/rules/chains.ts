import { everyBody } from '../clause.ts';
import type { Rule } from '../finding.ts';
import { type Chain, chainsIn, hasLabel, headOf } from '../pattern.ts';
import { type Group, type Item, isMark } from '../tree.ts';

const writing = ['CREATE', 'MERGE'];

function* readChains(items: readonly Item[]): Generator<Chain> {
  const written = new Set<Group>();
  for (const body of everyBody(items))
    for (const clause of body)
      if (writing.includes(clause.keyword))
        for (const chain of chainsIn(clause.body)) for (const node of chain.nodes) written.add(node);
  for (const chain of chainsIn(items)) if (!chain.nodes.some((node) => written.has(node))) yield chain;
}

/** The embedded engine counts and distinguishes wrongly over longer chains whose later nodes have no label. */
export const unlabelledChain: Rule = function* (items) {
  for (const { nodes, relationships } of readChains(items)) {
    if (relationships.length < 2) continue;
    for (const node of nodes.slice(1))
      if (!hasLabel(node))
        yield {
          rule: 'unlabelled-chain',
          line: node.line,
          message:
            'A node in a chain of two or more relationships has no label: give it one, or use several MATCH clauses.',
        };
  }
};

const longestPath = 16;

/** How many steps a `*…` allows at most; undefined where there is no `*`. */
const longestOf = (relationship: Group): number | undefined => {
  const head = headOf(relationship);
  const star = head.findIndex((item) => isMark(item, '*'));
  if (star < 0) return undefined;
  const range = head.slice(star + 1);
  const open = range.findLastIndex((item) => isMark(item, '.'));
  const last = range[open < 0 ? 0 : open + 1];
  return last?.kind === 'number' ? Number(last.text) : Number.POSITIVE_INFINITY;
};

export const unboundedPath: Rule = function* (items) {
  for (const { relationships } of chainsIn(items))
    for (const relationship of relationships) {
      if (relationship === null) continue;
      const longest = longestOf(relationship);
      if (longest !== undefined && longest > longestPath)
        yield {
          rule: 'unbounded-path',
          line: relationship.line,
          message: `A path may have any length: bound it (*1..${longestPath} at most).`,
        };
    }
};
