import type { LayoutGraph } from './layout.ts';

type Edge = LayoutGraph['edges'][number];

/**
 * The edges without those that only shorten a longer way: where one cites another and what that cites, the second arrow
 * says nothing about who stands before whom. Whatever leads somewhere still does.
 */
export const reduced = (edges: readonly Edge[]): Edge[] => {
  const ends = new Map<string, Set<string>>();
  for (const { source, target } of edges) {
    if (source === target) continue;
    const known = ends.get(source);
    if (known) known.add(target);
    else ends.set(source, new Set([target]));
  }
  const leads = (from: string, to: string): boolean => {
    const seen = new Set<string>([from]);
    const open = [...(ends.get(from) ?? [])].filter((next) => next !== to);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === to) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(ends.get(next) ?? []));
    }
    return false;
  };
  for (const [source, targets] of ends)
    for (const target of [...targets]) if (leads(source, target)) targets.delete(target);
  return [...ends].flatMap(([source, targets]) => [...targets].map((target) => ({ source, target })));
};
