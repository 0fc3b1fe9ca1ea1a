import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { binariesFor } from './natives.mjs';
import { npm } from './npm.mjs';
import { readJson, say } from './project.mjs';

/**
 * @typedef {import('./platform.mjs').Platform} Platform
 * @typedef {{ version?: string, optional?: boolean, optionalDependencies?: Record<string, string> }} Entry
 * @typedef {Record<string, Entry>} Entries packages by the folder that they are in, as in package-lock.json
 *
 * @typedef {object} Binary a native binary that should be there
 * @property {string} name
 * @property {string} version
 * @property {string} folder where it belongs: beside the package that needs it
 */

/** npm writes what it installed into this file last, so that an installation that was broken off has none. */
const installedFile = 'node_modules/.package-lock.json';

/**
 * @param {string} file
 * @returns {Entries}
 */
const entries = (file) => readJson(file)?.packages ?? {};

/**
 * Whether what is installed is what the lock file asks for. Optional packages need not be there; what they are for,
 * native binaries, is looked after by `missingBinaries`.
 *
 * @param {Entries} locked
 * @param {Entries} installed
 */
export const upToDate = (locked, installed) =>
  Object.entries(locked).every(([folder, { version, optional }]) => {
    if (folder === '') return true;
    return installed[folder] ? installed[folder].version === version : optional === true;
  });

/** @param {string} project its folder */
export const packagesAreInstalled = (project) =>
  upToDate(entries(join(project, 'package-lock.json')), entries(join(project, installedFile)));

/**
 * Installs what the lock file says. `npm ci` would also do for a lock file that names all systems' binaries, and
 * refuses any other; this leaves out what is missing, for `fetchBinaries`, and keeps what is there already.
 *
 * @param {string} project its folder
 */
export async function installPackages(project) {
  say('Installing the packages that Recalling needs; once, a minute or so …');
  await npm(['install', '--no-save', '--include=dev', '--include=optional'], project);
}

/**
 * The version of a package that another one, in `folder`, would load: from the nearest `node_modules`.
 *
 * @param {string} project
 * @param {string} folder
 * @param {string} name
 * @returns {string | null}
 */
function installedVersion(project, folder, name) {
  for (let place = folder; ; place = dirname(place)) {
    const found = readJson(join(project, place, 'node_modules', name, 'package.json'));
    if (found) return found.version;
    if (place === '.') return null;
  }
}

/**
 * The native binaries that this system needs and that are not installed.
 *
 * @param {string} project its folder
 * @param {Platform} platform
 * @returns {Binary[]}
 */
export function missingBinaries(project, platform) {
  return Object.entries(entries(join(project, installedFile))).flatMap(
    ([folder, { optionalDependencies = {} }]) =>
      binariesFor(optionalDependencies, platform).flatMap(({ name }) => {
        const version = name && optionalDependencies[name];
        if (!version || installedVersion(project, folder, name) === version) return [];
        return [
          {
            name,
            version,
            folder: join(folder.slice(0, folder.lastIndexOf('node_modules/')), 'node_modules', name),
          },
        ];
      }),
  );
}

/**
 * Fetches binaries into a folder of their own and moves them to where they belong: an `npm install` among the other
 * packages could change those.
 *
 * @param {string} project its folder
 * @param {Binary[]} binaries
 */
export async function fetchBinaries(project, binaries) {
  say(`Fetching what this system needs besides: ${binaries.map(({ name }) => name).join(', ')} …`);
  const aside = join(project, 'node_modules', '.natives');
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  try {
    writeFileSync(join(aside, 'package.json'), '{}');
    const wanted = binaries.map(({ name, version }, index) => `native-${index}@npm:${name}@${version}`);
    await npm(['install', '--no-save', '--no-package-lock', ...wanted], aside);
    binaries.forEach(({ folder }, index) => {
      const target = join(project, folder);
      if (existsSync(target)) rmSync(target, { recursive: true });
      mkdirSync(dirname(target), { recursive: true });
      renameSync(join(aside, 'node_modules', `native-${index}`), target);
    });
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
