import { join } from 'node:path';
import { run } from './child.mjs';
import { npmCommand } from './npm.mjs';
import { say } from './project.mjs';

/** The npm scripts that come before the tests; `check:cypher` is among the tests. */
const checks = ['check:types', 'check:lint', 'check:dead'];

/**
 * Everything that says whether the product is well: the checks, then all tests, with whatever each needs. With
 * arguments, only the tests that they name (as vitest's own).
 *
 * @param {string} project its folder
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function test(project, args) {
  const failed = [];
  for (const check of args.length > 0 ? [] : checks) {
    const { program, first, shell } = npmCommand();
    const code = await run({ program, args: [...first, 'run', '--silent', check], folder: project, shell });
    if (code !== 0) failed.push(check);
    else say(`${check}: well`);
  }
  const vitest = join(project, 'node_modules', 'vitest', 'vitest.mjs');
  const code = await run({ program: process.execPath, args: [vitest, 'run', ...args], folder: project });
  if (code !== 0) failed.push('tests');
  if (failed.length > 0) say(`Failed: ${failed.join(', ')}`);
  return failed.length > 0 ? 1 : 0;
}
