import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../../seed/catalogue/catalogue.ts';
import type { Language } from '../../../seed/document.ts';
import { loadDocuments } from '../../../seed/load/documents.ts';
import { openStore } from '../../../seed/load/store.ts';
import { readFiles } from '../../../seed/read/files.ts';
import { Comparison, Problem } from '../../../server/contract.ts';
import { alignParagraphs } from '../../../server/questions/compare/alignment.ts';
import { changesBetween } from '../../../server/questions/compare/words-changed.ts';
import { startServer, type TestServer } from '../server.ts';

const words = (texts: readonly string[]): string[][] => texts.map((text) => text.split(' '));

describe('which paragraph is a version of which', () => {
  test.each<readonly [string, string[], string[], (readonly [number | null, number | null])[]]>([
    [
      'the same',
      ['a b c', 'd e f'],
      ['a b c', 'd e f'],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'one put in',
      ['a b c', 'd e f'],
      ['a b c', 'x y z', 'd e f'],
      [
        [0, 0],
        [null, 1],
        [1, 2],
      ],
    ],
    [
      'one left out',
      ['a b c', 'x y z', 'd e f'],
      ['a b c', 'd e f'],
      [
        [0, 0],
        [1, null],
        [2, 1],
      ],
    ],
    ['one changed', ['a b c d'], ['a b c e'], [[0, 0]]],
    [
      'nothing alike',
      ['a b c'],
      ['x y z'],
      [
        [0, null],
        [null, 0],
      ],
    ],
    ['empty', [], ['a'], [[null, 0]]],
  ])('%s', (_, one, other, expected) => {
    expect(alignParagraphs(words(one), words(other))).toEqual(expected);
  });

  test('has every paragraph of both once, in order', () => {
    const texts = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const pairs = alignParagraphs(one, other);
        expect(pairs.flatMap(([from]) => from ?? [])).toEqual([...one.keys()]);
        expect(pairs.flatMap(([, to]) => to ?? [])).toEqual([...other.keys()]);
      }),
    );
  });
});

describe('which words came and went', () => {
  test.each<readonly [Language, string, string, string]>([
    ['en', 'extends it until 31 July', 'extends it until 31 August', ' extends it until 31 -July+August'],
    ['zh', '决定延长任务期限', '决定终止任务期限', ' 决定-延长+终止 任务期限'],
    ['en', '', 'new', '+new'],
    ['en', 'same', 'same', ' same'],
  ])('%s: %s → %s', (language, from, to, expected) => {
    const signs = { same: ' ', added: '+', removed: '-' };
    const changes = changesBetween(from, to, language);
    expect(changes.map(({ change, text }) => signs[change] + text).join('')).toBe(expected);
  });

  test('both texts can be put together from them', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (from, to) => {
        const changes = changesBetween(from, to, 'en');
        const joined = (left: 'added' | 'removed') =>
          changes
            .filter(({ change }) => change !== left)
            .map(({ text }) => text)
            .join('');
        expect(joined('added')).toBe(from);
        expect(joined('removed')).toBe(to);
      }),
    );
  });
});

const text = (heading: string, paragraphs: readonly string[]): string =>
  [heading, '', 'The Security Council,', '', 'Recalling its resolution 1373 (2001),', '']
    .concat(paragraphs.flatMap((paragraph, index) => [`${index + 1}. ${paragraph}`, '']))
    .join('\n');

describe('GET /api/compare', () => {
  let server: TestServer;
  let folder: string;
  beforeAll(async () => {
    server = await startServer();
    folder = await mkdtemp(join(tmpdir(), 'recalling-compare-'));
    const files = ['one.txt', 'other.txt'].map((name) => join(folder, name));
    await writeFile(
      files[0] ?? '',
      text('Resolution 2618 (2022)', [
        'Decides to extend the mandate of UNFICYP until 31 July 2022;',
        'Urges both sides to agree on measures;',
        'Decides to remain seized of the matter.',
      ]),
    );
    await writeFile(
      files[1] ?? '',
      text('Resolution 2646 (2022)', [
        'Decides to extend the mandate of UNFICYP until 31 January 2023;',
        'Decides to remain seized of the matter.',
      ]),
    );
    const loading = loadDocuments(
      server.database,
      openStore(join(folder, 'kept')),
      readFiles(files, catalogue),
    );
    for await (const { outcome, reason } of loading) expect(reason ?? outcome).toBe('loaded');
  });
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test.each([
    ['en', 200],
    ['fr', 200],
    ['xx', 400],
  ])('in the preferred language %s, or another in which both are loaded', async (preferred, status) => {
    const answer = await server.get('/api/compare', { from: '2618', to: '2646', preferred });
    expect(answer.status).toBe(status);
    if (status === 200) expect(Comparison.parse(await answer.json()).language).toBe('en');
  });

  test('has paragraph beside paragraph, and each word that came or went', async () => {
    const answer = await server.get('/api/compare', { from: '2618', to: '2646' });
    const comparison = Comparison.parse(await answer.json());
    expect(comparison).toMatchObject({ from: 'S/RES/2618 (2022)', to: 'S/RES/2646 (2022)', language: 'en' });
    const rows = comparison.paragraphs.map(({ from, to, change }) =>
      [change, from?.split('#')[1] ?? '', to?.split('#')[1] ?? ''].join(' '),
    );
    expect(rows).toEqual(['same pp1 pp1', 'changed op1 op1', 'removed op2 ', 'same op3 op2']);
    const changed = comparison.paragraphs[1]?.parts.filter(({ change }) => change !== 'same');
    expect(changed?.map(({ text: words }) => words)).toEqual(['July', 'January', '2022', '2023']);
  });

  test.each([
    [{ from: '2618', to: '1373' }, 404, 'not both loaded'],
    [{ from: '2618', to: '2617' }, 404, 'not both loaded in one language'],
    [{ from: '2618', to: '2646', language: 'fr' }, 404, 'language "fr"'],
    [{ from: '2618' }, 400, 'to must be'],
  ])('%j is answered with %i: %s', async (parameters, status, detail) => {
    const response = await server.get('/api/compare', parameters as Record<string, string>);
    expect(response.status).toBe(status);
    expect(Problem.parse(await response.json()).detail).toContain(detail);
  });
});
