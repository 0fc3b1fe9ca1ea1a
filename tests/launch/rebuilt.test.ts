import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportFormats } from '../../server/contract.ts';
import { root } from '../../server/launch/project.mjs';
import { type Explorer, startExplorer } from '../client/support/explorer.ts';

let project: string;
let explorer: Explorer;
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'recalling-rebuilt-'));
  for (const name of ['package.json', 'dist'])
    await cp(join(root, name), join(project, name), { recursive: true });
  for (const name of ['node_modules', 'cypher', 'seed'])
    await symlink(join(root, name), join(project, name), 'junction');
  explorer = await startExplorer(project);
  // What a new build does first.
  await rm(join(project, 'dist/node'), { recursive: true });
});
afterAll(async () => {
  await explorer?.stop();
  await rm(project, { recursive: true, force: true });
});

test.each(exportFormats)('a server whose programs are built anew meanwhile exports %s', async (format) => {
  const response = await fetch(`${explorer.address}api/export`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ format, focus: 'S/RES/2617 (2021)#op17', depth: 1 }),
  });
  const size = (await response.arrayBuffer()).byteLength;
  expect(response.status).toBe(200);
  expect(size).toBeGreaterThan(100);
});

test('and loads texts', async () => {
  const form = new FormData();
  const text =
    'Resolution 9001 (2022)\nThe Security Council,\nRecalling resolution 1373 (2001),\n1. Decides to remain seized.\n';
  form.append('files', new Blob([text]), 'a.txt');
  const response = await fetch(`${explorer.address}api/documents`, { method: 'POST', body: form });
  expect(await response.text()).toContain('"loaded"');
});

test('and answers', async () => {
  for (const question of [
    'search?q=CTED',
    'network',
    'rankings?by=cited',
    'openapi.json',
    'compare?from=1373&to=2617',
  ])
    expect((await fetch(`${explorer.address}api/${question}`)).status, question).not.toBe(500);
});
