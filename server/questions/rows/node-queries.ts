import { z } from 'zod';
import { nodeLabels } from '../../../seed/graph.ts';
import { defineQuery } from '../../database/query.ts';
import { NodeRecord } from './record.ts';

/** Nodes by what they are; a root's key does not tell which of four kinds it is. */
export const nodeQueries = {
  root: defineQuery('nodes-of-roots', NodeRecord),
  Paragraph: defineQuery('nodes-of-paragraphs', NodeRecord),
  Mandate: defineQuery('nodes-of-mandates', NodeRecord),
  Deliverable: defineQuery('nodes-of-deliverables', NodeRecord),
} as const;
export type NodeKind = keyof typeof nodeQueries;

export const nodeTypes = defineQuery('node-types', z.object({ id: z.string(), type: z.enum(nodeLabels) }));
