import { inkOn } from '../../map/colours.ts';
import { colours } from '../colours.ts';
import type { Speech } from '../findings/speech.ts';
import { captionOf, letters, type Shorten, seenName } from './captions.ts';
import { labelWidth, type Placed } from './layout.ts';
import type { Measure, Point, Shape } from './shape.ts';
import { paper, type Write } from './write.ts';

/** Width that a name takes where nodes stand as on a screen. */
const seenWidth = 170;

/** The box that a label takes: its left end, and its middle line. */
const boxOf = ({ x, y, name = 'right' }: Placed, width: number): Point => {
  if (name === 'left') return [x - 11 - width, y];
  if (name === 'below') return [x - width / 2, y + 14];
  return name === 'inside' ? [x - width / 2, y] : [x + 11, y];
};

/** What every node of a picture is drawn with. */
export interface Setting {
  readonly speech: Speech;
  readonly write: Write;
  readonly measure: Measure;
  readonly shorten: Shorten;
}

/** A node: a dot or a box, with its name. */
export const nodeShapes = (placed: Placed, { speech, write, measure, shorten }: Setting): Shape[] => {
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
