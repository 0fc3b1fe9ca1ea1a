import { afterAll, beforeAll, expect, vi } from 'vitest';
import { startServer, type TestServer } from '../../server.ts';

/** Databases, programs and pictures take their time on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

/** What people take along: a resolution, a trace, an actor's mandates, the whole graph. */
const selections = {
  resolution: { resolution: '2617' },
  trace: { trace: { from: 'S/RES/2617 (2021)#op17', depth: 2 } },
  path: { path: { from: 'CTED', to: '1267', limit: 7 } },
  mandates: { mandates: { actor: 'CTED', role: 'assignee' } },
  nodes: { nodes: ['S/RES/2617 (2021)', 'S/RES/1373 (2001)', 'CTED'] },
  actor: { nodes: ['CTED'] },
  whole: { whole: true },
};
export type SelectionName = keyof typeof selections;

/** Asks a server of this file's own for exports. */
export const exporting = () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.stop());
  const ask = (format: string, name: SelectionName, language = 'en') =>
    server.post('/api/export', { format, language, ...selections[name] });
  const bytes = async (format: string, name: SelectionName, language = 'en') => {
    const response = await ask(format, name, language);
    expect(response.status, response.ok ? '' : await response.text()).toBe(200);
    return new Uint8Array(await response.arrayBuffer());
  };
  const text = async (format: string, name: SelectionName, language = 'en') =>
    Buffer.from(await bytes(format, name, language)).toString('utf8');
  const json = async (name: SelectionName) => JSON.parse(await text('json', name));
  return { ask, bytes, text, json };
};
