import { everyBody } from '../clause.ts';
import type { Finding, Rule } from '../finding.ts';
import { chainsIn, headOf } from '../pattern.ts';
import { everyItem, everyLevel, type Group, type Item, isGroup, isMark, isWord } from '../tree.ts';

/** The nodes of MATCH patterns, those without relationships too. */
function* nodesIn(items: readonly Item[]): Generator<Group> {
  for (const { nodes } of chainsIn(items)) yield* nodes;
  for (const body of everyBody(items))
    for (const { keyword, body: pattern } of body)
      if (/MATCH$/.test(keyword))
        for (const [at, item] of pattern.entries())
          if (isGroup(item, '(') && (at === 0 || isMark(pattern[at - 1], ',', '='))) yield item;
}

export const labelExpression: Rule = function* (items) {
  for (const node of new Set(nodesIn(items)))
    if (headOf(node).some((item) => isMark(item, '|', '&', '!', '%')))
      yield {
        rule: 'label-expression',
        line: node.line,
        message: 'A label expression: write WHERE n:A OR n:B, or one MATCH a label.',
      };
  for (const { relationships } of chainsIn(items))
    for (const relationship of relationships) {
      const head = relationship === null ? [] : headOf(relationship);
      const old = head.some((item, at) => isMark(item, '|') && isMark(head[at + 1], ':'));
      if (relationship !== null && (old || head.some((item) => isMark(item, '&', '!', '%'))))
        yield {
          rule: 'label-expression',
          line: relationship.line,
          message: 'A type expression: only [:A|B] is in both engines.',
        };
    }
};

export const inlineWhere: Rule = function* (items) {
  const groups = new Set<Group>(nodesIn(items));
  for (const { relationships } of chainsIn(items))
    for (const relationship of relationships) if (relationship !== null) groups.add(relationship);
  for (const group of groups)
    if (group.items.some((item) => isWord(item, 'WHERE')))
      yield {
        rule: 'inline-where',
        line: group.line,
        message: 'WHERE inside a pattern: put it after the pattern.',
      };
};

const isRange = (item: Item | undefined): boolean =>
  isGroup(item, '{') &&
  item.items.length > 0 &&
  item.items.every((inner) => inner.kind === 'number' || isMark(inner, ','));

export const quantifiedPath: Rule = function* (items) {
  for (const level of everyLevel(items))
    for (const [at, item] of level.entries()) {
      const repeats = isMark(item, '+', '*') && isGroup(level[at + 1], '(');
      const before = level[at - 1];
      const afterPath =
        isMark(before, '>') || (isGroup(before, '(') && [...chainsIn(before.items)].length > 0);
      if (isRange(item) || (repeats && afterPath))
        yield {
          rule: 'quantified-path',
          line: item.line,
          message: 'A quantified path: write -[:T*1..3]->.',
        };
    }
};

interface Phrase {
  readonly rule: string;
  readonly message: string;
  matches(items: readonly Item[], at: number): boolean;
}

const phrases: readonly Phrase[] = [
  {
    rule: 'shortest-keyword',
    message: 'SHORTEST: use shortestPath(…).',
    matches: (items, at) => isWord(items[at], 'SHORTEST') && !isMark(items[at - 1], '.'),
  },
  {
    rule: 'collect-subquery',
    message: 'COLLECT { … }: use a pattern comprehension.',
    matches: (items, at) => isWord(items[at], 'COLLECT') && isGroup(items[at + 1], '{'),
  },
  {
    rule: 'in-transactions',
    message: 'CALL … IN TRANSACTIONS: write in batches, a transaction each.',
    matches: (items, at) => isWord(items[at], 'TRANSACTIONS') && isWord(items[at - 1], 'IN', 'CONCURRENT'),
  },
  {
    rule: 'planner-hint',
    message: 'A hint to the planner: not in both engines.',
    matches: (items, at) =>
      isWord(items[at], 'USING') && isWord(items[at + 1], 'INDEX', 'SCAN', 'JOIN', 'TEXT', 'RANGE', 'POINT'),
  },
  {
    rule: 'load-csv',
    message: 'LOAD CSV reads any file of the machine.',
    matches: (items, at) => isWord(items[at], 'LOAD') && isWord(items[at + 1], 'CSV'),
  },
  {
    rule: 'type-predicate',
    message: 'A predicate on the type of a value: not in both engines.',
    matches: (items, at) =>
      (isMark(items[at], ':') && isMark(items[at + 1], ':')) ||
      (isWord(items[at], 'TYPED') && isWord(items[at - 1], 'IS', 'NOT')),
  },
  {
    rule: 'exclusive-or',
    message: 'XOR: write a <> b.',
    matches: (items, at) => isWord(items[at], 'XOR') && !isMark(items[at - 1], '.'),
  },
  {
    rule: 'sliced-collect',
    message: 'A slice of collect(): WITH collect(x) AS list, then list[..3].',
    matches: (items, at) =>
      isWord(items[at], 'COLLECT') && isGroup(items[at + 1], '(') && isGroup(items[at + 2], '['),
  },
  {
    rule: 'importing-with',
    message: 'CALL { … } without its variables: write CALL (x) { … }, or CALL () { … }.',
    matches: (items, at) => isWord(items[at], 'CALL') && isGroup(items[at + 1], '{'),
  },
];

export const unsupportedPhrase: Rule = function* (items): Generator<Finding> {
  for (const { item, index, among } of everyItem(items))
    for (const { rule, message, matches } of phrases)
      if (matches(among, index)) yield { rule, line: item.line, message };
};
