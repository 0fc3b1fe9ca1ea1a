import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Graph } from '../../../server/contract.ts';
import { buildProgram } from '../../support/program.ts';

/** `npm run export`, as it is run: from a folder of data in which nothing has been loaded yet. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'recalling-command-'));
let program: string;
beforeAll(async () => {
  program = await buildProgram('server/commands/export.ts');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs it with settings that mean nothing, as each run then says. */
const run = async (...args: readonly string[]): Promise<{ code: number; said: string }> => {
  const environment = {
    ...process.env,
    RECALLING_DATA: join(folder, 'data'),
    NEO4J_URI: '',
    NEO4J_USER: 'me',
  };
  const child = spawn(process.execPath, [program, ...args], { env: environment });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      said += text;
    });
  const [code] = await once(child, 'close');
  return { code, said };
};

test('what ships can be exported at once', async () => {
  const out = join(folder, 'around.json');
  const { code, said } = await run('--format', 'json', '--document', '2617', '--out', out);
  expect(said).toContain('NEO4J_USER set without NEO4J_URI');
  expect([code, said]).toEqual([0, expect.stringMatching(/around\.json: \d+ nodes, \d+ edges\./)]);
  expect(Graph.parse(JSON.parse(readFileSync(out, 'utf8'))).nodes.length).toBeGreaterThan(300);
});

test('one node is not told as many', async () => {
  const { said } = await run('--format', 'json', '--nodes', 'CTED', '--out', join(folder, 'one.json'));
  expect(said).toMatch(/one\.json: 1 node, 0 edges\./);
});

test('what finds nothing says so', async () => {
  const out = join(folder, 'none.json');
  const { code, said } = await run('--format', 'json', '--dueBefore', '1946-01-01', '--out', out);
  expect([code, said]).toEqual([
    0,
    expect.stringMatching(/none\.json: 0 nodes, 0 edges\.\nNothing in the graph/),
  ]);
});

test.each([
  ['', /cannot be written: that is a folder\. Name another file/],
  ['nowhere/file.json', /cannot be written: there is no such folder/],
  ['one.json/file.json', /cannot be written: a part of this path is a file/],
])('a place where no file can be, %j, is told in words', async (place, words) => {
  const { code, said } = await run('--format', 'json', '--nodes', 'CTED', '--out', join(folder, place));
  expect([code, said]).toEqual([1, expect.stringMatching(words)]);
});
