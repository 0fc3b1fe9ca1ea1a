import { GraphNode } from '../contract.ts';
import { textOf, wordingsOf } from './properties.ts';
import type { NodeRecord } from './records.ts';

/** Short and the same in all languages: `1373 (2001)`, `op17`, `op17.1`, `CTED`. */
const labelOf = ({ id, type }: NodeRecord): string => {
  if (type === 'Resolution') return id.replace(/^S\/RES\//, '');
  return id.slice(id.indexOf('#') + 1);
};

const filled = <Wording extends object>(wordings: Wording): Wording | undefined =>
  Object.keys(wordings).length > 0 ? wordings : undefined;

const own = [
  'verbType',
  'kind',
  'resolution',
  'paragraph',
  'number',
  'year',
  'adopted',
  'loaded',
  'chapterVii',
  'subjects',
  'due',
  'recurrence',
  'period',
] as const;

/** A node as it crosses the wire; `hop` only in a trace. */
export const graphNode = (record: NodeRecord, hop?: number): GraphNode => {
  const { id, type, properties } = record;
  return GraphNode.parse({
    id,
    type,
    label: labelOf(record),
    name: filled({ ...wordingsOf(properties, 'title'), ...wordingsOf(properties, 'name') }),
    text: filled(wordingsOf(properties, 'text')),
    verb: filled(wordingsOf(properties, 'verb')),
    ...Object.fromEntries(own.filter((name) => name in properties).map((name) => [name, properties[name]])),
    hop,
  });
};

const typeOrder = ['Resolution', 'Instrument', 'Paragraph', 'Mandate', 'Deliverable', 'Actor', 'Topic'];
const kindOrder = ['preambular', 'operative', 'annex'];
const natural = new Intl.Collator('en', { numeric: true });

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
