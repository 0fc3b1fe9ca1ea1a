import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { projectRoot } from '../root.ts';

const Row = z
  .object({
    citing: z.coerce.number().int().positive(),
    cited: z.coerce.number().int().positive(),
    part: z.enum(['preamble', 'operative']),
    printed: z.string(),
    reading: z.enum(['read', 'pattern']),
    source: z.string(),
  })
  .transform(({ reading, ...row }) => ({ ...row, byPattern: reading === 'pattern' }));

/**
 * A citation that was found without this project's reader, for checking it; `byPattern` where the citing text was only
 * searched for patterns, and not read.
 */
export type CheckedCitation = Readonly<z.infer<typeof Row>>;

/** All of seed/corpus/checked-citations.csv, in its order. */
export const readCheckedCitations = (): readonly CheckedCitation[] =>
  z
    .array(Row)
    .parse(
      parse(readFileSync(join(projectRoot, 'seed/corpus/checked-citations.csv'), 'utf8'), { columns: true }),
    );
