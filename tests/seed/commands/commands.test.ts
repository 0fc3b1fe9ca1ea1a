import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { projectRoot } from '../../../seed/root.ts';
import { openEmbedded } from '../../../server/database/embedded.ts';
import { buildProgram } from '../../support/program.ts';
import { shippedText } from '../sample.ts';

const programs = { seed: '', rebuild: '', read: '', lineage: '' };
beforeAll(async () => {
  programs.seed = await buildProgram('seed/commands/seed.ts');
  programs.rebuild = await buildProgram('seed/commands/rebuild.ts');
  programs.read = await buildProgram('seed/commands/read.ts');
  programs.lineage = await buildProgram('seed/commands/lineage.ts');
}, 60_000);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recalling-commands-'));
  await writeFile(join(folder, 'resolution.txt'), shippedText());
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs a command as a user would, in the folder, with its data there. */
const run = async (command: keyof typeof programs, args: readonly string[], environment: object = {}) => {
  const child = spawn(process.execPath, [programs[command], ...args], {
    cwd: folder,
    env: { ...process.env, RECALLING_DATA: join(folder, 'data'), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [printed, told, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code, printed, told };
};

test('read ends without a word when its reader has had enough', { timeout: 60_000 }, async () => {
  const files = Array.from({ length: 4 }, (_, index) => `${index}.txt`);
  for (const file of files) await writeFile(join(folder, file), shippedText());
  const child = spawn(process.execPath, [programs.read, ...files], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const [told, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect({ code, told }).toEqual({ code: 0, told: '' });
});

test.each(['seed', 'rebuild'] as const)(
  '%s says in words that its folder of data is a file, or below one',
  { timeout: 60_000 },
  async (command) => {
    const file = join(folder, 'resolution.txt');
    for (const [data, reason] of [
      [file, 'that is a file'],
      [join(file, 'data'), 'a part of this path is a file'],
    ] as const) {
      const { code, told } = await run(command, [], { RECALLING_DATA: data });
      expect(code).toBe(1);
      expect(told).toBe(
        `The folder ${data} cannot be used for the graph: ${reason}. ` +
          `${reason === 'that is a file' ? 'Remove the file' : 'Correct the path'}, or set RECALLING_DATA to another folder.\n`,
      );
    }
  },
);

test('lineage leaves the facts that are known where no text can be read', { timeout: 60_000 }, async () => {
  const facts = join(projectRoot, 'seed/corpus/lineage.csv');
  const before = await readFile(facts, 'utf8');
  try {
    const { code, told } = await run('lineage', ['--source', 'mine', 'nowhere']);
    expect(code).toBe(1);
    expect(told).toMatch(/^nowhere: there is no such file.*\nNo text could be read, .* stay as they are\./);
    expect(await readFile(facts, 'utf8')).toBe(before);
  } finally {
    await writeFile(facts, before);
  }
});

describe('seed', { timeout: 60_000 }, () => {
  test('loads what it is given, and passes over what is there', async () => {
    expect(await run('seed', ['resolution.txt'])).toEqual({
      code: 0,
      printed: '1 document loaded.\n',
      told: '',
    });
    expect(await run('seed', ['resolution.txt'])).toEqual({
      code: 0,
      printed: '1 document unchanged.\n',
      told: '',
    });
  });

  test('loads what ships where nothing is given', async () => {
    expect((await run('seed', [])).printed).toBe('1 document loaded.\n');
  });

  test('tells each file that fails, loads the others, and ends with 1', async () => {
    await mkdir(join(folder, 'texts'));
    await writeFile(join(folder, 'texts/resolution.txt'), shippedText());
    await writeFile(join(folder, 'texts/novel.txt'), 'It was a dark and stormy night.');
    const { code, printed, told } = await run('seed', ['nowhere', 'texts']);
    expect(code).toBe(1);
    expect(printed).toBe('1 document loaded, 2 failed.\n');
    const lines = told.trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^nowhere: there is no such file/);
    expect(lines[1]).toContain('novel.txt: this is not the text of a Security Council resolution');
  });

  test('says that another process holds the graph', async () => {
    const database = await openEmbedded(join(folder, 'data'));
    const { code, printed, told } = await run('seed', ['resolution.txt']);
    await database.close();
    expect({ code, printed }).toEqual({ code: 1, printed: '' });
    expect(told).toMatch(/is in use by another process\. .* set RECALLING_DATA to another folder\.\n$/);
  });

  test('says that settings of a Neo4j mean nothing without its address', async () => {
    const { code, told } = await run('seed', ['resolution.txt'], { NEO4J_USER: 'me', NEO4J_URI: '' });
    expect([code, told]).toEqual([0, 'NEO4J_USER set without NEO4J_URI: the embedded database is used.\n']);
  });

  test.each<[readonly string[], object, string]>([
    [['--nonsense'], {}, "Unknown option '--nonsense'"],
    [[], { PORT: 'many' }, 'PORT must be a whole number'],
    [[], { NEO4J_URI: 'bolt://127.0.0.1:1' }, 'The Neo4j server at bolt://127.0.0.1:1 does not answer.'],
  ])('says in a line what is wrong with %j %j', async (args, environment, line) => {
    const { code, told } = await run('seed', args, environment);
    expect(code).toBe(1);
    expect(told).toContain(line);
    expect(told).not.toContain('    at ');
  });

  test('explains itself', async () => {
    const { code, printed } = await run('seed', ['--help']);
    expect(code).toBe(0);
    expect(printed).toContain('Usage: npm run seed');
  });
});

describe('rebuild', { timeout: 60_000 }, () => {
  test('makes a damaged graph anew, without the original files', async () => {
    await run('seed', ['resolution.txt']);
    await rm(join(folder, 'resolution.txt'));
    await truncate(join(folder, 'data', 'graph.grafeo'), 1_000);
    const refused = await run('seed', []);
    expect(refused.code).toBe(1);
    expect(refused.told).toContain('Run "npm run rebuild"');
    expect(await run('rebuild', [])).toEqual({ code: 0, printed: '1 document loaded.\n', told: '' });
    expect((await run('seed', [])).printed).toBe('1 document unchanged.\n');
    expect(await readdir(join(folder, 'data', 'documents'))).toHaveLength(2);
  });

  test('takes no paths', async () => {
    const { code, told } = await run('rebuild', ['resolution.txt']);
    expect(code).toBe(1);
    expect(told).toContain('takes no paths');
  });
});
