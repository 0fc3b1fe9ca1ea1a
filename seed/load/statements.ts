import type { Query, Statement, Value } from '../../server/database/database.ts';
import { defineWrite } from '../../server/database/query.ts';
import { languages } from '../document.ts';
import { knownActors, knownInstruments } from '../languages/registry.ts';
import type { DocumentRows } from '../rows/document.ts';
import type { LinkRow } from '../rows/row.ts';
import { clearedWording, wordingProperties } from '../rows/wording.ts';
import { inChunks } from './chunks.ts';

/** A document's rows, and their digest. */
export interface DigestedRows {
  readonly rows: DocumentRows;
  readonly digest: string;
}

/** Keys of nodes, by label. */
export type NodeIds = Readonly<Record<'Actor' | 'Instrument' | 'Topic' | 'Resolution', readonly string[]>>;

type RowsName = Exclude<keyof DocumentRows, 'symbol' | 'language' | 'resolution'>;

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

export const loadEstablishes = defineWrite('load/establishes');
export const loadDecidesOn = defineWrite('load/decides-on');
const clearRenewals = defineWrite('clear/renewals');
const loadRenewals = defineWrite('load/renewals');

/** Rebuilds the RENEWS links of some bodies, after what resolutions decide on these bodies has changed. */
export const renewalStatements = (actors: readonly string[]): Statement[] =>
  [clearRenewals, loadRenewals].flatMap((query) => inChunks(query, 'actors', unique(actors)));

/** Nodes that documents share: a key's row is the same in every document that has it. */
const sharedLoads = [
  ['uncatalogued', defineWrite('load/resolutions')],
  ['instruments', defineWrite('load/instruments')],
  ['actors', defineWrite('load/actors')],
  ['topics', defineWrite('load/topics')],
] as const;

/** Nodes before the relationships between them. */
const loads: readonly (readonly [RowsName, Query<unknown>])[] = [
  ['paragraphs', defineWrite('load/paragraphs')],
  ['mandates', defineWrite('load/mandates')],
  ['deliverables', defineWrite('load/deliverables')],
  ['citesResolution', defineWrite('load/cites-resolution')],
  ['citesInstrument', defineWrite('load/cites-instrument')],
  ['mentions', defineWrite('load/mentions')],
  ['assignedTo', defineWrite('load/assigned-to')],
  ['involves', defineWrite('load/involves')],
  ['concerns', defineWrite('load/concerns')],
  ['buildsOnResolution', defineWrite('load/builds-on-resolution')],
  ['buildsOnInstrument', defineWrite('load/builds-on-instrument')],
  ['establishes', loadEstablishes],
  ['decidesOn', loadDecidesOn],
];

const loadWordings = defineWrite('load/wordings');
const clearLinks = [
  defineWrite('clear/paragraph-links'),
  defineWrite('clear/mandate-links'),
  defineWrite('clear/lineage'),
];
const clearWords = {
  paragraph: defineWrite('clear/paragraphs'),
  mandate: defineWrite('clear/mandates'),
  deliverable: defineWrite('clear/deliverables'),
};
const deleteWordless = [
  defineWrite('delete/deliverables'),
  defineWrite('delete/mandates'),
  defineWrite('delete/paragraphs'),
];
const clearCitations = defineWrite('clear/citations-of-resolutions');
const loadCitationFacts = defineWrite('load/citation-facts');
const loadCitationSums = defineWrite('load/citation-sums');
const loadActorNames = defineWrite('load/actor-names');
const loadInstrumentNames = defineWrite('load/instrument-names');
const deleteUnused: readonly (readonly [keyof NodeIds, Query<unknown>])[] = [
  ['Actor', defineWrite('delete/unused-actors')],
  ['Instrument', defineWrite('delete/unused-instruments')],
  ['Topic', defineWrite('delete/unused-topics')],
  ['Resolution', defineWrite('delete/unused-resolutions')],
];

const wordings = (documents: readonly DigestedRows[]): Statement[] => {
  const rows = documents.map(({ rows: { resolution, language }, digest }) => ({
    id: resolution.id,
    properties: { ...resolution.properties, [`digest_${language}`]: digest },
  }));
  return inChunks(loadWordings, 'rows', rows, { languages });
};

const clears = (documents: readonly DigestedRows[]): Statement[] => {
  const replaced = documents.map(({ rows: { symbol, language } }) => ({ symbol, language }));
  const parts = Object.keys(wordingProperties) as (keyof typeof wordingProperties)[];
  return [
    ...clearLinks.flatMap((query) => inChunks(query, 'wordings', replaced)),
    ...parts.flatMap((part) =>
      inChunks(
        clearWords[part],
        'wordings',
        replaced.map(({ symbol, language }) => ({ symbol, cleared: clearedWording(part, language) })),
      ),
    ),
  ];
};

const names = (documents: readonly DigestedRows[], used: NodeIds): Statement[] => {
  const unknown = (ids: readonly string[], known: ReadonlyMap<string, unknown>): string[] =>
    unique(ids).filter((id) => !known.has(id));
  const actors = [...documents.flatMap(({ rows }) => rows.actors.map(({ id }) => id)), ...used.Actor];
  const instruments = [
    ...documents.flatMap(({ rows }) => rows.instruments.map(({ id }) => id)),
    ...used.Instrument,
  ];
  return [
    ...inChunks(loadActorNames, 'ids', unknown(actors, knownActors)),
    ...inChunks(loadInstrumentNames, 'ids', unknown(instruments, knownInstruments)),
  ];
};

/**
 * One transaction after which the graph holds exactly these wordings, whatever it held of them before. It removes
 * their old words and links, adds the new ones, then removes what is left without words or use.
 *
 * @param facts what the catalogue says of whom the documents cite; their texts' own citations count before it
 * @param bodies whom the graph's present wordings of these resolutions decide on
 * @param used what the graph's present wordings of these resolutions refer to
 */
export const replaceStatements = (
  documents: readonly DigestedRows[],
  facts: readonly LinkRow[],
  used: NodeIds,
  bodies: readonly string[],
): Statement[] => {
  const decided = documents.flatMap(({ rows }) =>
    [...rows.establishes, ...rows.decidesOn].map(({ target }) => target),
  );
  const symbols = unique(documents.map(({ rows }) => rows.symbol));
  return [
    ...wordings(documents),
    ...clears(documents),
    ...sharedLoads.flatMap(([name, query]) =>
      inChunks(query, 'rows', [
        ...new Map(documents.flatMap(({ rows }) => rows[name]).map((row) => [row.id, row])).values(),
      ]),
    ),
    ...loads.flatMap(([name, query]) =>
      inChunks(
        query,
        'rows',
        documents.flatMap(({ rows }): readonly Value[] => rows[name]),
      ),
    ),
    ...deleteWordless.flatMap((query) => inChunks(query, 'symbols', symbols)),
    ...inChunks(clearCitations, 'symbols', symbols),
    ...inChunks(loadCitationSums, 'symbols', symbols),
    ...inChunks(loadCitationFacts, 'rows', facts),
    ...renewalStatements([...decided, ...bodies]),
    ...names(documents, used),
    ...deleteUnused.flatMap(([label, query]) => inChunks(query, 'ids', used[label])),
  ];
};
