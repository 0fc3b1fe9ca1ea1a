import type { NodeLabel } from '../../seed/graph.ts';
import type { exportLanguages, Seen } from '../contract/export.ts';
import type { GraphEdge, GraphNode, MandateItem, MandatePage } from '../contract.ts';
import type { NodeRecord, RelationRecord } from '../questions/rows/record.ts';
import type { NetworkMap } from './picture/map-request.ts';
import type { Readings } from './progress.ts';
import type { Provenance } from './provenance.ts';

/** The shortest paths between two nodes. */
export interface Ways {
  readonly paths: readonly (readonly string[])[];
  /** There are more than were asked for. */
  readonly truncated: boolean;
}

/** A relationship as the database holds it, with the labels of its ends. */
export interface StoredRelation extends RelationRecord {
  readonly sourceType: NodeLabel;
  readonly targetType: NodeLabel;
}

/**
 * What is exported, read in parts of bounded size, so that a file of any size is written in constant memory. Each of
 * the sequences can be read as often as a format needs it; every reading asks the database again.
 */
export interface Exportable {
  readonly provenance: Provenance;
  /** The language of labels and headings. */
  readonly language: (typeof exportLanguages)[number];
  /** What a reader has on the screen, for pictures of that. */
  readonly seen?: Seen | undefined;
  /** Where all resolutions are exported: their map, for pictures of it. */
  readonly map?: NetworkMap | undefined;
  /** Where the shortest paths are exported: each as the keys of its nodes. */
  readonly ways?: Ways | undefined;
  /** How many nodes and edges there are. */
  readonly size: { readonly nodes: number; readonly edges: number };
  /** Nodes and edges as people see them: parallel relationships are one edge, with all their evidence. */
  nodes(): AsyncIterable<readonly GraphNode[]>;
  edges(): AsyncIterable<readonly GraphEdge[]>;
  /** The same as the database holds them, property by property. */
  nodeRecords(): AsyncIterable<readonly NodeRecord[]>;
  relationRecords(): AsyncIterable<readonly StoredRelation[]>;
  /** The mandates among the nodes, each with its assignees, deliverables and foundations. */
  mandates(): AsyncIterable<readonly MandateItem[]>;
  /** Names of the actors, topics and documents that the mandates refer to, whether they are among the nodes or not. */
  mandateNames(): AsyncIterable<MandatePage['names']>;
}

/** Writes one file format. */
export interface Exporter {
  /** How often it reads all nodes and edges, where that is not once each. */
  readonly readings?: Partial<Readings>;
  /**
   * The file's contents in parts. What cannot be written is said before the first part is given: afterwards the file
   * can only be broken off.
   */
  write(what: Exportable): AsyncIterable<string | Uint8Array>;
}
