import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { say } from './project.mjs';

/**
 * Runs `work` while no other process does so in the same project: two commands started in a fresh clone must not
 * install over each other. A process that died holding the turn does not keep it.
 *
 * @param {string} project its folder
 * @param {() => Promise<void>} work
 */
export async function inTurn(project, work) {
  const folder = join(project, '.cache');
  const file = join(folder, 'setup.lock');
  mkdirSync(folder, { recursive: true });
  for (let told = false; !take(file); told = true) {
    if (!told) say('Another command is setting up; waiting for it …');
    await wait(200);
  }
  try {
    await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * @param {string} file
 * @returns {boolean} whether it is this process's turn now
 */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (Object(error).code !== 'EEXIST') throw error;
    if (!abandoned(file)) return false;
    rmSync(file, { force: true });
    return take(file);
  }
}

/** @param {string} file */
function abandoned(file) {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    // Created and not yet written: the holder is between two system calls, or died there.
    if (holder === 0) return Date.now() - statSync(file).mtimeMs > 5000;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return Object(error).code === 'ESRCH';
  }
}
