import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../seed/root.ts';
import type { Query } from './database.ts';

const readCypher = (name: string): string =>
  readFileSync(join(projectRoot, 'cypher', `${name}.cypher`), 'utf8');

/** The query in `cypher/<name>.cypher`, whose rows have the shape `row`. The file is read when it is first used. */
export const defineQuery = <Row>(name: string, row: z.ZodType<Row>): Query<Row> => {
  let text: string | undefined;
  return {
    name,
    row,
    get text() {
      text ??= readCypher(name);
      return text;
    },
  };
};

/** A query that writes and whose rows, if any, nobody reads. */
export const defineWrite = (name: string): Query<unknown> => defineQuery(name, z.unknown());

/** The statements of a file that holds several, each ended by a semicolon at the end of a line. */
export const defineScript = (name: string): Query<unknown>[] =>
  readCypher(name)
    .split(/;[ \t]*$/m)
    .filter((text) => text.trim() !== '')
    .map((text) => ({ name, text, row: z.unknown() }));
