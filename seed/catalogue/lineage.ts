import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { Period, ResolutionDate } from '../document.ts';
import { lineageActs } from '../languages/lineage.ts';
import { projectRoot } from '../root.ts';

const emptyAsNull = <Inner extends z.ZodType>(inner: Inner) =>
  z.preprocess((text) => (text === '' ? null : text), inner.nullable());

const Row = z.object({
  resolution: z.coerce.number().int().positive(),
  act: z.enum(lineageActs),
  actor: z.string().min(1),
  paragraph: z.string(),
  until: emptyAsNull(ResolutionDate),
  period: emptyAsNull(Period),
  source: z.string(),
});

/** That a resolution sets up, renews, changes or ends the mandate of a body, as known without its text. */
export type LineageFact = Readonly<z.infer<typeof Row>>;

/** What seed/corpus/lineage.csv lists, in the order of the resolutions. */
export const readLineageFacts = (): readonly LineageFact[] =>
  z.array(Row).parse(parse(readFileSync(join(projectRoot, 'seed/corpus/lineage.csv')), { columns: true }));

let bodies: ReadonlyMap<number, string> | null = null;

/** The body that a resolution is the first of the catalogue's facts about; undefined where there are none. */
export const cataloguedBody = (resolution: number): string | undefined => {
  bodies ??= new Map(
    readLineageFacts()
      .map((fact) => [fact.resolution, fact.actor] as const)
      .reverse(),
  );
  return bodies.get(resolution);
};
