import type { NodeLabel } from '../../seed/graph.ts';

/** One colour a kind of node, told apart with any colour vision (after Okabe and Ito), dark enough on white. */
export const colours: Readonly<Record<NodeLabel, string>> = {
  Resolution: '#0072b2',
  Instrument: '#8a6d00',
  Paragraph: '#4d4d4d',
  Mandate: '#c04a00',
  Deliverable: '#a03a78',
  Actor: '#00735a',
  Topic: '#5b6fa8',
};

/** The same, bright enough on a dark page. */
export const coloursOnDark: Readonly<Record<NodeLabel, string>> = {
  Resolution: '#5db8f0',
  Instrument: '#d9b84a',
  Paragraph: '#b0b6bf',
  Mandate: '#ff9a5c',
  Deliverable: '#e58cc3',
  Actor: '#3fcaa5',
  Topic: '#a5b4e6',
};
