import type { Family } from './verbs.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The colours of one theme. `families` stay apart in every common colour-vision deficiency (tests/client hold them to it). */
export interface Palette {
  readonly background: string;
  readonly ink: string;
  readonly muted: string;
  readonly faint: string;
  readonly hairline: string;
  readonly accent: string;
  readonly accentSoft: string;
  /** Behind words that are the evidence. */
  readonly mark: string;
  readonly hover: string;
  /** Behind the rows of the loom. */
  readonly row: string;
  readonly citation: string;
  readonly families: Readonly<Record<Family, string>>;
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    background: '#FFFFFF',
    ink: '#151B26',
    muted: '#596273',
    faint: '#8A92A1',
    hairline: '#DDE1E8',
    accent: '#0B63B0',
    accentSoft: '#E4F0FB',
    mark: '#FFEFB8',
    hover: '#E9EEF4',
    row: '#F7F9FB',
    citation: '#5B6B84',
    families: {
      decides: '#7A1024',
      directs: '#D9661A',
      requests: '#1B3F94',
      presses: '#9743CF',
      encourages: '#1A7A74',
      declares: '#868C9B',
    },
  },
  dark: {
    background: '#12161C',
    ink: '#E8ECF2',
    muted: '#A3ADBB',
    faint: '#717C8C',
    hairline: '#2A323D',
    accent: '#6CB6FF',
    accentSoft: '#17304A',
    mark: '#5A4A12',
    hover: '#232C37',
    row: '#171C24',
    citation: '#8FA1BA',
    families: {
      decides: '#DB625C',
      directs: '#FFA21F',
      requests: '#4F90DD',
      presses: '#CDA8FF',
      encourages: '#74D9AE',
      declares: '#8D97A6',
    },
  },
};

/** Cytoscape's shapes, one a family, so that colour is never alone in carrying the meaning. */
export const familyShapes = {
  decides: 'diamond',
  directs: 'triangle',
  requests: 'rectangle',
  presses: 'pentagon',
  encourages: 'ellipse',
  declares: 'round-rectangle',
} as const satisfies Record<Family, string>;
