import type { RelationType } from '../../../seed/graph.ts';
import type { GraphEdge, GraphNode } from '../../contract.ts';
import { inkOn } from '../../map/colours.ts';
import { shortenedAmong } from '../../words/apart.ts';
import { isAcronym, wordingIn } from '../../words/gist/names.ts';
import { colours } from '../colours.ts';
import type { Findings } from '../findings/collect.ts';
import { saidOnce } from '../findings/said-once.ts';
import { type Speech, speechOf } from '../findings/speech.ts';
import { describeProvenance } from '../provenance.ts';
import { layOutAsSeen } from './as-seen.ts';
import { carriedBy } from './carried.ts';
import { footer, labelWidth, layOut, type Picture, type Placed } from './layout.ts';
import { type LegendEntry, legendBlock, sourceLines } from './legend.ts';
import type { Measure, Point, Scene, Shape } from './shape.ts';
import { faint, paper, type Write, writer } from './write.ts';

const left = 48;
/** Width that a name takes where nodes stand as on a screen. */
const seenWidth = 170;
/** Where the head has its rows, and how far down it may reach before the picture moves. */
const head = { title: 46, about: 68, lineHeight: 22, room: 134 } as const;

const dashes: Partial<Record<RelationType, number[]>> = {
  INVOLVES: [5, 4],
  MENTIONS: [1, 3],
  HAS_PARAGRAPH: [1, 3],
};

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

/** More would hide what they point at. */
const mostHeads = 400;

/** An arrowhead in the middle of a line, where no node lies on it. */
const headOf = ({ points: [a, b, c, d], colour, width }: Extract<Shape, { kind: 'curve' }>): Shape => {
  const middle = (axis: 0 | 1): number => (a[axis] + 3 * b[axis] + 3 * c[axis] + d[axis]) / 8;
  const slope = (axis: 0 | 1): number => d[axis] + c[axis] - b[axis] - a[axis];
  const [x, y] = [middle(0), middle(1)];
  const angle = Math.atan2(slope(1), slope(0));
  const size = 5 + width;
  const barb = (turn: number): Point => [
    x - size * Math.cos(angle + turn),
    y - size * Math.sin(angle + turn),
  ];
  return { kind: 'lines', from: [x, y], to: [barb(0.45), barb(-0.45)], colour, width: 1.2, opacity: 0.9 };
};

/** The lines; where nodes stand as on a screen, each shows which way it goes. */
const edgeShapes = (picture: Picture, speech: Speech): Shape[] => {
  const curves = curvesOf(picture, speech);
  const hasHeads = picture.columns.length === 0 && curves.length <= mostHeads;
  return [...curves, ...(hasHeads ? curves.map(headOf) : [])];
};

/** Of lines whose ends are coloured by something else than by their kinds. */
const neutral = '#5b6b84';

const lineColour = ({ node, fill }: Placed): string => (fill === undefined ? colours[node.type] : neutral);

const curvesOf = ({ edges }: Picture, { t, nameOf }: Speech): Extract<Shape, { kind: 'curve' }>[] =>
  edges.map(({ edge, from, to }) => ({
    ...curve(edge, [from.x, from.y], [to.x, to.y], lineColour(from), edges.length > 200 ? 0.25 : 0.45),
    title: t('picture.edge', {
      source: nameOf(edge.source),
      relation: t(`relations.${edge.type}`),
      target: nameOf(edge.target),
    }),
  }));

/** What stands beside a node in a column; `shorten` makes room for its name where the key stands before it. */
const captionOf = (
  node: GraphNode,
  { t, formats, language }: Speech,
  shorten: (name: string, key: string) => string,
): string => {
  const name = wordingIn(node.name, language) ?? node.label;
  if (node.type === 'Mandate')
    return `${node.label}  ${node.verbType === undefined ? '' : t(`verbs.${node.verbType}`)}`;
  if (node.type === 'Deliverable') {
    const kinds = ['expiry', 'report', 'review', 'briefing'] as const;
    const kind = t(`deliverables.${kinds.find((one) => one === node.kind) ?? 'other'}`);
    return node.due ? `${kind} · ${formats.date(node.due)}` : kind;
  }
  const isShort = node.type === 'Resolution' || isAcronym(node.label);
  if (!isShort || name === node.label) return name;
  const key = `${node.label}  `;
  return key + shorten(name, key);
};

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

const letters = 12;

/** Shortens the names of nodes to the room beside their keys, so that those that begin alike are told apart. */
const shorteningOf = (nodes: readonly Placed[], { language }: Speech, measure: Measure) => {
  const shorten = shortenedAmong(nodes.flatMap(({ node }) => wordingIn(node.name, language) ?? []));
  const widthOf = (words: string) => measure(words, letters, false);
  return (name: string, key: string) => shorten(name, labelWidth - widthOf(key), widthOf);
};

interface Setting {
  readonly speech: Speech;
  readonly write: Write;
  readonly measure: Measure;
  readonly shorten: (name: string, key: string) => string;
}

const nodeShapes = (placed: Placed, { speech, write, measure, shorten }: Setting): Shape[] => {
  const { node, x, y, name } = placed;
  const text = name === undefined ? captionOf(node, speech, shorten) : seenName(placed, speech);
  const measured = write(text, [x, y], {
    size: letters,
    width: name === undefined ? labelWidth : seenWidth,
  });
  const width = measure(measured.text, measured.size, measured.bold);
  const [start, middle] = boxOf(placed, width);
  const caption = { ...measured, at: [start, middle + 4] } as const;
  const colour = placed.fill ?? colours[node.type];
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
        // A box is filled where its colour tells something, as on the screen.
        fill: placed.fill ?? paper,
        opacity: 1,
        title: node.id,
      },
      { ...caption, colour: placed.fill === undefined ? caption.colour : inkOn(placed.fill) },
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

/** The kinds of nodes, and the kinds of lines, that are in the picture, each with how it looks. */
const legendOf = (picture: Picture, { t }: Speech): LegendEntry[][] => {
  const dot =
    (fill: string, line: string): NonNullable<LegendEntry['sign']> =>
    ([x, y]) => ({ kind: 'dot', at: [x + 5, y], radius: 5, fill, line });
  const hasHollow = picture.nodes.some(({ node, name }) => node.loaded === false && name !== 'inside');
  const relations = new Map(picture.edges.map(({ edge, from }) => [edge.type, lineColour(from)]));
  return [
    [
      ...picture.types.map((type) => ({
        text: t(`kinds.${type}`),
        sign: dot(colours[type], colours[type]),
        room: 15,
      })),
      ...picture.colours.map(({ fill, text }) => ({ text, sign: dot(fill, fill), room: 15 })),
      ...(hasHollow
        ? [{ text: t('picture.notLoaded'), sign: dot(paper, colours.Resolution), room: 15 }]
        : []),
    ],
    [...relations].map(
      ([type, colour]): LegendEntry => ({
        text: t(`relations.${type}`),
        sign: ([x, y]) => curve({ type, mentions: 3 }, [x, y], [x + 26, y], colour, 0.8),
        room: 33,
      }),
    ),
  ];
};

const markShape = (
  { x, y, text, align }: Picture['marks'][number],
  write: Write,
  measure: Measure,
): Shape => {
  const words = write(text, [x, y + 4], { size: 12, width: 300, bold: true, colour: faint });
  const width = measure(words.text, words.size, words.bold);
  const shift = { left: 0, middle: width / 2, right: width }[align];
  return { ...words, at: [x - shift, y + 4] };
};

/** A picture that is moved down, to make room for what stands over it. */
const movedDown = (picture: Picture, by: number): Picture => {
  const moved = new Map(picture.nodes.map((placed) => [placed, { ...placed, y: placed.y + by }]));
  const newPlace = (placed: Placed): Placed => moved.get(placed) ?? { ...placed, y: placed.y + by };
  return {
    ...picture,
    height: picture.height + by,
    top: picture.top + by,
    nodes: [...moved.values()],
    marks: picture.marks.map((mark) => ({ ...mark, y: mark.y + by })),
    edges: picture.edges.map(({ edge, from, to }) => ({ edge, from: newPlace(from), to: newPlace(to) })),
  };
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
  const laid = isSeen ? layOutAsSeen(drawn, seen) : layOut(drawn, (name) => t(`picture.columns.${name}`));
  const title = seen?.title ?? selection;
  const write = writer(measure);
  const setting = { speech, write, measure, shorten: shorteningOf(laid.nodes, speech, measure) };
  const room = { left, width: laid.width - 2 * left, lineHeight: head.lineHeight, colour: faint, size: 12 };
  const facts = t('picture.about', {
    product,
    date: formats.longDate(exported.slice(0, 10)),
    nodes: t('picture.nodes', { count: laid.nodes.length }),
    edges: t('picture.edges', { count: laid.edges.length }),
  });
  const about = [facts, ...(seen?.about ? seen.about.split(' · ') : [])].map((text) => ({ text }));
  const above = legendBlock(
    [about, ...legendOf(laid, speech)],
    { ...room, top: head.about },
    { write, measure },
  );
  const picture = movedDown(laid, Math.max(0, above.bottom - head.room));
  const below = sourceLines(sources, { ...room, top: picture.height - footer + 24 }, t, { write, measure });
  const height = Math.max(picture.height, below.bottom + 8);
  return {
    width: picture.width,
    height,
    title,
    about: describeProvenance(findings.provenance),
    carried: carriedBy(findings),
    language: speech.language,
    shapes: [
      { kind: 'box', at: [0, 0], width: picture.width, height, fill: paper, opacity: 1 },
      ...edgeShapes(picture, speech),
      ...picture.nodes.flatMap((placed) => nodeShapes(placed, setting)),
      write(title, [left, head.title], { size: 22, width: room.width, bold: true }),
      ...picture.marks.map((mark) => markShape(mark, write, measure)),
      ...above.shapes,
      ...picture.columns.map(({ title, x }) =>
        write(title, [x - 5, picture.top - 20], { size: 13, width: labelWidth, bold: true, colour: faint }),
      ),
      ...below.shapes,
    ],
  };
};
