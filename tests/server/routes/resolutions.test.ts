import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ResolutionDocument } from '../../../server/contract.ts';
import { startServer, type TestServer } from '../server.ts';

const shipped = 'S/RES/2617 (2021)';
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

describe('a resolution', () => {
  test.each([
    ['encoded', encodeURIComponent(shipped)],
    ['with its slashes', 'S/RES/2617%20(2021)'],
    ['by number', '2617'],
  ])('%s', async (_, address) => {
    expect(ResolutionDocument.parse(await server.json(`/api/resolutions/${address}`)).id).toBe(shipped);
  });

  test('has its paragraphs in order, and every span points at what is printed', async () => {
    const { paragraphs } = ResolutionDocument.parse(await server.json('/api/resolutions/2617'));
    const expected = [
      ...Array.from({ length: 40 }, (_, index) => `${shipped}#pp${index + 1}`),
      ...Array.from({ length: 41 }, (_, index) => `${shipped}#op${index + 1}`),
    ];
    expect(paragraphs.map(({ id }) => id)).toEqual(expected);
    for (const { text, citations, actors, mandates } of paragraphs) {
      for (const { language, printed, start, end } of [...citations, ...actors])
        expect(text[language]?.slice(start, end)).toBe(printed);
      for (const { language, start, end, ...mandate } of mandates)
        expect(text[language]?.slice(start, end)).toBe(mandate.text);
    }
  });

  test('cites 42 resolutions, each with the sentences that do', async () => {
    const { cites, paragraphs } = ResolutionDocument.parse(await server.json('/api/resolutions/2617'));
    expect(cites).toHaveLength(42);
    const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
    for (const { evidence } of cites) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { paragraph, language, quote, quoteStart, start, end, printed } of evidence) {
        const text = texts.get(paragraph ?? '')?.[language ?? 'zh'] ?? '';
        expect(text.slice(start ?? 0, end ?? 0)).toBe(printed);
        expect(text.slice(quoteStart ?? 0, (quoteStart ?? 0) + (quote?.length ?? 0))).toBe(quote);
      }
    }
    const misprinted = cites.find(({ target }) => target === 'S/RES/2195 (2014)');
    expect(misprinted?.evidence.some(({ yearCorrected }) => yearCorrected)).toBe(true);
  });

  test('that only the catalogue knows has a title, no text, and who cites it', async () => {
    const { loaded, paragraphs, citedBy } = ResolutionDocument.parse(
      await server.json('/api/resolutions/1373'),
    );
    expect({ loaded, paragraphs }).toEqual({ loaded: false, paragraphs: [] });
    expect(citedBy.map(({ source }) => source)).toContain(shipped);
    for (const { evidence } of citedBy) expect(evidence[0]?.source).toBeTruthy();
  });

  test('that only the catalogue knows says in which paragraphs of which texts it cites, and how', async () => {
    const { cites } = ResolutionDocument.parse(await server.json('/api/resolutions/2395'));
    const cited = cites.find(({ target }) => target === 'S/RES/1373 (2001)');
    const [first] = cited?.evidence ?? [];
    expect(cited?.part).toBe('both');
    expect(first).toMatchObject({
      paragraph: expect.stringMatching(/^S\/RES\/2395 \(2017\)#pp\d+$/),
      force: expect.any(String),
      quote: null,
      source: 'UNxml',
    });
    expect(cited?.evidence.length).toBeLessThanOrEqual(cited?.mentions ?? 0);
    // Paragraphs that only the catalogue knows are no nodes.
    const focus = first?.paragraph ?? '';
    expect((await server.get('/api/graph', { focus })).status).toBe(404);
  });
});
