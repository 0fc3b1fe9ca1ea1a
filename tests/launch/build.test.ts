import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fingerprint, outdated } from '../../server/launch/build.mjs';

const project = mkdtempSync(join(tmpdir(), 'recalling-build-'));
const write = (file: string, text: string) => writeFileSync(join(project, file), text);

beforeAll(() => {
  for (const folder of ['client/views', 'seed', 'server', 'dist/node'])
    mkdirSync(join(project, folder), { recursive: true });
  write('package-lock.json', '{}');
  write('vite.config.ts', '');
  write('client/views/loom.tsx', 'one');
  write('seed/read.ts', 'one');
});
afterAll(() => rmSync(project, { recursive: true }));

describe('the fingerprint of the sources', () => {
  test.each<[string, () => void, { node: boolean; client: boolean }]>([
    ['nothing', () => {}, { node: false, client: false }],
    [
      'a time of change',
      () => utimesSync(join(project, 'seed/read.ts'), 1, 1),
      { node: false, client: false },
    ],
    ['the explorer', () => write('client/views/loom.tsx', 'two'), { node: false, client: true }],
    ['what both use', () => write('seed/read.ts', 'two'), { node: true, client: true }],
    [
      'a name',
      () => renameSync(join(project, 'seed/read.ts'), join(project, 'seed/find.ts')),
      { node: true, client: true },
    ],
    ['a new file', () => write('server/main.ts', ''), { node: true, client: true }],
    ['a package', () => write('package-lock.json', '{ }'), { node: true, client: true }],
  ])('after a change of %s', (_, change, expected) => {
    const print = () => ({ node: fingerprint(project, 'node'), client: fingerprint(project, 'client') });
    const before = print();
    change();
    const after = print();
    expect({ node: before.node !== after.node, client: before.client !== after.client }).toEqual(expected);
  });
});

test('what is built anew: what is not there, or not of these sources', () => {
  expect(outdated(project, ['node', 'client'])).toEqual(['node', 'client']);
  const built = { node: fingerprint(project, 'node'), client: fingerprint(project, 'client') };
  write('dist/built.json', JSON.stringify(built));
  expect(outdated(project, ['node', 'client'])).toEqual(['client']);
  mkdirSync(join(project, 'dist/client'));
  expect(outdated(project, ['node', 'client'])).toEqual([]);
  write('dist/built.json', 'cut off in the midd');
  expect(outdated(project, ['node'])).toEqual(['node']);
});
