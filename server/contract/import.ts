import { z } from 'zod';

/** What an exported file names, and how much of it the graph holds. Nothing of the file is stored. */
export const ImportAnswer = z.object({
  format: z.enum(['json', 'graphml']),
  /** What was selected when the file was made, in its words; null where the file does not say. */
  selection: z.string().nullable(),
  /** Keys of the nodes that the graph holds, in the order of the file. */
  nodes: z.array(z.string()),
  missing: z.object({
    /** Keys of the nodes that it does not hold. */
    nodes: z.array(z.string()),
    /** Ids of the edges whose ends it holds, and that it does not hold themselves. */
    edges: z.array(z.string()),
  }),
});
export type ImportAnswer = z.infer<typeof ImportAnswer>;
