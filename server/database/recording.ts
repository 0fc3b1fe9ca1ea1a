import type { Database, Statement } from './database.ts';
import { literal } from './literal.ts';

/** The same database, that only reads; what it is asked is added to `asked` in the order in which it is asked. */
export const recording = (database: Database, asked: Statement[]): Database => ({
  engine: database.engine,
  version: () => database.version(),
  revision: () => database.revision(),
  read: (query, parameters = {}) => {
    asked.push({ query, parameters });
    return database.read(query, parameters);
  },
  write: () => Promise.reject(new Error('what is recorded changes nothing')),
  indexTexts: () => Promise.reject(new Error('what is recorded changes nothing')),
  readTexts: () => database.readTexts(),
  findParagraphs: (question) => database.findParagraphs(question),
  close: async () => undefined,
});

/**
 * A statement with its parameters written into it, so that it runs wherever Cypher is pasted. Parameters stand in code
 * only: not in the comments at the head of a file, nor in its quoted texts.
 */
export const pasteable = ({ query, parameters }: Statement): string =>
  query.text.replace(/\/\/.*$|'[^'\n]*'|\$(\w+)/gm, (found, name?: string) =>
    name === undefined || !Object.hasOwn(parameters, name) ? found : literal(parameters[name]),
  );
