import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { missingEntries } from '../../server/launch/complete-lock.mjs';
import { fetchBinaries, missingBinaries, upToDate } from '../../server/launch/packages.mjs';
import { thisPlatform } from '../../server/launch/platform.mjs';
import { readJson, root } from '../../server/launch/project.mjs';
import { need } from '../support/requirement.ts';

describe('what is installed is what is locked', () => {
  const locked = {
    '': { version: '0.1.0' },
    'node_modules/one': { version: '1.0.0' },
    'node_modules/native': { version: '2.0.0', optional: true },
  };
  const one = { 'node_modules/one': { version: '1.0.0' } };
  test.each([
    ['all of it', { ...one, 'node_modules/native': { version: '2.0.0' } }, true],
    ['without the optional', one, true],
    ['with more besides', { ...one, 'node_modules/more': { version: '1.0.0' } }, true],
    ['nothing', {}, false],
    ['another version', { 'node_modules/one': { version: '1.0.1' } }, false],
    ['another version of the optional', { ...one, 'node_modules/native': { version: '1.9.0' } }, false],
  ])('%s', (_, installed, expected) => {
    expect(upToDate(locked, installed)).toBe(expected);
  });
});

test('the lock file names the binaries of all systems (else: node server/launch/complete-lock.mjs)', () => {
  const { packages } = readJson(join(root, 'package-lock.json'));
  expect(missingEntries(packages)).toEqual({});
});

test('the entries that a lock file lacks, each limited to its system', () => {
  const optionalDependencies = {
    'a-linux-x64': '1.0.0',
    'a-linux-x64-musl': '1.0.0',
    'a-darwin-arm64': '1.0.0',
  };
  const packages = {
    'node_modules/b/node_modules/a': { version: '1.0.0', dev: true, optionalDependencies },
    'node_modules/b/node_modules/a-darwin-arm64': { version: '1.0.0' },
  };
  const common = { version: '1.0.0', dev: true, optional: true, os: ['linux'], cpu: ['x64'] };
  expect(missingEntries(packages)).toEqual({
    'node_modules/b/node_modules/a-linux-x64': { ...common, libc: ['glibc'] },
    'node_modules/b/node_modules/a-linux-x64-musl': { ...common, libc: ['musl'] },
  });
});

describe('a binary that is not there', () => {
  const project = mkdtempSync(join(tmpdir(), 'recalling-natives-'));
  afterAll(() => rmSync(project, { recursive: true }));
  const name = 'lightningcss';
  const modules = join(project, 'node_modules');

  test('is noticed, fetched and loads; its neighbours stay', async (context) => {
    mkdirSync(modules);
    for (const neighbour of [name, 'detect-libc'])
      cpSync(join(root, 'node_modules', neighbour), join(modules, neighbour), { recursive: true });
    const { version, optionalDependencies } = readJson(join(modules, name, 'package.json'));
    const packages = { [`node_modules/${name}`]: { version, optionalDependencies } };
    writeFileSync(join(modules, '.package-lock.json'), JSON.stringify({ packages }));

    const missing = missingBinaries(project, thisPlatform());
    expect(missing).toMatchObject([{ version }]);
    const refusal = await fetchBinaries(project, missing).catch((error: Error) => error);
    if (refusal?.message.includes('cannot be reached'))
      need(context, { missing: 'Fetching a native binary takes a connection to the npm registry' });
    expect(refusal).toBeUndefined();

    expect(missingBinaries(project, thisPlatform())).toEqual([]);
    expect(existsSync(join(modules, 'detect-libc', 'package.json'))).toBe(true);
    const { transform } = createRequire(join(project, 'any.js'))(name);
    const { code } = transform({
      filename: 'a.css',
      code: Buffer.from('a { color: #ff0000 }'),
      minify: true,
    });
    expect(code.toString()).toBe('a{color:red}');
  });
});
