import { type Token, tokensOf } from './token.ts';

/** What stands between two brackets. */
export interface Group {
  readonly kind: '(' | '[' | '{';
  readonly items: readonly Item[];
  readonly line: number;
}

export type Item = Token | Group;

export const isGroup = (item: Item | undefined, kind?: Group['kind']): item is Group =>
  item !== undefined && 'items' in item && (kind === undefined || item.kind === kind);

/** A keyword, in upper or lower case; a quoted name is none. */
export const isWord = (item: Item | undefined, ...words: readonly string[]): boolean =>
  item !== undefined && item.kind === 'word' && words.includes(item.text.toUpperCase());

/** A keyword, and no property: none after a dot or before a colon. */
export const isKeyword = (items: readonly Item[], at: number, ...words: readonly string[]): boolean =>
  isWord(items[at], ...words) && !isMark(items[at - 1], '.') && !isMark(items[at + 1], ':');

export const isMark = (item: Item | undefined, ...marks: readonly string[]): boolean =>
  item !== undefined && item.kind === 'mark' && marks.includes(item.text);

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

const isOpening = (text: string): text is Group['kind'] => text in closing;

/** The text with everything between brackets in groups; throws where brackets do not match. */
export const treeOf = (text: string): Item[] => {
  const tokens = tokensOf(text);
  let at = 0;
  const itemsUntil = (close: string | null): Item[] => {
    const items: Item[] = [];
    for (;;) {
      const token = tokens[at];
      at += 1;
      if (token === undefined) {
        if (close !== null) throw new Error(`A ${close} is missing.`);
        return items;
      }
      if (token.kind !== 'mark') items.push(token);
      else if (token.text === close) return items;
      else if (isOpening(token.text))
        items.push({
          kind: token.text,
          line: token.line,
          items: itemsUntil(closing[token.text] ?? null),
        });
      else if (Object.values(closing).includes(token.text))
        throw new Error(`Line ${token.line}: a ${token.text} closes nothing.`);
      else items.push(token);
    }
  };
  return itemsUntil(null);
};

/** The items, and all items within them, outer ones first; each with those that it stands among. */
export function* everyItem(
  items: readonly Item[],
): Generator<{ readonly item: Item; readonly index: number; readonly among: readonly Item[] }> {
  for (const [index, item] of items.entries()) {
    yield { item, index, among: items };
    if (isGroup(item)) yield* everyItem(item.items);
  }
}

/** The lists of items at every level: the whole, and the inside of each group. */
export function* everyLevel(items: readonly Item[]): Generator<readonly Item[]> {
  yield items;
  for (const item of items) if (isGroup(item)) yield* everyLevel(item.items);
}
