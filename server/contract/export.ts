import { z } from 'zod';
import { Basis } from '../../seed/document.ts';
import { Direction, PathDirection } from './graph.ts';
import { MandateParameters } from './mandates.ts';

/** Every format by its name; one file of `server/export` each. */
export const exportFormats = [
  'json',
  'graphml',
  'gexf',
  'csv',
  'xlsx',
  'cytoscape',
  'graphology',
  'jgf',
  'cx2',
  'cypher',
  'neo4j-csv',
  'turtle',
  'jsonld',
  'bibtex',
  'ris',
  'ics',
  'png',
  'svg',
  'pdf',
  'html',
  'docx',
  'markdown',
] as const;

/** Languages in which a file speaks to its readers: labels, headings, gists; texts and names stay as they are. */
export const exportLanguages = ['en', 'zh'] as const;

const common = {
  format: z.enum(exportFormats),
  language: z.enum(exportLanguages).default('en').describe('Language of labels and headings in the file'),
};

const key = z.string().min(1);

const year = z.int().min(1946).max(9999);

/** What the colours on the map of all resolutions can stand for. */
const mapColourings = ['community', 'year'] as const;

/** The largest coordinate of a picture on a screen, in pixels. */
const coordinate = z.number().min(-100_000).max(100_000);

/** `#0072b2` */
const colour = z.string().regex(/^#[0-9a-f]{6}$/i);

/** Where a node stands on a screen: its middle, where its name stands, and what that says there. */
export const SeenPlace = z.strictObject({
  x: coordinate,
  y: coordinate,
  name: z.enum(['left', 'right', 'inside', 'below']),
  label: z.string().max(200).optional(),
  fill: colour.optional().describe('Its colour there, where that tells more than what kind of node it is'),
});
export type SeenPlace = z.infer<typeof SeenPlace>;

/** Words beside the nodes, such as the years of an axis. */
const SeenMark = z.strictObject({
  x: coordinate,
  y: coordinate,
  text: z.string().min(1).max(200),
  align: z.enum(['left', 'right', 'middle']).describe('Which end of the words, or their middle, is at x'),
});

/** What the user sees on the screen. */
export const Seen = z.strictObject({
  title: z.string().min(1).max(500),
  about: z.string().max(500).describe('What the picture is of, with the filters that are set'),
  places: z.record(z.string(), SeenPlace),
  lines: z
    .array(z.tuple([key, key]))
    .max(20_000)
    .describe('Which nodes are joined by a line on the screen: other lines are not drawn'),
  marks: z.array(SeenMark).max(500).default([]),
  colours: z
    .array(z.strictObject({ fill: colour, text: z.string().min(1).max(200) }))
    .max(50)
    .default([])
    .describe('What the fills mean'),
});
export type Seen = z.infer<typeof Seen>;

/**
 * What to export: chosen nodes with the edges among them, a neighbourhood, a trace, the shortest paths between two
 * nodes, an actor's mandates, a resolution with all that was read from it, all resolutions and who cites whom, or the
 * whole graph. A picture of all resolutions is a map: by date of adoption, in bands by community; a picture of the whole
 * graph is that map, too.
 */
export const ExportRequest = z.union([
  z.strictObject({
    ...common,
    nodes: z.array(z.string()).min(1).max(5000),
    seen: Seen.optional().describe('Pictures: the nodes stand where they stand on a screen, under its title'),
  }),
  z.strictObject({ ...common, focus: key, depth: z.int().min(1).max(4).default(1) }),
  z.strictObject({
    ...common,
    trace: z.strictObject({
      from: key,
      direction: Direction.default('builds-on'),
      depth: z.int().min(1).max(6).default(2),
      basis: z
        .array(Basis)
        .min(1)
        .optional()
        .describe('Which of the first steps to follow, as in /trace; clause and paragraph without it'),
    }),
  }),
  z.strictObject({
    ...common,
    path: z.strictObject({
      from: key,
      to: key,
      direction: PathDirection.default('any'),
      limit: z.int().min(1).max(50).default(10),
    }),
  }),
  z.strictObject({
    ...common,
    mandates: MandateParameters.omit({ cursor: true, limit: true, sort: true, language: true }).strict(),
  }),
  z.strictObject({ ...common, resolution: key }),
  z.strictObject({
    ...common,
    network: z.strictObject({
      from: year.optional().describe('The first year of adoption'),
      to: year.optional().describe('The last year of adoption'),
      colour: z.enum(mapColourings).default('community').describe('Pictures: what colours tell'),
    }),
  }),
  z.strictObject({ ...common, whole: z.literal(true) }),
]);
export type ExportRequest = z.infer<typeof ExportRequest>;
/**
 * One line of the NDJSON answer to `POST /export` with `Accept: application/x-ndjson`: the file in parts, and how far it
 * has come.
 */
export const ExportEvent = z.discriminatedUnion('event', [
  z.object({ event: z.literal('counting'), nodes: z.int().describe('Counted so far') }),
  z.object({
    event: z.literal('file'),
    name: z.string(),
    mediaType: z.string(),
    nodes: z.int(),
    edges: z.int(),
  }),
  z.object({
    event: z.literal('progress'),
    step: z.enum(['nodes', 'edges']),
    read: z.int().describe('In this reading of all of them; some formats read them twice'),
    of: z.int(),
    share: z.number().min(0).max(1).describe('Of the whole work'),
  }),
  z.object({ event: z.literal('part'), base64: z.string() }),
  z.object({ event: z.literal('finished'), bytes: z.int() }),
  /** The file could not be made, or not to its end. */
  z.object({
    event: z.literal('stopped'),
    status: z.int(),
    code: z.string(),
    title: z.string(),
    detail: z.string(),
  }),
]);
export type ExportEvent = z.infer<typeof ExportEvent>;
/** A request before its defaults are filled in. */
export type ExportRequestInput = z.input<typeof ExportRequest>;
