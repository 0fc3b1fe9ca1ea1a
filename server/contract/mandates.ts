import { z } from 'zod';
import { Deliverable, Language, Mandate, ResolutionDate, VerbType } from '../../seed/document.ts';
import { Wordings } from './graph.ts';

/** What is due, as `read` prints it, with its full key. */
export const MandateDeliverable = Deliverable.extend({
  id: z.string(),
  /** The language of `text`, `start` and `end`: the mandate's, where the deliverable has a wording in it. */
  language: Language,
});
export type MandateDeliverable = z.infer<typeof MandateDeliverable>;

/** A mandate as `read` prints it, with full keys, its resolution and its words. */
export const MandateItem = Mandate.extend({
  resolution: z.string(),
  adopted: ResolutionDate.nullable(),
  deliverables: z.array(MandateDeliverable),
  /** The language of `verb`, `text`, `start` and `end`. */
  language: Language,
  text: z.string(),
});
export type MandateItem = z.infer<typeof MandateItem>;

export const MandatePage = z.object({
  total: z.int(),
  items: z.array(MandateItem),
  /** Pass as `cursor` for the next page; null on the last. */
  next: z.string().nullable(),
  /** Names of the actors, topics and documents that the items refer to, where they have one. */
  names: z.record(z.string(), Wordings),
});
export type MandatePage = z.infer<typeof MandatePage>;

/** A day of the calendar, or a month of it. */
const DueDate = ResolutionDate.refine(
  (date) => z.iso.date().safeParse(date.length === 7 ? `${date}-01` : date).success,
);

export const MandateParameters = z.object({
  actor: z.string().optional().describe('Who is told to act or involved: CTED'),
  role: z
    .enum(['assignee', 'involved', 'any'])
    .default('any')
    .describe(
      'assignee: the actor is told to act; involved: it is named as a partner, recipient or beneficiary',
    ),
  verbType: VerbType.optional().describe('The type of the action verb'),
  topic: z.string().optional().describe('A topic that the mandate concerns'),
  resolution: z.string().optional().describe('The resolution that sets the mandate'),
  dueBefore: DueDate.optional().describe('Due on this day or earlier'),
  dueAfter: DueDate.optional().describe('Due on this day or later'),
  sort: z
    .enum(['place', '-place', 'due', '-due', 'verbType', '-verbType', 'adopted', '-adopted'])
    .default('place')
    .describe('place: in the order of resolutions and paragraphs; - turns an order round'),
  cursor: z.string().optional().describe('`next` of the page before, asked with the same filters and sort'),
  limit: z.coerce.number().int().min(1).max(500).default(100).describe('Mandates on a page'),
  language: Language.optional().describe('Preferred language of the wording; else the first loaded one'),
});
export type MandateParameters = z.infer<typeof MandateParameters>;
