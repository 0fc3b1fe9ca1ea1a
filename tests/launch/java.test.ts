import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findJava } from '../support/neo4j/java.ts';

const folder = mkdtempSync(join(tmpdir(), 'recalling-java-'));
afterAll(() => rmSync(folder, { recursive: true }));

const program = process.platform === 'win32' ? 'java.exe' : 'java';

/** Versions that no machine has yet, so that what is installed here does not matter. */
function install(name: string, release: string): string {
  const home = join(folder, name);
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'release'), release);
  writeFileSync(join(home, 'bin', program), '');
  return home;
}

const older = install('older', 'IMPLEMENTOR="Any"\nJAVA_VERSION="917.0.2"\n');
const newer = install('newer', 'JAVA_VERSION="921"\n');
const broken = install('broken', 'nothing of the kind');

test.each([
  ['the oldest that will do', 900, { JAVA_HOME: newer, JAVA_HOME_917: older }, older],
  ['not one that is too old', 918, { JAVA_HOME: older, JAVA_HOME_921_X64: newer }, newer],
  ['none', 922, { JAVA_HOME: newer }, undefined],
  ['not what only looks like one', 900, { JAVA_HOME: broken }, undefined],
  ['one on PATH', 900, { PATH: join(newer, 'bin') }, newer],
])('%s is found', (_, minimum, environment, home) => {
  expect(findJava(minimum, environment)).toBe(home && join(home, 'bin', program));
});
