import { z } from 'zod';

/**
 * What reading a resolution finds: the shape that `read` prints, that is kept beside the graph, and that graph rows
 * are made from. `start` and `end` are UTF-16 offsets into the `text` of the paragraph that is named.
 */

export const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** The kinds of clause, comparable across languages; `other` for a verb that is in no list. */
export const verbTypes = [
  'decides',
  'demands',
  'directs',
  'requests',
  'calls-upon',
  'urges',
  'encourages',
  'invites',
  'authorizes',
  'condemns',
  'expresses',
  'emphasizes',
  'reaffirms',
  'recalls',
  'recognizes',
  'welcomes',
  'takes-note',
  'other',
] as const;
export const VerbType = z.enum(verbTypes);
export type VerbType = z.infer<typeof VerbType>;

/** How a paragraph cites: by the type of its verb, or by a preposition or verb that governs the citation itself. */
export const forces = [...verbTypes, 'pursuant-to', 'implements'] as const;
export const Force = z.enum(forces);
export type Force = z.infer<typeof Force>;

const offset = z.int().nonnegative();
/** `2025-12-31`, or `2022-12` where the text names a month only. */
export const ResolutionDate = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/);
/** An ISO 8601 duration: P6M, P1Y, P90D. */
export const Period = z.string().regex(/^P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/);

export const Paragraph = z.object({
  /** `pp1…`, `op1…`, `annex…`; `A.op1`, `B.op1` where parts begin to count anew; unique in the document. */
  id: z.string(),
  kind: z.enum(['preambular', 'operative', 'annex']),
  /** The printed number of an operative paragraph; the place in order where none is printed. */
  number: z.int().positive().nullable(),
  /** The first action verb as printed. */
  verb: z.string().nullable(),
  text: z.string(),
});
export type Paragraph = z.infer<typeof Paragraph>;

export const Citation = z.object({
  target: z.string(),
  paragraph: z.string(),
  /** Exactly `text.slice(start, end)`. */
  printed: z.string(),
  start: offset,
  end: offset,
  /** The text gives the number without its year. */
  yearImplicit: z.boolean(),
  /** The text prints another year than the resolution's own; `target` has the true one. */
  yearCorrected: z.boolean(),
  /** The actor in whose name the citation stands ("the Committee established by resolution 1267 (1999)"). */
  inName: z.string().nullable(),
  /** The cited paragraphs, as labels of the cited document: `["2", "4(a)"]`. */
  pinpoint: z.array(z.string()).nullable(),
  force: Force.nullable(),
});
export type Citation = z.infer<typeof Citation>;

export const instrumentKinds = [
  'ga-resolution',
  'presidential-statement',
  's-document',
  'treaty',
  'strategy',
  'guidance',
  'declaration',
  'report',
  'other',
] as const;

export const InstrumentCitation = z.object({
  id: z.string(),
  kind: z.enum(instrumentKinds),
  paragraph: z.string(),
  printed: z.string(),
  start: offset,
  end: offset,
  force: Force.nullable(),
});
export type InstrumentCitation = z.infer<typeof InstrumentCitation>;

export const ActorMention = z.object({
  id: z.string(),
  paragraph: z.string(),
  printed: z.string(),
  start: offset,
  end: offset,
});
export type ActorMention = z.infer<typeof ActorMention>;

export const deliverableKinds = ['expiry', 'report', 'review', 'briefing', 'other'] as const;

/**
 * What a mandate makes due. At most one of `due`, `recurrence` and `period` tells by when, but for a period from
 * adoption, which has a `due` too; where all three are null the text says "regularly" or the like.
 */
export const Deliverable = z.object({
  kind: z.enum(deliverableKinds),
  /** Given in the text, or adoption plus `period` where the text counts from adoption. */
  due: ResolutionDate.nullable(),
  recurrence: Period.nullable(),
  /** A period counted from adoption or, where `due` is null, from the event that the text names. */
  period: Period.nullable(),
  text: z.string(),
  start: offset,
  end: offset,
});
export type Deliverable = z.infer<typeof Deliverable>;

/** `clause`: cited in the mandate's own clause; `paragraph`: elsewhere in its paragraph; `preamble`: in the preamble. */
export const bases = ['clause', 'paragraph', 'preamble'] as const;
export const Basis = z.enum(bases);
export type Basis = z.infer<typeof Basis>;

export const Mandate = z.object({
  /** `op2.1`: the clause's place in its paragraph. */
  id: z.string(),
  paragraph: z.string(),
  verb: z.string(),
  verbType: VerbType,
  assignees: z.array(z.string()),
  involves: z.array(z.string()),
  buildsOn: z.array(z.object({ target: z.string(), basis: Basis })),
  deliverables: z.array(Deliverable),
  topics: z.array(z.string()),
  start: offset,
  end: offset,
});
export type Mandate = z.infer<typeof Mandate>;

export const Warning = z.object({
  code: z.enum([
    'unknown-resolution',
    'later-than-citing',
    'doubtful-number',
    'newer-than-catalogue',
    'misprinted-date',
    'numbering-gap',
    'duplicate-number',
    'unresolved-number',
    'unresolved-date',
    'unreadable-characters',
    'damaged-pages',
    'pages-without-text',
  ]),
  message: z.string(),
  paragraph: z.string().nullable(),
});
export type Warning = z.infer<typeof Warning>;

/** The name of an actor or instrument that the document itself introduces and no catalogue knows. */
const NewName = z.object({ id: z.string(), kind: z.string(), name: z.string() });

export const ReadDocument = z.object({
  file: z.string(),
  symbol: z.string(),
  language: Language,
  adopted: ResolutionDate.nullable(),
  meeting: z.int().positive().nullable(),
  title: z.string().nullable(),
  paragraphs: z.array(Paragraph),
  citations: z.array(Citation),
  instruments: z.array(InstrumentCitation),
  actors: z.array(ActorMention),
  mandates: z.array(Mandate),
  names: z.array(NewName),
  /** Subject headings that the file itself carries (the UNBIS thesaurus, in AKN4UN files). */
  subjects: z.array(z.string()).optional(),
  warnings: z.array(Warning),
});
export type ReadDocument = z.infer<typeof ReadDocument>;
