import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { loadDocuments } from '../../seed/load/documents.ts';
import { openGraph } from '../../seed/load/graph.ts';
import { createApp } from '../../server/app.ts';
import { type Neo4jConfiguration, readConfiguration } from '../../server/configuration.ts';
import type { Database } from '../../server/database/database.ts';
import { loadShippedIfEmpty } from '../../server/first-load.ts';
import { listen } from '../../server/listen.ts';
import { shippedGraph } from '../support/shipped-graph.ts';

/** A server on a port of its own, with the shipped resolution loaded. */
export interface TestServer {
  readonly database: Database;
  /** `http://127.0.0.1:40123` */
  readonly url: string;
  get(path: string, parameters?: Readonly<Record<string, string>>): Promise<Response>;
  /** What a call that succeeds answers. */
  json(path: string, parameters?: Readonly<Record<string, string>>): Promise<unknown>;
  post(path: string, body: unknown): Promise<Response>;
  stop(): Promise<void>;
}

/** Starts the real application over real HTTP, on the embedded engine or on a Neo4j. */
export const startServer = async (neo4j: Neo4jConfiguration | null = null): Promise<TestServer> => {
  const data = neo4j === null ? await shippedGraph() : await mkdtemp(join(tmpdir(), 'recalling-server-'));
  const graph = await openGraph({ ...readConfiguration({ RECALLING_DATA: data }), neo4j });
  await loadShippedIfEmpty(graph);
  const { database, store } = graph;
  const app = createApp({ database, loadFiles: (readings) => loadDocuments(database, store, readings) });
  const { server, address } = await listen(app, '127.0.0.1', 0);
  // A test that computes for long must not find its connection closed under it.
  server.keepAliveTimeout = 600_000;
  const url = address.slice(0, -1);
  const get: TestServer['get'] = (path, parameters = {}) =>
    fetch(`${url}${path}?${new URLSearchParams(parameters)}`);
  return {
    database,
    url,
    get,
    json: async (path, parameters) => {
      const response = await get(path, parameters);
      expect(response.status, await response.clone().text()).toBe(200);
      return response.json();
    },
    post: (path, body) =>
      fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await database.close();
      await rm(data, { recursive: true, force: true });
    },
  };
};
