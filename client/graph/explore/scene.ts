import type { ElementDefinition } from 'cytoscape';
import type { GraphNode } from '../../../server/contract.ts';
import { inkOn } from '../../../server/map/colours.ts';
import { localId, resolutionOf, shortName, shortSymbol } from '../../../server/words/gist/names.ts';
import { wrap } from '../../../server/words/wrap.ts';
import { stuckAt } from '../canvas/stuck.ts';
import { around, type Point, type Rect, type Size } from '../geometry.ts';
import { neighbourhood, type Scene } from '../scene.ts';
import type { Measure } from '../style/typeface.ts';
import { familyOf } from '../style/verbs.ts';
import type { Standpoint } from './address/places.ts';
import { keptBackboneOf } from './backbone.ts';
import type { Shown } from './facets.ts';
import { type ExploreModel, type ExploreNode, linesOf, yearOfNode } from './model.ts';
import { type Colouring, fillsOf, type Sizing, type Standings, scalesOf } from './property.ts';

const letters = 12;
const padding = { across: 14, down: 8 } as const;
const lineHeight = 14;
const widestName = 170;

/** What a node is called in the picture. */
const nameOfNode = (node: GraphNode, language: string): string => {
  switch (node.type) {
    case 'Resolution':
      return shortSymbol(node.id);
    case 'Paragraph':
    case 'Mandate':
    case 'Deliverable':
      return `${shortSymbol(resolutionOf(node.id)).split(' ')[0]} ${localId(node.id)}`;
    default:
      return shortName(node, language);
  }
};

/** A node's name in lines, and the box that holds it. */
export interface NodeBox extends Size {
  readonly text: string;
}

/** How much wider than its words a shape is that narrows to a point at both sides. */
const slant = ({ type, verbType }: GraphNode): number =>
  type === 'Mandate' && verbType && pointed.has(familyOf(verbType)) ? 1.3 : 1;

/** How much wider than its words an ellipse is that holds their corners: actors are drawn as ellipses. */
const rounding = (lines: number): number => {
  const words = (lines - 1) * lineHeight + letters;
  return 1 / Math.sqrt(1 - (words / (lines * lineHeight + padding.down)) ** 2);
};

/** Families whose mandates are drawn as hexagons. */
const pointed: ReadonlySet<string> = new Set(['decides', 'presses']);

/**
 * Breaks a node's name into lines and measures its box, in pixels; `scale` is how much larger than others it is drawn.
 */
export const boxOf = (node: GraphNode, language: string, measure: Measure, scale = 1): NodeBox => {
  const size = letters * (1 + (scale - 1) * 0.5);
  const width = (text: string) => measure(text, Math.round(size), 600) * slant(node);
  const lines = wrap(nameOfNode(node, language), widestName, width);
  const widest = Math.max(30, ...lines.map(width)) * (node.type === 'Actor' ? rounding(lines.length) : 1);
  return {
    text: lines.join('\n'),
    width: widest + padding.across * scale,
    height: (lines.length * lineHeight + padding.down) * scale,
  };
};

export interface ExploreSceneView {
  readonly language: string;
  readonly measure: Measure;
  readonly places: ReadonlyMap<string, Standpoint>;
  readonly sizing: Sizing;
  readonly colouring: Colouring;
  readonly standings: Standings;
  readonly apart: boolean;
  /** What the picture begins at: at rest, only the ties by which all else hangs on it are drawn strongly. */
  readonly focus: string | null;
  /** Years are written over the columns of a time axis. */
  readonly ticks: boolean;
  readonly window: Size;
}

/** A graph that grows, ready to be drawn. */
export const exploreScene = (
  key: string,
  model: ExploreModel,
  shown: Shown,
  view: ExploreSceneView,
): Scene => {
  const items = [...model.nodes.values()].filter(
    ({ node }) => shown.nodes.has(node.id) && view.places.has(node.id),
  );
  const scales = scalesOf(items, view.sizing, view.standings);
  const fills = fillsOf(items, view.colouring, view.standings);
  const standing = new Set(items.map(({ node }) => node.id));
  const lines = linesOf(
    shown.edges.filter(({ source, target }) => standing.has(source) && standing.has(target)),
    view.apart,
  );
  const strong = new Set(
    [...keptBackboneOf(standing, shown.edges, view.focus)].map(({ source, target }) => `${source}|${target}`),
  );
  const faint = lines.length > mostArrows ? 'tie faint plain' : 'tie faint';
  const extent = items.length < model.nodes.size ? extentOf(model, view) : null;
  return {
    key,
    size: view.window,
    camera: 'map',
    first: null,
    free: false,
    ...(extent && { extent }),
    lines,
    litBy: neighbourhood(lines),
    elements: [
      ...(view.ticks ? yearTicks(items, view.places) : []),
      ...items.flatMap((item) => {
        const place = view.places.get(item.node.id);
        const { id } = item.node;
        return place ? [nodeElement(item, place, scales.get(id) ?? 1, fills.get(id), view)] : [];
      }),
      ...lines.map(
        ({ id, source, target, edge, count }): ElementDefinition => ({
          group: 'edges',
          data: {
            id,
            source,
            target,
            relation: edge.type,
            thick: thickness(count),
            ...(count > 1 ? { times: `×${count}` } : {}),
          },
          classes: strong.has(`${source}|${target}`) ? 'tie' : faint,
        }),
      ),
    ],
  };
};

/** Where all nodes stand, also those that a filter hides: what is shown again by and by, as when years are played, is in the window. */
const extentOf = ({ nodes }: ExploreModel, { places, language, measure }: ExploreSceneView): Rect | null =>
  around(
    [...nodes.values()].flatMap(({ node }) => {
      const place = places.get(node.id);
      if (!place) return [];
      const { width, height } = boxOf(node, language, measure);
      const { x, y } = place;
      return [{ x1: x - width / 2, y1: y - height / 2, x2: x + width / 2, y2: y + height / 2 }];
    }),
  );

/** With more lines than these, no eye follows the faint ones by their heads: they have one when they are pointed at. */
const mostArrows = 800;

/** How thick an arrow is drawn, in pixels: the more mentions, the thicker, up to some twenty. */
const thickness = (mentions: number): number => 1.2 + Math.min(3, Math.log2(mentions) * 0.7);

const nodeElement = (
  { node, relations }: ExploreNode,
  place: Standpoint,
  scale: number,
  fill: string | undefined,
  { language, measure }: ExploreSceneView,
): ElementDefinition => {
  const { text, width, height } = boxOf(node, language, measure, scale);
  const classes = [
    'item',
    node.type,
    node.type === 'Resolution' && !node.loaded ? 'hollow' : '',
    place.pinned ? 'pinned' : '',
    relations.length === 0 ? 'alone' : '',
  ];
  return {
    group: 'nodes',
    data: {
      id: node.id,
      text,
      w: width,
      h: height,
      letters: Math.round(letters * (1 + (scale - 1) * 0.5)),
      family: node.verbType ? familyOf(node.verbType) : 'none',
      ...(fill === undefined ? {} : { fill, ink: inkOn(fill) }),
    },
    position: { x: place.x, y: place.y },
    classes: classes.filter(Boolean).join(' '),
  };
};

const tickGap = 34;

/** The years over their columns: where the resolutions of each year stand in the middle. */
const yearTicks = (
  items: readonly ExploreNode[],
  places: ReadonlyMap<string, Standpoint>,
): ElementDefinition[] => {
  const columns = new Map<number, Point[]>();
  for (const { node } of items) {
    const year = yearOfNode(node);
    const place = places.get(node.id);
    if (year !== null && place) columns.set(year, [...(columns.get(year) ?? []), place]);
  }
  const all = [...columns.values()].flat();
  const bottom = Math.max(...all.map(({ y }) => y), 0) + tickGap;
  return [...columns].map(([year, points]) => ({
    group: 'nodes',
    data: { id: `year:${year}`, text: String(year), ...stuckAt('bottom', bottom) },
    position: { x: points.map(({ x }) => x).toSorted((a, b) => a - b)[points.length >> 1] ?? 0, y: bottom },
    classes: 'lettering middle tick',
    selectable: false,
    grabbable: false,
  }));
};
