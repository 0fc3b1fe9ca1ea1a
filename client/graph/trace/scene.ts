import type { ElementDefinition } from 'cytoscape';
import { shortenedAmong } from '../../../server/words/apart.ts';
import { localId, shortName, wordingIn } from '../../../server/words/gist/names.ts';
import { wrap } from '../../../server/words/wrap.ts';
import { stuckAt } from '../canvas/stuck.ts';
import { drawn, lettering, placed } from '../elements.ts';
import { type Box, clamp, type Size } from '../geometry.ts';
import type { Scene } from '../scene.ts';
import type { Measure } from '../style/typeface.ts';
import { type TraceGeometry, traceLayout } from './layout.ts';
import { traceLight } from './light.ts';
import type { TraceItem, TraceModel } from './model.ts';

export interface TraceView {
  readonly window: Size;
  readonly measure: Measure;
  readonly language: string;
  /** What stands over documents without a date. */
  readonly undated: string;
  /** All citations, not only those by which each document was first reached. */
  readonly every: boolean;
}

const letters = 12;
const padding = 6;
const widestName = 150;
const titleLetters = 11;
const titleGap = 8;
const leastTitle = 70;
const widestTitle = 420;

/** A trace along the time axis, ready to be drawn. */
export const traceScene = (key: string, model: TraceModel, view: TraceView): Scene => {
  const bold = (text: string) => view.measure(text, letters, 600);
  const labels = new Map(
    model.items.map(({ node }) => [node.id, wrap(labelOf(node, view.language), widestName, bold)]),
  );
  const linesOf = (id: string) => labels.get(id)?.length ?? 1;
  const geometry = traceLayout(model, view.window, {
    linesOf,
    widthOf: (id) => Math.max(...(labels.get(id) ?? ['']).map(bold)) + 2 * padding,
  });
  const ways = new Set(model.items.map(({ by }) => by));
  return {
    key,
    size: geometry.size,
    camera: 'page',
    first: model.start,
    free: false,
    lines: model.lines,
    litBy: traceLight(model),
    elements: [
      axisBand(geometry),
      ...geometry.years.map(({ year, at }) =>
        lettering({
          id: `year:${year}`,
          text: year === null ? view.undated : String(year),
          from: 'middle',
          at,
          classes: 'tick',
          stick: 'top',
        }),
      ),
      ...model.items.flatMap(({ node, hop }) => {
        const box = geometry.boxes.get(node.id);
        const text = (labels.get(node.id) ?? []).join('\n');
        const classes = `document ${hop === 0 ? 'start' : ''} ${node.loaded ? 'loaded' : 'hollow'} hop${Math.min(hop, 3)}`;
        return box ? [placed(node.id, box, { text }, classes)] : [];
      }),
      ...titlesOf(model, geometry, view),
      ...model.lines.flatMap((line) => {
        const stroke = geometry.strokes.get(line.id);
        const source = geometry.boxes.get(line.source);
        const target = geometry.boxes.get(line.target);
        if (!stroke || !source || !target) return [];
        const shown = view.every || ways.has(line.id);
        const classes = `way ${line.kind} hop${Math.min(line.hop, 3)} ${shown ? '' : 'resting'}`;
        return [drawn(line, stroke, { source, target }, {}, classes)];
      }),
    ],
  };
};

/** What hides a tall trace where it runs under the years. */
const axisBand = ({ size, axis }: TraceGeometry): ElementDefinition =>
  placed(
    'axis',
    { x: size.width / 2, y: axis / 2, width: size.width, height: axis },
    stuckAt('top', axis / 2),
    'axis',
  );

/**
 * Titles beside the documents at the ends of the tree: beyond these, their rows are empty. A title is cut where the
 * page ends, or where the window does when the page is first seen; whole, it is in the list beside the picture.
 */
const titlesOf = (
  { items, direction, start }: TraceModel,
  { boxes, size }: TraceGeometry,
  { measure, language, window }: TraceView,
): ElementDefinition[] => {
  const side = direction === 'builds-on' ? -1 : 1;
  const widthOf = (one: string) => measure(one, titleLetters);
  const inner = new Set(items.map(({ from }) => from));
  const seen = seenAtFirst(boxes.get(start), size, window);
  const titled = items.flatMap(({ node }) => {
    const box = boxes.get(node.id);
    const title = node.type === 'Resolution' ? (wordingIn(node.name, language) ?? '') : '';
    if (!box || inner.has(node.id) || title === '') return [];
    const x = box.x + side * (box.width / 2 + titleGap);
    const roomTo = (end: number) => side * (end - x) - titleGap;
    const [onPage, inWindow] =
      side < 0 ? [roomTo(0), roomTo(seen.from)] : [roomTo(size.width), roomTo(seen.to)];
    const room = inWindow < leastTitle ? onPage : inWindow;
    if (room < leastTitle) return [];
    const width = Math.min(room, widestTitle);
    // `The situation in Mali: extension of the mandate …`: what comes last tells one from the other.
    const told = widthOf(title) <= width ? title : title.replace(/^[^:]*: */, '');
    return [{ id: node.id, x, y: box.y, width, told }];
  });
  const shorten = shortenedAmong(titled.map(({ told }) => told));
  return titled.map(({ id, x, y, width, told }) =>
    lettering({
      id: `title:${id}`,
      text: shorten(told, width, widthOf),
      from: side < 0 ? 'end' : 'start',
      at: { x, y },
      classes: 'told',
      of: id,
    }),
  );
};

/** From where to where a page is seen when it has just been moved to show `start`. */
const seenAtFirst = (start: Box | undefined, page: Size, window: Size): { from: number; to: number } => {
  const end = start ? start.x + start.width / 2 + titleGap : window.width;
  const from = clamp(end - window.width, 0, Math.max(0, page.width - window.width));
  return { from, to: from + window.width };
};

/** `1373` for a resolution, because its year stands over it; `op17` for where the trace starts. */
const labelOf = (node: TraceItem['node'], language: string): string => {
  if (node.type === 'Resolution') return String(node.number ?? node.label);
  if (node.type === 'Paragraph' || node.type === 'Mandate') return localId(node.id);
  return shortName(node, language);
};
