import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../seed/root.ts';

const ending = '.cypher';

/** Names of the queries that both engines run: the files of cypher/ but for what only Neo4j understands. */
export const queryNames = readdirSync(join(projectRoot, 'cypher'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length).replaceAll('\\', '/'))
  .filter((name) => !name.startsWith('neo4j/'));

/** Whether a query changes the graph. */
export const isWriting = (name: string): boolean => /^(load|clear|delete|schema)\//.test(name);
