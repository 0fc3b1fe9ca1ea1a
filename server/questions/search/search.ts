import type { SearchAnswer } from '../../contract.ts';
import type { Database } from '../../database/database.ts';
import { natural } from '../../words/natural.ts';
import { rootOrder } from '../at-hand/roots.ts';
import { readNodes } from '../graph/nodes.ts';
import { normalizeSpelling } from '../graph/symbol.ts';
import { searchItem } from './item.ts';
import { type Finding, type Finds, findByName, findBySymbol, type SearchType, sum } from './sources.ts';
import { findInTexts } from './texts.ts';

export const searchTypes: readonly SearchType[] = [
  'Resolution',
  'Actor',
  'Topic',
  'Instrument',
  'Paragraph',
  'Mandate',
];

/** The words that must all occur: a text without spaces, as in Chinese, is one. */
const wordsOf = (query: string): string[] => [
  ...new Set(normalizeSpelling(query).toLowerCase().split(' ').filter(Boolean)),
];

const nearness = ['exact', 'prefix', 'inside', 'near'] as const;
/** Exact before prefix before inside, then by kind, then what fits best, then what is newest first. */
const ranked = (database: Database, findings: readonly Finding[]): Finding[] => {
  const inOrder = rootOrder(database);
  return findings
    .map((finding) => ({
      finding,
      rank: nearness.indexOf(finding.nearness) * searchTypes.length + searchTypes.indexOf(finding.type),
      document: finding.id.split('#')[0] ?? '',
    }))
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        (one.finding.place ?? 0) - (other.finding.place ?? 0) ||
        inOrder(other.document, one.document) ||
        natural.compare(one.finding.id, other.finding.id),
    )
    .map(({ finding }) => finding);
};

/** One finding for a node, however many ways led to it. */
const merged = (database: Database, finds: readonly Finds[]): Finds => {
  const found = new Map<string, Finding>();
  let repeated = 0;
  const all = finds.flatMap(({ findings }) => findings);
  for (const finding of ranked(database, all)) {
    if (found.has(finding.id)) repeated += 1;
    else found.set(finding.id, finding);
  }
  const { total, totalIsMinimum } = sum(finds);
  return { findings: [...found.values()], total: total - repeated, totalIsMinimum };
};

/** The best of all, but of each kind its share at least: many names do not hide the one sentence. */
const fairShare = (findings: readonly Finding[], limit: number): Finding[] => {
  const kinds = new Set(findings.map(({ type }) => type)).size;
  const share = Math.floor(limit / Math.max(1, kinds));
  const taken = new Map<SearchType, number>();
  const kept = new Set<Finding>();
  for (const finding of findings) {
    const count = taken.get(finding.type) ?? 0;
    if (count < share) kept.add(finding);
    taken.set(finding.type, count + 1);
  }
  for (const finding of findings) if (kept.size < limit) kept.add(finding);
  return findings.filter((finding) => kept.has(finding));
};

/**
 * Resolutions, paragraphs, mandates, actors, topics and instruments by any spelling of a symbol, any name or alias, and words
 * of titles and texts in any loaded language.
 */
export const search = async (
  database: Database,
  query: string,
  { types, limit }: { types: readonly SearchType[]; limit: number },
): Promise<SearchAnswer> => {
  const words = wordsOf(query);
  const { findings, total, totalIsMinimum } = merged(
    database,
    await Promise.all([
      findBySymbol(database, query, types),
      findByName(database, words, types),
      findInTexts(database, words, types),
    ]),
  );
  const kept = fairShare(findings, limit);
  const nodes = await readNodes(
    database,
    kept.map(({ id }) => id),
  );
  const items = kept.flatMap(({ id }) => {
    const node = nodes.get(id);
    return node === undefined ? [] : searchItem(node, words);
  });
  return { query, total, ...(totalIsMinimum && { totalIsMinimum }), items };
};
