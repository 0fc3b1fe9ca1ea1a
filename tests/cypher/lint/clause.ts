import { type Group, type Item, isGroup, isKeyword, isMark, isWord } from './tree.ts';

/** `MATCH (n) WHERE n.x = 1` is a clause whose `body` is all but the keyword, `where` what follows WHERE. */
export interface Clause {
  readonly keyword: string;
  readonly line: number;
  readonly body: readonly Item[];
  readonly where: readonly Item[];
}

const single = [
  'MATCH',
  'WITH',
  'RETURN',
  'UNWIND',
  'MERGE',
  'CREATE',
  'SET',
  'DELETE',
  'REMOVE',
  'CALL',
  'UNION',
];
const others = ['FOREACH', 'LOAD', 'USE', 'SHOW', 'DROP', 'FINISH'];
const pairs: readonly (readonly [string, string])[] = [
  ['OPTIONAL', 'MATCH'],
  ['DETACH', 'DELETE'],
  ['UNION', 'ALL'],
];

/** The keyword that begins a clause at this place, with how many words it has. */
const keywordAt = (items: readonly Item[], at: number): { text: string; words: number } | undefined => {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  // A name after a dot or a colon, an alias, and the WITH of STARTS WITH begin nothing.
  if (isMark(before, '.', ':') || isWord(before, 'AS', 'STARTS', 'ENDS')) return undefined;
  // ON MATCH SET and ON CREATE SET belong to their MERGE.
  if (isWord(before, 'ON') || isWord(items[at - 2], 'ON')) return undefined;
  const pair = pairs.find(([one, two]) => isWord(item, one) && isWord(next, two));
  if (pair !== undefined) return { text: pair.join(' '), words: 2 };
  if (!isWord(item, ...single, ...others) || item === undefined || isGroup(item)) return undefined;
  return { text: item.text.toUpperCase(), words: 1 };
};

/** The clauses at one level; those of subqueries are inside the groups of their bodies. */
export const clausesOf = (items: readonly Item[]): Clause[] => {
  const starts: { at: number; text: string; words: number }[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const keyword = keywordAt(items, at);
    if (keyword === undefined) continue;
    starts.push({ at, ...keyword });
    at += keyword.words - 1;
  }
  return starts.map(({ at, text, words }, index) => {
    const body = items.slice(at + words, starts[index + 1]?.at);
    const where = body.findIndex((_, place) => isKeyword(body, place, 'WHERE'));
    return {
      keyword: text,
      line: items[at]?.line ?? 0,
      body,
      where: where < 0 ? [] : body.slice(where + 1),
    };
  });
};

const subqueryHeads = ['EXISTS', 'COUNT', 'COLLECT'];

/** True for the braces of `EXISTS { … }`, `COUNT { … }`, `COLLECT { … }` and `CALL (…) { … }`. */
export const isSubquery = (items: readonly Item[], at: number): boolean =>
  isGroup(items[at], '{') &&
  (isWord(items[at - 1], ...subqueryHeads, 'CALL') ||
    (isGroup(items[at - 1], '(') && isWord(items[at - 2], 'CALL')));

/** The insides of the subqueries directly in these items, and in the groups of them that are no subqueries. */
function* subqueriesIn(items: readonly Item[]): Generator<Group> {
  for (const [at, item] of items.entries()) {
    if (!isGroup(item)) continue;
    if (isSubquery(items, at)) yield item;
    else yield* subqueriesIn(item.items);
  }
}

/** The clauses of the query and of all its subqueries, each level by itself. */
export function* everyBody(items: readonly Item[]): Generator<readonly Clause[]> {
  yield clausesOf(items);
  for (const subquery of subqueriesIn(items)) yield* everyBody(subquery.items);
}
