import type { Css, StylesheetJson } from 'cytoscape';
import { familyShapes, type Palette } from './palette.ts';
import { typeface } from './typeface.ts';
import { families } from './verbs.ts';

/** How every picture of the product is drawn, in one palette. */
export const stylesheet = (palette: Palette): StylesheetJson => [
  ...base(palette),
  ...letters(palette),
  ...nodes(palette),
  ...documents(palette),
  ...lines(palette),
  ...freely(palette),
  ...ways(palette),
  ...byFamily(palette),
  ...states(palette),
];

const base = ({ ink, background }: Palette): StylesheetJson => [
  // The types ask for all properties of the core at once; Cytoscape takes any of them.
  { selector: 'core', style: { 'active-bg-opacity': 0 } as Css.Core },
  {
    selector: 'node',
    style: {
      width: 'data(w)',
      height: 'data(h)',
      'font-family': typeface,
      'font-size': 12,
      color: ink,
      'background-color': background,
      'border-width': 0,
      'overlay-opacity': 0,
      'text-valign': 'center',
      'min-zoomed-font-size': 5,
    },
  },
  { selector: 'edge', style: { 'overlay-opacity': 0, width: 1.2, opacity: 0.8 } },
  { selector: 'edge[weights]', style: curved },
  { selector: 'edge.turned', style: turned },
  {
    selector: 'node[text]',
    style: { label: 'data(text)', 'text-wrap': 'wrap', 'text-max-width': '1000px', 'line-height': 1.15 },
  },
];

const curved = {
  'curve-style': 'unbundled-bezier',
  // Missing in the types, present since Cytoscape 3.30.
  'edge-distances': 'endpoints' as 'intersection',
  'source-endpoint': 'data(sourceEnd)',
  'target-endpoint': 'data(targetEnd)',
  'control-point-weights': 'data(weights)',
  'control-point-distances': 'data(distances)',
} as const;

/** Corners instead of control points. */
const turned = {
  'curve-style': 'round-segments' as const,
  'segment-weights': 'data(weights)' as const,
  'segment-distances': 'data(distances)' as const,
  'segment-radii': [7],
};

const letters = ({ ink, muted, background }: Palette): StylesheetJson => [
  {
    selector: '.lettering',
    style: { width: 1, height: 1, 'background-opacity': 0, events: 'no', color: ink, 'z-index': 3 },
  },
  { selector: '.lettering.start', style: { 'text-halign': 'right' } },
  { selector: '.lettering.end', style: { 'text-halign': 'left' } },
  { selector: '.heading', style: { color: muted, 'font-size': 12, 'font-weight': 600 } },
  { selector: '.year', style: { color: muted, 'font-size': 11 } },
  { selector: '.lettering.middle', style: { 'text-halign': 'center' } },
  {
    selector: '.tick',
    style: {
      color: muted,
      'font-size': 12,
      'font-weight': 600,
      // An axis that stays in the window stands over whatever is there.
      'text-background-color': background,
      'text-background-opacity': 0.9,
      'text-background-padding': '3px',
    },
  },
  { selector: '.lettering[stick]', style: { 'z-index': 8 } },
  {
    selector: '.axis',
    style: { shape: 'rectangle', 'background-color': background, events: 'no', 'z-index': 7 },
  },
  { selector: '.told', style: { color: muted, 'font-size': 11 } },
  { selector: '.mark', style: { color: muted, 'font-size': 12 } },
  { selector: '.verb', style: { 'font-weight': 600 } },
  { selector: '.verb.quiet', style: { 'font-weight': 400, color: muted } },
  { selector: '.printed', style: { 'font-size': 11, color: muted } },
  { selector: '.due', style: { color: ink } },
  { selector: '.due.recurring', style: { color: muted } },
  { selector: '.count', style: { color: muted, 'font-size': 13 } },
];

const nodes = ({ ink, muted, faint, background, citation, row }: Palette): StylesheetJson => [
  {
    selector: '.source',
    style: {
      shape: 'rectangle',
      'text-halign': 'left',
      'text-margin-x': -7,
      'text-events': 'yes',
      'border-width': 1.4,
      'border-color': citation,
      'background-color': citation,
      'font-weight': 600,
    },
  },
  {
    selector: '.source.hollow',
    style: { 'background-color': background, 'border-color': faint, color: muted, 'font-weight': 400 },
  },
  { selector: '.source.fold, .source.instrument', style: { shape: 'diamond' } },
  { selector: '.row', style: { shape: 'rectangle', 'background-color': row, 'z-index': 1 } },
  { selector: '.glyph', style: { width: 9, height: 9, events: 'no', 'z-index': 3 } },
  {
    selector: '.glyph.preamble',
    style: { shape: 'triangle', width: 7, height: 5, 'background-color': muted },
  },
  {
    selector: '.actor',
    style: {
      shape: 'round-rectangle',
      'background-color': ink,
      'text-halign': 'right',
      'text-margin-x': 7,
      'text-events': 'yes',
      'font-size': 13,
      'font-weight': 600,
    },
  },
  { selector: '.actor.fold', style: { 'background-color': faint, color: muted, 'font-weight': 400 } },
];

/** The documents of a trace: boxes with their number inside; hollow where the text is not loaded. */
const documents = ({ muted, background, accent, citation, faint }: Palette): StylesheetJson => [
  {
    selector: '.document',
    style: {
      shape: 'round-rectangle',
      'text-halign': 'center',
      'border-width': 1.4,
      'border-color': citation,
      'font-weight': 600,
      'z-index': 2,
    },
  },
  { selector: '.document.loaded', style: { 'background-color': citation, color: background } },
  { selector: '.document.hop2, .document.hop3', style: { 'font-weight': 400 } },
  { selector: '.document.hop3.hollow', style: { 'border-color': faint, color: muted } },
  {
    selector: '.document.start',
    style: { 'background-color': accent, 'border-color': accent, color: background },
  },
];

const ways = ({ accent, citation, faint }: Palette): StylesheetJson => [
  { selector: '.way', style: { 'line-color': citation, width: 1.2, opacity: 0.75 } },
  { selector: '.way.clause', style: { 'line-color': accent, width: 2.4, opacity: 1 } },
  { selector: '.way.paragraph', style: { 'line-color': accent, width: 1.4, opacity: 1 } },
  {
    selector: '.way.preamble',
    style: {
      'line-color': accent,
      width: 1.4,
      opacity: 1,
      'line-style': 'dashed',
      'line-dash-pattern': [5, 4],
    },
  },
  { selector: '.way.hop3', style: { 'line-color': faint, width: 1, opacity: 0.8 } },
  { selector: '.way.resting', style: { opacity: 0, events: 'no' } },
];

const lines = ({ citation }: Palette): StylesheetJson => [
  { selector: '.cites', style: { 'line-color': citation, width: 1.1, opacity: 0.6 } },
  { selector: '.assigned', style: { width: 1.5, opacity: 0.75 } },
  {
    selector: '.involves',
    style: { width: 1.1, 'line-style': 'dashed', 'line-dash-pattern': [3, 3], opacity: 0.45 },
  },
  { selector: '.resting', style: { opacity: 0, events: 'no' } },
];

const byFamily = (palette: Palette): StylesheetJson =>
  families.flatMap((family) => [
    {
      selector: `.glyph[family="${family}"], .paragraph[family="${family}"]`,
      style: { shape: familyShapes[family], 'background-color': palette.families[family] },
    },
    { selector: `edge[family="${family}"]`, style: { 'line-color': palette.families[family] } },
  ]);

/** Nodes that stand where a layout has put them, with their names beneath. */
const freely = ({ muted, citation, faint, background }: Palette): StylesheetJson => [
  {
    selector: '.free',
    style: {
      'text-valign': 'bottom',
      'text-halign': 'center',
      'text-margin-x': 0,
      'text-margin-y': 3,
      'font-size': 11,
      'text-background-color': background,
      'text-background-opacity': 0.85,
      'text-background-padding': '1px',
    },
  },
  { selector: '.free.paragraph', style: { color: muted, 'background-color': citation } },
  { selector: '.free.actor', style: { shape: 'ellipse', 'font-size': 12 } },
  { selector: '.free.actor.fold', style: { 'background-color': faint } },
];

const states = ({ accent, accentSoft, hover }: Palette): StylesheetJson => [
  { selector: 'node.dim', style: { opacity: 0.26 } },
  { selector: 'edge.dim', style: { opacity: 0.05 } },
  { selector: 'edge.resting.dim', style: { opacity: 0 } },
  { selector: '.heading.dim, .tick.dim', style: { opacity: 1 } },
  { selector: 'edge.lit', style: { opacity: 1, width: 1.9, events: 'yes', 'z-index': 5 } },
  { selector: 'edge.lit.unwanted', style: { opacity: 0.25 } },
  { selector: '.row.pointed', style: { 'background-color': hover } },
  { selector: '.row.chosen', style: { 'background-color': accentSoft } },
  { selector: '.source.chosen', style: { 'border-color': accent, 'border-width': 2, color: accent } },
  { selector: '.source.filled.chosen', style: { 'background-color': accent } },
  { selector: '.actor.chosen', style: { 'background-color': accent, color: accent } },
  { selector: '.document.chosen', style: { 'border-color': accent, 'border-width': 3 } },
  { selector: 'edge.chosen', style: { width: 3, opacity: 1, 'z-index': 6, events: 'yes' } },
];
