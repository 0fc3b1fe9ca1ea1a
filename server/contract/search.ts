import { z } from 'zod';
import { Language } from '../../seed/document.ts';
import { Wordings } from './graph.ts';

export const SearchItem = z.object({
  id: z.string(),
  type: z.enum(['Resolution', 'Paragraph', 'Mandate', 'Actor', 'Topic', 'Instrument']),
  label: z.string(),
  name: Wordings,
  /** The words around the match, for a match in a text; with the offsets of the match in `quote`. */
  quote: z.string().nullable(),
  start: z.int().nullable(),
  end: z.int().nullable(),
  language: Language.nullable(),
  resolution: z.string().nullable(),
});
export type SearchItem = z.infer<typeof SearchItem>;

export const SearchAnswer = z.object({
  query: z.string(),
  total: z.int(),
  /** Present where more texts contain the words than were looked at. */
  totalIsMinimum: z.literal(true).optional(),
  items: z.array(SearchItem),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;

export const SearchParameters = z.object({
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .describe('A symbol in any spelling, a name or alias of an actor, or words of the texts'),
  types: z
    .string()
    .optional()
    .describe('Comma-separated: Resolution, Paragraph, Mandate, Actor, Topic, Instrument'),
  limit: z.coerce.number().int().min(1).max(100).default(20).describe('Results at most'),
});
