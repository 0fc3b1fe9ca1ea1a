import { describe, expect, test } from 'vitest';
import type { ReadDocument } from '../../../seed/document.ts';
import { someResolutions } from '../sample.ts';
import { readBytes } from './one.ts';
import { type Sample, samples } from './samples.ts';
import { asAkn } from './write/akn.ts';
import { asDocx } from './write/docx.ts';
import { asListedHtml, asTypedHtml } from './write/html.ts';
import { asText } from './write/text.ts';

const formats: Readonly<Record<string, (sample: Sample) => string | Uint8Array>> = {
  'plain text': asText,
  'Word, with its own numbering': asDocx,
  'HTML, numbers typed': asTypedHtml,
  'Akoma Ntoso': asAkn,
};

const read = (sample: Sample, contents: string | Uint8Array): Promise<ReadDocument> =>
  readBytes(`sample.${sample.language}`, Buffer.from(contents), someResolutions);

/** What the samples say, in every language. */
const expected = {
  symbol: 'S/RES/2618 (2022)',
  adopted: '2022-01-27',
  meeting: 8956,
  paragraphs: ['pp1', 'pp2', 'op1', 'op2', 'op3'],
  citations: ['pp1 S/RES/1373 (2001)', 'op1 S/RES/1540 (2004)', 'op2 S/RES/2396 (2017) 4'],
  due: ['2022-06-30'],
};

const findings = (document: ReadDocument) => ({
  symbol: document.symbol,
  adopted: document.adopted,
  meeting: document.meeting,
  paragraphs: document.paragraphs.map(({ id }) => id),
  citations: document.citations.map(({ paragraph, target, pinpoint }) =>
    [paragraph, target, ...(pinpoint ?? [])].join(' '),
  ),
  due: document.mandates.flatMap(({ deliverables }) => deliverables.flatMap(({ due }) => due ?? [])),
});

describe.each(samples.map((sample) => [sample.language, sample] as const))('in %s', (language, sample) => {
  test.each(Object.entries(formats))('%s says what the resolution says', async (_, write) => {
    const document = await read(sample, write(sample));
    expect(findings(document)).toEqual(expected);
    expect(document.language).toBe(language);
    const texts = document.paragraphs.map(({ text }) => text.split('\n'));
    expect(texts).toEqual([
      ...sample.recitals.map((text) => [text]),
      ...sample.operative.map(({ text, items }) => [
        text,
        ...items.map((item) => `${item.label} ${item.text}`),
      ]),
    ]);
  });

  test.each(Object.entries(formats).slice(1))('%s gives the same document as the text', async (_, write) => {
    const plain = await read(sample, asText(sample));
    const { subjects: __, ...document } = await read(sample, write(sample));
    expect(document).toEqual(plain);
  });
});

describe.each([
  ['ar', 'Arabic', 0x0660],
  ['zh', 'wide', 0xff10],
] as const)('in %s, the %s figures of older texts', (language, _, zero) => {
  const sample = samples.find((one) => one.language === language);
  if (sample === undefined) throw new Error('There is no such sample.');
  const figures = (text: string): string =>
    text.replace(/\d/g, (figure) => String.fromCharCode(zero + Number(figure)));
  const set = (one: Sample): Sample => ({
    ...one,
    heading: one.heading.map(figures),
    recitals: one.recitals.map(figures),
    operative: one.operative.map((paragraph) => ({
      ...paragraph,
      number: figures(paragraph.number),
      text: figures(paragraph.text),
    })),
  });

  test.each(Object.entries(formats).filter(([name]) => !name.startsWith('Word')))(
    'are those of any text in %s',
    async (__, write) => {
      expect(await read(sample, write(set(sample)))).toEqual(await read(sample, write(sample)));
    },
  );
});

test('Arabic text is read by its letters, not by their forms and strokes', async () => {
  const sample = samples.find(({ language }) => language === 'ar');
  if (sample === undefined) throw new Error('There is no such sample.');
  const text = asText(sample);
  const stretched = text
    .replaceAll('مجلس', 'مجــلس')
    .replaceAll('الأ', 'ا\ufef7')
    .replaceAll('ن ', '\ufee6 ');
  expect(stretched).not.toBe(text);
  expect(await read(sample, stretched)).toEqual(await read(sample, text));
});

test('HTML lists are numbered as a browser numbers them', async () => {
  for (const sample of samples.filter(({ language }) => language === 'en' || language === 'zh')) {
    const document = await read(sample, asListedHtml(sample));
    expect(document).toEqual(await read(sample, asText(sample)));
  }
});

test('Akoma Ntoso keeps its subjects', async () => {
  const [sample] = samples;
  if (sample === undefined) throw new Error('There are no samples.');
  expect((await read(sample, asAkn(sample))).subjects).toEqual(['ARMS TRANSFERS', 'SMALL ARMS']);
});
