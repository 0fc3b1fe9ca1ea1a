import {
  chmod,
  copyFile,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Query } from '../../server/database/database.ts';
import { openEmbedded, removeEmbedded, requireFree } from '../../server/database/embedded.ts';
import { refusalOf } from '../support/refusal.ts';

const add: Query<unknown> = { name: 'add', text: 'CREATE (:Topic {id: $id})', row: z.unknown() };
const count: Query<{ n: number }> = {
  name: 'count',
  text: 'MATCH (n:Topic) RETURN count(n) AS n',
  row: z.object({ n: z.int() }),
};
const adding = (id: string) => ({ query: add, parameters: { id } });

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recalling-embedded-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const graphFile = (): string => join(folder, 'graph.grafeo');

const addTopics = async (...ids: string[]): Promise<void> => {
  const database = await openEmbedded(folder);
  for (const id of ids) await database.write([adding(id)]);
  await database.close();
};

describe('what was written', () => {
  test('is there when the database is opened again', async () => {
    await addTopics('a', 'b');
    const database = await openEmbedded(folder);
    expect(await database.read(count)).toEqual([{ n: 2 }]);
    await database.close();
  });

  test('is all of a transaction or nothing', async () => {
    const database = await openEmbedded(folder);
    const wrong: Query<unknown> = { ...add, text: 'MATCH (n' };
    await expect(database.write([adding('a'), { query: wrong, parameters: {} }])).rejects.toThrow(
      'cypher/add.cypher',
    );
    expect(await database.read(count)).toEqual([{ n: 0 }]);
    await database.close();
  });

  test('stays as it is when a question tries to write', async () => {
    const database = await openEmbedded(folder);
    await expect(database.read(add, { id: 'a' })).rejects.toThrow('writes, and was read');
    expect(await database.read(count)).toEqual([{ n: 0 }]);
    await database.close();
  });

  test('comes one after another, however many write at once', async () => {
    const database = await openEmbedded(folder);
    const text = "MERGE (n:Topic {id: 'n'}) SET n.x = coalesce(n.x, 0) + 1";
    const statement = { query: { ...add, text }, parameters: {} };
    await Promise.all(Array.from({ length: 50 }, () => database.write([statement])));
    const total: Query<{ n: number }> = { ...count, text: 'MATCH (n:Topic) RETURN n.x AS n' };
    expect(await database.read(total)).toEqual([{ n: 50 }]);
    await database.close();
  });
});

/** Runs `work` as a user who has no rights to what another has made, where this one has all. */
const asStranger = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const { geteuid, seteuid } = process;
  const own = geteuid?.();
  if (own !== 0) return work();
  seteuid?.(65_534);
  try {
    return await work();
  } finally {
    seteuid?.(own);
  }
};

describe.runIf(process.platform !== 'win32')('a folder that may be read but not written to', () => {
  const lock = async () => {
    for (const name of await readdir(folder, { recursive: true })) {
      const path = join(folder, name);
      await chmod(path, (await stat(path)).isDirectory() ? 0o555 : 0o444);
    }
    await chmod(folder, 0o555);
  };
  const filesNow = async () => (await readdir(folder, { recursive: true })).sort();
  afterEach(() => chmod(folder, 0o755));

  test('is asked, and not changed', async () => {
    await addTopics('a', 'b');
    await lock();
    const before = await filesNow();
    await asStranger(async () => {
      const database = await openEmbedded(folder);
      expect(await database.read(count)).toEqual([{ n: 2 }]);
      const { code, message, advice } = await refusalOf(database.write([adding('c')]));
      expect(code).toBe('database-unavailable');
      expect(message).toBe(`The graph in ${folder} can be read, but not changed: you may not write there.`);
      expect(advice).toContain('RECALLING_DATA');
      expect(await database.read(count)).toEqual([{ n: 2 }]);
      await database.close();
    });
    expect(await filesNow()).toEqual(before);
  });

  test('is not free to be made anew', async () => {
    await addTopics('a');
    await lock();
    expect((await asStranger(() => refusalOf(requireFree(folder)))).code).toBe('database-unavailable');
  });

  test('and holds no graph cannot be used', async () => {
    await lock();
    const { code, message } = await asStranger(() => refusalOf(openEmbedded(folder)));
    expect(code).toBe('database-unavailable');
    expect(message).toContain('you may not write there');
  });

  test('is not opened where commits are lost', async () => {
    await addTopics('a');
    await copyFile(graphFile(), `${graphFile()}.copy`);
    await addTopics('b');
    await copyFile(`${graphFile()}.copy`, graphFile());
    await lock();
    expect((await asStranger(() => refusalOf(openEmbedded(folder)))).code).toBe('database-damaged');
  });
});

describe('a database that cannot be used', () => {
  test('is held by another', async () => {
    const database = await openEmbedded(folder);
    const { code, message, advice } = await refusalOf(openEmbedded(folder));
    expect(code).toBe('database-locked');
    expect(message).toContain(folder);
    expect(advice).toContain('Stop the other process');
    expect((await refusalOf(requireFree(folder))).code).toBe('database-locked');
    expect(await database.read(count)).toEqual([{ n: 0 }]);
    await database.close();
  });

  test('is closed', async () => {
    const database = await openEmbedded(folder);
    await database.close();
    await database.close();
    for (const work of [database.read(count), database.write([adding('a')])])
      expect((await refusalOf(work)).code).toBe('database-unavailable');
  });

  test('lies where no folder can be', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const { code, advice } = await refusalOf(openEmbedded(join(file, 'data')));
    expect(code).toBe('database-unavailable');
    expect(advice).toContain('RECALLING_DATA');
  });

  test.runIf(process.platform === 'linux').each([
    ['below a folder of the system', () => '/proc/recalling/data'],
    ['in a folder of the system', () => '/proc/recalling'],
    ['behind a link that leads nowhere', () => join(folder, 'link')],
    ['below a link that leads nowhere', () => join(folder, 'link', 'data')],
  ])('lies %s', async (_, data) => {
    await symlink(join(folder, 'nowhere'), join(folder, 'link'));
    const { code, message, advice } = await refusalOf(openEmbedded(data()));
    expect(code).toBe('database-unavailable');
    expect(message).toContain(data());
    expect(advice).toContain('RECALLING_DATA');
  });

  test('makes the folders that its place needs', async () => {
    await (await openEmbedded(join(folder, 'one', 'two', 'three'))).close();
    await (await openEmbedded(join(folder, 'one', 'two', 'three'))).close();
  });

  const damages: readonly (readonly [string, () => Promise<void>])[] = [
    ['is not a database', () => writeFile(graphFile(), 'something else')],
    ['is empty', () => truncate(graphFile(), 0)],
    ['is gone', () => rm(graphFile())],
    ['is cut short', () => truncate(graphFile(), 5_000)],
    ['is an earlier copy', () => copyFile(`${graphFile()}.copy`, graphFile())],
    [
      'has a damaged header',
      async () => {
        const bytes = await readFile(graphFile());
        await writeFile(graphFile(), bytes.fill(0xff, 8, 64));
      },
    ],
    [
      'has damaged contents',
      async () => {
        const bytes = await readFile(graphFile());
        await writeFile(graphFile(), bytes.fill(0xff, 4_096));
      },
    ],
  ];

  test.each(damages)('its file %s: it is rebuilt on demand', async (_, damage) => {
    await addTopics('a');
    await copyFile(graphFile(), `${graphFile()}.copy`);
    await addTopics('b', 'c');
    await damage();
    const { code, advice } = await refusalOf(openEmbedded(folder));
    expect(code).toBe('database-damaged');
    expect(advice).toContain('npm run rebuild');
    await requireFree(folder);
    removeEmbedded(folder);
    await addTopics('d');
  });
});
