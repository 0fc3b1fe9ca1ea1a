import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Configuration } from '../../server/configuration.ts';
import { startNeo4j } from '../support/neo4j.ts';
import type { Missing } from '../support/requirement.ts';

export const engineNames = ['embedded', 'Neo4j 5.26', 'current Neo4j'] as const;
export type EngineName = (typeof engineNames)[number];

export interface Engine {
  /** For an empty database of this engine, with a data folder of its own. */
  readonly configuration: Configuration;
  stop(): Promise<void>;
}

/** An empty database of the engine for the caller alone, until `stop`. */
export const startEngine = async (name: EngineName): Promise<Engine | Missing> => {
  const server = name === 'embedded' ? null : await startNeo4j(name === 'Neo4j 5.26' ? '5.26' : 'current');
  if (server !== null && 'missing' in server) return server;
  const data = await mkdtemp(join(tmpdir(), 'recalling-engine-'));
  return {
    configuration: {
      host: '127.0.0.1',
      port: 0,
      allowedHosts: [],
      data,
      neo4j: server && { uri: server.uri, user: 'neo4j', password: null, database: null },
    },
    async stop() {
      await server?.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
};
