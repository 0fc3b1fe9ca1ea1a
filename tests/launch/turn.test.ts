import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../server/launch/child.mjs';
import { inTurn } from '../../server/launch/turn.mjs';

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'recalling-turn-'));
  mkdirSync(join(project, '.cache'));
});
afterEach(() => rmSync(project, { recursive: true }));

const held = (pid: number | '') => writeFileSync(join(project, '.cache', 'setup.lock'), String(pid));

test('one after the other, also when the first fails', async () => {
  const order: string[] = [];
  const work = (name: string, fails: boolean) =>
    inTurn(project, async () => {
      order.push(`${name} begins`);
      await wait(50);
      order.push(`${name} ends`);
      if (fails) throw new Error('broken off');
    });
  const results = await Promise.allSettled([work('one', true), work('two', false), work('three', false)]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(order.map((step) => step.split(' ')[1])).toEqual([
    'begins',
    'ends',
    'begins',
    'ends',
    'begins',
    'ends',
  ]);
});

test('a process that has died does not keep the turn', async () => {
  const pidFile = join(project, 'pid');
  const code = `require('fs').writeFileSync(process.argv[1], String(process.pid))`;
  await run({ program: process.execPath, args: ['-e', code, pidFile], folder: project });
  held(Number(readFileSync(pidFile, 'utf8')));
  let ran = false;
  await inTurn(project, async () => {
    ran = true;
  });
  expect(ran).toBe(true);
});

test('a process that lives keeps it', async () => {
  held(process.pid);
  let ran = false;
  const waiting = inTurn(project, async () => {
    ran = true;
  });
  await wait(500);
  expect(ran).toBe(false);
  rmSync(join(project, '.cache', 'setup.lock'));
  await waiting;
  expect(ran).toBe(true);
});
