import type { GraphNode } from '../../../server/contract.ts';

/** The year that a node stands at; null for a document without a date. */
export const yearOf = ({ id, year, adopted }: Pick<GraphNode, 'id' | 'year' | 'adopted'>): number | null => {
  // A part of a resolution has no date of its own, but its key has the resolution's year.
  const printed = /^S\/RES\/\d+ \((\d{4})\)/.exec(id)?.[1] ?? adopted?.slice(0, 4);
  return year ?? (printed === undefined ? null : Number(printed));
};
