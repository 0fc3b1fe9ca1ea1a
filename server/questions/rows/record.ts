import { z } from 'zod';
import { nodeLabels, relationTypes } from '../../../seed/graph.ts';
import { Properties } from './properties.ts';

/** A node as the database holds it. */
export const NodeRecord = z.object({ id: z.string(), type: z.enum(nodeLabels), properties: Properties });
export type NodeRecord = z.infer<typeof NodeRecord>;

/** A relationship as the database holds it, between two keys. */
export const RelationRecord = z.object({
  source: z.string(),
  type: z.enum(relationTypes),
  target: z.string(),
  properties: Properties,
});
export type RelationRecord = z.infer<typeof RelationRecord>;
