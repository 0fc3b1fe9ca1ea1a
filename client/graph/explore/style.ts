import type { StylesheetJson } from 'cytoscape';
import { familyShapes, type Palette } from '../style/palette.ts';
import { families } from '../style/verbs.ts';

/**
 * With `none`, which is what Cytoscape begins with, it takes an image to be loading whenever it draws a node, and finds the node's
 * whole style anew, twice; with no entry at all it does not.
 */
const noImage = { 'background-image': [] as string[] };

/** How a graph that grows is drawn: each kind of node has a shape of its own, each relation a line of its own. */
export const exploreStyle = (palette: Palette): StylesheetJson => [
  ...items(palette),
  ...ties(palette),
  ...selected(palette),
];

const items = ({
  ink,
  muted,
  background,
  citation,
  faint,
  row,
  families: colours,
}: Palette): StylesheetJson => [
  {
    selector: '.item',
    style: {
      'text-halign': 'center',
      'text-valign': 'center',
      'font-size': 'data(letters)',
      'font-weight': 600,
      'border-width': 1.4,
      'border-color': citation,
      'background-color': background,
      'z-index': 2,
      ...noImage,
    },
  },
  {
    selector: '.item.Resolution',
    style: { shape: 'round-rectangle', 'background-color': citation, color: background },
  },
  {
    selector: '.item.Resolution.hollow',
    style: { 'background-color': background, color: ink, 'border-color': citation },
  },
  {
    selector: '.item.Instrument',
    style: { shape: 'bottom-round-rectangle', 'border-color': faint, color: muted },
  },
  {
    selector: '.item.Paragraph',
    style: { shape: 'rectangle', 'background-color': row, 'border-color': faint, 'font-weight': 400 },
  },
  { selector: '.item.Mandate', style: { 'border-width': 2.4, 'background-color': row, 'font-weight': 400 } },
  {
    selector: '.item.Actor',
    style: { shape: 'ellipse', 'background-color': ink, 'border-color': ink, color: background },
  },
  { selector: '.item.Topic', style: { shape: 'barrel', 'border-style': 'dotted', color: muted } },
  { selector: '.item.Deliverable', style: { shape: 'round-tag', 'border-color': faint, 'font-weight': 400 } },
  ...families.map((family) => ({
    selector: `.item.Mandate[family="${family}"]`,
    style: { shape: mandateShapes[family], 'border-color': colours[family] },
  })),
  { selector: '.item[fill]', style: { 'background-color': 'data(fill)', color: 'data(ink)' } },
  { selector: '.item.pinned', style: { 'border-style': 'double', 'border-width': 4 } },
];

/** Families by shapes that hold a word: the stronger families keep their signs' corners. */
const mandateShapes = {
  ...familyShapes,
  decides: 'hexagon',
  directs: 'cut-rectangle',
  presses: 'round-hexagon',
  encourages: 'round-rectangle',
  declares: 'round-rectangle',
} as const;

const ties = ({ ink, muted, faint, citation, accent }: Palette): StylesheetJson => [
  {
    selector: '.tie',
    style: {
      'curve-style': 'bezier',
      'control-point-step-size': 14,
      width: 'data(thick)',
      opacity: 0.75,
      'line-color': citation,
      'target-arrow-color': citation,
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.7,
    },
  },
  {
    selector: '.tie[relation="BUILDS_ON"], .tie[relation="RENEWS"]',
    style: { 'line-color': accent, 'target-arrow-color': accent },
  },
  { selector: '.tie[relation="RENEWS"]', style: { 'target-arrow-shape': 'vee' } },
  {
    selector: '.tie[relation="ASSIGNED_TO"], .tie[relation="ESTABLISHES"], .tie[relation="DECIDES_ON"]',
    style: { 'line-color': ink, 'target-arrow-color': ink },
  },
  {
    selector: '.tie[relation="INVOLVES"], .tie[relation="MENTIONS"], .tie[relation="CONCERNS"]',
    style: {
      'line-color': muted,
      'target-arrow-color': muted,
      'line-style': 'dashed',
      'line-dash-pattern': [4, 3],
    },
  },
  {
    selector: '.tie[relation="HAS_PARAGRAPH"], .tie[relation="SETS"], .tie[relation="REQUIRES"]',
    style: { 'line-color': faint, 'target-arrow-shape': 'none', width: 1 },
  },
  // A tie that says how things hang together, not how one hangs on what the picture begins at.
  {
    selector: '.tie.faint',
    style: { opacity: 0.16, width: 1, 'arrow-scale': 0.5, 'z-index': 0 },
  },
  // Thousands of them are drawn in the time of a frame only where nothing has to be found but their ends.
  {
    selector: '.tie.plain',
    style: { 'curve-style': 'haystack', 'haystack-radius': 0, 'target-arrow-shape': 'none' },
  },
];

const selected = ({ accent, background, ink }: Palette): StylesheetJson => [
  { selector: '.item.dim', style: { opacity: 0.3 } },
  { selector: '.tie.dim', style: { opacity: 0.06 } },
  { selector: '.tie.lit', style: { opacity: 1, width: 'data(thick)', 'arrow-scale': 0.8 } },
  {
    selector: '.tie.plain.lit, .tie.plain.chosen',
    style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' },
  },
  { selector: '.item.pointed', style: { 'border-color': accent, 'border-width': 2.4 } },
  {
    selector: '.item.chosen',
    style: {
      'border-color': accent,
      'border-width': 3,
      'outline-width': 2,
      'outline-color': background,
      'z-index': 6,
    },
  },
  {
    selector: '.tie.chosen',
    style: { 'line-color': accent, 'target-arrow-color': accent, width: 3.4, opacity: 1, 'z-index': 6 },
  },
  // Counts stand only on the arrow in question: on all at once they would lie on each other.
  {
    selector: '.tie[times].pointed, .tie[times].chosen',
    style: {
      label: 'data(times)',
      'font-size': 12,
      'font-weight': 600,
      color: ink,
      'text-background-color': background,
      'text-background-opacity': 1,
      'text-background-padding': '2px',
      'z-index': 7,
    },
  },
];
