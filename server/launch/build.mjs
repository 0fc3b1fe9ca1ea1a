import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from './child.mjs';
import { readJson, say } from './project.mjs';
import { Refusal } from './refusal.mjs';

/**
 * @typedef {'client' | 'page' | 'node'} Target what is built: the explorer into dist/client, the page that opens
 * offline into dist/page, the programs into dist/node
 */

const shared = ['seed', 'server', 'package-lock.json', 'vite.config.ts'];

/** The files and folders that each target is made from. */
const sources = {
  client: ['client', ...shared],
  page: ['client/page', 'package-lock.json', 'vite.config.ts'],
  node: shared,
};

/** What is in dist: for each target the fingerprint of the sources that it was built from. */
const record = 'dist/built.json';

/**
 * @param {string} place a file or folder
 * @returns {string[]} its files, in the same order everywhere
 */
function filesOf(place) {
  if (!existsSync(place)) return [];
  const folders = readdirSync(place, { recursive: true, withFileTypes: true });
  return folders
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Changes when the contents or the name of any source does, and only then.
 *
 * @param {string} project its folder
 * @param {Target} target
 */
export function fingerprint(project, target) {
  const hash = createHash('sha256');
  for (const source of sources[target]) {
    const place = join(project, source);
    for (const file of /\.\w+$/.test(source) ? [place] : filesOf(place))
      hash.update(file.slice(project.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} project its folder
 * @param {readonly Target[]} targets
 * @returns {Target[]} those that are not there, or older than their sources
 */
export function outdated(project, targets) {
  const built = readJson(join(project, record)) ?? {};
  return targets.filter(
    (target) => !existsSync(join(project, 'dist', target)) || built[target] !== fingerprint(project, target),
  );
}

/**
 * @param {string} project its folder
 * @param {readonly Target[]} targets
 * @throws {Refusal} with what the bundler said
 */
export async function build(project, targets) {
  say('Building Recalling …');
  const prints = Object.fromEntries(targets.map((target) => [target, fingerprint(project, target)]));
  const script = join(import.meta.dirname, 'bundle.mjs');
  const args = [script, ...targets];
  const { code, printed } = await capture({ program: process.execPath, args, folder: project });
  if (code !== 0)
    throw new Refusal(
      'Building failed. The bundler said:',
      printed.trim().split('\n').slice(0, 30).join('\n'),
    );
  mkdirSync(join(project, 'dist'), { recursive: true });
  writeFileSync(join(project, record), JSON.stringify({ ...readJson(join(project, record)), ...prints }));
}
