import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApp } from '../../../server/app.ts';
import type { Database, Statement } from '../../../server/database/database.ts';
import { recording } from '../../../server/database/recording.ts';
import { exportFile } from '../../../server/export/file.ts';
import { listen } from '../../../server/listen.ts';
import { startServer, type TestServer } from '../server.ts';

/** An export of any size takes the same memory: it never asks for more than a part, and never runs ahead of its reader. */
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

interface Watched {
  readonly database: Database;
  /** What was sent to it. */
  readonly asked: readonly Statement[];
  /** The largest answer of each query, in rows. */
  readonly largest: ReadonlyMap<string, number>;
}

/** Without a revision nothing is answered from memory: what is asked then tells how much of a file was made. */
const watch = (database: Database): Watched => {
  const asked: Statement[] = [];
  const largest = new Map<string, number>();
  const recorded = recording(database, asked);
  const read: Database['read'] = async (query, parameters) => {
    const rows = await recorded.read(query, parameters);
    largest.set(query.name, Math.max(rows.length, largest.get(query.name) ?? 0));
    return rows;
  };
  return { database: { ...recorded, read, revision: async () => null }, asked, largest };
};

/** The keys of what hangs on nothing else are one answer, of a line each; all else is read in parts. */
const keysAlone = 'graph/keys-of-roots';

test.each(['json', 'csv', 'cypher'] as const)(
  'no statement of %s of the whole graph is answered with more than a part of it',
  async (format) => {
    const { database, largest } = watch(server.database);
    const { contents, size } = await exportFile(
      database,
      { format, language: 'en', whole: true },
      new Date(),
    );
    let most = 0;
    for await (const part of contents) most = Math.max(most, part.byteLength);
    expect(size.nodes).toBeGreaterThan(3_000);
    const parts = [...largest].filter(([name]) => name !== keysAlone);
    expect(parts.length).toBeGreaterThan(3);
    for (const [name, rows] of parts) expect([name, rows < 1_500]).toEqual([name, true]);
    // Of the file itself, too, no more than a part is made at once.
    expect(most).toBeLessThan(1_500_000);
  },
);

describe('a reader that does not read', () => {
  /** A server of its own on the same database, so that what is asked for one export is not another's. */
  const another = async () => {
    const { database, asked } = watch(server.database);
    const app = createApp({
      database,
      loadFiles: () => {
        throw new Error('nothing is loaded here');
      },
    });
    const { server: http, address } = await listen(app, '127.0.0.1', 0);
    const stop = () => {
      http.closeAllConnections();
      http.close();
    };
    return { address, asked, stop };
  };

  const ask = (address: string, accept: string) => {
    const asking = request(`${address}api/export`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: accept },
    });
    asking.end(JSON.stringify({ format: 'jsonld', whole: true }));
    return asking;
  };

  test.each(['*/*', 'application/x-ndjson'])('holds the making of the file back (%s)', async (accept) => {
    const [held, whole] = [await another(), await another()];
    const warnings: string[] = [];
    const note = ({ name }: Error) => warnings.push(name);
    process.on('warning', note);
    try {
      const waiting = ask(held.address, accept);
      // Its answer has begun, and nobody takes more of it than the connection itself does.
      const [answer] = await once(waiting, 'response');
      expect(answer.statusCode).toBe(200);
      const [read] = await once(ask(whole.address, accept), 'response');
      let bytes = 0;
      for await (const part of read) bytes += part.length;
      // A connection holds some ten megabytes.
      expect(bytes).toBeGreaterThan(40_000_000);
      // Meanwhile all was made for the other.
      expect(held.asked.length).toBeLessThan(whole.asked.length * 0.7);
      // Whoever waits for a reader, part after part, leaves no listeners behind.
      expect(warnings).not.toContain('MaxListenersExceededWarning');
      waiting.destroy();
    } finally {
      process.off('warning', note);
      held.stop();
      whole.stop();
    }
  });
});
