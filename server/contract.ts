import { z } from 'zod';
import {
  Basis,
  deliverableKinds,
  Force,
  Language,
  Period,
  ResolutionDate,
  VerbType,
} from '../seed/document.ts';
import { nodeLabels, relationTypes } from '../seed/graph.ts';

/**
 * Everything that crosses the wire. The OpenAPI document and the client's types come from these schemas; ids are the
 * graph's keys (`S/RES/2617 (2021)#op17.1`), dates are ISO strings, offsets count UTF-16 units in the paragraph's text.
 */

/** Wordings by language; at least one is present. */
const Wordings = z.partialRecord(Language, z.string());
export type Wordings = z.infer<typeof Wordings>;

/** The words that an edge was read from, or the data set that it was taken from. */
export const Evidence = z.object({
  /** Key of the paragraph; null for a fact of the catalogue. */
  paragraph: z.string().nullable(),
  /** The clause or sentence, verbatim. */
  quote: z.string().nullable(),
  /** Where the marked words stand in the paragraph's text, and where the quote begins in it. */
  start: z.int().nullable(),
  end: z.int().nullable(),
  quoteStart: z.int().nullable(),
  language: Language.nullable(),
  /** `text` for what was read from a loaded resolution, else the source of the catalogue's fact. */
  source: z.string(),
  printed: z.string().nullable(),
  force: Force.nullable(),
  pinpoint: z.array(z.string()).nullable(),
  yearImplicit: z.boolean(),
  yearCorrected: z.boolean(),
  inName: z.string().nullable(),
});
export type Evidence = z.infer<typeof Evidence>;

const NodeType = z.enum(nodeLabels);
const RelationTypeName = z.enum(relationTypes);

export const GraphNode = z.object({
  id: z.string(),
  type: NodeType,
  /** Short and the same in all languages: `1373 (2001)`, `op17`, `op17.1`, `CTED`. */
  label: z.string(),
  /** Title of a resolution, name of an actor, instrument or topic. */
  name: Wordings.optional(),
  /** Text of a paragraph, clause of a mandate, words of a deliverable. */
  text: Wordings.optional(),
  verb: Wordings.optional(),
  verbType: VerbType.optional(),
  /** Kind of a paragraph, actor, instrument or deliverable. */
  kind: z.string().optional(),
  /** The resolution that a paragraph, mandate or deliverable belongs to. */
  resolution: z.string().optional(),
  paragraph: z.string().optional(),
  number: z.int().nullable().optional(),
  year: z.int().optional(),
  adopted: ResolutionDate.optional(),
  /** false: known from the catalogue only. */
  loaded: z.boolean().optional(),
  chapterVii: z.boolean().nullable().optional(),
  subjects: z.array(z.string()).optional(),
  due: ResolutionDate.nullable().optional(),
  recurrence: Period.nullable().optional(),
  period: Period.nullable().optional(),
  /** In a trace: steps from the start, 0 for the start itself. */
  hop: z.int().optional(),
});
export type GraphNode = z.infer<typeof GraphNode>;

export const GraphEdge = z.object({
  /** Stable: made of source, type and target. */
  id: z.string(),
  source: z.string(),
  target: z.string(),
  type: RelationTypeName,
  /** Where parallel mentions are summed into one edge: how many. */
  mentions: z.int().positive(),
  basis: Basis.optional(),
  part: z.enum(['preamble', 'operative', 'both']).optional(),
  evidence: z.array(Evidence),
});
export type GraphEdge = z.infer<typeof GraphEdge>;

export const Graph = z.object({
  nodes: z.array(GraphNode),
  edges: z.array(GraphEdge),
  /** true: the answer was cut at `limit`; `total` counts the nodes there would be. */
  truncated: z.boolean(),
  total: z.int(),
  /** Present where counting was given up at `total`: there are more. */
  totalIsMinimum: z.literal(true).optional(),
});
export type Graph = z.infer<typeof Graph>;

export const Trace = Graph.extend({
  from: z.string(),
  direction: z.enum(['builds-on', 'relied-on-by']),
  depth: z.int(),
});
export type Trace = z.infer<typeof Trace>;

export const Paths = Graph.extend({
  from: z.string(),
  to: z.string(),
  /** Each path as the ids of its edges, in order from `from` to `to`. */
  paths: z.array(z.array(z.string())),
});
export type Paths = z.infer<typeof Paths>;

export const MandateDeliverable = z.object({
  id: z.string(),
  kind: z.enum(deliverableKinds),
  due: ResolutionDate.nullable(),
  recurrence: Period.nullable(),
  period: Period.nullable(),
  /** The language of `text`, `start` and `end`: the mandate's, where the deliverable has a wording in it. */
  language: Language,
  text: z.string(),
  start: z.int(),
  end: z.int(),
});
export type MandateDeliverable = z.infer<typeof MandateDeliverable>;

/** A mandate as `read` prints it, with full keys, its resolution and its words. */
export const MandateItem = z.object({
  id: z.string(),
  resolution: z.string(),
  adopted: ResolutionDate.nullable(),
  paragraph: z.string(),
  verb: z.string(),
  verbType: VerbType,
  assignees: z.array(z.string()),
  involves: z.array(z.string()),
  buildsOn: z.array(z.object({ target: z.string(), basis: Basis })),
  deliverables: z.array(MandateDeliverable),
  topics: z.array(z.string()),
  /** The language of `verb`, `text`, `start` and `end`. */
  language: Language,
  text: z.string(),
  start: z.int(),
  end: z.int(),
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

export const DocumentCitation = z.object({
  target: z.string(),
  targetType: z.enum(['Resolution', 'Instrument']),
  language: Language,
  printed: z.string(),
  start: z.int(),
  end: z.int(),
  yearImplicit: z.boolean(),
  yearCorrected: z.boolean(),
  inName: z.string().nullable(),
  pinpoint: z.array(z.string()).nullable(),
  force: Force.nullable(),
});
export type DocumentCitation = z.infer<typeof DocumentCitation>;

export const DocumentParagraph = z.object({
  id: z.string(),
  kind: z.enum(['preambular', 'operative', 'annex']),
  number: z.int().nullable(),
  text: Wordings,
  verb: Wordings,
  citations: z.array(DocumentCitation),
  actors: z.array(
    z.object({ id: z.string(), language: Language, printed: z.string(), start: z.int(), end: z.int() }),
  ),
  mandates: z.array(MandateItem),
});
export type DocumentParagraph = z.infer<typeof DocumentParagraph>;

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
  /** Resolution to resolution, both ways, with the part of the text or the fact's source. */
  cites: z.array(GraphEdge),
  citedBy: z.array(GraphEdge),
  /** Every resolution, instrument, actor and topic that is referred to. */
  nodes: z.array(GraphNode),
});
export type ResolutionDocument = z.infer<typeof ResolutionDocument>;

export const SearchItem = z.object({
  id: z.string(),
  type: z.enum(['Resolution', 'Paragraph', 'Mandate', 'Actor', 'Instrument']),
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

export const SearchAnswer = z.object({ query: z.string(), total: z.int(), items: z.array(SearchItem) });
export type SearchAnswer = z.infer<typeof SearchAnswer>;

export const Health = z.object({
  status: z.literal('ok'),
  engine: z.enum(['embedded', 'neo4j']),
  /** The engine's version. */
  version: z.string(),
  product: z.string(),
  counts: z.record(z.string(), z.int()),
});
export type Health = z.infer<typeof Health>;

/** RFC 9457. `code` is for programs; `title` and `detail` say in plain words what happened and what to do. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  instance: z.string(),
  errors: z.array(z.object({ parameter: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;

const traceDepth = z.coerce.number().int().min(1).max(6);
const Direction = z.enum(['builds-on', 'relied-on-by']);

export const SearchParameters = z.object({
  q: z.string().trim().min(1).max(200),
  types: z.string().optional().describe('Comma-separated: Resolution, Paragraph, Mandate, Actor, Instrument'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

export const MandateParameters = z.object({
  actor: z.string().optional(),
  role: z.enum(['assignee', 'involved', 'any']).default('any'),
  verbType: VerbType.optional(),
  topic: z.string().optional(),
  resolution: z.string().optional(),
  dueBefore: ResolutionDate.optional(),
  dueAfter: ResolutionDate.optional(),
  sort: z
    .enum(['place', '-place', 'due', '-due', 'verbType', '-verbType', 'adopted', '-adopted'])
    .default('place'),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  language: Language.optional().describe('Preferred language of the wording; else the first loaded one'),
});
export type MandateParameters = z.infer<typeof MandateParameters>;

export const GraphParameters = z.object({
  focus: z.string().min(1),
  depth: z.coerce.number().int().min(1).max(4).default(1),
  relations: z.string().optional().describe('Comma-separated relationship types: CITES,BUILDS_ON'),
  limit: z.coerce.number().int().min(1).max(2000).default(300),
});

export const TraceParameters = z.object({
  from: z.string().min(1),
  direction: Direction.default('builds-on'),
  depth: traceDepth.default(2),
  basis: z
    .string()
    .optional()
    .describe(
      'Comma-separated: clause, paragraph, preamble; which of the first steps to follow (default clause,paragraph)',
    ),
  limit: z.coerce.number().int().min(1).max(2000).default(300),
});

export const ResolutionParameters = z.object({
  language: Language.optional().describe('Preferred language of the mandates; else the first loaded one'),
});

export const PathParameters = z.object({
  from: z.string().min(1),
  to: z.string().min(1),
  limit: z.coerce.number().int().min(1).max(50).default(10),
});

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

/** One line of the NDJSON answer to `POST /documents`. */
export const LoadEvent = z.discriminatedUnion('event', [
  z.object({ event: z.literal('started'), files: z.int() }),
  z.object({
    event: z.literal('document'),
    file: z.string(),
    symbol: z.string().nullable(),
    outcome: z.enum(['loaded', 'unchanged', 'replaced', 'failed']),
    reason: z.string().nullable(),
    warnings: z.array(z.string()),
    done: z.int(),
  }),
  z.object({
    event: z.literal('finished'),
    loaded: z.int(),
    unchanged: z.int(),
    replaced: z.int(),
    failed: z.int(),
  }),
  /** The database failed: what was not reported yet is not loaded. */
  z.object({ event: z.literal('stopped'), reason: z.string() }),
]);
export type LoadEvent = z.infer<typeof LoadEvent>;
