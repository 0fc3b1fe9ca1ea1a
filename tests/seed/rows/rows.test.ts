import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../seed/catalogue/catalogue.ts';
import { languages, type ReadDocument } from '../../../seed/document.ts';
import { readResolution } from '../../../seed/extract/document.ts';
import { type DocumentRows, documentRows } from '../../../seed/rows/document.ts';
import { quoteAround } from '../../../seed/rows/quote.ts';
import type { LinkRow, PartRow } from '../../../seed/rows/row.ts';
import { partsOfSymbol } from '../../../seed/symbol.ts';
import { corpusOf } from '../../support/corpus.ts';
import { readChinese, shippedText } from '../sample.ts';

const shipped = readResolution('shipped.txt', shippedText(), catalogue);

const made: fc.Arbitrary<ReadDocument> = fc
  .record({
    from: fc.integer({ min: 2, max: 2_830 }),
    language: fc.constantFrom(...languages),
    preamble: fc.integer({ min: 0, max: 4 }),
    operative: fc.integer({ min: 0, max: 5 }),
    edition: fc.nat(1_000),
  })
  .map(({ language, ...shape }) => {
    const [reading] = corpusOf({ ...shape, resolutions: 1, languages: [language] });
    if (reading === undefined || 'error' in reading) throw new Error('Nothing was made.');
    return reading.document;
  });

/** What mandates share, of each of them. */
const foundationsOf = (rows: DocumentRows): LinkRow[] =>
  [...rows.buildsOnResolution, ...rows.buildsOnInstrument].flatMap(({ sources, target, properties }) =>
    sources.map((source) => ({ source, target, properties })),
  );

const linksOf = (rows: DocumentRows): readonly LinkRow[] => [
  ...rows.citesResolution,
  ...rows.citesInstrument,
  ...rows.mentions,
  ...rows.assignedTo,
  ...rows.involves,
  ...rows.concerns,
  ...foundationsOf(rows),
];

/** Faults of the rows: what stands twice, hangs on nothing, or does not stand where it says. */
const faultsOf = (document: ReadDocument): string[] => {
  const rows = documentRows(document, catalogue);
  const { language, symbol } = document;
  const parts: readonly PartRow[] = [...rows.paragraphs, ...rows.mandates, ...rows.deliverables];
  const ids = [symbol, ...[rows.actors, rows.instruments, rows.topics, parts].flat().map(({ id }) => id)];
  const known = new Set([
    ...ids,
    ...rows.uncatalogued.map(({ id }) => id),
    ...catalogue.all().map(({ number, year }) => `S/RES/${number} (${year})`),
  ]);
  const texts = new Map(
    rows.paragraphs.map(({ id, properties }) => [id, String(properties[`text_${language}`])]),
  );
  const paragraphs = new Map(rows.mandates.map(({ id, parent }) => [id, parent]));
  const misplaced = linksOf(rows).filter(({ source, properties }) => {
    const { paragraph, start, end, printed, quote, quoteStart } = properties;
    if (typeof start !== 'number' || typeof end !== 'number') return printed !== null;
    const text = texts.get(typeof paragraph === 'string' ? paragraph : (paragraphs.get(source) ?? source));
    if (text === undefined || text.slice(start, end) !== printed) return true;
    if (quote === undefined) return false;
    const from = Number(quoteStart);
    return (
      text.slice(from, from + String(quote).length) !== quote ||
      from > start ||
      end > from + String(quote).length
    );
  });
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} comes twice`),
    ...parts.filter(({ parent }) => !known.has(parent)).map(({ id }) => `${id} hangs on nothing`),
    ...linksOf(rows)
      .filter(({ source, target }) => !known.has(source) || !known.has(target))
      .map(({ source, target }) => `${source} to ${target} has no end`),
    ...misplaced.map(({ source, target }) => `${source} to ${target} does not stand where it says`),
  ];
};

describe('the rows of a document', () => {
  test('are whole for the shipped text', () => {
    expect(faultsOf(shipped)).toEqual([]);
  });

  test('are whole for any document', () => {
    fc.assert(
      fc.property(made, (document) => {
        expect(faultsOf(document)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('are as many as the findings', () => {
    const rows = documentRows(shipped, catalogue);
    expect(rows.paragraphs).toHaveLength(shipped.paragraphs.length);
    expect(rows.mandates).toHaveLength(shipped.mandates.length);
    expect(rows.deliverables).toHaveLength(
      shipped.mandates.flatMap(({ deliverables }) => deliverables).length,
    );
    expect(rows.citesResolution).toHaveLength(shipped.citations.length);
    expect(rows.citesInstrument).toHaveLength(shipped.instruments.length);
    expect(rows.mentions).toHaveLength(shipped.actors.length);
    expect(rows.assignedTo).toHaveLength(shipped.mandates.flatMap(({ assignees }) => assignees).length);
    expect(foundationsOf(rows)).toHaveLength(shipped.mandates.flatMap(({ buildsOn }) => buildsOn).length);
  });

  test('hold all that a citation was found with', () => {
    const rows = documentRows(readChinese(['决定根据第2195(2015)号决议第2段采取行动']), catalogue);
    expect(rows.citesResolution).toEqual([
      {
        source: 'S/RES/2617 (2021)#op1',
        target: 'S/RES/2195 (2014)',
        properties: {
          printed: '2195(2015)',
          start: 5,
          end: 15,
          language: 'zh',
          quote: '决定根据第2195(2015)号决议第2段采取行动；',
          quoteStart: 0,
          force: 'pursuant-to',
          pinpoint: ['2'],
          yearImplicit: false,
          yearCorrected: true,
          inName: null,
        },
      },
    ]);
    expect(rows.buildsOnResolution).toEqual([
      {
        sources: ['S/RES/2617 (2021)#op1.1'],
        target: 'S/RES/2195 (2014)',
        properties: {
          basis: 'clause',
          language: 'zh',
          paragraph: 'S/RES/2617 (2021)#op1',
          printed: '2195(2015)',
          start: 5,
          end: 15,
        },
      },
    ]);
  });

  test('take a foundation once, with its strongest basis', () => {
    const document = readChinese(['决定执行第1373(2001)号决议'], ['回顾第1373(2001)号决议']);
    const [mandate] = document.mandates;
    if (mandate === undefined) throw new Error('No mandate was read.');
    const target = 'S/RES/1373 (2001)';
    const buildsOn = (['preamble', 'clause', 'paragraph'] as const).map((basis) => ({ target, basis }));
    const rows = documentRows({ ...document, mandates: [{ ...mandate, buildsOn }] }, catalogue);
    expect(rows.buildsOnResolution).toMatchObject([
      { target, properties: { basis: 'clause', paragraph: 'S/RES/2617 (2021)#op1' } },
    ]);
  });

  test('put preambular before operative paragraphs before annexes, whatever a language lacks', () => {
    const orders = documentRows(shipped, catalogue).paragraphs.map(({ properties }) =>
      Number(properties.order),
    );
    expect(orders).toEqual(orders.toSorted((a, b) => a - b));
    expect(new Set(orders).size).toBe(orders.length);
    const without = { ...shipped, paragraphs: shipped.paragraphs.filter(({ id }) => id !== 'pp3') };
    const orderOf = (rows: DocumentRows, id: string) =>
      rows.paragraphs.find((row) => row.id.endsWith(`#${id}`))?.properties.order;
    for (const id of ['pp1', 'pp4', 'op1'])
      expect(orderOf(documentRows(without, catalogue), id)).toBe(
        orderOf(documentRows(shipped, catalogue), id),
      );
  });

  test('say under which name the text introduces what no list knows, once', () => {
    const rows = documentRows(shipped, catalogue);
    const introduced = rows.citesInstrument.filter(
      ({ properties }) => properties.introducesKind !== undefined,
    );
    const targets = introduced.map(({ target }) => target);
    expect(new Set(targets).size).toBe(targets.length);
    expect(introduced).toContainEqual(
      expect.objectContaining({
        target: 'S/2017/375',
        properties: expect.objectContaining({
          introduces: '反击恐怖主义宣传的综合性国际框架',
          introducesKind: 's-document',
        }),
      }),
    );
  });
});

describe('a resolution', () => {
  const rowOf = (document: ReadDocument) => documentRows(document, catalogue).resolution;
  const title = catalogue.resolution(2617)?.title ?? '';

  test.each<[string, Partial<ReadDocument>, object]>([
    [
      'keeps the catalogue’s title in its language',
      { language: 'en', title: 'Another' },
      { meeting_en: null },
    ],
    [
      'takes the text’s own title where there is none',
      { language: 'zh', title: '标题' },
      { title_zh: '标题' },
    ],
    ['takes no title from another language', { language: 'zh', title }, { title_zh: null }],
    ['has its meeting', { language: 'fr', meeting: 8947 }, { meeting_fr: 8947 }],
  ])('%s', (_, changes, expected) => {
    const { properties } = rowOf({ ...shipped, title: null, ...changes });
    expect(properties).toMatchObject(expected);
    expect(properties).not.toHaveProperty('title_en');
    expect(properties).not.toHaveProperty('number');
  });

  test('that no catalogue knows has its number, year and date from the text', () => {
    const unknown = { ...shipped, symbol: 'S/RES/2999 (2031)', adopted: '2031-05-04' };
    expect(rowOf(unknown).properties).toMatchObject({ number: 2999, year: 2031, adopted_zh: '2031-05-04' });
  });

  test('that is cited and that no catalogue knows is added', () => {
    const citations = shipped.citations.map((citation) => ({ ...citation, target: 'S/RES/1373 (1901)' }));
    expect(documentRows({ ...shipped, citations }, catalogue).uncatalogued).toEqual([
      { id: 'S/RES/1373 (1901)', properties: { number: 1373, year: 1901 } },
    ]);
  });

  test.each<[string, object | undefined]>([
    ['S/RES/2617 (2021)', { number: 2617, year: 2021 }],
    ['S/RES/1 (1946)', { number: 1, year: 1946 }],
    ['S/RES/2617', undefined],
    ['A/RES/60/288', undefined],
    ['S/RES/2617 (2021)#op1', undefined],
  ])('is told by its symbol: %s', (symbol, parts) => {
    expect(partsOfSymbol(symbol)).toEqual(parts);
  });
});

describe('the quote around some words', () => {
  const quote = (language: ReadDocument['language'], text: string, words: string): string => {
    const start = text.indexOf(words);
    const span = quoteAround({ language, mandates: [] }, 'pp1', text, { start, end: start + words.length });
    return text.slice(span.start, span.end);
  };
  const items = Array.from({ length: 60 }, (_, index) => `${1200 + index} (2000)`).join(', ');

  test.each<[ReadDocument['language'], string, string, string]>([
    [
      'zh',
      '回顾前文，重申第1373(2001)号决议的作用，并欢迎后文，',
      '1373(2001)',
      '重申第1373(2001)号决议的作用',
    ],
    [
      'en',
      'Recalling A; and resolutions 1373 (2001), 1540 (2004); and B,',
      '1540 (2004)',
      'and resolutions 1373 (2001), 1540 (2004)',
    ],
    [
      'en',
      'It did so. It recalls resolution 1373 (2001). It ends.',
      '1373 (2001)',
      'It recalls resolution 1373 (2001)',
    ],
    ['fr', 'Rappelant la résolution 1373 (2001),', '1373 (2001)', 'Rappelant la résolution 1373 (2001),'],
    ['ar', 'إذ يشير، وإذ يؤكد القرار 1373 (2001)، وإذ يرحب', '1373 (2001)', 'وإذ يؤكد القرار 1373 (2001)'],
  ])('is the clause, in %s: %s', (language, text, words, expected) => {
    expect(quote(language, text, words)).toBe(expected);
  });

  test('is cut at commas where the clause is very long', () => {
    const text = `Recalling its resolutions ${items} and all others`;
    const found = quote('en', text, '1230 (2000)');
    expect(found).toContain('1230 (2000)');
    expect(found.length).toBeLessThanOrEqual(400);
    expect(found).toMatch(/^\d{4} \(2000\)/);
  });

  test('holds the words, wherever they stand', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.array(fc.constantFrom('一', 'a', ' ', '，', ', ', '; ', '. A', '。', '：'), { maxLength: 900 }),
        fc.nat(900),
        fc.nat(20),
        (language, pieces, from, length) => {
          const text = pieces.join('');
          const start = Math.min(from, text.length);
          const end = Math.min(start + length, text.length);
          if (text.slice(start, end).trim() !== text.slice(start, end) || start === end) return;
          const span = quoteAround({ language, mandates: [] }, 'pp1', text, { start, end });
          expect(span.start).toBeLessThanOrEqual(start);
          expect(span.end).toBeGreaterThanOrEqual(end);
        },
      ),
    );
  });
});
