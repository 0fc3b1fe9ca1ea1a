import { median } from '../compare.ts';
import type { Grown } from './size.ts';

const width = 900;
const panel = { width: 235, height: 220, left: 50, top: 40, gap: 60 };
const colours = ['#3b6fb6', '#c2571a', '#2f8f4e'];

interface Line {
  readonly name: string;
  /** null where it was not measured. */
  readonly reading: (size: Grown) => number | null;
}

const panels: readonly { title: string; lines: readonly Line[] }[] = [
  {
    title: 'Loading, s of processor time',
    lines: [
      { name: 'product', reading: ({ loading }) => loading?.load ?? null },
      { name: 'bare driver', reading: ({ loading }) => loading?.bareLoad ?? null },
    ],
  },
  {
    title: 'MB',
    lines: [
      { name: 'memory', reading: ({ memory }) => memory / 1e6 },
      { name: 'graph on disk', reading: ({ graph }) => graph / 1e6 },
      { name: 'kept documents', reading: ({ kept }) => kept / 1e6 },
    ],
  },
  {
    title: 'p50 of the questions, ms of processor time',
    lines: [
      {
        name: 'slowest, first time',
        reading: ({ answers }) => Math.max(...answers.map(({ first }) => first)),
      },
      { name: 'median, first time', reading: ({ answers }) => median(answers.map(({ first }) => first)) },
    ],
  },
];

/** Both scales are logarithmic: a straight line at half a right angle grows as the documents do. */
const scaled = (value: number, [low, high]: readonly [number, number], length: number): number =>
  high === low ? length / 2 : (length * Math.log(value / low)) / Math.log(high / low);

const drawPanel = (
  sizes: readonly Grown[],
  { title, lines }: (typeof panels)[number],
  index: number,
): string => {
  const documents = sizes.map((size) => size.documents);
  const values = lines.flatMap(({ reading }) => sizes.flatMap((size) => reading(size) ?? []));
  const across = [Math.min(...documents), Math.max(...documents)] as const;
  const up = [
    10 ** Math.floor(Math.log10(Math.min(...values))),
    10 ** Math.ceil(Math.log10(Math.max(...values))),
  ] as const;
  const x = (count: number) => scaled(count, across, panel.width);
  const y = (value: number) => panel.height - scaled(value, up, panel.height);
  const text = (at: number, height: number, words: string, rest = '') =>
    `<text x="${at.toFixed(0)}" y="${height.toFixed(0)}" ${rest}>${words}</text>`;
  const decades = Array.from(
    { length: Math.round(Math.log10(up[1] / up[0])) + 1 },
    (_, step) => up[0] * 10 ** step,
  );
  const parts = [
    text(0, -14, title, 'font-weight="600"'),
    ...decades.map(
      (value) =>
        `<path d="M0 ${y(value).toFixed(1)}h${panel.width}" stroke="#bbb" stroke-width=".5"/>` +
        text(-6, y(value) + 4, String(Number(value.toPrecision(1))), 'text-anchor="end"'),
    ),
    ...documents.map((count) => text(x(count), panel.height + 16, String(count), 'text-anchor="middle"')),
    ...lines.map(({ name, reading }, place) => {
      const points = sizes.flatMap((size) => {
        const value = reading(size);
        return value === null ? [] : `${x(size.documents).toFixed(1)},${y(value).toFixed(1)}`;
      });
      const colour = `fill="${colours[place]}"`;
      return (
        `<polyline points="${points.join(' ')}" fill="none" stroke="${colours[place]}" stroke-width="2"/>` +
        text(0, panel.height + 36 + 15 * place, name, colour)
      );
    }),
  ];
  const left = panel.left + index * (panel.width + panel.gap);
  return `<g transform="translate(${left} ${panel.top})">${parts.join('')}</g>`;
};

/** How load time, memory, disk and answers grow with the documents, as a picture. */
export const plotOf = (sizes: readonly Grown[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 350" font-family="sans-serif" font-size="12">` +
  '<title>How loading, memory, disk and answers grow with the documents</title>' +
  `<rect width="${width}" height="350" fill="#fff"/>` +
  panels.map((one, index) => drawPanel(sizes, one, index)).join('') +
  '</svg>\n';
