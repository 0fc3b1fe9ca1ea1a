import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { projectRoot } from '../root.ts';

const separator = '; ';

const Row = z.object({
  citing: z.coerce.number().int().positive(),
  cited: z.coerce.number().int().positive(),
  part: z.enum(['preamble', 'operative', 'both']),
  /** Each as `printPlace` prints it; none where only the pair is known. */
  places: z.string().transform((text) => (text === '' ? [] : text.split(separator))),
  mentions: z.string().transform((text) => (text === '' ? null : Number(text))),
  printed: z.union([z.literal(''), z.literal('number'), z.string().regex(/^\d{4}$/)]),
  source: z.string().min(1),
});

/** That one resolution cites another, as known without the citing text; resolutions by number. */
export type CitationFact = Readonly<z.infer<typeof Row>>;

/** Where the citations of all resolutions ship. */
export const citationsFile = join(projectRoot, 'seed/corpus/citations.csv');

/** The facts of a file that `printCitationFacts` made. */
export const parseCitationFacts = (contents: string): readonly CitationFact[] =>
  z.array(Row).parse(parse(contents, { columns: true }));

/** By number of the citing resolution, then of the cited one: the same facts always make the same file. */
const inOrder = (facts: readonly CitationFact[]): CitationFact[] =>
  [...facts].sort((one, other) => one.citing - other.citing || one.cited - other.cited);

/** One row for each fact, in order. */
export const printCitationFacts = (facts: readonly CitationFact[]): string =>
  stringify(
    inOrder(facts).map(({ places, ...fact }) => ({
      ...fact,
      places: places.join(separator),
    })),
    { header: true, columns: Object.keys(Row.shape) },
  );

let shipped: readonly CitationFact[] | null = null;

/** One fact for each pair of resolutions that seed/corpus/citations.csv lists, in its order; read when first asked. */
export const readCitationFacts = (): readonly CitationFact[] => {
  shipped ??= parseCitationFacts(readFileSync(citationsFile, 'utf8'));
  return shipped;
};
