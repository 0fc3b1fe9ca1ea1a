import type { LayoutGraph } from './layout.ts';
import { clearRows, type Line, type Rowed } from './rows.ts';

/** To look for clear rows takes time that grows with the square of these. */
export const mostCleared = 300;
/** So many times as wide as high: as the window is. */
const aspect = 1.9;

interface Rows {
  readonly edges: LayoutGraph['edges'];
  readonly rowHeight: number;
  /** How many boxes the fullest column has. */
  readonly tallest: number;
}

/** The rows of boxes in columns, moved so that lines which are drawn strongly run past what stands between their ends. */
export const clearedRows = (
  boxes: readonly (Rowed & { readonly id: string })[],
  given: ReadonlyMap<string, number>,
  { edges, rowHeight, tallest }: Rows,
): ReadonlyMap<string, number> => {
  if (boxes.length > mostCleared) return given;
  const index = new Map(boxes.map(({ id }, at) => [id, at]));
  const lines = edges.flatMap(({ source, target, strong }): Line[] => {
    const [from, to] = [index.get(source), index.get(target)];
    return strong && from !== undefined && to !== undefined ? [[from, to]] : [];
  });
  const across = boxes.map(({ x }) => x);
  const width = Math.max(...across) - Math.min(...across);
  const rows = clearRows(boxes, lines, {
    rows: boxes.map(({ id }) => Math.round(given.get(id) ?? 0)),
    rowHeight,
    reach: Math.ceil(Math.max(tallest + 1, width / aspect / rowHeight) / 2),
  });
  return new Map(boxes.map(({ id }, at) => [id, rows[at] ?? 0]));
};
