import { describe, expect, test } from 'vitest';
import { binariesFor, readName } from '../../server/launch/natives.mjs';
import type { Platform } from '../../server/launch/platform.mjs';
import { linuxLibc } from '../../server/launch/platform.mjs';

const systems: Record<string, Platform> = {
  'linux x64': { os: 'linux', cpu: 'x64', libc: 'glibc' },
  'linux arm64': { os: 'linux', cpu: 'arm64', libc: 'glibc' },
  'linux arm': { os: 'linux', cpu: 'arm', libc: 'glibc' },
  'alpine x64': { os: 'linux', cpu: 'x64', libc: 'musl' },
  'alpine arm64': { os: 'linux', cpu: 'arm64', libc: 'musl' },
  'mac arm64': { os: 'darwin', cpu: 'arm64', libc: null },
  'mac x64': { os: 'darwin', cpu: 'x64', libc: null },
  'windows x64': { os: 'win32', cpu: 'x64', libc: null },
  'windows arm64': { os: 'win32', cpu: 'arm64', libc: null },
};

/** As their package.json files have them. */
const packages = {
  engine: [
    'darwin-arm64',
    'darwin-x64',
    'linux-arm64-gnu',
    'linux-arm64-musl',
    'linux-x64-gnu',
    'win32-x64-msvc',
  ].map((system) => `@grafeo-db/js-${system}`),
  linter: ['darwin-arm64', 'linux-arm64', 'linux-arm64-musl', 'linux-x64', 'linux-x64-musl', 'win32-x64'].map(
    (system) => `@biomejs/cli-${system}`,
  ),
  compiler: ['darwin-arm64', 'linux-arm', 'linux-arm64', 'linux-x64', 'win32-arm64', 'win32-x64'].map(
    (system) => `@typescript/typescript-${system}`,
  ),
  bundler: ['darwin-x64', 'linux-arm-gnueabihf', 'linux-x64-gnu', 'linux-x64-musl', 'win32-x64-msvc'].map(
    (system) => `@rolldown/binding-${system}`,
  ),
  twofold: ['@img/sharp-linux-x64', '@img/sharp-libvips-linux-x64', '@img/sharp-darwin-x64'],
  universal: ['@x/tool-darwin-universal', '@x/tool-win32-x64-gnu', '@x/tool-win32-x64-msvc'],
  plain: ['fsevents', 'react'],
};

const versions = (names: string[]) => Object.fromEntries(names.map((name) => [name, '1.2.3']));

describe('the native binaries that a package needs', () => {
  test.each<[keyof typeof packages, string, (string | null)[]]>([
    ['engine', 'linux x64', ['@grafeo-db/js-linux-x64-gnu']],
    ['engine', 'alpine arm64', ['@grafeo-db/js-linux-arm64-musl']],
    ['engine', 'alpine x64', [null]],
    ['engine', 'windows x64', ['@grafeo-db/js-win32-x64-msvc']],
    ['engine', 'windows arm64', [null]],
    ['engine', 'mac arm64', ['@grafeo-db/js-darwin-arm64']],
    ['linter', 'linux x64', ['@biomejs/cli-linux-x64']],
    ['linter', 'alpine x64', ['@biomejs/cli-linux-x64-musl']],
    ['linter', 'mac x64', [null]],
    ['compiler', 'alpine x64', ['@typescript/typescript-linux-x64']],
    ['compiler', 'linux arm', ['@typescript/typescript-linux-arm']],
    ['compiler', 'windows arm64', ['@typescript/typescript-win32-arm64']],
    ['bundler', 'linux arm', ['@rolldown/binding-linux-arm-gnueabihf']],
    ['bundler', 'linux arm64', [null]],
    ['twofold', 'linux x64', ['@img/sharp-linux-x64', '@img/sharp-libvips-linux-x64']],
    ['twofold', 'mac x64', ['@img/sharp-darwin-x64', null]],
    ['universal', 'mac arm64', ['@x/tool-darwin-universal']],
    ['universal', 'windows x64', ['@x/tool-win32-x64-msvc']],
    ['plain', 'mac x64', []],
  ])('%s on %s', (name, system, expected) => {
    const platform = systems[system];
    if (!platform) throw new Error(`No such system: ${system}`);
    expect(binariesFor(versions(packages[name]), platform).map((binary) => binary.name)).toEqual(expected);
  });
});

test.each([
  [
    'lightningcss-linux-arm-gnueabihf',
    { family: 'lightningcss-', os: 'linux', cpu: 'arm', abi: 'gnueabihf' },
  ],
  [
    '@oxc-resolver/binding-win32-arm64-msvc',
    { family: '@oxc-resolver/binding-', os: 'win32', cpu: 'arm64', abi: 'msvc' },
  ],
  ['@esbuild/linux-x64', { family: '@esbuild/', os: 'linux', cpu: 'x64', abi: null }],
  ['@rolldown/binding-wasm32-wasi', null],
  ['linux-x64', null],
  ['fsevents', null],
])('the name %s', (name, expected) => {
  expect(readName(name)).toEqual(expected);
});

test.each([
  [{ header: { glibcVersionRuntime: '2.36' } }, 'glibc'],
  [{ header: {} }, 'musl'],
])('the C library that %o speaks of', (report, expected) => {
  expect(linuxLibc(report)).toBe(expected);
});
