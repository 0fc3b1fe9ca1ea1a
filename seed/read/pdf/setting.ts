import { ended } from './ended.ts';
import { greatest, least } from './extremes.ts';
import type { PrintedLine } from './words.ts';

/** A line of the text with where it stands. */
export interface PlacedLine extends PrintedLine {
  /** The column or page that it stands in, counted through the document. */
  readonly column: number;
}

/** How a document sets its lines and paragraphs, measured over all of it. */
export interface Setting {
  readonly rightToLeft: boolean;
  /** The distance of lines within a paragraph, as a share of the size of the type. */
  readonly step: number;
  /** Lines are stretched to the full width but for a paragraph's last. */
  readonly justified: boolean;
  /** The font that most lines open in. */
  readonly font: string;
  /** Most of the document is bold: bold says nothing. */
  readonly bold: boolean;
  /** Of each column: where its lines begin and end. */
  readonly columns: readonly Frame[];
  /** Places where stretched lines end; some paragraphs can be narrower than others. */
  readonly edges: readonly number[];
}

interface Frame {
  /** The least place that is not rare, where lines begin, counted from the edge of reading. */
  readonly margin: number;
  /** Where full lines end. */
  readonly end: number;
}

/** Where a line begins, counted in the direction of reading. */
export const startOf = (line: PrintedLine, rightToLeft: boolean): number =>
  rightToLeft ? -line.right : line.left;
/** Where it ends. */
export const endOf = (line: PrintedLine, rightToLeft: boolean): number =>
  rightToLeft ? -line.left : line.right;

/** How far one line stands below another, as a share of the size of the type. */
export const distanceOf = (line: PrintedLine, next: PrintedLine): number =>
  (next.baseline - line.baseline) / Math.max(line.size, next.size);

/** The value that so large a share of all does not reach. */
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

/**
 * The distance of lines within a paragraph: among the smallest that are not rare. The most frequent one may, in a short
 * text, be that between paragraphs.
 */
function stepOf(lines: readonly PlacedLine[]): number {
  const distances = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next === undefined || next.column !== line.column ? [] : [distanceOf(line, next)];
  });
  return (
    quantile(
      distances.filter((step) => step > 0),
      0.2,
    ) || 1
  );
}

/** Fewer lines than these do not tell where full ones end: those of columns beside them do. */
const fewestLines = 8;
/** So many of the lines of a column, at its edges, are of another width: titles, headings, what hangs over. */
const rare = 0.1;
/** Columns that begin and end within so many points of one another are of one kind. */
const sameColumn = 72;
const sameEnd = 12;

function frameOf(lines: readonly PlacedLine[], rightToLeft: boolean): Frame {
  const starts = lines.map((line) => Math.round(startOf(line, rightToLeft)));
  const counts = new Map<number, number>();
  for (const start of starts) counts.set(start, (counts.get(start) ?? 0) + 1);
  const usual = [...counts].filter(([, count]) => count >= rare * lines.length).map(([start]) => start);
  return {
    margin: least(usual.length > 0 ? usual : starts),
    end: quantile(
      lines.map((line) => endOf(line, rightToLeft)),
      1 - rare,
    ),
  };
}

function framesOf(lines: readonly PlacedLine[], rightToLeft: boolean): Frame[] {
  const columns: PlacedLine[][] = [];
  for (const line of lines) {
    const column = columns[line.column] ?? [];
    columns[line.column] = column;
    column.push(line);
  }
  const own = Array.from(columns, (column) => frameOf(column ?? [], rightToLeft));
  const full = own.filter((_, index) => (columns[index]?.length ?? 0) >= fewestLines);
  return own.map((frame) => {
    const near = full.filter(({ margin }) => Math.abs(margin - frame.margin) < sameColumn);
    const end = full.includes(frame)
      ? frame.end
      : greatest([
          frame.end,
          ...(near.length === 0
            ? []
            : [
                quantile(
                  near.map((other) => other.end),
                  0.5,
                ),
              ]),
        ]);
    // A column of nothing but items begins where the paragraphs of others do.
    const alike = near.filter((other) => Math.abs(other.end - end) < sameEnd);
    return { margin: least([frame.margin, ...alike.map(({ margin }) => margin)]), end };
  });
}

/** Points; and the share of lines that end so near the edge where all but the last of a paragraph do. */
const flush = 1.5;
const mostFlush = 0.6;

/** Places in points that are taken for one, and the share of lines that has to end there. */
const sameEdge = flush;
const leastEdge = 0.03;
const fewestAtEdge = 5;
/** Two columns, each with paragraphs of two widths; where lines are not stretched no four places have most of them. */
const mostEdges = 4;
/** Lines that are stretched seldom end a sentence. */
const mostEnded = 0.3;

/** Where so many lines end at the very same place that they must be stretched to it. */
function edgesOf(lines: readonly PlacedLine[], rightToLeft: boolean): number[] {
  const places = new Map<number, PlacedLine[]>();
  for (const line of lines) {
    const place = Math.round(endOf(line, rightToLeft) / sameEdge) * sameEdge;
    places.set(place, [...(places.get(place) ?? []), line]);
  }
  return [...places]
    .filter(
      ([, at]) =>
        at.length >= Math.max(fewestAtEdge, leastEdge * lines.length) &&
        at.filter(({ text }) => ended.test(text)).length <= mostEnded * at.length,
    )
    .sort((one, other) => other[1].length - one[1].length)
    .slice(0, mostEdges)
    .map(([place]) => place);
}

const isAt = (edges: readonly number[], line: PrintedLine, rightToLeft: boolean): boolean =>
  edges.some((edge) => Math.abs(edge - endOf(line, rightToLeft)) <= sameEdge);

/** A line is stretched to the width of its paragraph. */
export const isStretched = ({ justified, edges, rightToLeft }: Setting, line: PrintedLine): boolean =>
  justified && isAt(edges, line, rightToLeft);

/** The most frequent of some values. */
export const mostOf = <Value>(values: readonly Value[]): Value | undefined => {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};

/** How a document is set, measured over all its lines: columns, edges, distances between lines. */
export function settingOf(lines: readonly PlacedLine[], rightToLeft: boolean): Setting {
  const columns = framesOf(lines, rightToLeft);
  const edges = edgesOf(lines, rightToLeft);
  const full = lines.filter(
    (line) =>
      Math.abs((columns[line.column]?.end ?? 0) - endOf(line, rightToLeft)) < flush ||
      isAt(edges, line, rightToLeft),
  );
  return {
    rightToLeft,
    step: stepOf(lines),
    justified: full.length > mostFlush * lines.length,
    font: mostOf(lines.flatMap(({ opening }) => (opening === '' ? [] : [opening]))) ?? '',
    bold: lines.filter(({ bold }) => bold).length > lines.length / 2,
    columns,
    edges,
  };
}
