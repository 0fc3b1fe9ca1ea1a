import { z } from 'zod';
import type { Database } from '../../server/database/database.ts';
import { defineQuery } from '../../server/database/query.ts';
import { newRevision } from '../../server/database/version.ts';
import { languages } from '../document.ts';
import type { LinkRow } from '../rows/row.ts';
import { type DigestedRows, type NodeIds, replaceStatements } from './statements.ts';

const wordingsQuery = defineQuery(
  'texts/wordings',
  z.object({ symbol: z.string(), language: z.enum(languages), digest: z.string() }),
);
const referencesQuery = defineQuery(
  'relations/references',
  z.object({ type: z.enum(['Actor', 'Instrument', 'Topic', 'Resolution']), id: z.string() }),
);

const lineageActors = defineQuery('lineage/actors', z.object({ id: z.string() }));

/** What loading does to one wording. */
export type Change = 'loaded' | 'unchanged' | 'replaced';

const keyOf = (symbol: string, language: string): string => `${symbol} ${language}`;

/** For each document, in order: whether the graph lacks it, holds it, or holds another wording of it. */
export const changesBy = async (
  database: Database,
  documents: readonly DigestedRows[],
): Promise<readonly Change[]> => {
  const symbols = [...new Set(documents.map(({ rows }) => rows.symbol))];
  const present = await database.read(wordingsQuery, { symbols, languages });
  const digests = new Map(present.map(({ symbol, language, digest }) => [keyOf(symbol, language), digest]));
  return documents.map(({ rows, digest }) => {
    const before = digests.get(keyOf(rows.symbol, rows.language));
    if (before === undefined) return 'loaded';
    return before === digest ? 'unchanged' : 'replaced';
  });
};

/** What the wordings to be replaced refer to; the database is asked only where there are any. */
const referencesOf = async (database: Database, replaced: readonly DigestedRows[]): Promise<NodeIds> => {
  const symbols = [...new Set(replaced.map(({ rows }) => rows.symbol))];
  const references = symbols.length === 0 ? [] : await database.read(referencesQuery, { symbols });
  const ofType = (wanted: keyof NodeIds): string[] =>
    references.filter(({ type }) => type === wanted).map(({ id }) => id);
  return {
    Actor: ofType('Actor'),
    Instrument: ofType('Instrument'),
    Topic: ofType('Topic'),
    Resolution: ofType('Resolution'),
  };
};

/** Writes the documents in one transaction: all of them, or none. */
export const writeDocuments = async (
  database: Database,
  documents: readonly DigestedRows[],
  replaced: readonly DigestedRows[],
  factsOf: (symbol: string) => readonly LinkRow[],
): Promise<void> => {
  const symbols = [...new Set(documents.map(({ rows }) => rows.symbol))];
  const used = await referencesOf(database, replaced);
  const bodies = (await database.read(lineageActors, { symbols })).map(({ id }) => id);
  await database.write([
    ...replaceStatements(documents, symbols.flatMap(factsOf), used, bodies),
    newRevision(),
  ]);
};
