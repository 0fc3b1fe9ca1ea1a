import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { groupBy } from '../group.ts';
import { projectRoot } from '../root.ts';

const optionalCount = z.string().transform((text) => (text === '' ? null : Number(text)));

const Row = z
  .object({
    number: z.coerce.number().int().positive(),
    year: z.coerce.number().int(),
    adopted: z.string(),
    title_en: z.string(),
    title_zh: z.string(),
    chapter_vii: z.enum(['true', 'false', '']),
    votes_for: optionalCount,
    votes_against: optionalCount,
    abstentions: optionalCount,
    subjects: z.string(),
    source: z.string(),
  })
  .transform((row) => ({
    number: row.number,
    year: row.year,
    adopted: row.adopted,
    title: row.title_en,
    titleZh: row.title_zh === '' ? null : row.title_zh,
    chapterVii: row.chapter_vii === '' ? null : row.chapter_vii === 'true',
    votesFor: row.votes_for,
    votesAgainst: row.votes_against,
    abstentions: row.abstentions,
    subjects: row.subjects === '' ? [] : row.subjects.split('; '),
    source: row.source,
  }));

/** What is known of an adopted resolution without its text; `source` names the data sets it was taken from. */
export type CatalogueEntry = z.infer<typeof Row>;

const load = (): readonly CatalogueEntry[] =>
  z
    .array(Row)
    .parse(parse(readFileSync(join(projectRoot, 'seed/corpus/resolutions.csv')), { columns: true }));

let loaded: {
  readonly entries: readonly CatalogueEntry[];
  readonly byNumber: ReadonlyMap<number, CatalogueEntry>;
  readonly byDate: ReadonlyMap<string, readonly CatalogueEntry[]>;
} | null = null;

function catalogued() {
  if (loaded === null) {
    const entries = load();
    loaded = {
      entries,
      byNumber: new Map(entries.map((entry) => [entry.number, entry])),
      byDate: groupBy(entries, ({ adopted }) => adopted),
    };
  }
  return loaded;
}

/** Every adopted resolution, read from seed/corpus/resolutions.csv when first asked. */
export const catalogue = {
  resolution: (number: number): CatalogueEntry | undefined => catalogued().byNumber.get(number),
  adoptedOn: (date: string): readonly CatalogueEntry[] => catalogued().byDate.get(date) ?? [],
  all: (): readonly CatalogueEntry[] => catalogued().entries,
};
