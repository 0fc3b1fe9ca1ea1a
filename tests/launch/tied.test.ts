import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { root } from '../../server/launch/project.mjs';

const lives = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Starts a program tied to itself, whose process number it prints, and goes on for ever. */
const starter = `
  const program = "console.log(process.pid); setInterval(() => {}, 1000)";
  require('child_process').spawn(process.execPath, ['tests/support/tied.mjs', process.execPath, '-e', program],
    { stdio: ['pipe', 'inherit', 'inherit'] });
  setInterval(() => {}, 1000);`;

test('a program that is tied ends when its starter is killed', async () => {
  const child = spawn(process.execPath, ['-e', starter], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = await once(child.stdout, 'data');
  const pid = Number(printed);
  expect(lives(pid)).toBe(true);
  child.kill('SIGKILL');
  while (lives(pid)) await wait(50);
});
