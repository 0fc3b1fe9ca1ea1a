import type { NetworkGeometry } from '../../../server/map/geometry.ts';
import type { Camera } from './camera.ts';
import type { Left } from './filters.ts';

/** How the map is drawn; plain values, for a worker. */
interface NetworkStyle {
  readonly background: string;
  readonly ink: string;
  readonly muted: string;
  readonly hairline: string;
  readonly edge: string;
  /** The fill of each node. */
  readonly fills: readonly string[];
  readonly typeface: string;
}

export interface Drawing {
  readonly geometry: NetworkGeometry;
  readonly style: NetworkStyle;
  /** The short names of the nodes, in the order in which they deserve a label. */
  readonly labels: readonly (readonly [number, string])[];
  /** How many of these are cited at all; the names of the others are only seen from near. */
  readonly cited: number;
  readonly bandNames: readonly string[];
  /** What is drawn of it; null for all. */
  readonly left: Left | null;
}

export interface Frame {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  /** So much of it on either side is not in the window. */
  readonly margin: number;
  /** Device pixels for each pixel. */
  readonly ratio: number;
  /** How many times as large as usual the reader has letters. */
  readonly letters: number;
  readonly years: readonly [number, number] | null;
}

type Context = OffscreenCanvasRenderingContext2D;

/** Whether a year is shown. */
export const withinYears = (year: number, years: Frame['years']): boolean =>
  years === null || (year >= years[0] && year <= years[1]);

/** Draws the part of the map that a frame shows. */
export const drawNetwork = (context: Context, drawing: Drawing, frame: Frame): void => {
  const { geometry, style } = drawing;
  const { camera, width, height, ratio } = frame;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = style.background;
  context.fillRect(0, 0, width, height);
  const { zoom } = camera;
  const left = width / 2 - camera.x * zoom;
  const top = height / 2 - camera.y * zoom;
  const place: Placing = {
    x: (index) => left + (geometry.x[index] ?? 0) * zoom,
    y: (index) => top + (geometry.y[index] ?? 0) * zoom,
    left,
    top,
  };
  drawYears(context, drawing, frame, place);
  drawEdges(context, drawing, frame, place);
  drawNodes(context, drawing, frame, place);
  drawLabels(context, drawing, frame, place);
};

interface Placing {
  readonly x: (index: number) => number;
  readonly y: (index: number) => number;
  readonly left: number;
  readonly top: number;
}

/** So few pixels may lie between two years that are written. */
const leastYear = 46;

/** How large letters are, in pixels, where the reader has not set others. */
const sizes = { year: 11, band: 12, node: 11 } as const;

const drawYears = (
  context: Context,
  { geometry, style }: Drawing,
  { camera, width, height, letters }: Frame,
  at: Placing,
) => {
  const { firstYear, lastYear } = geometry;
  const yearWidth = (geometry.width / (lastYear - firstYear + 1)) * camera.zoom;
  const every = [1, 2, 5, 10, 20].find((years) => years * yearWidth >= leastYear * letters) ?? 50;
  context.font = `600 ${sizes.year * letters}px ${style.typeface}`;
  context.textAlign = 'center';
  context.textBaseline = 'bottom';
  for (let year = Math.ceil(firstYear / every) * every; year <= lastYear; year += every) {
    const x = at.left + (year - firstYear) * yearWidth;
    if (x < -leastYear || x > width + leastYear) continue;
    context.fillStyle = style.hairline;
    context.fillRect(x, 0, 1, height);
    context.fillStyle = style.muted;
    context.fillText(
      String(year),
      x,
      Math.min(height - 6, at.top + geometry.height * camera.zoom + 26 * letters),
    );
  }
};

/** From afar, thousands of lines lie on each other: the fainter each, the more the whole tells. */
const faintest = 0.07;

const drawEdges = (context: Context, { geometry, style, left }: Drawing, frame: Frame, at: Placing) => {
  const { edges, year } = geometry;
  const { width, height, years, camera } = frame;
  context.strokeStyle = style.edge;
  context.globalAlpha = Math.min(0.4, faintest + 0.06 * camera.zoom);
  context.lineWidth = 0.7;
  context.beginPath();
  for (let index = 0; index < edges.length; index += 2) {
    const [source, target] = [edges[index] ?? 0, edges[index + 1] ?? 0];
    if (left?.edges[index / 2] === 0) continue;
    if (!withinYears(year[source] ?? 0, years) || !withinYears(year[target] ?? 0, years)) continue;
    const [x1, y1, x2, y2] = [at.x(source), at.y(source), at.x(target), at.y(target)];
    if ((x1 < 0 && x2 < 0) || (x1 > width && x2 > width)) continue;
    if ((y1 < 0 && y2 < 0) || (y1 > height && y2 > height)) continue;
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
  }
  context.stroke();
  context.globalAlpha = 1;
};

const drawNodes = (context: Context, { geometry, style, left }: Drawing, frame: Frame, at: Placing) => {
  const { radius, year } = geometry;
  const scale = Math.min(frame.camera.zoom, 2.5);
  const byFill = new Map<string, number[]>();
  for (let index = 0; index < radius.length; index += 1) {
    if (left?.nodes[index] === 0 || !withinYears(year[index] ?? 0, frame.years)) continue;
    const [x, y] = [at.x(index), at.y(index)];
    if (x < -20 || y < -20 || x > frame.width + 20 || y > frame.height + 20) continue;
    const fill = style.fills[index] ?? style.ink;
    const group = byFill.get(fill);
    if (group) group.push(index);
    else byFill.set(fill, [index]);
  }
  for (const [fill, group] of byFill) {
    context.fillStyle = fill;
    context.beginPath();
    for (const index of group) {
      const size = Math.max(1.1, (radius[index] ?? 0) * scale);
      context.moveTo(at.x(index) + size, at.y(index));
      context.arc(at.x(index), at.y(index), size, 0, 2 * Math.PI);
    }
    context.fill();
  }
};

const mostLabels = 70;
/** As many pixels there are for each name: a small window has few. */
const roomOfLabel = 27_000;
/** On a window that is narrower, names of bands keep more room between them. */
const narrow = 700;
const edge = 8;
/** From this zoom on, every name that has room is written. */
const near = 1.2;

/** Bands and their names, the largest communities first: where there is no room for all, theirs are written. */
const bySize = (bands: NetworkGeometry['bands'], names: readonly string[]) =>
  bands
    .map((band, index) => ({ band, text: names[index] ?? '' }))
    .toSorted(
      (a, b) =>
        (a.band.community ?? Number.POSITIVE_INFINITY) - (b.band.community ?? Number.POSITIVE_INFINITY),
    );

/** The names of the nodes that most cite, as far as they do not lie on each other, and those of the bands. */
const drawLabels = (context: Context, drawing: Drawing, frame: Frame, at: Placing) => {
  const { geometry, style, labels, bandNames } = drawing;
  const seen = frame.camera.zoom < near ? labels.slice(0, drawing.cited) : labels;
  const taken: { x1: number; y1: number; x2: number; y2: number }[] = [];
  const free = (box: (typeof taken)[number]) =>
    taken.every((other) => box.x2 < other.x1 || box.x1 > other.x2 || box.y2 < other.y1 || box.y1 > other.y2);
  const write = (text: string, x: number, y: number, colour: string) => {
    context.lineWidth = 3;
    context.strokeStyle = style.background;
    context.strokeText(text, x, y);
    context.fillStyle = colour;
    context.fillText(text, x, y);
  };
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const { margin, letters } = frame;
  context.font = `600 ${sizes.band * letters}px ${style.typeface}`;
  const around = letters * (frame.width - 2 * margin < narrow ? 12 : 8);
  for (const { band, text } of bySize(geometry.bands, bandNames)) {
    const { width } = context.measureText(text);
    const from = at.left + band.left * frame.camera.zoom;
    const y = at.top + band.top * frame.camera.zoom - 4;
    if (text === '' || y < 0 || y > frame.height || from > frame.width) continue;
    const last = frame.width - margin - width - edge;
    // What begins in the window is named in it.
    const x = from < frame.width - margin ? Math.max(edge, Math.min(from, last)) : from;
    const box = { x1: x - 2, y1: y - around, x2: x + width + 2, y2: y + around };
    if (!free(box)) continue;
    taken.push(box);
    write(text, x, y, style.ink);
  }
  context.font = `500 ${sizes.node * letters}px ${style.typeface}`;
  const scale = Math.min(frame.camera.zoom, 2.5);
  const most = Math.min(mostLabels, (frame.width * frame.height) / (roomOfLabel * letters ** 2));
  let written = 0;
  for (const [index, text] of seen) {
    if (written >= most) break;
    if (drawing.left?.nodes[index] === 0 || !withinYears(geometry.year[index] ?? 0, frame.years)) continue;
    const x = at.x(index) + (geometry.radius[index] ?? 0) * scale + 3;
    const y = at.y(index);
    if (x < 0 || y < 0 || x > frame.width || y > frame.height) continue;
    const half = 7 * letters;
    const box = { x1: x - 2, y1: y - half, x2: x + context.measureText(text).width + 2, y2: y + half };
    if (box.x2 > frame.width || !free(box)) continue;
    taken.push(box);
    write(text, x, y, style.ink);
    written += 1;
  }
};
