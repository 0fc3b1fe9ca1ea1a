import type { Translate } from '../../words/translation.ts';
import { wrap } from '../../words/wrap.ts';
import type { Measure, Point, Shape } from './shape.ts';
import type { Write } from './write.ts';

/** One entry of a legend: a sign, and what it stands for. */
export interface LegendEntry {
  readonly text: string;
  /** The sign, whose left end is at `x` and whose middle is at `y`. */
  readonly sign?: (at: Point) => Shape;
  /** What the sign takes of the line, in pixels. */
  readonly room?: number;
}

interface Room {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly lineHeight: number;
  readonly colour: string;
  /** Of the letters. */
  readonly size: number;
}

const gap = 24;

interface Pen {
  readonly write: Write;
  readonly measure: Measure;
}

/** `bottom` is below the last line. */
interface Lines {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

/** An entry that is longer than a line as several, each as long as a line. */
const wrapped = (entry: LegendEntry, width: number, size: number, measure: Measure): LegendEntry[] =>
  wrap(entry.text, width - (entry.room ?? 0), (words) => measure(words, size, false)).map((text, index) =>
    index === 0 ? { ...entry, text } : { text },
  );

/** Entries side by side, in as many lines as they need. */
const legendLines = (
  entries: readonly LegendEntry[],
  { left, width, top, lineHeight, colour, size }: Room,
  { write, measure }: Pen,
): Lines => {
  const shapes: Shape[] = [];
  let [x, y] = [left, top];
  for (const { text, sign, room = 0 } of entries.flatMap((entry) => wrapped(entry, width, size, measure))) {
    const taken = room + Math.min(measure(text, size, false), width - room);
    if (x > left && x + taken > left + width) {
      x = left;
      y += lineHeight;
    }
    if (sign) shapes.push(sign([x, y]));
    shapes.push(write(text, [x + room, y + size / 3], { size, width: width - room, colour }));
    x += taken + gap;
  }
  return { shapes, bottom: entries.length === 0 ? top : y + lineHeight };
};

/** Groups of entries, each beginning on a line of its own. */
export const legendBlock = (groups: readonly (readonly LegendEntry[])[], room: Room, pen: Pen): Lines =>
  groups.reduce<Lines>(
    ({ shapes, bottom }, entries) => {
      const lines = legendLines(entries, { ...room, top: bottom }, pen);
      return { shapes: [...shapes, ...lines.shapes], bottom: lines.bottom };
    },
    { shapes: [], bottom: room.top },
  );

/** Who made what the picture shows; nothing of it is cut off. */
export const sourceLines = (sources: readonly string[], room: Room, t: Translate, pen: Pen): Lines => {
  const entries = sources.map((source, index) => ({
    text: index === 0 ? t('picture.sources', { list: source }) : source,
  }));
  return legendLines(entries, room, pen);
};
