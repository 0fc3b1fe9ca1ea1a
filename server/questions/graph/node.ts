import { verbTypes } from '../../../seed/document.ts';
import type { GraphNode } from '../../contract.ts';
import { natural } from '../../words/natural.ts';
import { flagOf, numberOf, textOf, textsOf, wordingsOf, wordOf } from '../rows/properties.ts';
import type { NodeRecord } from '../rows/record.ts';

/** Short and the same in all languages: `1373 (2001)`, `op17`, `op17.1`, `CTED`. */
const labelOf = ({ id, type }: NodeRecord): string => {
  if (type === 'Resolution') return id.replace(/^S\/RES\//, '');
  return id.slice(id.indexOf('#') + 1);
};

const hasAny = (wordings: object): boolean => Object.keys(wordings).length > 0;

/** A node as it crosses the wire; what it does not have is left out. `hop` only in a trace. */
export const graphNode = (record: NodeRecord, hop?: number): GraphNode => {
  const { id, type, properties } = record;
  const node: GraphNode = { id, type, label: labelOf(record) };
  const name = { ...wordingsOf(properties, 'title'), ...wordingsOf(properties, 'name') };
  if (hasAny(name)) node.name = name;
  for (const property of ['text', 'verb'] as const) {
    const wordings = wordingsOf(properties, property);
    if (hasAny(wordings)) node[property] = wordings;
  }
  for (const property of [
    'kind',
    'resolution',
    'paragraph',
    'adopted',
    'due',
    'recurrence',
    'period',
  ] as const) {
    const text = textOf(properties, property);
    if (text !== null) node[property] = text;
  }
  for (const property of ['number', 'year'] as const) {
    const number = numberOf(properties, property);
    if (number !== null) node[property] = number;
  }
  for (const property of ['loaded', 'chapterVii'] as const)
    if (property in properties) node[property] = flagOf(properties, property);
  const [verbType, subjects] = [wordOf(properties, 'verbType', verbTypes), textsOf(properties, 'subjects')];
  if (verbType !== null) node.verbType = verbType;
  if (subjects !== null) node.subjects = subjects;
  if (hop !== undefined) node.hop = hop;
  return node;
};

const typeOrder = ['Resolution', 'Instrument', 'Paragraph', 'Mandate', 'Deliverable', 'Actor', 'Topic'];
const kindOrder = ['preambular', 'operative', 'annex'];

/** The order in which people read: by kind, resolutions from the oldest, paragraphs as they stand in the text. */
export const inReadingOrder = (one: NodeRecord, other: NodeRecord): number => {
  const byType = typeOrder.indexOf(one.type) - typeOrder.indexOf(other.type);
  if (byType !== 0) return byType;
  const resolution = natural.compare(resolutionOf(one), resolutionOf(other));
  if (resolution !== 0) return resolution;
  const kind = kindOf(one) - kindOf(other);
  return kind !== 0 ? kind : natural.compare(one.id, other.id);
};

const resolutionOf = ({ id, properties }: NodeRecord): string => textOf(properties, 'resolution') ?? id;
const kindOf = ({ type, properties }: NodeRecord): number =>
  type === 'Paragraph' ? kindOrder.indexOf(textOf(properties, 'kind') ?? '') : 0;
