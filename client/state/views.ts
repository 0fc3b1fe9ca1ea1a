/** The views, in the order of their links. */
export const views = [
  'loom',
  'read',
  'trace',
  'actor',
  'lineage',
  'council',
  'path',
  'explore',
  'network',
] as const;
export type View = (typeof views)[number];
