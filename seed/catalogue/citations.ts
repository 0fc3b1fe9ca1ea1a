import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { groupBy } from '../group.ts';
import { projectRoot } from '../root.ts';

const Row = z.object({
  citing: z.coerce.number().int().positive(),
  cited: z.coerce.number().int().positive(),
  part: z.enum(['preamble', 'operative']),
  reading: z.enum(['read', 'pattern']),
  source: z.string(),
});

/** That one resolution cites another, as known without the citing text; resolutions by number. */
export interface CitationFact {
  readonly citing: number;
  readonly cited: number;
  readonly part: 'preamble' | 'operative' | 'both';
  /** Where the citing text came from, and whether it was only searched for patterns. */
  readonly source: string;
}

const sourceOf = ({ source, reading }: z.infer<typeof Row>): string =>
  reading === 'pattern' ? `${source} (found by pattern)` : source;

const sumOf = (rows: readonly [z.infer<typeof Row>, ...z.infer<typeof Row>[]]): CitationFact => {
  const [first] = rows;
  return {
    citing: first.citing,
    cited: first.cited,
    part: rows.some(({ part }) => part !== first.part) ? 'both' : first.part,
    source: [...new Set(rows.map(sourceOf))].join('; '),
  };
};

/** One fact for each pair of resolutions that seed/corpus/citations.csv lists, in its order. */
export const readCitationFacts = (): readonly CitationFact[] => {
  const rows = z
    .array(Row)
    .parse(parse(readFileSync(join(projectRoot, 'seed/corpus/citations.csv')), { columns: true }));
  const pairs = groupBy(rows, ({ citing, cited }) => `${citing} ${cited}`);
  return [...pairs.values()].map(sumOf);
};
