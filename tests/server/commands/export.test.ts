import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
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

/** Settings that mean nothing, as each run then says. */
const environment = {
  ...process.env,
  RECALLING_DATA: join(folder, 'data'),
  NEO4J_URI: '',
  NEO4J_USER: 'me',
};

const start = (...args: readonly string[]) => {
  const child = spawn(process.execPath, [program, ...args], { env: environment });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (words) => {
      said += words;
    });
  const ended = once(child, 'close').then(([code]) => ({ code: Number(code), said }));
  return { child, ended };
};
const run = (...args: readonly string[]) => start(...args).ended;

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

test('a whole file, or what stood there before: Ctrl-C leaves nothing half written', async () => {
  const out = join(folder, 'kept', 'graph.jsonld');
  mkdirSync(join(folder, 'kept'));
  writeFileSync(out, 'what was there');
  const { child, ended } = start('--format', 'jsonld', '--whole', '--out', out);
  await expect.poll(() => readdirSync(join(folder, 'kept')), { timeout: 60_000 }).toHaveLength(2);
  child.kill('SIGINT');
  const { code, said } = await ended;
  expect([code, said]).toEqual([1, expect.stringMatching(/Stopped: no file was written\.\n$/)]);
  expect(readdirSync(join(folder, 'kept'))).toEqual(['graph.jsonld']);
  expect(readFileSync(out, 'utf8')).toBe('what was there');
});

test.runIf(process.platform !== 'win32')('a link is followed, and stays', async () => {
  const [link, out] = [join(folder, 'link.json'), join(folder, 'linked.json')];
  writeFileSync(out, '');
  symlinkSync(out, link);
  const { code } = await run('--format', 'json', '--nodes', 'CTED', '--out', link);
  expect(code).toBe(0);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(Graph.parse(JSON.parse(readFileSync(out, 'utf8'))).nodes).toHaveLength(1);
});

test.runIf(process.platform === 'linux').each([
  ['to its end', 'cat'],
  ['as far as its reader wants', 'head -c 500'],
])('a pipe is written to %s', async (_, reader) => {
  const line = `set -o pipefail; "$0" "$1" --format cypher --whole --out /dev/stdout | ${reader}`;
  const child = spawn('bash', ['-c', line, process.execPath, program], { env: environment });
  const [printed, told, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  expect([code, told]).toEqual([0, expect.not.stringContaining('Unexpected')]);
  expect(printed).toMatch(/^\/\/ /);
});

test.each([
  ['', /cannot be written: that is a folder\. Name another file/],
  ['nowhere/file.json', /cannot be written: there is no such folder/],
  ['one.json/file.json', /cannot be written: a part of this path is a file/],
])('a place where no file can be, %j, is told in words', async (place, words) => {
  const { code, said } = await run('--format', 'json', '--nodes', 'CTED', '--out', join(folder, place));
  expect([code, said]).toEqual([1, expect.stringMatching(words)]);
});
