/** A box whose column is given and whose row is looked for. */
export interface Rowed {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** The two boxes that a line runs between, by their places in the list. */
export type Line = readonly [number, number];

const rounds = 8;
/** A line over a box hides what the box says: worse than any number of crossings that one node can have. */
const overBox = 12;
const crossing = 1;
/** Of ways that are equally clear, the shorter one. */
const perRow = 0.04;
/** What stays free between a line and a box. */
const clearance = 4;

/**
 * Rows for boxes that stand in columns, so that lines run past the boxes and cross each other as little as may be: each
 * box in turn takes the best row where it lies on no other, until none moves.
 *
 * @param rows the row of each box to begin with; one row is at least as high as any box
 * @param reach the farthest row from the middle, above and below, as long as there is room
 */
export const clearRows = (
  boxes: readonly Rowed[],
  lines: readonly Line[],
  given: { readonly rows: readonly number[]; readonly rowHeight: number; readonly reach: number },
): number[] => {
  const { rowHeight, reach } = given;
  const rows = [...given.rows];
  const at = (index: number) => ({ x: boxes[index]?.x ?? 0, y: (rows[index] ?? 0) * rowHeight });
  const touching = boxes.map((_, index) => lines.filter((line) => line.includes(index)));
  const covers = ([from, to]: Line, index: number): boolean => {
    const box = boxes[index];
    if (!box || index === from || index === to) return false;
    return passes(at(from), at(to), { ...box, y: (rows[index] ?? 0) * rowHeight });
  };
  const cost = (index: number): number => {
    const own = touching[index] ?? [];
    let sum = 0;
    for (const line of own) {
      sum += perRow * Math.abs((rows[line[0]] ?? 0) - (rows[line[1]] ?? 0));
      boxes.forEach((_, other) => {
        if (covers(line, other)) sum += overBox;
      });
    }
    for (const other of lines) {
      if (other.includes(index)) continue;
      if (covers(other, index)) sum += overBox;
      for (const line of own)
        if (!other.includes(line[0]) && !other.includes(line[1]))
          if (cross(at(line[0]), at(line[1]), at(other[0]), at(other[1]))) sum += crossing;
    }
    return sum;
  };
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    boxes.forEach((box, index) => {
      const before = rows[index] ?? 0;
      const taken = new Set(rows.filter((_, other) => other !== index && beside(box, boxes[other] ?? box)));
      let best = { row: before, cost: taken.has(before) ? Number.POSITIVE_INFINITY : cost(index) };
      const within = best.cost === Number.POSITIVE_INFINITY ? Math.max(reach, boxes.length) : reach;
      // From the middle outwards: 0, 1, -1, 2, -2 …
      for (let step = 0; step <= 2 * within; step += 1) {
        const row = (step % 2 === 0 ? -1 : 1) * Math.ceil(step / 2) + 0;
        if (taken.has(row) || (Math.abs(row) > reach && best.cost < Number.POSITIVE_INFINITY)) continue;
        rows[index] = row;
        const found = cost(index);
        if (found < best.cost - 1e-9) best = { row, cost: found };
      }
      rows[index] = best.row;
      moved ||= best.row !== before;
    });
    if (!moved) break;
  }
  return rows;
};

/** Whether two boxes would lie on each other in one row. */
const beside = (a: Rowed, b: Rowed): boolean => Math.abs(a.x - b.x) < (a.width + b.width) / 2 + clearance;

interface At {
  readonly x: number;
  readonly y: number;
}

/** Whether a line runs over a box, or closely by it. */
const passes = (from: At, to: At, { x, y, width, height }: Rowed & At): boolean => {
  const [left, right] = from.x <= to.x ? [from, to] : [to, from];
  const start = Math.max(left.x, x - width / 2);
  const end = Math.min(right.x, x + width / 2);
  if (start > end) return false;
  const slope = right.x === left.x ? 0 : (right.y - left.y) / (right.x - left.x);
  // A line within one column runs straight up: it is over all that stands between its ends.
  const [a, b] =
    right.x === left.x
      ? [left.y, right.y]
      : [left.y + slope * (start - left.x), left.y + slope * (end - left.x)];
  const half = height / 2 + clearance;
  return Math.min(a, b) < y + half && Math.max(a, b) > y - half;
};

/** On which side of the line from `a` to `b` the point `c` lies. */
const side = (a: At, b: At, c: At): number =>
  Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

const cross = (a: At, b: At, c: At, d: At): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
