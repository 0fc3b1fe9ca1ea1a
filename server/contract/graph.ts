import { z } from 'zod';
import { Basis, Force, Language, Period, ResolutionDate, VerbType } from '../../seed/document.ts';
import { nodeLabels, relationTypes } from '../../seed/graph.ts';

/** Wordings by language; at least one is present. */
export const Wordings = z.partialRecord(Language, z.string());
export type Wordings = z.infer<typeof Wordings>;

/** The words that an edge was read from, or the data set that it was taken from. */
export const Evidence = z.object({
  /** Key of the paragraph, which has a node only where the text is loaded; null where only the source is known. */
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
  /** How many parallel mentions this edge sums up, where it sums up any. */
  mentions: z.int().positive(),
  basis: Basis.optional(),
  part: z.enum(['preamble', 'operative', 'both']).optional(),
  evidence: z.array(Evidence),
});
export type GraphEdge = z.infer<typeof GraphEdge>;

export const Graph = z.object({
  nodes: z.array(GraphNode),
  edges: z.array(GraphEdge),
  /** true: the answer was cut at `limit`; `total` counts the nodes without the limit. */
  truncated: z.boolean(),
  total: z.int(),
  /** Present where counting stopped at `total`: there are more. */
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

const traceDepth = z.coerce.number().int().min(1).max(6);

export const Direction = z.enum(['builds-on', 'relied-on-by']);

export const GraphParameters = z.object({
  focus: z.string().min(1).describe('The node: a symbol, paragraph, mandate or actor'),
  depth: z.coerce.number().int().min(1).max(4).default(1).describe('Steps from the node'),
  relations: z.string().optional().describe('Comma-separated relationship types: CITES,BUILDS_ON'),
  limit: z.coerce.number().int().min(1).max(2000).default(300).describe('Nodes at most'),
});

export const TraceParameters = z.object({
  from: z.string().min(1).describe('A mandate, paragraph or resolution'),
  direction: Direction.default('builds-on').describe(
    'builds-on: back to what it builds on; relied-on-by: on to what relies on it',
  ),
  depth: traceDepth.default(2).describe('Steps from the start'),
  basis: z
    .string()
    .optional()
    .describe(
      'Comma-separated: clause, paragraph, preamble; which of the first steps to follow (default clause,paragraph)',
    ),
  limit: z.coerce.number().int().min(1).max(2000).default(300).describe('Nodes at most'),
});

export const PathDirection = z.enum(['any', 'forward']);
export type PathDirection = z.infer<typeof PathDirection>;

export const PathParameters = z.object({
  from: z.string().min(1).describe('The node to start from'),
  to: z.string().min(1).describe('The node to reach, at most eight steps away'),
  relations: z
    .string()
    .optional()
    .describe(
      'Comma-separated relationship types; by default all, but between documents first those by which one leads to another',
    ),
  direction: PathDirection.default('any').describe(
    'forward: only along relationships, from what cites to what is cited; any: whichever way they point',
  ),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(50)
    .default(10)
    .describe(
      'Paths at most; those through the same documents and actors by other paragraphs are one route, and every route has a path before any has two',
    ),
});
