import { z } from 'zod';
import { Direction } from './graph.ts';
import { MandateParameters } from './mandates.ts';

export const exportFormats = ['json', 'graphml', 'gexf', 'csv', 'cypher', 'png'] as const;

const format = z.enum(exportFormats);

/** What to export: chosen nodes with the edges among them, a neighbourhood, a trace, or an actor's mandates. */
export const ExportRequest = z.union([
  z.strictObject({ format, nodes: z.array(z.string()).min(1).max(5000) }),
  z.strictObject({ format, focus: z.string().min(1), depth: z.int().min(1).max(4).default(1) }),
  z.strictObject({
    format,
    trace: z.strictObject({
      from: z.string().min(1),
      direction: Direction.default('builds-on'),
      depth: z.int().min(1).max(6).default(2),
    }),
  }),
  z.strictObject({
    format,
    mandates: MandateParameters.omit({ cursor: true, limit: true, sort: true, language: true }).strict(),
  }),
]);
export type ExportRequest = z.infer<typeof ExportRequest>;
