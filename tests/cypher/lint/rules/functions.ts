import type { Rule } from '../finding.ts';
import { everyItem, type Item, isGroup, isMark, isWord } from '../tree.ts';

/** Functions that are not in both engines, or not alike; with what to use instead. */
const unsupported: Readonly<Record<string, string>> = {
  ISEMPTY: 'size(x) = 0',
  TOSTRINGORNULL: 'toString on values of one type',
  TOINTEGERORNULL: 'toInteger on values of one type',
  TOFLOATORNULL: 'toFloat on values of one type',
  TOBOOLEANORNULL: 'a comparison',
  VALUETYPE: 'values of one type',
  POINT: 'numbers',
  RANDOMUUID: 'a key of the graph itself',
  DATE: 'ISO strings',
  DATETIME: 'ISO strings',
  LOCALDATETIME: 'ISO strings',
  TIME: 'ISO strings',
  LOCALTIME: 'ISO strings',
  DURATION: 'ISO strings',
};

const isCall = (among: readonly Item[], index: number): boolean =>
  isGroup(among[index + 1], '(') && !isMark(among[index - 1], '.', ':');

export const unsupportedFunction: Rule = function* (items) {
  for (const { item, index, among } of everyItem(items)) {
    if (item.kind !== 'word' || !isCall(among, index)) continue;
    const instead = unsupported[item.text.toUpperCase()];
    if (instead !== undefined)
      yield {
        rule: 'unsupported-function',
        line: item.line,
        message: `${item.text}() is not in both engines: use ${instead}.`,
      };
  }
};

/** Keys of the graph are symbols, which live for ever; a database's own ids do not. */
export const internalId: Rule = function* (items) {
  for (const { item, index, among } of everyItem(items))
    if (isWord(item, 'ID', 'ELEMENTID') && isCall(among, index))
      yield {
        rule: 'internal-id',
        line: item.line,
        message: 'An id of the database itself: use the property id.',
      };
};

/** `apoc.text.join(…)`, `CALL db.labels()`, `date.truncate(…)`: none of them is in both engines. */
export const namespaced: Rule = function* (items) {
  for (const { item, index, among } of everyItem(items)) {
    if (item.kind !== 'word' || isMark(among[index - 1], '.')) continue;
    let end = index;
    while (isMark(among[end + 1], '.') && among[end + 2]?.kind === 'word') end += 2;
    if (end > index && isGroup(among[end + 1], '('))
      yield {
        rule: 'namespaced',
        line: item.line,
        message: 'A procedure or function of a library: not in both engines.',
      };
  }
};

/** The sum of nothing is 0 in Neo4j and null in the embedded engine. */
export const bareSum: Rule = function* (items) {
  const inCoalesce = new Set<Item>();
  for (const { item, index, among } of everyItem(items))
    if (isGroup(item, '(') && isWord(among[index - 1], 'COALESCE'))
      for (const inner of item.items) inCoalesce.add(inner);
  for (const { item, index, among } of everyItem(items))
    if (isWord(item, 'SUM') && isCall(among, index) && !inCoalesce.has(item))
      yield { rule: 'bare-sum', line: item.line, message: 'sum() of nothing differs: coalesce(sum(x), 0).' };
};
