/**
 * `node tied.mjs COMMAND [ARGS…]` runs a program that ends when whoever started it does, however it ends: a program
 * under test must not outlive a test run that was killed. The end is noticed by the closing of standard input.
 */
import { spawn } from 'node:child_process';

const [command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
process.stdin.on('close', () => child.kill('SIGKILL')).resume();
child.on('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.on('exit', (code) => process.exit(code ?? 1));
