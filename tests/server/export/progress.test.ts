import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ExportEvent, exportFormats, Problem } from '../../../server/contract.ts';
import { exportFile } from '../../../server/export/file.ts';
import { overall, type Progress } from '../../../server/export/progress.ts';
import { startServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const ask = (body: object, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${server.url}/api/export`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const asEvents = { Accept: 'application/x-ndjson' };
const eventsOf = async (body: object): Promise<ExportEvent[]> => {
  const response = await ask(body, asEvents);
  expect(response.headers.get('content-type')).toContain('application/x-ndjson');
  const lines = (await response.text()).trimEnd().split('\n');
  return lines.map((line) => ExportEvent.parse(JSON.parse(line)));
};
/** Two files of one thing differ in the time at which they were made. */
const withoutTime = (text: string) => text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then');

describe('a file as events', () => {
  test('has the parts of the file, with its name and size', async () => {
    const request = { format: 'graphml', resolution: '2617' };
    const file = await (await ask(request)).text();
    const events = await eventsOf(request);
    const parts = events.flatMap((one) => (one.event === 'part' ? Buffer.from(one.base64, 'base64') : []));
    const whole = Buffer.concat(parts);
    expect(withoutTime(whole.toString('utf8'))).toBe(withoutTime(file));
    expect(events.at(-1)).toEqual({ event: 'finished', bytes: whole.byteLength });
    const named = events.find((one) => one.event === 'file');
    expect(named).toMatchObject({ name: 'S_RES_2617_2021.graphml', mediaType: 'application/graphml+xml' });
    expect(file.match(/<node /g)).toHaveLength(named?.nodes ?? 0);
    expect(file.match(/<edge /g)).toHaveLength(named?.edges ?? 0);
  });

  test('what is wrong is a problem document, as without events', async () => {
    const response = await ask({ format: 'json', focus: 'S/RES/99999 (2021)' }, asEvents);
    expect(response.status).toBe(404);
    expect(Problem.parse(await response.json()).code).toBe('not-found');
  });

  test('what turns out to be too much while it is counted is the last event', async () => {
    const events = await eventsOf({ format: 'docx', whole: true });
    expect(events[0]?.event).toBe('counting');
    expect(events.at(-1)).toMatchObject({
      event: 'stopped',
      status: 400,
      code: 'invalid-parameter',
      detail: expect.stringMatching(/3000 at most/),
    });
  });

  test('a caller that goes away ends them, and the server goes on', async () => {
    const response = await ask({ format: 'jsonld', whole: true }, asEvents);
    await response.body?.cancel();
    expect((await eventsOf({ format: 'json', nodes: ['CTED'] })).at(-1)?.event).toBe('finished');
  });
});

const readings = exportFormats.filter((format) => !['png', 'svg', 'pdf', 'html'].includes(format));

test.each(readings)('%s tells how much was read of how much, up to all of it', async (format) => {
  const told: Progress[] = [];
  const request = { format, language: 'en', resolution: '2617' } as const;
  const { contents, size } = await exportFile(server.database, request, new Date(), (one) => told.push(one));
  for await (const part of contents) expect(part.byteLength).toBeGreaterThanOrEqual(0);
  const [counted] = told;
  expect(counted).toMatchObject({ step: 'counting' });
  const read = told.flatMap((one) => (one.step === 'counting' ? [] : [one]));
  for (const { step, of } of read) expect(of).toBe(size[step]);
  const shares = read.map(({ share }) => share);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
});

test('readings that follow each other are one way from 0 to 1', () => {
  const shares: number[] = [];
  const report = overall({ nodes: 10, edges: 20 }, { nodes: 2, edges: 1 }, (one) => {
    if (one.step !== 'counting') shares.push(one.share);
  });
  const once = [{ nodes: 0 }, { nodes: 5 }, { nodes: 10 }];
  for (const one of [...once, ...once, { edges: 0 }, { edges: 10 }, { edges: 20 }]) report(one);
  const read = [0, 5, 10, 10, 15, 20, 20, 30, 40];
  expect(shares).toEqual(read.map((count) => count / 40));
});
