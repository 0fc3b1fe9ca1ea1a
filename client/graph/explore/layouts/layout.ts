import type { Box, Point } from '../../geometry.ts';

/** The ways in which a graph that grows can be laid out anew. */
export const arrangements = ['force', 'time', 'layered', 'concentric'] as const;
export type Arrangement = (typeof arrangements)[number];

/** A node as layouts see it: a box that may not lie on another. */
export interface LayoutNode extends Box {
  readonly id: string;
  readonly pinned: boolean;
  /** The year that it stands at on the time axis; null for what has none, such as an actor. */
  readonly year: number | null;
}

export interface LayoutGraph {
  readonly nodes: readonly LayoutNode[];
  /** From the one that cites, tasks or holds to the one that is cited, tasked or held. */
  readonly edges: readonly {
    readonly source: string;
    readonly target: string;
    /** Drawn strongly at rest: it should run past what stands between its ends. */
    readonly strong?: boolean;
  }[];
  /** Where the steps of the concentric layout are counted from. */
  readonly centres: readonly string[];
}

export type Places = ReadonlyMap<string, Point>;

/** Tells how much of a layout is done, from 0 to 1; the layout goes on when the promise is kept. */
export type Progress = (done: number) => void | Promise<void>;
