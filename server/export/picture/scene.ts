import type { RelationType } from '../../../seed/graph.ts';
import type { GraphEdge, GraphNode } from '../../contract.ts';
import { wordingIn } from '../../words/gist/names.ts';
import { colours } from '../colours.ts';
import type { Findings } from '../findings/collect.ts';
import { saidOnce } from '../findings/said-once.ts';
import { type Speech, speechOf } from '../findings/speech.ts';
import { describeProvenance } from '../provenance.ts';
import { layOutAsSeen } from './as-seen.ts';
import { fitted } from './fit.ts';
import { labelWidth, layOut, type Picture, type Placed } from './layout.ts';
import type { Measure, Point, Scene, Shape } from './shape.ts';

const ink = '#1a1a1a';
const faint = '#5c5c5c';
const paper = '#ffffff';
const left = 48;
/** Width that a name takes where nodes stand as on a screen. */
const seenWidth = 170;
/** Where the rows of the head have their baselines. */
const head = { title: 46, about: 68, nodes: 94, lines: 116, columns: 148 } as const;

const dashes: Partial<Record<RelationType, number[]>> = {
  INVOLVES: [5, 4],
  MENTIONS: [1, 3],
  HAS_PARAGRAPH: [1, 3],
};

/** What writes a line of text, shortened to the room that there is. */
type Write = (
  text: string,
  at: Point,
  style: { size: number; width: number; bold?: boolean; colour?: string },
) => Extract<Shape, { kind: 'text' }>;

const writer =
  (measure: Measure): Write =>
  (text, at, { size, width, bold = false, colour = ink }) => ({
    kind: 'text',
    at,
    text: fitted(text, width, { size, bold, measure }),
    size,
    bold,
    colour,
  });

const curve = (
  edge: Pick<GraphEdge, 'type' | 'mentions'>,
  from: Point,
  to: Point,
  colour: string,
  opacity: number,
): Extract<Shape, { kind: 'curve' }> => {
  // Within a column a line bows out to the left, where no label stands.
  const isWithin = from[0] === to[0];
  const bend = isWithin ? -Math.min(60, Math.abs(from[1] - to[1]) / 3) : (to[0] - from[0]) / 2;
  return {
    kind: 'curve',
    points: [from, [from[0] + bend, from[1]], [isWithin ? to[0] + bend : to[0] - bend, to[1]], to],
    colour,
    opacity,
    width: Math.min(3, 0.8 + 0.3 * edge.mentions),
    dash: dashes[edge.type] ?? [],
  };
};

const edgeShapes = ({ edges }: Picture, { t, nameOf }: Speech): Shape[] =>
  edges.map(({ edge, from, to }) => ({
    ...curve(edge, [from.x, from.y], [to.x, to.y], colours[from.node.type], edges.length > 200 ? 0.25 : 0.45),
    title: t('picture.edge', {
      source: nameOf(edge.source),
      relation: t(`relations.${edge.type}`),
      target: nameOf(edge.target),
    }),
  }));

const captionOf = (node: GraphNode, { t, formats, language }: Speech): string => {
  const name = wordingIn(node.name, language) ?? node.label;
  if (node.type === 'Mandate')
    return `${node.label}  ${node.verbType === undefined ? '' : t(`verbs.${node.verbType}`)}`;
  if (node.type === 'Deliverable') {
    const kinds = ['expiry', 'report', 'review', 'briefing'] as const;
    const kind = t(`deliverables.${kinds.find((one) => one === node.kind) ?? 'other'}`);
    return node.due ? `${kind} · ${formats.date(node.due)}` : kind;
  }
  const isShort = node.type === 'Resolution' || acronym.test(node.label);
  return isShort && name !== node.label ? `${node.label}  ${name}` : name;
};

/** Keys that people say (CTED), unlike those that only stand for a name (MEMBER-STATES). */
const acronym = /^[A-Z0-9]{2,8}$/;

/** The box that a label takes: its left end, and its middle line. */
const boxOf = ({ x, y, name = 'right' }: Placed, width: number): Point => {
  if (name === 'left') return [x - 11 - width, y];
  if (name === 'below') return [x - width / 2, y + 14];
  return name === 'inside' ? [x - width / 2, y] : [x + 11, y];
};

/** On a screen names are short, and stand near each other; in a column there is room for titles. */
const shortName = (node: GraphNode, { nameOf, t }: Speech): string =>
  node.type === 'Paragraph' || node.type === 'Mandate'
    ? `${node.id.slice(node.id.indexOf('#') + 1)}${node.verbType === undefined ? '' : ` ${t(`verbs.${node.verbType}`)}`}`
    : nameOf(node.id);

const seenName = ({ node, last, label }: Placed, speech: Speech): string =>
  label ?? [node, ...(last ? [last] : [])].map((one) => shortName(one, speech)).join(' … ');

const nodeShapes = (placed: Placed, speech: Speech, write: Write, measure: Measure): Shape[] => {
  const { node, x, y, name } = placed;
  const text = name === undefined ? captionOf(node, speech) : seenName(placed, speech);
  const measured = write(text, [x, y], { size: 12, width: name === undefined ? labelWidth : seenWidth });
  const width = measure(measured.text, measured.size, measured.bold);
  const [start, middle] = boxOf(placed, width);
  const caption = { ...measured, at: [start, middle + 4] } as const;
  const colour = colours[node.type];
  // A label covers the lines behind it, or neither could be read.
  const box = { kind: 'box', at: [start - 2, middle - 8], width: width + 4, height: 16 } as const;
  if (name === 'inside') {
    const [left, top] = [start - 8, middle - 11];
    return [
      { kind: 'box', at: [left - 1, top - 1], width: width + 18, height: 24, fill: colour, opacity: 1 },
      {
        kind: 'box',
        at: [left, top],
        width: width + 16,
        height: 22,
        fill: paper,
        opacity: 1,
        title: node.id,
      },
      caption,
    ];
  }
  return [
    {
      kind: 'dot',
      at: [x, y],
      radius: 5,
      fill: node.loaded === false ? paper : colour,
      line: colour,
      title: node.id,
    },
    { ...box, fill: paper, opacity: 0.85 },
    caption,
  ];
};

/** The kinds of nodes and lines that are in the picture, each with how it looks. */
const legendShapes = (picture: Picture, { t }: Speech, write: Write, measure: Measure): Shape[] => {
  const shapes: Shape[] = [];
  const row = (y: number, entries: readonly { text: string; sign: (x: number) => Shape; room: number }[]) => {
    let x: number = left;
    for (const { text, sign, room } of entries) {
      shapes.push(sign(x), write(text, [x + room, y + 4], { size: 12, width: 300, colour: faint }));
      x += room + measure(text, 12, false) + 24;
    }
  };
  const dot = (fill: string, line: string, y: number) => (x: number) =>
    ({ kind: 'dot', at: [x + 5, y], radius: 5, fill, line }) as const;
  const hasHollow = picture.nodes.some(({ node }) => node.loaded === false);
  row(head.nodes, [
    ...picture.types.map((type) => ({
      text: t(`kinds.${type}`),
      sign: dot(colours[type], colours[type], head.nodes),
      room: 15,
    })),
    ...(hasHollow
      ? [{ text: t('picture.notLoaded'), sign: dot(paper, colours.Resolution, head.nodes), room: 15 }]
      : []),
  ]);
  const relations = new Map(picture.edges.map(({ edge, from }) => [edge.type, from.node.type]));
  row(
    head.lines,
    [...relations].map(([type, from]) => ({
      text: t(`relations.${type}`),
      sign: (x: number) =>
        curve({ type, mentions: 3 }, [x, head.lines], [x + 26, head.lines], colours[from], 0.8),
      room: 33,
    })),
  );
  return shapes;
};

/**
 * The picture of what is exported, with its title (what was selected), date, legend and source line, in the file's
 * language.
 */
export const sceneOf = (findings: Findings, measure: Measure): Scene => {
  const speech = speechOf(findings);
  const { t, formats } = speech;
  const { selection, exported, product, sources } = findings.provenance;
  const drawn = { nodes: findings.nodes, edges: saidOnce(findings.edges) };
  const { seen } = findings;
  const isSeen = seen !== undefined && drawn.nodes.some(({ id }) => id in seen.places);
  const picture = isSeen ? layOutAsSeen(drawn, seen) : layOut(drawn, (name) => t(`picture.columns.${name}`));
  const title = seen?.title ?? selection;
  const write = writer(measure);
  const room = picture.width - 2 * left;
  const facts = t('picture.about', {
    product,
    date: formats.longDate(exported.slice(0, 10)),
    nodes: t('picture.nodes', { count: picture.nodes.length }),
    edges: t('picture.edges', { count: picture.edges.length }),
  });
  const about = seen?.about ? `${facts} · ${seen.about}` : facts;
  return {
    width: picture.width,
    height: picture.height,
    title,
    about: describeProvenance(findings.provenance),
    language: speech.language,
    shapes: [
      { kind: 'box', at: [0, 0], width: picture.width, height: picture.height, fill: paper, opacity: 1 },
      ...edgeShapes(picture, speech),
      ...picture.nodes.flatMap((placed) => nodeShapes(placed, speech, write, measure)),
      write(title, [left, head.title], { size: 22, width: room, bold: true }),
      write(about, [left, head.about], { size: 12, width: room, colour: faint }),
      ...legendShapes(picture, speech, write, measure),
      ...picture.columns.map(({ title, x }) =>
        write(title, [x - 5, head.columns], { size: 13, width: labelWidth, bold: true, colour: faint }),
      ),
      write(t('picture.sources', { list: sources.join('; ') }), [left, picture.height - 24], {
        size: 11,
        width: room,
        colour: faint,
      }),
    ],
  };
};
