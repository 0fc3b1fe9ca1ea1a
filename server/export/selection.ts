import type { Graph } from '../contract.ts';
import type { Subgraph } from '../questions/subgraph.ts';

/** Where an exported file comes from; every format says so in its own way. */
export interface Provenance {
  /** What was selected, in words: `S/RES/2617 (2021) and what is 1 step away`. */
  readonly selection: string;
  /** When it was exported, ISO 8601. */
  readonly exported: string;
  /** `Recalling 0.1.0`. */
  readonly product: string;
  /** Who made what the graph says, the United Nations first. */
  readonly sources: readonly string[];
}

/** What is exported: the same part of the graph as people see it, and as the database holds it. */
export interface Exportable {
  readonly graph: Graph;
  readonly records: Subgraph;
  readonly provenance: Provenance;
}

/** One file format. */
export interface Exporter {
  /** Without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The file's contents. */
  write(what: Exportable): Promise<string | Uint8Array> | string | Uint8Array;
}
