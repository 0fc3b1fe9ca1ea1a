import { describe, expect, test } from 'vitest';
import { readParts } from '../../../seed/read/files.ts';
import { someResolutions } from '../sample.ts';
import { type Sample, sampleIn } from './samples.ts';
import { type Layout, typeset, typesetProse } from './write/typeset.ts';

const united: Layout = {
  columns: 1,
  justified: true,
  gap: 6,
  indent: 36,
  hanging: false,
  masthead: true,
  header: 'S/RES/2618 (2022)',
  footer: (page) => (page === 1 ? '22-00123 (E)' : `22-00123     ${page}/4`),
};

const layouts: readonly (readonly [string, Layout])[] = [
  ['as the UN sets them: justified, indented, apart', united],
  ['ragged, apart, without indents', { ...united, justified: false, indent: 0, gap: 12 }],
  ['indented only', { ...united, gap: 0 }],
  ['with items that hang', { ...united, hanging: true }],
  ['with recitals narrower than what follows', { ...united, narrower: 80 }],
  ['in two columns', { ...united, columns: 2, indent: 18, gap: 5 }],
  ['in two columns, indented only', { ...united, columns: 2, indent: 18, gap: 0 }],
  ['in two columns, ragged', { ...united, columns: 2, justified: false, indent: 18, gap: 8 }],
  [
    'without masthead, header and footer',
    { columns: 1, justified: true, gap: 6, indent: 36, hanging: false },
  ],
];

/** A sample so many times over, numbered through; what is said ever again is told apart by a number. */
function longer(sample: Sample, times: number): Sample {
  const turns = Array.from({ length: times }, (_, turn) => turn);
  return {
    ...sample,
    recitals: turns.flatMap(() => sample.recitals),
    operative: turns
      .flatMap(() => sample.operative)
      .map((paragraph, index) => ({ ...paragraph, number: `${index + 1}.` })),
  };
}

const paragraphsOf = (sample: Sample): string[] => [
  ...sample.recitals,
  ...sample.operative.map(({ text, items }) =>
    [text, ...items.map((item) => `${item.label} ${item.text}`)].join('\n'),
  ),
];

const read = async (
  bytes: Uint8Array,
): Promise<{ readonly symbol: string; readonly paragraphs: string[] }[]> =>
  (await readParts('x.pdf', bytes, someResolutions)).map((part) => {
    if ('error' in part) throw part.error;
    const { symbol, paragraphs } = part.document;
    return { symbol, paragraphs: paragraphs.map(({ text }) => text) };
  });

describe.each(layouts)('a PDF set %s', (_, layout) => {
  test.each(['en', 'fr', 'es'] as const)(
    'over several pages, in %s: its paragraphs and nothing else',
    async (language) => {
      const sample = longer(sampleIn(language), 6);
      expect(await read(await typeset([sample], layout))).toEqual([
        { symbol: 'S/RES/2618 (2022)', paragraphs: paragraphsOf(sample) },
      ]);
    },
  );
});

const renumbered = (sample: Sample, number: number): Sample => ({
  ...sample,
  heading: sample.heading.map((line) => line.replace('2618', String(number))),
});

describe('a PDF of several resolutions', () => {
  const one = longer(sampleIn('en'), 2);
  const two = renumbered(longer(sampleIn('en'), 1), 2620);
  const both = [
    { symbol: 'S/RES/2618 (2022)', paragraphs: paragraphsOf(one) },
    { symbol: 'S/RES/2620 (2022)', paragraphs: paragraphsOf(two) },
  ];
  const volume: Layout = { ...united, header: 'Resolutions', footer: (page) => String(page) };
  const { masthead: _, ...below } = volume;

  test.each([1, 2] as const)('one below the other, as volumes print them, in %i columns', async (columns) => {
    expect(await read(await typeset([one, two], { ...below, columns, indent: 18 }))).toEqual(both);
  });

  test('each on pages of its own, with its masthead', async () => {
    expect(await read(await typeset([one, two], volume))).toEqual(both);
  });
});

test('a letter is no resolution', async () => {
  const letter = [
    'Letter dated 3 May 2022 addressed to the President of the Security Council',
    'I have the honour to refer to Security Council resolution 1373 (2001) and to tell you what has been done since.',
    '1. We have written to all.',
    '2. We await their answers.',
  ];
  const [part] = await readParts('x.pdf', await typesetProse(letter, united), someResolutions);
  expect(part !== undefined && 'error' in part ? part.error.code : part).toBe('not-a-resolution');
});
