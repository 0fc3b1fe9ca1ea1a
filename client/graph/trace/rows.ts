import { groupBy } from '../../../seed/group.ts';
import type { TraceItem, TraceModel } from './model.ts';
import { yearOf } from './year.ts';

/**
 * The row of each document. What hangs on one document stands together, the nearest in time first; a document shares
 * the row of the middle one, if that lies on the trace's side of it in time.
 */
export const traceRows = ({ items, direction }: TraceModel): ReadonlyMap<string, number> => {
  const sign = direction === 'builds-on' ? -1 : 1;
  const time = ({ node }: TraceItem) => sign * (yearOf(node) ?? 0) * 10_000 + sign * (node.number ?? 0);
  const hanging = groupBy(items, ({ from }) => from);
  const rows = new Map<string, number>();
  let next = 0;
  const place = (item: TraceItem): number => {
    const parts = (hanging.get(item.node.id) ?? []).toSorted(
      (a, b) => time(a) - time(b) || a.node.id.localeCompare(b.node.id),
    );
    const found = parts.map((part) => ({ part, row: place(part) }));
    const shared = found[Math.floor((found.length - 1) / 2)];
    const row = shared && time(shared.part) > time(item) ? shared.row : next++;
    rows.set(item.node.id, row);
    return row;
  };
  for (const item of hanging.get(null) ?? []) place(item);
  return rows;
};
