import { z } from 'zod';
import { GraphEdge, GraphNode } from '../contract.ts';
import { checked, type ExportedGraph, notAnExport } from './exported.ts';

const ExportedJson = z.object({
  provenance: z.object({ selection: z.string() }).optional(),
  nodes: z.array(GraphNode),
  edges: z.array(GraphEdge),
});

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notAnExport(
      `it is not well-formed JSON (${error instanceof Error ? error.message : error})`,
      error,
    );
  }
};

/**
 * An export as JSON.
 *
 * @throws RecallingError `unreadable-file` with the first thing that is wrong
 */
export const readJson = (text: string): ExportedGraph => {
  const found = ExportedJson.safeParse(parse(text));
  if (!found.success) {
    const [issue] = found.error.issues;
    throw notAnExport(`${issue?.path.join('.') || 'the whole'}: ${issue?.message}`, found.error);
  }
  const { provenance, nodes, edges } = found.data;
  return checked({
    format: 'json',
    selection: provenance?.selection ?? null,
    nodes: nodes.map(({ id }) => id),
    edges,
  });
};
