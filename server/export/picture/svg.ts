import type { Exporter } from '../exporter.ts';
import { collect } from '../findings/collect.ts';
import { element, escapeXml, lines, openTag, xmlDeclaration } from '../xml.ts';
import { canvasMeasure } from './canvas.ts';
import { fontFamilies } from './fonts.ts';
import { mostInPicture } from './most.ts';
import { sceneOf } from './scene.ts';
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
    case 'dot': {
      const [cx, cy] = shape.at.map(round);
      const look = { cx, cy, r: shape.radius, fill: shape.fill, stroke: shape.line, 'stroke-width': 1.5 };
      return element('circle', look, titleOf(shape.title));
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

/**
 * SVG 1.1 (https://www.w3.org/TR/SVG11): text stays text, so that it can be found, copied and edited; dots tell their
 * keys, and lines what they join, to who points at them.
 */
const svgOf = ({ width, height, title, about, language, shapes }: Scene): string =>
  xmlDeclaration +
  lines([
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
    ...shapes.map(markupOf),
    '</svg>',
  ]);

export const svg: Exporter = {
  async *write(what) {
    const findings = await collect(what, 'A picture', mostInPicture);
    yield svgOf(sceneOf(findings, await canvasMeasure()));
  },
};
