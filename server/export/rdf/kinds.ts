import type { InstrumentCitation } from '../../../seed/document.ts';
import type { NodeLabel } from '../../../seed/graph.ts';
import type { GraphNode } from '../../contract.ts';
import type { term } from './terms.ts';

type Short = Parameters<typeof term>[0];

const classes: Readonly<Record<NodeLabel, readonly Short[]>> = {
  Resolution: ['fabio:Work', 'undo:Resolution'],
  Instrument: ['fabio:Work'],
  Paragraph: ['own:Paragraph'],
  Mandate: ['own:Mandate'],
  Deliverable: ['own:Deliverable'],
  Actor: ['foaf:Agent'],
  Topic: ['skos:Concept'],
};

/** What the UN's ontology of documents has a class for, among the kinds of document that are cited. */
const instruments: Partial<Record<InstrumentCitation['kind'], Short>> = {
  'ga-resolution': 'undo:Resolution',
  treaty: 'undo:Treaty',
};

/** The classes of a node: FaBiO's, the UN's own (UNDO, https://w3id.org/un/ontology/undo), else those of this program. */
export const classesOf = ({ type, kind }: Pick<GraphNode, 'type' | 'kind'>): readonly Short[] => {
  const own = Object.entries(instruments).find(([name]) => type === 'Instrument' && name === kind)?.[1];
  return own === undefined ? classes[type] : [...classes[type], own];
};
