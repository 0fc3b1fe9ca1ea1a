import { z } from 'zod';
import { Language, languages } from '../../../seed/document.ts';
import type { RelationType } from '../../../seed/graph.ts';
import { groupBy } from '../../../seed/group.ts';
import type { Database } from '../../database/database.ts';
import { defineQuery } from '../../database/query.ts';
import { inBatches } from '../rows/batches.ts';
import { loadedSymbols } from '../rows/loaded.ts';
import { nodeQueries } from '../rows/node-queries.ts';
import { textOf } from '../rows/properties.ts';
import type { NodeRecord, RelationRecord } from '../rows/record.ts';
import { type Ends, groups, readSharedFoundations } from '../rows/relation-groups.ts';
import type { Adjacency } from './adjacency.ts';
import { readAllLinks } from './all-links.ts';
import { type Content, type ContentRows, contentOf, SharedTexts } from './content.ts';
import { Contents, resolutionOf, type Sums } from './contents.ts';
import { keptByRevision } from './kept.ts';
import { readRoots } from './roots.ts';

/** How many resolutions are read at a time; other questions are answered in between. */
const batch = 10;

/** The most letters of text held in memory: ten times those of all resolutions in one language. */
const mostLetters = 200_000_000;

/** What a resolution's texts say, with the digests of the texts that say it. */
interface Known {
  readonly digests: string;
  readonly content: Content;
  readonly letters: number;
}

/** Outlives a revision of the graph: what was not loaded again need not be read again. */
const knownOf = new WeakMap<Database, ReadonlyMap<string, Known>>();

const Wording = z.object({ symbol: z.string(), language: Language, digest: z.string() });
const wordings = defineQuery('texts/wordings', Wording);

const digestsIn = (digestOf: (language: Language) => string | null | undefined): string =>
  languages.map((language) => digestOf(language) ?? '').join(' ');

/** The digests as they are in the database now. */
const readDigests = async (database: Database, symbols: readonly string[]): Promise<Map<string, string>> => {
  const rows = await database.read(wordings, { symbols: [...symbols], languages: [...languages] });
  return new Map(
    [...groupBy(rows, ({ symbol }) => symbol)].map(([symbol, some]) => [
      symbol,
      digestsIn((language) => some.find((row) => row.language === language)?.digest),
    ]),
  );
};

const partsOf = (links: Adjacency, keys: readonly string[], part: RelationType): string[] => {
  const found: string[] = [];
  for (const key of keys) {
    const node = links.numberOf(key);
    if (node !== undefined)
      links.forEach(node, 'out', (other, type) => {
        if (type === part) found.push(links.keyOf(other));
      });
  }
  return found;
};

const byResolution = <Row>(rows: readonly Row[], keyOf: (row: Row) => string) =>
  groupBy(rows, (row) => resolutionOf(keyOf(row)));

/** What the texts of some resolutions say, by resolution. */
const readRows = async (
  database: Database,
  links: Adjacency,
  symbols: readonly string[],
): Promise<Map<string, ContentRows>> => {
  const paragraphs = partsOf(links, symbols, 'HAS_PARAGRAPH');
  const mandates = partsOf(links, paragraphs, 'SETS');
  const deliverables = partsOf(links, mandates, 'REQUIRES');
  const each = <Row>(keys: readonly string[], read: (database: Database, ends: Ends) => Promise<Row[]>) =>
    inBatches(keys, (some) => read(database, { keys: some, targets: null }));
  const nodes =
    (kind: keyof typeof nodeQueries) =>
    (_: Database, { keys }: Ends) =>
      database.read(nodeQueries[kind], { keys });
  const ofKey = ({ id }: NodeRecord) => id;
  const ofSource = ({ source }: RelationRecord) => source;
  // Paragraphs first: the others' words stand in their texts.
  const read = {
    nodes: byResolution(
      [
        ...(await each(paragraphs, nodes('Paragraph'))),
        ...(await each(mandates, nodes('Mandate'))),
        ...(await each(deliverables, nodes('Deliverable'))),
      ],
      ofKey,
    ),
    cited: byResolution(await each(paragraphs, groups.cited.read), ofSource),
    mentions: byResolution(await each(paragraphs, groups.mentions.read), ofSource),
    roles: byResolution(await each(mandates, groups.roles.read), ofSource),
    foundations: byResolution(await each(mandates, readSharedFoundations), ({ sources }) => sources[0] ?? ''),
  };
  return new Map(
    symbols.map((symbol) => [
      symbol,
      {
        nodes: read.nodes.get(symbol) ?? [],
        cited: read.cited.get(symbol) ?? [],
        mentions: read.mentions.get(symbol) ?? [],
        roles: read.roles.get(symbol) ?? [],
        foundations: read.foundations.get(symbol) ?? [],
      },
    ]),
  );
};

const lettersOf = ({ nodes }: Content): number => {
  let letters = 0;
  for (const { type, properties } of nodes.values())
    if (type === 'Paragraph')
      for (const language of languages) letters += textOf(properties, `text_${language}`)?.length ?? 0;
  return letters;
};

const readSums = async (database: Database, resolutions: readonly string[]): Promise<Sums> => {
  const read = async ({ read: ask }: typeof groups.citations | typeof groups.decisions) =>
    groupBy(
      await inBatches(resolutions, (keys) => ask(database, { keys, targets: null })),
      ({ source }) => source,
    );
  return { citations: await read(groups.citations), decisions: await read(groups.decisions) };
};

/**
 * What all loaded texts say, with the words that say it; read once, in parts, in the background. After a load only
 * the texts whose digests have changed are read again.
 */
export const readAllContents = keptByRevision(async (database: Database): Promise<Contents> => {
  const { byKey } = await readRoots(database);
  const links = await readAllLinks(database);
  const isResolution = (key: string): boolean => byKey.get(key)?.type === 'Resolution';
  const before = knownOf.get(database);
  const known = new Map<string, Known>();
  const texts = new SharedTexts();
  const symbols = await loadedSymbols(database);
  const anew: string[] = [];
  const digests = new Map(
    symbols.map((symbol) => {
      const properties = byKey.get(symbol)?.properties ?? {};
      return [symbol, digestsIn((language) => textOf(properties, `digest_${language}`))];
    }),
  );
  let letters = 0;
  for (const symbol of symbols) {
    const one = before?.get(symbol);
    if (one === undefined || one.digests !== digests.get(symbol)) anew.push(symbol);
    else {
      known.set(symbol, one);
      letters += one.letters;
    }
  }
  for (let from = 0; from < anew.length && letters < mostLetters; from += batch) {
    const some = anew.slice(from, from + batch);
    const rows = await readRows(database, links, some);
    const after = await readDigests(database, some);
    for (const [symbol, found] of rows) {
      const read = digests.get(symbol) ?? '';
      // Another wording may have been loaded while this one was read.
      if (after.get(symbol) !== read) continue;
      const content = contentOf(found, texts, isResolution);
      const size = lettersOf(content);
      known.set(symbol, { digests: read, content, letters: size });
      letters += size;
    }
    knownOf.set(database, known);
  }
  knownOf.set(database, known);
  const sums = await readSums(
    database,
    [...byKey.values()].flatMap(({ id, type }) => (type === 'Resolution' ? id : [])),
  );
  const contents = new Map([...known].map(([symbol, { content }]) => [symbol, content]));
  return new Contents(contents, sums, known.size === symbols.length);
});
