import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../server/launch/project.mjs';

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const config = join(root, 'tests', 'launch', 'fixtures', 'vitest.config.ts');

/** Runs tests that are skipped, as on a machine of a kind. */
function runFixture(name: string, CI: 'true' | 'false', ...args: string[]) {
  const env = { ...process.env, CI, NO_COLOR: '1' };
  return new Promise<{ code: number; printed: string }>((resolve) => {
    execFile(
      process.execPath,
      [vitest, 'run', '--config', config, name, ...args],
      { env },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), printed: stdout + stderr }),
    );
  });
}

describe('a machine that lacks something', () => {
  test('skips what needs it, and says at the end what that is', async () => {
    const { code, printed } = await runFixture('named', 'false');
    expect(printed).toContain(
      'Not run on this machine:\n  A moon is needed (wait for the night) (2 tests)\n',
    );
    expect(printed).toMatch(/^Tests: 1 passed, 0 failed, 2 skipped$/m);
    expect(code).toBe(0);
  });

  test('fails in continuous integration', async () => {
    const { code, printed } = await runFixture('named', 'true');
    expect(printed).toMatch(/^Tests: 1 passed, 2 failed, 0 skipped$/m);
    expect(code).not.toBe(0);
  });
});

describe('a test that is skipped without a reason', () => {
  test('is named', async () => {
    const { code, printed } = await runFixture('silent', 'false');
    expect(printed).toContain('no reason given: does not say why (1 test)');
    expect(code).toBe(0);
  });

  test('fails the run in continuous integration', async () => {
    const { code, printed } = await runFixture('silent', 'true');
    expect(printed).toContain('CI=true allows no skip.');
    expect(code).not.toBe(0);
  });

  test('is nothing to tell of where the user chose tests by name', async () => {
    const { code, printed } = await runFixture('silent', 'true', '-t', 'runs');
    expect(printed).not.toContain('Not run');
    expect(code).toBe(0);
  });
});
