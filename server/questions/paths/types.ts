import { type NodeLabel, type RelationType, relationTypes } from '../../../seed/graph.ts';

const documents: ReadonlySet<NodeLabel> = new Set(['Resolution', 'Instrument', 'Paragraph', 'Mandate']);

const amongDocuments: readonly RelationType[] = ['HAS_PARAGRAPH', 'SETS', 'CITES', 'BUILDS_ON', 'RENEWS'];

/**
 * The relationships that a path between two nodes may take, what is better first: another is tried only where none was
 * found. From document to document those by which one document leads to another; that two resolutions decide on one body
 * or name one actor counts only where nothing else connects them (425 (1978) and 690 (1991), for instance).
 */
export const typesBetween = (from: NodeLabel, to: NodeLabel): readonly (readonly RelationType[])[] =>
  documents.has(from) && documents.has(to) ? [amongDocuments, relationTypes] : [relationTypes];
