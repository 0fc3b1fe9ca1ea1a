import { type Clause, clausesOf, everyBody } from '../clause.ts';
import type { Finding, Rule } from '../finding.ts';
import { chainsIn, variableOf } from '../pattern.ts';
import { everyItem, everyLevel, type Item, isGroup, isKeyword, isMark, isWord } from '../tree.ts';

const endings = ['ORDER', 'SKIP', 'OFFSET', 'LIMIT'];

/** The expressions of a RETURN, without DISTINCT and without what follows them. */
const expressionsOf = ({ body }: Clause): (readonly Item[])[] => {
  const start = isWord(body[0], 'DISTINCT') ? 1 : 0;
  const end = body.findIndex((_, at) => isKeyword(body, at, ...endings));
  const items = body.slice(start, end < 0 ? undefined : end);
  const commas = items.flatMap((item, at) => (isMark(item, ',') ? [at] : []));
  return [-1, ...commas].map((comma, index) => items.slice(comma + 1, commas[index] ?? items.length));
};

const nameOf = (expression: readonly Item[]): string | undefined => {
  const last = expression.at(-1);
  if (last === undefined || isGroup(last)) return undefined;
  if (expression.length === 1 && last.kind !== 'mark') return last.text;
  return isWord(expression.at(-2), 'AS') ? last.text : undefined;
};

/** The first RETURN of the query itself: where several are united, it names the columns. */
const returnOf = (items: readonly Item[]): Clause | undefined =>
  clausesOf(items).find(({ keyword }) => keyword === 'RETURN');

/** Names of the columns in their order; undefined for one that has no name of its own. */
export const columnsOf = (items: readonly Item[]): readonly (string | undefined)[] => {
  const clause = returnOf(items);
  return clause === undefined ? [] : expressionsOf(clause).map(nameOf);
};

export const unnamedColumn: Rule = function* (items) {
  const line = returnOf(items)?.line ?? 0;
  if (columnsOf(items).includes(undefined))
    yield { rule: 'unnamed-column', line, message: 'A column has no name: give it one with AS.' };
};

/** Variables that hold nodes, relationships or paths. */
const elementsIn = (items: readonly Item[]): ReadonlySet<string | undefined> => {
  const names = new Set<string | undefined>();
  for (const { nodes, relationships } of chainsIn(items)) {
    for (const node of nodes) names.add(variableOf(node));
    for (const relationship of relationships) if (relationship !== null) names.add(variableOf(relationship));
  }
  for (const body of everyBody(items))
    for (const { keyword, body: pattern } of body) {
      if (!/MATCH$|^CREATE$|^MERGE$/.test(keyword)) continue;
      const [first, second] = pattern;
      if (isGroup(first, '(')) names.add(variableOf(first));
      if (isMark(second, '=') && first?.kind === 'word') names.add(first.text);
    }
  names.delete(undefined);
  return names;
};

export const returnsElement: Rule = function* (items) {
  const clause = returnOf(items);
  if (clause === undefined) return;
  const elements = elementsIn(items);
  for (const [first, second] of expressionsOf(clause)) {
    const alone = second === undefined || isWord(second, 'AS');
    if (isMark(first, '*') || (alone && first?.kind === 'word' && elements.has(first.text)))
      yield {
        rule: 'returns-element',
        line: first?.line ?? 0,
        message: 'A whole node, relationship or path comes back: return its properties.',
      };
  }
};

/** A node that DETACH DELETE takes is counted differently; what a write changed is in its counters. */
export const returnAfterDelete: Rule = function* (items) {
  for (const body of everyBody(items)) {
    const deleted = body.findIndex(({ keyword }) => keyword.endsWith('DELETE'));
    const after = deleted < 0 ? undefined : body.slice(deleted).find(({ keyword }) => keyword === 'RETURN');
    if (after !== undefined)
      yield {
        rule: 'return-after-delete',
        line: after.line,
        message: 'RETURN after DELETE: what was deleted is told by the counters of the write.',
      };
  }
};

/** Rows come in an order that every engine keeps, and never more of them than a machine can hold. */
export const unboundedRows: Rule = function* (items) {
  const last = clausesOf(items).at(-1);
  if (last?.keyword !== 'RETURN') return;
  const missing = ['ORDER', 'LIMIT'].filter(
    (word) => !last.body.some((_, at) => isKeyword(last.body, at, word)),
  );
  if (missing.length > 0)
    yield {
      rule: 'unbounded-rows',
      line: last.line,
      message: `The rows have no ${missing.join(' and no ')}: order them by a unique key and bound them.`,
    };
};

export const computedLimit: Rule = function* (items): Generator<Finding> {
  for (const level of everyLevel(items))
    for (const [at, item] of level.entries()) {
      if (!isKeyword(level, at, 'SKIP', 'LIMIT', 'OFFSET')) continue;
      const [value, next] = [level[at + 1], level[at + 2]];
      const plain = value?.kind === 'number' || value?.kind === 'parameter';
      if (!plain || (next !== undefined && next.kind === 'mark') || isGroup(next))
        yield {
          rule: 'computed-limit',
          line: item.line,
          message: 'SKIP and LIMIT take a number or a parameter, nothing computed.',
        };
    }
};

export const underscoreName: Rule = function* (items) {
  for (const { item, index, among } of everyItem(items)) {
    const named =
      isMark(among[index - 1], '.', ':') || isWord(among[index - 1], 'AS') || isMark(among[index + 1], ':');
    if (item.kind === 'word' && item.text.startsWith('_') && named)
      yield {
        rule: 'underscore-name',
        line: item.line,
        message: `${item.text}: names that begin with _ belong to the embedded engine.`,
      };
  }
};
