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

/** A step of a line with whose it is, and the step that came after it. */
export const ExpiringMandate = LineageStep.extend({
  actor: z.string(),
  name: Wordings,
  until: ResolutionDate,
  /** The resolution that decided on the body next; null where none is known. */
  next: z.object({ resolution: z.string(), adopted: ResolutionDate.nullable() }).nullable(),
});
export type ExpiringMandate = z.infer<typeof ExpiringMandate>;

/** The mandates of bodies that end in a year, those first that end first. */
export const ExpiringMandates = z.object({
  year: z.int(),
  items: z.array(ExpiringMandate),
  /** How many end in each year in which any do, of all bodies or of the one that was asked for. */
  years: z.array(z.object({ year: z.int(), count: z.int().positive() })),
});
export type ExpiringMandates = z.infer<typeof ExpiringMandates>;

export const ExpiringParameters = z.object({
  year: z.coerce.number().int().min(1946).max(2100).describe('The year in which the mandates end'),
  actor: z.string().min(1).optional().describe('A body; else all of them'),
});
