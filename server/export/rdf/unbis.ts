import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { projectRoot } from '../../../seed/root.ts';

/** UNBIS, the UN's thesaurus. */
export const thesaurus = 'http://metadata.un.org/thesaurus';

const Rows = z.array(z.object({ label: z.string(), number: z.string(), source: z.string() }));

const numbers = new Map(
  Rows.parse(
    parse(readFileSync(join(projectRoot, 'seed/corpus/unbis.csv')), {
      columns: true,
      skip_empty_lines: true,
    }),
  ).map(({ label, number }) => [label, number]),
);

/** The name of a subject in the thesaurus; undefined where its number is not known (seed/corpus/README.md). */
export const unbisIri = (subject: string): string | undefined => {
  const number = numbers.get(subject);
  return number === undefined ? undefined : `${thesaurus}/${number}`;
};
