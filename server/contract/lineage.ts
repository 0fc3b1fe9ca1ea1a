import { z } from 'zod';
import { Period, ResolutionDate } from '../../seed/document.ts';
import { lineageActs } from '../../seed/languages/lineage.ts';
import { Evidence, Wordings } from './graph.ts';

/** One resolution in the line of a body's mandate. */
export const LineageStep = z.object({
  resolution: z.string(),
  adopted: ResolutionDate.nullable(),
  loaded: z.boolean(),
  /** What it does to the body; most do one thing. */
  acts: z.array(z.enum(lineageActs)).min(1),
  /** When the mandate then ends, where the resolution says so; a period where it says no more than that. */
  until: ResolutionDate.nullable(),
  period: Period.nullable(),
  /** The resolution before it in the line; null for the first that is known. */
  previous: z.string().nullable(),
  /** The day on which the mandate had ended when this was adopted; null where it had not, or where that is not known. */
  lapsed: ResolutionDate.nullable(),
  /** The clauses that say so, in the loaded languages; else where the fact comes from. */
  evidence: z.array(Evidence),
});
export type LineageStep = z.infer<typeof LineageStep>;

/** The mandate of one body, from the resolution that set it up on. */
export const Lineage = z.object({
  actor: z.string(),
  name: Wordings,
  /** The oldest first. */
  steps: z.array(LineageStep),
});
export type Lineage = z.infer<typeof Lineage>;

export const Lineages = z.object({ lines: z.array(Lineage) });
export type Lineages = z.infer<typeof Lineages>;

/** Bodies whose mandates can be followed. */
export const LineageBodies = z.object({
  bodies: z.array(z.object({ actor: z.string(), name: Wordings, resolutions: z.int() })),
});
export type LineageBodies = z.infer<typeof LineageBodies>;

export const LineageParameters = z.object({
  actor: z.string().optional().describe('A body: the line of its mandate'),
  resolution: z.string().optional().describe('A resolution: the lines that it is part of'),
});
