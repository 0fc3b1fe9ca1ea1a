import { z } from 'zod';
import { Language } from '../../seed/document.ts';

/** A stretch of text that both have, that only the later one has, or that only the earlier one has. */
const TextChange = z.object({ change: z.enum(['same', 'added', 'removed']), text: z.string() });
export type TextChange = z.infer<typeof TextChange>;

/** A paragraph of the one beside its counterpart in the other; null where it has none. */
export const ComparedParagraph = z.object({
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** `same`: word for word. */
  change: z.enum(['same', 'changed', 'added', 'removed']),
  parts: z.array(TextChange),
});
export type ComparedParagraph = z.infer<typeof ComparedParagraph>;

export const Comparison = z.object({
  from: z.string(),
  to: z.string(),
  language: Language,
  /** The languages in which both are loaded. */
  languages: z.array(Language),
  /** In the order of the later one; what it leaves out stands where it stood in the earlier one. */
  paragraphs: z.array(ComparedParagraph),
});
export type Comparison = z.infer<typeof Comparison>;

export const CompareParameters = z.object({
  from: z.string().min(1).describe('The earlier resolution; its text must be loaded'),
  to: z.string().min(1).describe('The later one'),
  language: Language.optional().describe(
    'One in which both are loaded; else the preferred or the first such language',
  ),
  preferred: Language.optional().describe(
    'The language to take where none is named and both are loaded in it',
  ),
});
