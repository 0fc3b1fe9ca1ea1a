import { z } from 'zod';
import { Basis } from '../../../seed/document.ts';
import { type RelationType, relationTypes } from '../../../seed/graph.ts';
import type { Database, Query } from '../../database/database.ts';
import { defineQuery } from '../../database/query.ts';
import type { Properties } from './properties.ts';
import { RelationRecord } from './record.ts';

const text = z.string().nullable();
/** What a relationship says of the words that it was read from; null for what it does not say. */
const Words = { printed: text, start: z.int().nullable(), end: z.int().nullable(), language: text };

const FoundationRow = z.object({
  sources: z.array(z.string()),
  target: z.string(),
  basis: Basis,
  paragraph: text,
  ...Words,
});
const foundations = defineQuery('relations/foundations-of-mandates', FoundationRow);

const ends = { source: z.string(), type: z.enum(relationTypes), target: z.string() };
const roles = defineQuery('relations/roles-of-mandates', z.object({ ...ends, ...Words }));
const mentions = defineQuery(
  'relations/mentions-of-paragraphs',
  z.object({ ...ends, ...Words, introduces: text, introducesKind: text }),
);

/** Columns as the properties that they were read from: absent where they are null. */
const propertiesOf = (columns: Readonly<Record<string, unknown>>): Properties => {
  const properties: Record<string, unknown> = {};
  for (const name in columns) if (columns[name] !== null) properties[name] = columns[name];
  return properties;
};

/** Where relationships begin, and the only nodes at which they may end; null: any. */
export interface Ends {
  readonly keys: string[];
  readonly targets: Readonly<Record<string, true>> | null;
}

/** Relationships that one query reads: of some types, from one kind of node. */
export interface Group {
  readonly begins: 'Resolution' | 'Paragraph' | 'Mandate';
  readonly types: readonly RelationType[];
  /** They say nothing more than that they are there. */
  readonly isBare?: true;
  readonly read: (database: Database, ends: Ends) => Promise<RelationRecord[]>;
}

const asked = (name: string): Group['read'] => {
  const query = defineQuery(name, RelationRecord);
  return (database, { keys, targets }) => database.read(query, { keys, targets });
};

/** As `asked`, where what the relationship says comes in columns of its own: reading a map out of the engine takes twice the time. */
const askedInColumns =
  (query: Query<z.infer<typeof roles.row> | z.infer<typeof mentions.row>>): Group['read'] =>
  async (database, { keys, targets }) =>
    (await database.read(query, { keys, targets })).map(({ source, type, target, ...words }) => ({
      source,
      type,
      target,
      properties: propertiesOf(words),
    }));

/** What some mandates build on by the same words. */
export interface SharedFoundation {
  /** Their keys, in order. */
  readonly sources: readonly string[];
  readonly target: string;
  readonly properties: Properties;
}

/** In the order of what is built on, and of the words. */
export const readSharedFoundations = async (
  database: Database,
  { keys, targets }: Ends,
): Promise<SharedFoundation[]> =>
  (await database.read(foundations, { keys, targets })).map(({ sources, target, ...words }) => ({
    sources: sources.sort(),
    target,
    properties: propertiesOf(words),
  }));

/** One relationship for each mandate: they share what it says. */
export const eachFoundation = ({ sources, target, properties }: SharedFoundation): RelationRecord[] =>
  sources.map((source) => ({ source, type: 'BUILDS_ON', target, properties }));

export const groups = {
  parts: {
    begins: 'Resolution',
    types: ['HAS_PARAGRAPH'],
    isBare: true,
    read: asked('relations/parts-of-resolutions'),
  },
  citations: { begins: 'Resolution', types: ['CITES'], read: asked('relations/citations-of-resolutions') },
  decisions: {
    begins: 'Resolution',
    types: ['RENEWS', 'ESTABLISHES', 'DECIDES_ON'],
    read: asked('relations/decisions-of-resolutions'),
  },
  sets: { begins: 'Paragraph', types: ['SETS'], isBare: true, read: asked('relations/parts-of-paragraphs') },
  cited: { begins: 'Paragraph', types: ['CITES'], read: asked('relations/citations-of-paragraphs') },
  mentions: { begins: 'Paragraph', types: ['MENTIONS'], read: askedInColumns(mentions) },
  requires: {
    begins: 'Mandate',
    types: ['REQUIRES'],
    isBare: true,
    read: asked('relations/parts-of-mandates'),
  },
  roles: {
    begins: 'Mandate',
    types: ['ASSIGNED_TO', 'INVOLVES', 'CONCERNS'],
    read: askedInColumns(roles),
  },
  foundations: {
    begins: 'Mandate',
    types: ['BUILDS_ON'],
    read: async (database, wanted) => (await readSharedFoundations(database, wanted)).flatMap(eachFoundation),
  },
} as const satisfies Record<string, Group>;
