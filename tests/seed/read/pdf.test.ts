import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { ReadDocument } from '../../../seed/document.ts';
import { limits } from '../../../seed/read/limits.ts';
import { readPdf } from '../../../seed/read/pdf/document.ts';
import type { Glyph } from '../../../seed/read/pdf/glyphs.ts';
import { pagesOf } from '../../../seed/read/pdf/pages.ts';
import { unreadableGlyphs } from '../../../seed/read/pdf/strokes.ts';
import { projectRoot } from '../../../seed/root.ts';
import { launchChromium } from '../../support/chromium.ts';
import { refusalOf } from '../../support/refusal.ts';
import { describeWith } from '../../support/requirement.ts';
import { someResolutions } from '../sample.ts';
import { readBytes } from './one.ts';
import { type Sample, sampleIn, samples } from './samples.ts';
import { endlessPdf, pdfOfPages, scannedPdf, unembeddedPdf, type Words } from './write/pdf.ts';
import { printed } from './write/printed.ts';
import { asText } from './write/text.ts';

const fixture = (name: string): Uint8Array =>
  readFileSync(join(projectRoot, 'tests/seed/read/fixtures', name));

const read = (contents: Uint8Array | string): Promise<ReadDocument> =>
  readBytes('x', Buffer.from(contents), someResolutions);

/** Each paragraph with its items, as the sample has them. */
const paragraphs = (sample: Sample): string[] => [
  ...sample.recitals,
  ...sample.operative.map(({ text, items }) =>
    [text, ...items.map((item) => `${item.label} ${item.text}`)].join('\n'),
  ),
];

describe.each(['en', 'zh', 'ar'] as const)(
  'a word processor’s PDF in %s: masthead, header, footer, footnote, two pages',
  (language) => {
    const bytes = fixture(`resolution.${language}.pdf`);

    test('gives the paragraphs and nothing else', async () => {
      const document = await read(bytes);
      expect(document.paragraphs.map(({ text }) => text)).toEqual(paragraphs(sampleIn(language)));
    });

    test('gives the document that the text gives', async () => {
      expect(await read(bytes)).toEqual(await read(asText(sampleIn(language))));
    });
  },
);

test('two stretched columns of Arabic are read from the right, each paragraph over its columns and pages', async () => {
  const { language, paragraphs: found, citations, warnings } = await read(fixture('columns.ar.pdf'));
  const sample = sampleIn('ar');
  const turns = [0, 1, 2, 3];
  expect(language).toBe('ar');
  expect(found.map(({ text }) => text)).toEqual([
    ...turns.flatMap(() => sample.recitals),
    ...turns.flatMap(() => paragraphs({ ...sample, recitals: [] })),
  ]);
  expect(citations.filter(({ paragraph }) => paragraph.startsWith('op')).map(({ target }) => target)).toEqual(
    turns.flatMap(() => ['S/RES/1540 (2004)', 'S/RES/2396 (2017)']),
  );
  expect(warnings).toEqual([]);
});

const chromium = await launchChromium();
afterAll(async () => {
  if (!('missing' in chromium)) await chromium.close();
});

describeWith('a browser’s PDF, paragraphs over several pages', chromium, (browser) => {
  test.each(samples.map((sample) => [sample.language, sample] as const))(
    'gives the document that the text gives, in %s',
    { timeout: 60_000 },
    async (_, sample) => {
      expect(await read(await printed(browser, sample))).toEqual(await read(asText(sample)));
    },
  );
});

describe('the layout of a page', () => {
  const line = (y: number, text: string, x = 72, size = 10): Words => ({ x, y, text, size });
  const body = Array.from(
    { length: 20 },
    (_, index) => `Line ${String.fromCharCode(97 + index)} of a page that goes on and on`,
  );
  const page = (header: string, footer: string, extra: readonly Words[] = []): Words[] => [
    line(760, header),
    ...body.map((text, index) => line(700 - 12 * index, text)),
    ...extra,
    line(40, footer, 72, 8),
  ];
  const text = async (...pages: Words[][]): Promise<string[]> =>
    (await readPdf('x', pdfOfPages(pages))).lines.map((printed) => printed.text);

  test('headers and footers that repeat are left out, whatever their numbers', async () => {
    const pages = ['one', 'two', 'three'].map((name, index) =>
      page('Chapter 1', `p. ${index + 1} of 3`).map((words) => ({
        ...words,
        text: words.text.replace('a page', `page ${name}`),
      })),
    );
    const lines = await text(...pages);
    expect(lines).toEqual(
      ['one', 'two', 'three'].flatMap((name) => body.map((words) => words.replace('a page', `page ${name}`))),
    );
  });

  test('what stands once at the head of a page is text', async () => {
    expect(await text(page('A title', '1/1'))).toEqual(['A title', ...body]);
  });

  test('footnotes and their marks are left out', async () => {
    const mark = line(704, '1', 234, 6);
    const note = [
      line(80, '1', 72, 5),
      line(77, 'See another document.', 76, 7),
      line(69, 'It goes on here.', 72, 7),
    ];
    const lines = await text(page('S/RES/1 (1946)', '1/1', [mark, ...note]));
    expect(lines).toEqual(['S/RES/1 (1946)', ...body]);
  });

  test('footnotes in the type of the text are told by their numbers, which go on from page to page', async () => {
    const first = page('S/RES/1 (1946)', '21-19506 (E) 301221 301221', [
      line(100, '1 See another document.'),
      line(88, '2 Ibid., its annex.'),
    ]);
    const second = page('S/RES/1 (1946)', '21-19506     2/12', [line(100, '3 See a third.')]).map(
      (words) => ({ ...words, text: words.text.replace('a page', 'another') }),
    );
    expect(await text(first, second)).toEqual([
      ...body,
      ...body.map((words) => words.replace('a page', 'another')),
    ]);
  });

  test('a number that follows no note, or its line as all others do, is text', async () => {
    const [date, late] = ['1 September came and went.', '9 See how the lines go on.'];
    const numbered = ['1 Requests both to rest;', '2 Decides to meet again.'];
    const lost = page('S/RES/1 (1946)', '1/1', [line(112, numbered[0] ?? ''), line(100, numbered[1] ?? '')]);
    expect(await text(lost)).toEqual(expect.arrayContaining(numbered));
    expect(await text(page('S/RES/1 (1946)', '1/1', [line(700 - 12 * 20, date)]))).toContain(date);
    expect(await text(page('S/RES/1 (1946)', '1/1', [line(100, late)]))).toContain(late);
  });

  test('the bar code and what stands beside it are no text', async () => {
    expect(await text(page('A title', '*2119506* Please recycle'))).toEqual(['A title', ...body]);
    expect(await text(page('A title', '*2119506*'))).toEqual(['A title', ...body]);
  });

  test('small type at the foot that no mark opens is text', async () => {
    expect(await text(page('S/RES/1 (1946)', '1/1', [line(120, 'A table of numbers.', 72, 7)]))).toContain(
      'A table of numbers.',
    );
  });

  test('two columns are read one after the other, below a title of both', async () => {
    const left = body.map((_, index) => line(660 - 12 * index, `Left ${index} text that fills`, 72));
    const right = body.map((_, index) => line(660 - 12 * index, `Right ${index} text that fills`, 330));
    const lines = await text([
      line(700, 'A title that goes over the whole width of the page, left and right', 72),
      ...left.flatMap((words, index) => [words, right[index] ?? words]),
    ]);
    expect(lines).toEqual([
      'A title that goes over the whole width of the page, left and right',
      ...body.map((_, index) => `Left ${index} text that fills`),
      ...body.map((_, index) => `Right ${index} text that fills`),
    ]);
  });

  test('two columns whose lines stand at different heights are read one after the other', async () => {
    const left = body.map((_, index) => line(660 - 12 * index, `Left ${index} text that fills`, 72));
    const right = body.map((_, index) => line(655 - 12 * index, `Right ${index} text that fills`, 330));
    expect(await text(left.flatMap((words, index) => [words, right[index] ?? words]))).toEqual([
      ...body.map((_, index) => `Left ${index} text that fills`),
      ...body.map((_, index) => `Right ${index} text that fills`),
    ]);
  });

  test('words are put into order by where they stand, and gaps are spaces', async () => {
    expect(
      await text([
        line(700, 'second words', 140),
        line(700, 'The first and', 72),
        line(688, 'below them is a line of text', 72),
      ]),
    ).toEqual(['The first and second words', 'below them is a line of text']);
  });

  test('an indent against the margin begins a paragraph at the head of a page, none goes on', async () => {
    const paragraph = (y: number, name: string): Words[] => [
      line(y, `Paragraph ${name} begins with an indent of some length`, 100),
      line(y - 12, `and goes on at the margin until the end of ${name} is reached;`),
      line(y - 24, `that is here, ${name}.`),
    ];
    const goes = [line(700, 'and this goes on from the page before to its end.'), ...paragraph(670, 'three')];
    const begins = paragraph(700, 'four');
    const first = [...paragraph(700, 'one'), ...paragraph(658, 'two').slice(0, 2)];
    const { lines } = await readPdf('x', pdfOfPages([first, goes, begins]));
    expect(lines.map(({ place }) => place)).toEqual(
      [1, 2, 3, 4].flatMap(() => ['block', 'continues', 'continues']),
    );
  });
});

test('a font that the file does not bring is read by its encoding', async () => {
  const text = '安全理事会回顾其关于该国局势的各项决议，决定继续处理此案，并请秘书长再次报告情况。';
  expect((await readPdf('x', unembeddedPdf(text))).lines.map((line) => line.text)).toEqual([text]);
});

describe('characters that the fonts of a PDF do not name', () => {
  /** Lines of which every `step`th sign is a code that the font has no character for. */
  const pageWith = (step: number): Words[] =>
    Array.from({ length: 20 }, (_, index) => ({
      x: 72,
      y: 700 - 12 * index,
      text: Array.from('all these words are printed in letters', (letter, at) =>
        (38 * index + at) % step === step - 1 ? '\u0001' : letter.replace(' ', '-'),
      ).join(''),
    }));

  test('are told, with their share', async () => {
    const { warnings } = await readPdf('x', pdfOfPages([pageWith(20)]));
    expect(warnings).toEqual([
      expect.objectContaining({
        code: 'unreadable-characters',
        message: expect.stringContaining('5.0 % of its characters are (38 of 760)'),
      }),
    ]);
  });

  test('are passed over where they are a few', async () => {
    expect((await readPdf('x', pdfOfPages([pageWith(300)]))).warnings).toEqual([]);
  });

  test('are no loss where they stretch Arabic words', () => {
    const drawn = (text: string): Glyph[] =>
      Array.from(text, (sign) => ({ text: sign, left: 0, right: 5, baseline: 0, size: 10, font: 'Naskh' }));
    const stroke = '\u0003';
    // As drawn, from left to right: strokes follow one another, and stand within words.
    const stretched = drawn(`ةيل${stroke}و${stroke}${stroke}د ن${stroke}مأ`.replace(' ', ''));
    expect(unreadableGlyphs(stretched)).toEqual([]);
    expect(unreadableGlyphs(drawn(`${stroke}ةيلود${stroke}نمأ${stroke}`))).toHaveLength(3);
    expect(unreadableGlyphs(drawn(`ةي${stroke}ود\u0004نمأ`))).toHaveLength(2);
  });

  test('are too many where they are a fourth', async () => {
    expect((await refusalOf(readPdf('x', pdfOfPages([pageWith(4)])))).message).toMatch(/fonts of the PDF/);
  });
});

describe('a page whose drawing is damaged', () => {
  const pages = [1, 2, 3].map((page): Words[] =>
    Array.from({ length: 30 }, (_, index) => ({
      x: 72,
      y: 700 - 12 * index,
      text: `page ${page}, line ${index}: ${((index + page) ** 7).toString(36)} and more words`,
    })),
  );
  const bytes = pdfOfPages(pages);

  /** With some bytes of a page's stream turned. */
  const damaged = (...numbers: readonly number[]): Uint8Array => {
    const copy = Buffer.from(bytes);
    let start = copy.indexOf('/Type/Page/');
    for (let page = 1; page <= pages.length; page += 1) {
      start = copy.indexOf('>>stream', start) + 9;
      const middle = start + (copy.indexOf('endstream', start) - start) / 2;
      if (numbers.includes(page))
        for (let at = Math.floor(middle); at < middle + 20; at += 1) copy[at] = (copy[at] ?? 0) ^ 0x5a;
    }
    return copy;
  };

  test.each([
    ['none', [], []],
    ['one', [2], ['Page 2 of the PDF is damaged: text may be missing there. Take another copy of it.']],
    [
      'two',
      [1, 3],
      ['Pages 1, 3 of the PDF are damaged: text may be missing there. Take another copy of it.'],
    ],
  ])('is told, the rest is read: %s', async (_, numbers, told) => {
    const { lines, warnings } = await readPdf('x', damaged(...numbers));
    expect(warnings.map(({ message }) => message)).toEqual(told);
    for (const page of [1, 2, 3].filter((number) => !numbers.includes(number)))
      expect(lines.filter(({ text }) => text.includes(`page ${page}, line`))).toHaveLength(30);
  });
});

test('pages that are only pictures are told, beside others with text', async () => {
  const words = Array.from({ length: 9 }, (_, line) => ({
    x: 72,
    y: 700 - 12 * line,
    text: `line ${line} of text`,
  }));
  const { lines, warnings } = await readPdf('x', pdfOfPages(['picture', words, 'picture', []]));
  expect(lines).toHaveLength(9);
  expect(warnings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'pages-without-text: Pages 1, 3 of the PDF are only pictured: what is printed there is missing. Recognise its text first, with any program for that (OCR).',
  ]);
});

describe('PDFs that cannot be read are refused in a line', () => {
  const whole = fixture('resolution.en.pdf');

  test.each([
    ['encrypted', fixture('encrypted.pdf'), /encrypted/, /password/],
    ['cut off', whole.slice(0, 3_000), /damaged|no text/, /./],
    ['no more than its mark', Buffer.from('%PDF-1.7\n'), /damaged/, /./],
    ['scanned', scannedPdf(), /only pictures/, /OCR/],
    ['empty pages', pdfOfPages([[], []]), /only pictures/, /OCR/],
    ['too long', pdfOfPages(Array.from({ length: limits.pdf.pages + 1 }, () => [])), /501 pages/, /own/],
  ])('%s', async (_, bytes, told, advice) => {
    const refusal = await refusalOf(read(bytes));
    expect(refusal.message).toMatch(told);
    expect(refusal.advice).toMatch(advice);
  });

  test('drawing without end', { timeout: 60_000 }, async () => {
    const refusal = await refusalOf(pagesOf('x', endlessPdf(), { ...limits.pdf, time: 1_000 }));
    expect(refusal.message).toMatch(/far too complicated/);
    // The next document is read as if nothing had been.
    expect((await read(whole)).paragraphs).toHaveLength(5);
  });

  test('drawing without end keeps no other from being read', { timeout: 60_000 }, async () => {
    const endless = refusalOf(pagesOf('x', endlessPdf(), { ...limits.pdf, time: 1_000 }));
    const others = await Promise.all(Array.from({ length: 12 }, () => read(whole)));
    expect((await endless).message).toMatch(/far too complicated/);
    expect(others.map(({ paragraphs }) => paragraphs.length)).toEqual(others.map(() => 5));
  });
});
