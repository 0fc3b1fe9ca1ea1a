import type { RelationType } from '../../../seed/graph.ts';
import type { GraphEdge } from '../../contract.ts';
import { colours } from '../colours.ts';
import type { Speech } from '../findings/speech.ts';
import type { Picture, Placed } from './layout.ts';
import type { Point, Shape } from './shape.ts';

const dashes: Partial<Record<RelationType, number[]>> = {
  INVOLVES: [5, 4],
  MENTIONS: [1, 3],
  HAS_PARAGRAPH: [1, 3],
};

/** One line; thicker the more often one cites the other. */
export const curve = (
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

/** Of lines whose ends are coloured by something else than by their kinds. */
const neutral = '#5b6b84';

/** The colour of the lines that begin at a node. */
export const lineColour = ({ node, fill }: Placed): string =>
  fill === undefined ? colours[node.type] : neutral;

const curvesOf = ({ edges }: Picture, { t, nameOf }: Speech): Extract<Shape, { kind: 'curve' }>[] =>
  edges.map(({ edge, from, to }) => ({
    ...curve(edge, [from.x, from.y], [to.x, to.y], lineColour(from), edges.length > 200 ? 0.25 : 0.45),
    title: t('picture.edge', {
      source: nameOf(edge.source),
      relation: t(`relations.${edge.type}`),
      target: nameOf(edge.target),
    }),
  }));

/** The lines; where nodes stand as on a screen, each shows which way it goes. */
export const edgeShapes = (picture: Picture, speech: Speech): Shape[] => {
  const curves = curvesOf(picture, speech);
  const hasHeads = picture.columns.length === 0 && curves.length <= mostHeads;
  return [...curves, ...(hasHeads ? curves.map(headOf) : [])];
};
