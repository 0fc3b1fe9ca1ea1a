import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { thisPlatform } from './platform.mjs';
import { root, say } from './project.mjs';
import { Refusal } from './refusal.mjs';
import { setUp } from './setup.mjs';
import { test } from './test.mjs';

/**
 * @typedef {object} Command
 * @property {import('./build.mjs').Target[]} targets what has to be built for it
 * @property {(args: string[]) => Promise<unknown>} [run] what it does, where it is not the program of its name in
 *   dist/node; a number that it answers is the exit code
 * @property {string} [alone] what it does, in words, where it takes no arguments
 */

/** @type {Record<string, Command>} */
const commands = {
  start: { targets: ['node', 'client', 'page'] },
  read: { targets: ['node'] },
  seed: { targets: ['node'] },
  catalogue: { targets: ['node'] },
  rebuild: { targets: ['node'] },
  lineage: { targets: ['node'] },
  export: { targets: ['node', 'page'] },
  test: { targets: ['node', 'client', 'page'], run: (args) => test(root, args) },
  bench: { targets: ['node', 'client'], run: () => import('../../tests/bench/run.mjs') },
  accuracy: {
    targets: [],
    run: () => import('../../tests/accuracy/run.mjs'),
    alone: 'Measures the reader against annotated texts.',
  },
  pictures: {
    targets: ['node', 'client', 'page'],
    run: () => import('../../tests/client/pictures/run.mjs'),
    alone: 'Makes the pictures of README.md anew (docs/images).',
  },
  dev: {
    targets: [],
    run: () => import('./dev.mjs').then(({ dev }) => dev(root)),
    alone: 'Serves the explorer and the server from their sources, and shows changes at once, until Ctrl-C.',
  },
};

/**
 * Sets the project up and runs a command in this process, so that signals, standard output and the exit code are the
 * command's own.
 *
 * @param {string[]} args the command's name and its arguments
 */
export async function launch([name = 'start', ...args]) {
  const { alone } = commands[name] ?? {};
  if (alone && args.length > 0) {
    const usage = `Usage: npm run ${name}\n\n${alone}`;
    if (/^(-h|--help)$/.test(args.join(' '))) console.log(usage);
    else {
      say(`This command takes no arguments: ${args.join(' ')}.\n${usage}`);
      process.exitCode = 1;
    }
    return;
  }
  const command = await prepare(name).catch(tell);
  if (!command) {
    process.exitCode = 1;
    return;
  }
  const answer = await (command.run ? command.run(args) : runProgram(name, args));
  if (typeof answer === 'number') process.exitCode = answer;
}

/**
 * @param {string} name
 * @throws {Refusal} where the command cannot be run here
 */
async function prepare(name) {
  const command = commands[name];
  if (!command)
    throw new Refusal(`There is no command “${name}”.`, `There are: ${Object.keys(commands).join(', ')}.`);
  await setUp(root, thisPlatform(), command.targets);
  return command;
}

/**
 * @param {string} name
 * @param {string[]} args
 */
async function runProgram(name, args) {
  const program = join(root, 'dist', 'node', `${name}.js`);
  process.argv = [process.execPath, program, ...args];
  process.setSourceMapsEnabled(true);
  // npm runs scripts in the project's folder; the paths that a user gives are meant from where the user stands.
  const { INIT_CWD, npm_lifecycle_event } = process.env;
  if (INIT_CWD && npm_lifecycle_event === name) process.chdir(INIT_CWD);
  await import(pathToFileURL(program).href);
}

/**
 * Says what went wrong in words, where it is something that the user can mend.
 *
 * @param {unknown} error
 */
function tell(error) {
  if (error instanceof Refusal) return say(`${error.message}\n${error.advice}`);
  const { code, path } = Object(error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return say(`This user may not write to ${path}.\nGive the project a folder that can be written to.`);
  if (code === 'ENOSPC') return say('The disk is full.\nFree about 500 MB, then run the same command again.');
  throw error;
}
