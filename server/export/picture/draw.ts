import type { SKRSContext2D } from '@napi-rs/canvas';
import type { RelationType } from '../../../seed/graph.ts';
import { colours } from '../colours.ts';
import { displayName } from '../columns.ts';
import type { Provenance } from '../provenance.ts';
import { labelWidth, type Picture, type Placed } from './layout.ts';

const ink = '#1a1a1a';
const faint = '#666666';
const paper = '#ffffff';
/** The first of these that the system has; the system itself finds glyphs for what it lacks. */
const fonts =
  '"Noto Sans", "Noto Sans CJK SC", "Noto Sans SC", "Segoe UI", "Microsoft YaHei", "Helvetica Neue", "PingFang SC", "Noto Sans Arabic", "DejaVu Sans", sans-serif';

const dashes: Partial<Record<RelationType, number[]>> = {
  INVOLVES: [5, 4],
  MENTIONS: [1, 3],
  HAS_PARAGRAPH: [1, 3],
};

/** The text, or as much of it as fits, with an ellipsis. */
const fitted = (context: SKRSContext2D, text: string, width: number): string => {
  if (context.measureText(text).width <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && context.measureText(`${characters.join('')}…`).width > width)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
};

const write = (
  context: SKRSContext2D,
  text: string,
  place: { x: number; y: number; width: number },
  style: { size: number; weight?: number; colour?: string },
): void => {
  context.font = `${style.weight ?? 400} ${style.size}px ${fonts}`;
  context.fillStyle = style.colour ?? ink;
  context.fillText(fitted(context, text, place.width), place.x, place.y);
};

const drawEdges = (context: SKRSContext2D, { edges }: Picture): void => {
  for (const { edge, from, to } of edges) {
    context.beginPath();
    context.setLineDash(dashes[edge.type] ?? []);
    context.strokeStyle = colours[from.node.type];
    context.globalAlpha = edges.length > 200 ? 0.25 : 0.45;
    context.lineWidth = Math.min(3, 0.8 + 0.3 * edge.mentions);
    context.moveTo(from.x, from.y);
    // Within a column a line bows out to the left, where no label stands.
    const bend = from.x === to.x ? -Math.min(60, Math.abs(from.y - to.y) / 3) : (to.x - from.x) / 2;
    const [first, second] = from.x === to.x ? [from.x + bend, to.x + bend] : [from.x + bend, to.x - bend];
    context.bezierCurveTo(first, from.y, second, to.y, to.x, to.y);
    context.stroke();
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
};

const captionOf = ({ node }: Placed): string => {
  const name = displayName(node);
  const due = node.due ? ` · ${node.due}` : '';
  if (node.type === 'Mandate')
    return `${node.label} ${node.verb?.en ?? node.verb?.zh ?? node.verbType ?? ''}`;
  if (node.type === 'Deliverable') return `${node.kind ?? node.label}${due}`;
  return name === node.label ? node.label : `${node.label}  ${name}`;
};

const drawNodes = (context: SKRSContext2D, { nodes }: Picture): void => {
  for (const placed of nodes) {
    const { node, x, y } = placed;
    context.beginPath();
    context.arc(x, y, 5, 0, 2 * Math.PI);
    context.fillStyle = node.loaded === false ? paper : colours[node.type];
    context.fill();
    context.lineWidth = 1.5;
    context.strokeStyle = colours[node.type];
    context.stroke();
    const caption = captionOf(placed);
    context.font = `400 12px ${fonts}`;
    const width = Math.min(labelWidth, context.measureText(caption).width);
    // A label covers the lines behind it, or neither could be read.
    context.fillStyle = paper;
    context.globalAlpha = 0.85;
    context.fillRect(x + 9, y - 8, width + 3, 16);
    context.globalAlpha = 1;
    write(context, caption, { x: x + 11, y: y + 4, width: labelWidth }, { size: 12 });
  }
};

const drawLegend = (context: SKRSContext2D, { types, nodes }: Picture, left: number): void => {
  const hollow = { text: 'Resolution, text not loaded', colour: colours.Resolution, isHollow: true };
  const entries = [
    ...types.map((type) => ({ text: String(type), colour: colours[type], isHollow: false })),
    ...(nodes.some(({ node }) => node.loaded === false) ? [hollow] : []),
  ];
  let x = left;
  for (const { text, colour, isHollow } of entries) {
    context.beginPath();
    context.arc(x + 5, 94, 5, 0, 2 * Math.PI);
    context.fillStyle = isHollow ? paper : colour;
    context.fill();
    context.strokeStyle = colour;
    context.stroke();
    write(context, text, { x: x + 15, y: 98, width: 300 }, { size: 12 });
    x += context.measureText(text).width + 40;
  }
};

/** The data sets alone: the files in them are for formats that people read by program. */
const dataSetsOf = ({ sources }: Provenance): string[] => [
  ...new Set(sources.map((source) => source.replace(/@[0-9a-f]{7,}:.*$/, ''))),
];

/** Draws the picture with its title, legend, columns and source line. */
export const drawPicture = (context: SKRSContext2D, picture: Picture, provenance: Provenance): void => {
  const { width, height, columns } = picture;
  const left = 48;
  const room = width - 2 * left;
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  drawEdges(context, picture);
  drawNodes(context, picture);
  write(context, provenance.selection, { x: left, y: 50, width: room }, { size: 22, weight: 600 });
  write(
    context,
    `${provenance.product} · ${provenance.exported.slice(0, 10)} · ${picture.nodes.length} nodes, ${picture.edges.length} edges`,
    { x: left, y: 74, width: room },
    { size: 12, colour: faint },
  );
  drawLegend(context, picture, left);
  for (const { title, x } of columns)
    write(context, title, { x: x - 5, y: 130, width: labelWidth }, { size: 13, weight: 600, colour: faint });
  write(
    context,
    `Sources: ${dataSetsOf(provenance).join('; ')}`,
    { x: left, y: height - 24, width: room },
    { size: 11, colour: faint },
  );
};
