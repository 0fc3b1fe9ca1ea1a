import { spawn } from 'node:child_process';

/**
 * @typedef {object} Program
 * @property {string} program
 * @property {string[]} args
 * @property {string} folder to run it in
 * @property {boolean} [shell] whether it is a script that takes a shell
 */

/**
 * Runs a program that speaks to the user itself.
 *
 * @param {Program} what
 * @returns {Promise<number>} its exit code
 */
export function run({ program, args, folder, shell = false }) {
  const child = spawn(program, args, { cwd: folder, shell, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a program silently.
 *
 * @param {Program} what
 * @returns {Promise<{ code: number, printed: string }>} its exit code, and what it printed, errors included
 */
export function capture({ program, args, folder, shell = false }) {
  const env = { ...process.env, NO_COLOR: '1' };
  const child = spawn(program, args, { cwd: folder, shell, env, stdio: 'pipe' });
  child.stdin.end();
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      printed += chunk;
    });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, printed: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, printed }));
  });
}
