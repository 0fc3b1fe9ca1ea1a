import { everyLevel, type Group, type Item, isGroup, isMark, isWord } from './tree.ts';

/** `(a:A)-[r:R]->(b)`: nodes with the relationships between them; null for one without brackets, `-->`. */
export interface Chain {
  readonly nodes: readonly Group[];
  readonly relationships: readonly (Group | null)[];
  /** Where the pattern begins and ends in the items that it stands among. */
  readonly start: number;
  readonly end: number;
  readonly among: readonly Item[];
}

/** The relationship that begins at this place, and the place after it. */
const relationshipAt = (
  items: readonly Item[],
  at: number,
): { group: Group | null; next: number } | undefined => {
  let place = isMark(items[at], '<') ? at + 1 : at;
  if (!isMark(items[place], '-')) return undefined;
  place += 1;
  const item = items[place];
  const group = isGroup(item, '[') ? item : null;
  if (group !== null) place += 1;
  if (!isMark(items[place], '-')) return undefined;
  place += 1;
  return { group, next: isMark(items[place], '>') ? place + 1 : place };
};

const chainAt = (items: readonly Item[], start: number): Chain | undefined => {
  const first = items[start];
  if (!isGroup(first, '(')) return undefined;
  const nodes = [first];
  const relationships: (Group | null)[] = [];
  let at = start + 1;
  for (;;) {
    const relationship = relationshipAt(items, at);
    const node = relationship && items[relationship.next];
    if (relationship === undefined || !isGroup(node, '(')) break;
    nodes.push(node);
    relationships.push(relationship.group);
    at = relationship.next + 1;
  }
  return relationships.length === 0 ? undefined : { nodes, relationships, start, end: at, among: items };
};

/** All patterns with at least one relationship, wherever they stand in the items. */
export function* chainsIn(items: readonly Item[]): Generator<Chain> {
  for (const level of everyLevel(items))
    for (let at = 0; at < level.length; at += 1) {
      const chain = chainAt(level, at);
      if (chain === undefined) continue;
      yield chain;
      at = chain.end - 1;
    }
}

/** What stands before the properties and the WHERE of a node or relationship: its variable, labels or types. */
export const headOf = (group: Group): readonly Item[] => {
  const end = group.items.findIndex((item) => isGroup(item, '{') || isWord(item, 'WHERE'));
  return end < 0 ? group.items : group.items.slice(0, end);
};

export const hasLabel = (node: Group): boolean => headOf(node).some((item) => isMark(item, ':'));

/** The variable of a node or relationship. */
export const variableOf = (group: Group): string | undefined => {
  const [first] = group.items;
  return first !== undefined && !isGroup(first) && (first.kind === 'word' || first.kind === 'quoted-name')
    ? first.text
    : undefined;
};
