import { z } from 'zod';
import { ActorMention, Citation, Language, Paragraph, ResolutionDate } from '../../seed/document.ts';
import { GraphEdge, GraphNode, Wordings } from './graph.ts';
import { MandateItem } from './mandates.ts';

/** A citation as `read` prints it, in one of the loaded languages. */
export const DocumentCitation = Citation.omit({ paragraph: true }).extend({
  targetType: z.enum(['Resolution', 'Instrument']),
  language: Language,
});
export type DocumentCitation = z.infer<typeof DocumentCitation>;

export const DocumentParagraph = z.object({
  id: z.string(),
  kind: Paragraph.shape.kind,
  number: Paragraph.shape.number,
  text: Wordings,
  verb: Wordings,
  citations: z.array(DocumentCitation),
  actors: z.array(ActorMention.omit({ paragraph: true }).extend({ language: Language })),
  mandates: z.array(MandateItem),
});
export type DocumentParagraph = z.infer<typeof DocumentParagraph>;

/** What some loaded languages of a resolution say, and others do not, as each was read. */
export const WordingWarning = z.object({
  kind: z.enum([
    'preambular-paragraphs',
    'annex-paragraphs',
    'paragraph',
    'verb',
    'citation',
    'printed-year',
    'assignee',
    'due',
    'recurrence',
  ]),
  /** Key of the paragraph; null where the whole text is meant. */
  paragraph: z.string().nullable(),
  /**
   * What is said: how many paragraphs, the paragraph's key, the type of the verb that it opens with, what it cites or
   * cites with a wrong year, whom it tells to act, by when or how often.
   */
  value: z.string(),
  in: z.array(Language),
  notIn: z.array(Language),
});
export type WordingWarning = z.infer<typeof WordingWarning>;

/** One resolution with all that was read from it, and its place in the network. */
export const ResolutionDocument = z.object({
  id: z.string(),
  number: z.int(),
  year: z.int(),
  adopted: ResolutionDate.nullable(),
  title: Wordings,
  loaded: z.boolean(),
  /** Whether the Council acted under Chapter VII of the Charter; null where that is not known. */
  chapterVii: z.boolean().nullable(),
  votes: z.object({ for: z.int(), against: z.int(), abstaining: z.int() }).nullable(),
  subjects: z.array(z.string()),
  source: z.string().nullable(),
  /** The UN's own document in each language. */
  links: z.record(Language, z.url()),
  languages: z.array(Language),
  paragraphs: z.array(DocumentParagraph),
  /** Where the loaded languages disagree, in the order of the text; none where only one is loaded. */
  warnings: z.array(WordingWarning),
  /** Resolution to resolution, both ways, with the part of the text or the fact's source. */
  cites: z.array(GraphEdge),
  citedBy: z.array(GraphEdge),
  /** Every resolution, instrument, actor and topic that is referred to. */
  nodes: z.array(GraphNode),
});
export type ResolutionDocument = z.infer<typeof ResolutionDocument>;

export const ResolutionParameters = z.object({
  language: Language.optional().describe('Preferred language of the mandates; else the first loaded one'),
});
