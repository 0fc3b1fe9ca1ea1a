/** How often a file reads all that it is made of. */
export interface Readings {
  readonly nodes: number;
  readonly edges: number;
}

/** How far a file has come: counting what it will hold, then reading that, once or more. */
export type Progress =
  | { readonly step: 'counting'; readonly nodes: number }
  | {
      readonly step: 'nodes' | 'edges';
      /** In this reading of all `of`. */
      readonly read: number;
      readonly of: number;
      /** Of all readings together, from 0 to 1. */
      readonly share: number;
    };

/** How far an export has come: how many nodes or edges the present reading of them has given; it begins with none. */
export type ReportProgress = (read: { readonly nodes?: number; readonly edges?: number }) => void;

/** Turns what single readings report into how far the whole file has come. */
export const overall = (
  size: { readonly nodes: number; readonly edges: number },
  readings: Readings,
  tell: (progress: Progress) => void,
): ReportProgress => {
  const total = Math.max(1, readings.nodes * size.nodes + readings.edges * size.edges);
  const done = { nodes: 0, edges: 0 };
  const last = { nodes: 0, edges: 0 };
  return (reported) => {
    const step = reported.nodes === undefined ? 'edges' : 'nodes';
    const read = reported[step] ?? 0;
    // Another reading has begun.
    if (read === 0) done[step] += last[step];
    last[step] = read;
    const all = done.nodes + last.nodes + done.edges + last.edges;
    tell({ step, read, of: size[step], share: Math.min(1, all / total) });
  };
};
