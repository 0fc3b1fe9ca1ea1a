/** One letter or space of an expression that stands for itself, with the vowel signs that Arabic may put over it. */
const literal = /^(?:\p{L}|\\s|[’-])(?:\[\\u0640\\u064B-\\u0652\]\*)?(?![?*+{])/u;

/**
 * One expression for many, with common beginnings factored out: `note|notant|prend acte|prend note` becomes
 * `not(?:ant|e)|prend\s(?:acte|note)`. At the first wrong letter the engine then drops a whole group, where it would
 * otherwise try some two hundred alternatives one by one at every clause. Longer alternatives are tried before their
 * own beginnings.
 *
 * @param sources of expressions without groups or flags of their own; none empty
 */
export function alternation(sources: readonly string[]): string {
  const byFirst = new Map<string, string[]>();
  const others: string[] = [];
  for (const source of sources) {
    const first = literal.exec(source)?.[0];
    if (first === undefined) others.push(source);
    else byFirst.set(first, [...(byFirst.get(first) ?? []), source.slice(first.length)]);
  }
  const grouped = [...byFirst].map(([first, rests]) => {
    const more = rests.filter((rest) => rest !== '');
    if (more.length === 0) return first;
    const inner = alternation(more);
    if (more.length < rests.length) return `${first}(?:${inner})?`;
    return more.length === 1 ? `${first}${inner}` : `${first}(?:${inner})`;
  });
  return [...others, ...grouped].join('|');
}
