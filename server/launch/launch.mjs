import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { requireEngine } from './engine.mjs';
import { thisPlatform } from './platform.mjs';
import { root, say } from './project.mjs';
import { Refusal } from './refusal.mjs';
import { setUp } from './setup.mjs';
import { test } from './test.mjs';

/**
 * @typedef {object} Command
 * @property {import('./build.mjs').Target[]} targets what has to be built for it
 * @property {boolean} database whether it opens the database
 */

/** The programs of dist/node, by name. @type {Record<string, Command>} */
const programs = {
  start: { targets: ['node', 'client'], database: true },
  read: { targets: ['node'], database: false },
  seed: { targets: ['node'], database: true },
  rebuild: { targets: ['node'], database: true },
  export: { targets: ['node'], database: true },
};

/**
 * Sets the project up and runs a command in this process, so that signals, standard output and the exit code are the
 * command's own.
 *
 * @param {string[]} args the command's name and its arguments
 */
export async function launch([name = 'start', ...args]) {
  try {
    await prepare(name);
  } catch (error) {
    tell(error);
    process.exitCode = 1;
    return;
  }
  if (name === 'test') process.exitCode = await test(root, args);
  else if (name === 'bench') await import('../../tests/bench/run.mjs');
  else await run(name, args);
}

/** @param {string} name */
async function prepare(name) {
  const platform = thisPlatform();
  if (name === 'test' || name === 'bench') return setUp(root, platform, ['node', 'client']);
  const command = programs[name];
  if (!command)
    throw new Refusal(
      `There is no command “${name}”.`,
      `There are: ${Object.keys(programs).join(', ')}, test, bench.`,
    );
  await setUp(root, platform, command.targets);
  if (command.database) requireEngine(root, platform, process.env);
}

/**
 * @param {string} name
 * @param {string[]} args
 */
async function run(name, args) {
  const program = join(root, 'dist', 'node', `${name}.js`);
  process.argv = [process.execPath, program, ...args];
  process.setSourceMapsEnabled(true);
  // npm runs scripts in the project's folder; the paths that a user gives are meant from where the user stands.
  const { INIT_CWD, npm_lifecycle_event } = process.env;
  if (INIT_CWD && npm_lifecycle_event === name) process.chdir(INIT_CWD);
  await import(pathToFileURL(program).href);
}

/** @param {unknown} error */
function tell(error) {
  if (error instanceof Refusal) return void say(`${error.message}\n${error.advice}`);
  const { code, path } = Object(error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return void say(`This user may not write to ${path}.\nGive the project a folder that can be written to.`);
  if (code === 'ENOSPC')
    return void say('The disk is full.\nFree about 500 MB, then run the same command again.');
  throw error;
}
