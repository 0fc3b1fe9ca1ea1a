import { otherEnd, touching } from './lines.ts';
import type { TraceModel } from './model.ts';

/** What is lit where `id`, a document or a line, is pointed at: all shortest ways to it, and what hangs directly on it. */
export const traceLight = ({ items, lines }: TraceModel): ((id: string) => ReadonlySet<string>) => {
  const hops = new Map(items.map(({ node, hop }) => [node.id, hop]));
  const hopOf = (id: string) => hops.get(id) ?? 0;
  const at = touching(lines);
  const wayTo = (id: string, lit: Set<string>): void => {
    if (lit.has(id)) return;
    lit.add(id);
    for (const line of at.get(id) ?? []) {
      const other = otherEnd(line, id);
      if (other === null || hopOf(other) !== hopOf(id) - 1) continue;
      lit.add(line.id);
      wayTo(other, lit);
    }
  };
  return (id) => {
    const lit = new Set<string>();
    const line = lines.find((one) => one.id === id);
    if (line) {
      const { source, target } = line;
      wayTo(hopOf(source) <= hopOf(target) ? source : target, lit);
      for (const one of [id, source, target]) lit.add(one);
      return lit;
    }
    wayTo(id, lit);
    for (const { id: hanging, source, target } of at.get(id) ?? [])
      for (const one of [hanging, source, target]) lit.add(one);
    return lit;
  };
};
