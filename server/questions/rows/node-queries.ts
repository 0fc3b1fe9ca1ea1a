import { z } from 'zod';
import { nodeLabels } from '../../../seed/graph.ts';
import { defineQuery } from '../../database/query.ts';
import { NodeRecord } from './record.ts';

/** Nodes by what they are; a root's key does not tell which of four kinds it is. */
export const nodeQueries = {
  root: defineQuery('nodes/roots', NodeRecord),
  Paragraph: defineQuery('nodes/paragraphs', NodeRecord),
  Mandate: defineQuery('nodes/mandates', NodeRecord),
  Deliverable: defineQuery('nodes/deliverables', NodeRecord),
} as const;
export type NodeKind = keyof typeof nodeQueries;

export const nodeTypes = defineQuery('nodes/types', z.object({ id: z.string(), type: z.enum(nodeLabels) }));
