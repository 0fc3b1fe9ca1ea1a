import type { Language, VerbType } from '../../../seed/document.ts';
import type { DocumentParagraph, GraphNode, MandateItem } from '../../../server/contract.ts';
import type { Fold } from '../../state/address.ts';

/** The keys of rows that stand for something folded; no document has such keys. */
export const foldId = {
  preamble: 'fold:preamble',
  documents: 'fold:documents',
  actors: 'fold:actors',
} as const;

/** A cited document in the left column, or the fold of all that are not resolutions. */
export interface SourceItem {
  readonly id: string;
  readonly kind: 'resolution' | 'instrument' | 'fold';
  readonly node: GraphNode | null;
  readonly year: number | null;
  /** An operative paragraph cites it; else only the preamble does. */
  readonly filled: boolean;
  /** For the fold: how many documents. */
  readonly count: number;
  /** The documents that the row stands for. */
  readonly stands: readonly string[];
}

/** A row of the middle column. */
export interface LoomRow {
  readonly id: string;
  readonly kind: 'preamble' | 'preambular' | 'operative' | 'mandate' | 'annex';
  /** What stands first in the row: the paragraph's number, or `a`, `b` … for its mandates. */
  readonly mark: string;
  readonly verbType: VerbType | null;
  /** The verb as printed, by language. */
  readonly verb: DocumentParagraph['verb'];
  /** What is due first. */
  readonly due: MandateItem['deliverables'][number] | null;
  /** Nobody is told to act here. */
  readonly quiet: boolean;
  /** For a fold: how many paragraphs. */
  readonly count: number;
}

/** An actor in the right column, or the fold of those that few mandates name. */
export interface ActorItem {
  readonly id: string;
  readonly kind: 'actor' | 'fold';
  readonly node: GraphNode | null;
  /** Mandates that tell it to act. */
  readonly assigned: number;
  /** Mandates that involve it otherwise. */
  readonly involved: number;
  /** For the fold: how many actors. */
  readonly count: number;
  /** The actors that the bar stands for. */
  readonly stands: readonly string[];
}

export type ThreadType = 'CITES' | 'ASSIGNED_TO' | 'INVOLVES';

/** One line of the picture: from a row to a cited document, or to an actor. */
export interface LoomThread {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: ThreadType;
  /** For actors: the strongest verb that ties them. */
  readonly verbType: VerbType | null;
  /** Drawn while nothing is pointed at. */
  readonly atRest: boolean;
}

export interface LoomModel {
  /** The languages that the text is loaded in. */
  readonly languages: readonly Language[];
  readonly sources: readonly SourceItem[];
  readonly rows: readonly LoomRow[];
  readonly actors: readonly ActorItem[];
  readonly threads: readonly LoomThread[];
}

export interface LoomOptions {
  readonly open: readonly Fold[];
  /** Paragraphs that show their mandates. */
  readonly openParagraphs: ReadonlySet<string>;
}
