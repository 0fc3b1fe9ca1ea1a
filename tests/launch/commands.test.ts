import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { ReadDocument } from '../../seed/document.ts';
import { npmCommand } from '../../server/launch/npm.mjs';
import { root } from '../../server/launch/project.mjs';

const data = mkdtempSync(join(tmpdir(), 'recalling-launch-'));
afterAll(() => rmSync(data, { recursive: true }));

const shipped = join('seed', 'corpus', 'S_RES_2617_2021.zh.txt');

/** Starts an npm script, or with `node` the program behind it, in a folder. */
function start(command: 'npm' | 'node', args: string[], { folder = root, env = {} } = {}) {
  const { program, first, shell } = npmCommand();
  const [file, all] =
    command === 'npm'
      ? [program, [...first, 'run', '--silent', ...args]]
      : [process.execPath, [join(root, 'server', 'launch', 'run.mjs'), ...args]];
  const child = spawn(file, all, {
    cwd: folder,
    shell: shell && command === 'npm',
    env: { ...process.env, NEO4J_URI: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit').then(([code]) => Number(code));
  return { child, exit, errors: text(child.stderr) };
}

describe('npm run read', () => {
  test.each([
    { from: root, path: shipped },
    { from: join(root, 'tests', 'launch'), path: join('..', '..', shipped) },
  ])('prints nothing but documents, of the path as it is from $path', async ({ from, path }) => {
    const { child, exit } = start('npm', ['read', '--', path], { folder: from });
    const lines = (await text(child.stdout)).trimEnd().split('\n');
    expect(lines.map((line) => ReadDocument.parse(JSON.parse(line)).symbol)).toEqual(['S/RES/2617 (2021)']);
    expect(await exit).toBe(0);
  });

  test('ends with code 1 for a file that is not there', async () => {
    const { child, exit, errors } = start('npm', ['read', '--', 'no-such-file.txt']);
    expect(await text(child.stdout)).toBe('');
    expect(await exit).toBe(1);
    expect(await errors).toContain('no-such-file.txt: there is no such file');
  });
});

describe('--help', () => {
  test.each(['start', 'read', 'seed', 'rebuild', 'export', 'catalogue', 'lineage'])(
    'says how npm run %s is used, and does nothing else',
    async (command) => {
      const { child, exit } = start('npm', [command, '--', '--help'], { env: { RECALLING_DATA: data } });
      expect(await text(child.stdout)).toMatch(/^Usage: npm /);
      expect(await exit).toBe(0);
      expect(readdirSync(data)).toEqual([]);
    },
  );

  test.each(['start', 'rebuild'])('is shown where npm run %s is given a path', async (command) => {
    const { exit, errors } = start('npm', [command, '--', 'a.txt'], { env: { RECALLING_DATA: data } });
    expect(await exit).toBe(1);
    expect(await errors).toContain('takes no paths: a.txt. Usage: npm ');
  });
});

describe('a command that takes no arguments', () => {
  test.each(['accuracy', 'pictures', 'dev'])(
    'npm run %s does nothing where it is given one',
    async (command) => {
      const asked = start('node', [command, '--help']);
      expect(await text(asked.child.stdout)).toMatch(/^Usage: npm run /);
      expect(await asked.exit).toBe(0);
      const { exit, errors } = start('node', [command, '--quick']);
      expect(await exit).toBe(1);
      expect(await errors).toMatch(/^This command takes no arguments: --quick\.\nUsage: npm run /);
    },
  );
});

describe('npm start', () => {
  test('prints its address once it answers, gives way to a taken port, and ends when told to', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = Object(taken.address());
    const env = { PORT: String(port), RECALLING_DATA: data };
    const { child, exit, errors } = start('node', ['start'], { env });
    const [line] = await once(createInterface(child.stdout), 'line');
    const address = /^Recalling is ready at (http:\/\/127\.0\.0\.1:(\d+)\/)$/.exec(String(line));
    expect(Number(address?.[2])).toBeGreaterThan(port);

    const page = await fetch(String(address?.[1]));
    expect(await page.text()).toContain('<script type="module"');
    const health = await fetch(`${address?.[1]}api/health`);
    expect(await health.json()).toMatchObject({ status: 'ok', counts: { Paragraph: 81 } });

    child.kill('SIGINT');
    expect(await exit).toBe(0);
    expect(await errors).toContain(`Port ${port} is taken`);
    taken.close();
  });

  test('ends with code 1 and advice for a wrong setting', async () => {
    const { exit, errors } = start('node', ['start'], { env: { PORT: 'eighty', RECALLING_DATA: data } });
    expect(await exit).toBe(1);
    expect(await errors).toMatch(/PORT must be a whole number/);
  });
});

test('a command that there is not', async () => {
  const { exit, errors } = start('node', ['strat']);
  expect(await exit).toBe(1);
  expect(await errors).toMatch(/^There is no command “strat”\.\nThere are: start, read, .*\n$/);
});
