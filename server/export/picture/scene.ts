import { colours } from '../colours.ts';
import type { Findings } from '../findings/collect.ts';
import { saidOnce } from '../findings/said-once.ts';
import { type Speech, speechOf } from '../findings/speech.ts';
import { describeProvenance } from '../provenance.ts';
import { layOutAsSeen } from './as-seen.ts';
import { shorteningOf } from './captions.ts';
import { carriedBy } from './carried.ts';
import { nodeShapes } from './dots.ts';
import { footer, labelWidth, layOut, type Picture, type Placed } from './layout.ts';
import { type LegendEntry, legendBlock, sourceLines } from './legend.ts';
import { curve, edgeShapes, lineColour } from './lines.ts';
import type { Measure, Scene, Shape } from './shape.ts';
import { faint, paper, type Write, writer } from './write.ts';

const left = 48;
/** Where the head has its rows, and how far down it may reach before the picture moves. */
const head = { title: 46, about: 68, lineHeight: 22, room: 134 } as const;

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
