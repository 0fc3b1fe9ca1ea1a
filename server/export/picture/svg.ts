import type { Exporter } from '../exporter.ts';
import { element, escapeXml, lines, openTag, xmlDeclaration } from '../xml.ts';
import { canvasMeasure } from './canvas.ts';
import { carriedName } from './carried.ts';
import { fontFamilies } from './fonts.ts';
import { pictureOf } from './picture.ts';
import type { Scene, Shape } from './shape.ts';

const round = (value: number): number => Math.round(value * 10) / 10;

const titleOf = (title: string | undefined): string =>
  title === undefined ? '' : element('title', {}, escapeXml(title));

const markupOf = (shape: Shape): string => {
  switch (shape.kind) {
    case 'curve': {
      const [from, first, second, to] = shape.points.map((point) => point.map(round).join(' '));
      const look = {
        d: `M${from} C${first} ${second} ${to}`,
        fill: 'none',
        stroke: shape.colour,
        'stroke-width': round(shape.width),
        'stroke-opacity': shape.opacity,
        'stroke-dasharray': shape.dash.length === 0 ? undefined : shape.dash.join(' '),
      };
      return element('path', look, titleOf(shape.title));
    }
    case 'lines': {
      const from = shape.from.map(round).join(' ');
      const look = {
        d: shape.to.map((end) => `M${from}L${end.map(round).join(' ')}`).join(''),
        fill: 'none',
        stroke: shape.colour,
        'stroke-width': round(shape.width),
        'stroke-opacity': shape.opacity,
      };
      return element('path', look, titleOf(shape.title));
    }
    case 'dot': {
      const [cx, cy] = shape.at.map(round);
      const line = { stroke: shape.line, 'stroke-width': shape.rim ?? 1.5 };
      return element(
        'circle',
        { cx, cy, r: round(shape.radius), fill: shape.fill, ...line },
        titleOf(shape.title),
      );
    }
    case 'box': {
      const [x, y] = shape.at.map(round);
      const size = { width: round(shape.width), height: round(shape.height) };
      return element(
        'rect',
        { x, y, ...size, fill: shape.fill, 'fill-opacity': shape.opacity },
        titleOf(shape.title),
      );
    }
    case 'text': {
      const [x, y] = shape.at.map(round);
      const look = { x, y, 'font-size': shape.size, 'font-weight': shape.bold ? 600 : undefined };
      return element('text', { ...look, fill: shape.colour }, escapeXml(shape.text));
    }
  }
};

/** So many shapes are written at once. */
const part = 500;

/**
 * SVG 1.1 (https://www.w3.org/TR/SVG11): text stays text, so that it can be found, copied and edited; dots tell their
 * keys, and lines what they join, to who points at them. Keys and evidence are metadata.
 */
function* svgOf({ width, height, title, about, carried, language, shapes }: Scene): Generator<string> {
  yield xmlDeclaration;
  yield lines([
    openTag('svg', {
      xmlns: 'http://www.w3.org/2000/svg',
      version: '1.1',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': fontFamilies,
      'xml:lang': language,
      role: 'img',
      'aria-labelledby': 'title',
      'aria-describedby': 'about',
    }),
    element('title', { id: 'title' }, escapeXml(title)),
    element('desc', { id: 'about' }, escapeXml(about)),
    element('metadata', { id: carriedName }, escapeXml(carried)),
  ]);
  for (let from = 0; from < shapes.length; from += part)
    yield lines(shapes.slice(from, from + part).map(markupOf));
  yield lines(['</svg>']);
}

export const svg: Exporter = {
  async *write(what) {
    yield* svgOf(await pictureOf(what, await canvasMeasure()));
  },
};
