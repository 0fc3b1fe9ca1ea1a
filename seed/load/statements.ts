import type { Query, Statement, Value } from '../../server/database/database.ts';
import { defineWrite } from '../../server/database/query.ts';
import { languages } from '../document.ts';
import { knownActors, knownInstruments } from '../languages/registry.ts';
import type { DocumentRows } from '../rows/document.ts';
import { clearedDeliverable, clearedMandate, clearedParagraph } from '../rows/wording.ts';
import type { LinkRow } from '../rows/row.ts';
import { inChunks } from './chunks.ts';

/** A document's rows, and their digest. */
export interface DigestedRows {
  readonly rows: DocumentRows;
  readonly digest: string;
}

/** Nodes that may be of no use any more, by label. */
export interface References {
  readonly Actor: readonly string[];
  readonly Instrument: readonly string[];
  readonly Topic: readonly string[];
  readonly Resolution: readonly string[];
}

type RowsName = {
  [Name in keyof DocumentRows]: DocumentRows[Name] extends readonly unknown[] ? Name : never;
}[keyof DocumentRows];

/** Nodes before the relationships between them. */
const loadRows: readonly (readonly [RowsName, Query<unknown>])[] = [
  ['uncatalogued', defineWrite('load-resolutions')],
  ['instruments', defineWrite('load-instruments')],
  ['actors', defineWrite('load-actors')],
  ['topics', defineWrite('load-topics')],
  ['paragraphs', defineWrite('load-paragraphs')],
  ['mandates', defineWrite('load-mandates')],
  ['deliverables', defineWrite('load-deliverables')],
  ['citesResolution', defineWrite('load-cites-resolution')],
  ['citesInstrument', defineWrite('load-cites-instrument')],
  ['mentions', defineWrite('load-mentions')],
  ['assignedTo', defineWrite('load-assigned-to')],
  ['involves', defineWrite('load-involves')],
  ['concerns', defineWrite('load-concerns')],
  ['buildsOnResolution', defineWrite('load-builds-on-resolution')],
  ['buildsOnInstrument', defineWrite('load-builds-on-instrument')],
];

const loadWordings = defineWrite('load-wordings');
const clearParagraphLinks = defineWrite('clear-paragraph-links');
const clearMandateLinks = defineWrite('clear-mandate-links');
const clearParagraphs = defineWrite('clear-paragraphs');
const clearMandates = defineWrite('clear-mandates');
const clearDeliverables = defineWrite('clear-deliverables');
const deleteDeliverables = defineWrite('delete-deliverables');
const deleteMandates = defineWrite('delete-mandates');
const deleteParagraphs = defineWrite('delete-paragraphs');
const clearCitations = defineWrite('clear-citations-of-resolutions');
const loadCitationFacts = defineWrite('load-citation-facts');
const loadCitationSums = defineWrite('load-citation-sums');
const loadActorNames = defineWrite('load-actor-names');
const loadInstrumentNames = defineWrite('load-instrument-names');
const deleteUnused: Readonly<Record<keyof References, Query<unknown>>> = {
  Actor: defineWrite('delete-unused-actors'),
  Instrument: defineWrite('delete-unused-instruments'),
  Topic: defineWrite('delete-unused-topics'),
  Resolution: defineWrite('delete-unused-resolutions'),
};

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
const values = (rows: readonly object[]): Value[] => rows.map((row) => ({ ...row }));

const wordingStatements = (documents: readonly DigestedRows[]): Statement[] =>
  inChunks(
    loadWordings,
    'rows',
    documents.map(({ rows: { resolution, language }, digest }) => ({
      id: resolution.id,
      properties: { ...resolution.properties, [`digest_${language}`]: digest },
    })),
    { languages: [...languages] },
  );
