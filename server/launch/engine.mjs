import { join } from 'node:path';
import { binariesFor } from './natives.mjs';
import { platformName } from './platform.mjs';
import { readJson } from './project.mjs';
import { Refusal } from './refusal.mjs';

/** The package of the embedded database engine. */
const engine = '@grafeo-db/js';

/**
 * Refuses a command that needs a database where the embedded one does not run and no other is named.
 *
 * @param {string} project its folder
 * @param {import('./platform.mjs').Platform} platform
 * @param {NodeJS.ProcessEnv} environment
 * @throws {Refusal}
 */
export function requireEngine(project, platform, environment) {
  if (environment.NEO4J_URI) return;
  const { optionalDependencies = {} } = readJson(join(project, 'node_modules', engine, 'package.json')) ?? {};
  if (binariesFor(optionalDependencies, platform).every(({ name }) => name !== null)) return;
  throw new Refusal(
    `The embedded database does not run on this system (${platformName(platform)}).`,
    'Use Neo4j instead: set NEO4J_URI (bolt://127.0.0.1:7687, or neo4j+s://… for a server elsewhere), NEO4J_USER and NEO4J_PASSWORD.',
  );
}
