import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ResolutionDocument, SearchAnswer } from '../../../server/contract.ts';
import { startServer, type TestServer } from '../server.ts';

const shipped = 'S/RES/2617 (2021)';
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

describe('search', () => {
  test.each([
    ['2617', shipped],
    ['s/res/2617(2021)', shipped],
    ['第2617号', shipped],
    ['第2617(2021)号决议', shipped],
    ['resolution 2617 of 2021', shipped],
    ['2617 op17', `${shipped}#op17`],
    ['A/RES/60/288', 'A/RES/60/288'],
    ['a/res/60/288', 'A/RES/60/288'],
    ['CTED', 'CTED'],
    ['cted', 'CTED'],
    ['反恐执行局', 'CTED'],
    ['Counter-Terrorism Committee Executive Directorate', 'CTED'],
    ['国际民航组织', 'ICAO'],
    ['Interpoll', 'INTERPOL'],
    ['资助恐怖主义', 'terrorism-financing'],
    ['terrorism financing', 'terrorism-financing'],
  ])('%s finds %s first', async (q, id) => {
    const { items } = SearchAnswer.parse(await server.json('/api/search', { q }));
    expect(items[0]?.id).toBe(id);
  });

  test('digits also find the numbers that begin with them, and the total counts all', async () => {
    const { items, total } = SearchAnswer.parse(
      await server.json('/api/search', { q: '137', types: 'Resolution', limit: '100' }),
    );
    expect(items.slice(0, 11).map(({ label }) => label.split(' ')[0])).toEqual([
      '137',
      ...Array.from({ length: 10 }, (_, index) => String(1370 + index)),
    ]);
    expect(total).toBe(items.length);
  });

  test.each(['CTED', 'ICAO', 'Committee', '委员会', '恐怖主义', 'sanctions'])(
    '%s: what is found in several ways is counted once',
    async (q) => {
      const { items, total } = SearchAnswer.parse(await server.json('/api/search', { q, limit: '100' }));
      expect(total).toBe(items.length);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    },
  );

  test('of resolutions that fit alike the newest come first', async () => {
    const q = 'Threats to international peace and security caused by terrorist acts';
    const { items } = SearchAnswer.parse(
      await server.json('/api/search', { q, types: 'Resolution', limit: '100' }),
    );
    const numbers = items.map(({ label }) => Number.parseInt(label, 10));
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers).toContain(2617);
    expect(numbers).toEqual(numbers.toSorted((one, other) => other - one));
  });

  test('words of the text are quoted with their place', async () => {
    const { items, total } = SearchAnswer.parse(
      await server.json('/api/search', { q: '民用航空', types: 'Paragraph', limit: '3' }),
    );
    expect(total).toBeGreaterThanOrEqual(items.length);
    expect(items.length).toBeGreaterThan(0);
    for (const { quote, start, end } of items) expect(quote?.slice(start ?? 0, end ?? 0)).toBe('民用航空');
  });

  test('several words must all stand in the same text, in any order', async () => {
    const q = '会员国 边境';
    const { items } = SearchAnswer.parse(await server.json('/api/search', { q, types: 'Paragraph' }));
    expect(items.length).toBeGreaterThan(0);
    for (const { id } of items) {
      const { paragraphs } = ResolutionDocument.parse(await server.json('/api/resolutions/2617'));
      const text = paragraphs.find((paragraph) => paragraph.id === id)?.text.zh ?? '';
      expect(text).toContain('会员国');
      expect(text).toContain('边境');
    }
  });

  test('of each kind that is found something is shown', async () => {
    const { items } = SearchAnswer.parse(await server.json('/api/search', { q: '委员会', limit: '6' }));
    expect(new Set(items.map(({ type }) => type))).toEqual(
      new Set(['Actor', 'Instrument', 'Paragraph', 'Mandate']),
    );
  });

  test('what is nowhere gives an empty answer', async () => {
    expect(SearchAnswer.parse(await server.json('/api/search', { q: 'xyzzy' }))).toMatchObject({
      total: 0,
      items: [],
    });
  });
});
