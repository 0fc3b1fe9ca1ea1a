/**
 * `node server/launch/complete-lock.mjs` makes package-lock.json name the native binaries of all systems. npm leaves
 * out those that the registry in use does not offer, and `npm ci` then refuses the lock file everywhere. Run it after
 * adding or updating packages; a test says when it is needed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readName } from './natives.mjs';
import { root } from './project.mjs';

/**
 * @typedef {{ version: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string> }} Entry
 */

/**
 * The entries of the binaries that packages name and the lock file does not.
 *
 * @param {Readonly<Record<string, Entry>>} packages by folder
 * @returns {Record<string, Entry>}
 */
export function missingEntries(packages) {
  const found = Object.entries(packages).flatMap(([folder, { dev, optionalDependencies = {} }]) => {
    const beside = folder.slice(0, folder.lastIndexOf('node_modules/'));
    const names = Object.keys(optionalDependencies);
    return Object.entries(optionalDependencies).flatMap(([name, version]) => {
      const place = `${beside}node_modules/${name}`;
      const native = readName(name);
      if (!native || packages[place]) return [];
      return [[place, { version, ...(dev && { dev }), optional: true, ...limits(native, names) }]];
    });
  });
  return Object.fromEntries(found);
}

/**
 * @param {import('./natives.mjs').NativeName} native
 * @param {string[]} siblings
 */
function limits({ os, cpu, abi }, siblings) {
  const limited = { os: [os], ...(cpu !== 'universal' && { cpu: [cpu] }) };
  if (os !== 'linux') return limited;
  if (abi?.startsWith('musl')) return { ...limited, libc: ['musl'] };
  return abi || siblings.some((name) => name.includes('musl')) ? { ...limited, libc: ['glibc'] } : limited;
}

/** Run as a program, not when imported. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const packages = { ...lock.packages, ...missingEntries(lock.packages) };
  const sorted = Object.entries(packages).sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
}
