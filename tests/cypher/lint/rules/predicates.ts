import { everyBody, isSubquery } from '../clause.ts';
import type { Rule } from '../finding.ts';
import { chainsIn } from '../pattern.ts';
import { everyItem, everyLevel, type Item, isGroup, isMark, isWord } from '../tree.ts';

const hasSubquery = (items: readonly Item[]): boolean =>
  [...everyItem(items)].some(({ among, index }) => isSubquery(among, index));

const hasCount = (items: readonly Item[]): boolean =>
  [...everyItem(items)].some(
    ({ among, index }) => isGroup(among[index], '{') && isWord(among[index - 1], 'COUNT'),
  );

/** The embedded engine loses rows over such a condition. */
export const optionalWhere: Rule = function* (items) {
  for (const body of everyBody(items))
    for (const { keyword, line, where } of body)
      if (keyword === 'OPTIONAL MATCH' && (hasSubquery(where) || [...chainsIn(where)].length > 0))
        yield {
          rule: 'optional-where',
          line,
          message:
            'A subquery or a pattern in the WHERE of OPTIONAL MATCH: put the condition into the pattern, or use CALL (x) { … } or a pattern comprehension.',
        };
};

/** The embedded engine ignores such a count. */
export const countBeforeOptional: Rule = function* (items) {
  for (const body of everyBody(items))
    for (const [index, { keyword, line, where }] of body.entries()) {
      if (keyword !== 'MATCH' || !hasCount(where)) continue;
      const rest = body.slice(index + 1);
      const end = rest.findIndex((clause) => ['WITH', 'RETURN'].includes(clause.keyword));
      if (rest.slice(0, end < 0 ? undefined : end).some((clause) => clause.keyword === 'OPTIONAL MATCH'))
        yield {
          rule: 'count-before-optional',
          line,
          message:
            'COUNT { … } in a WHERE that OPTIONAL MATCH follows: write WITH …, COUNT { … } AS n WHERE n = 1 first.',
        };
    }
};

const findsShortest = (items: readonly Item[]): boolean =>
  [...everyItem(items)].some(({ item }) => isWord(item, 'SHORTESTPATH', 'ALLSHORTESTPATHS'));

/** Neo4j looks for the shortest path that meets the condition; the embedded engine filters afterwards. */
export const shortestPathWhere: Rule = function* (items) {
  for (const body of everyBody(items))
    for (const { keyword, line, body: pattern, where } of body)
      if (/MATCH$/.test(keyword) && where.length > 0 && findsShortest(pattern))
        yield {
          rule: 'shortest-path-where',
          line,
          message: 'WHERE on a shortest path: take the condition away, or match its ends before.',
        };
};

/** In the embedded engine '1' = 1 is true. */
export const mixedComparison: Rule = function* (items) {
  for (const level of everyLevel(items))
    for (const [index, item] of level.entries()) {
      if (!isMark(item, '=', '<', '>')) continue;
      const right = isMark(level[index + 1], '=', '>') ? level[index + 2] : level[index + 1];
      const kinds = [level[index - 1]?.kind, right?.kind];
      if (kinds.includes('string') && kinds.includes('number'))
        yield {
          rule: 'mixed-comparison',
          line: item?.line ?? 0,
          message: 'A text is compared with a number: the engines answer differently.',
        };
    }
};
