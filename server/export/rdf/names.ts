import { catalogue } from '../../../seed/catalogue/catalogue.ts';
import type { NodeLabel } from '../../../seed/graph.ts';
import { parseSymbol } from '../../questions/graph/symbol.ts';

/** Vocabularies; `own` holds what none of the others has a word for. */
export const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  cito: 'http://purl.org/spar/cito/',
  fabio: 'http://purl.org/spar/fabio/',
  undo: 'https://w3id.org/un/ontology/undo/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  own: 'urn:x-recalling:terms:',
} as const;

/**
 * The Akoma Ntoso naming convention of the UN names works by paths that a resolver completes; the UN runs none yet, and
 * its documents' host stands in for it.
 */
const resolver = 'https://docs.un.org';

const path = (text: string): string => encodeURIComponent(text).replaceAll('%2F', '/');

/** `S/RES/2617 (2021)` as the UN names the work: `…/akn/un/statement/deliberation/unsc/2021-12-30/2617-2021/`. */
const workOf = (symbol: string): string => {
  const number = parseSymbol(symbol)?.number;
  const year = /\((\d{4})\)/.exec(symbol)?.[1] ?? '';
  const adopted = number === undefined ? undefined : catalogue.resolution(number)?.adopted;
  return `${resolver}/akn/un/statement/deliberation/unsc/${adopted ?? year}/${number}-${year}/`;
};

const isUnSymbol = (id: string): boolean => /^[A-Z]{1,3}\/\S+/.test(id);

/** The name of a node on the web of data. Paragraphs, mandates and deliverables are parts of their resolution. */
export const iriOf = (id: string, type: NodeLabel): string => {
  if (type === 'Resolution') return workOf(id);
  const [symbol = '', part] = id.split('#');
  if (part !== undefined) return `${workOf(symbol)}#${path(part)}`;
  if (type === 'Instrument' && isUnSymbol(id)) return `${resolver}/${path(id)}`;
  return `urn:x-recalling:${type.toLowerCase()}:${path(id)}`;
};

/** The name of what is said of an edge. */
export const iriOfEdge = (id: string): string => `urn:x-recalling:edge:${path(id)}`;

/** What kind of node a key is of, as far as its form and the relationship that leads to it tell. */
export const labelOfKey = (id: string, others: NodeLabel): NodeLabel =>
  /^S\/RES\/\d+ \(\d{4}\)$/.test(id) ? 'Resolution' : others;
