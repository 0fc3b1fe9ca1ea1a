import { z } from 'zod';

export const Health = z.object({
  status: z.literal('ok'),
  engine: z.enum(['embedded', 'neo4j']),
  /** The engine's version. */
  version: z.string(),
  product: z.string(),
  counts: z.record(z.string(), z.int()),
});
export type Health = z.infer<typeof Health>;
