import type { ExportRequestInput } from '../../../server/contract.ts';

export type Format = ExportRequestInput['format'];

/** What people want a file for, in the order of the dialog. */
export const groups = [
  'document',
  'picture',
  'table',
  'calendar',
  'references',
  'network',
  'database',
  'rdf',
  'program',
] as const;
type Group = (typeof groups)[number];

/** Every format in its group, the one that most people want first. */
export const groupOf: Readonly<Record<Format, Group>> = {
  docx: 'document',
  markdown: 'document',
  html: 'document',
  png: 'picture',
  svg: 'picture',
  pdf: 'picture',
  xlsx: 'table',
  csv: 'table',
  ics: 'calendar',
  ris: 'references',
  bibtex: 'references',
  graphml: 'network',
  gexf: 'network',
  cytoscape: 'network',
  cx2: 'network',
  graphology: 'network',
  jgf: 'network',
  cypher: 'database',
  'neo4j-csv': 'database',
  turtle: 'rdf',
  jsonld: 'rdf',
  json: 'program',
};

// Object.keys forgets that the keys are those of the type.
export const formats = Object.keys(groupOf) as Format[];

export const formatsOf = (group: Group): Format[] => formats.filter((format) => groupOf[format] === group);

/**
 * How many nodes a file for people holds, as the server has it (server/export); formats for programs hold the whole
 * graph. The server's own answer counts: this only spares people the question.
 */
const most: Partial<Record<Group, number>> = {
  document: 3_000,
  picture: 1_500,
  references: 10_000,
  calendar: 20_000,
};

/** Why a file of a format cannot be made of so many nodes (null: nobody knows how many); null where it can. */
export const tooMany = (format: Format, count: number | null): number | null => {
  const limit = most[groupOf[format]];
  return limit !== undefined && count !== null && count > limit ? limit : null;
};
