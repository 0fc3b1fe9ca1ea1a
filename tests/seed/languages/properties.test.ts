import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, ReadDocument } from '../../../seed/document.ts';
import { datesIn } from '../../../seed/extract/numbers/dates.ts';
import { readOrRefuse } from '../sample.ts';
import { citing, damaged, damages, dated, formsOf, jumbleIn, known, listed } from './generators.ts';
import { readIn, textIn } from './samples.ts';

/** Everything that was found stands where it is said to stand, in a paragraph that there is. */
function expectSound(document: ReadDocument): void {
  expect(ReadDocument.safeParse(document).error).toBeUndefined();
  const texts = new Map(document.paragraphs.map(({ id, text }) => [id, text]));
  expect(texts.size).toBe(document.paragraphs.length);
  for (const { paragraph, start, end, printed } of [
    ...document.citations,
    ...document.instruments,
    ...document.actors,
  ]) {
    expect(printed).not.toBe('');
    expect(texts.get(paragraph)?.slice(start, end)).toBe(printed);
  }
  for (const { paragraph, start, end, verb, deliverables } of document.mandates) {
    expect(texts.get(paragraph)?.slice(start, end)).toContain(verb);
    for (const due of deliverables) {
      expect(texts.get(paragraph)?.slice(due.start, due.end)).toBe(due.text);
      expect(due.start).toBeGreaterThanOrEqual(start);
      expect(due.end).toBeLessThanOrEqual(end);
    }
  }
}

describe.each(languages)('in %s', (language) => {
  const paragraphs = fc.array(jumbleIn(language), { minLength: 1, maxLength: 5 });

  test('what is found stands where it is said to, whatever the words', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (operative, preamble) => {
        expectSound(readIn(language, operative, preamble));
      }),
      { numRuns: 60 },
    );
  });

  test('so it does in a text that is cut, doubled, misnumbered, or parted by pages', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, damages, (operative, preamble, accidents) => {
        const document = readOrRefuse(accidents.reduce(damaged, textIn(language, operative, preamble)));
        if (document !== null) expectSound(document);
      }),
      { numRuns: 60 },
    );
  });

  const cited = fc.uniqueArray(fc.constantFrom(...known), { minLength: 1, maxLength: 5 });

  test('every resolution of a list is cited, and nothing else', () => {
    fc.assert(
      fc.property(cited, (numbers) => {
        const { citations } = readIn(language, [`${citing[language].verb} ${listed(language, numbers)}`]);
        expect(citations.map(({ target }) => target)).toEqual(numbers.map((number) => `S/RES/${number}`));
        expect(citations.map(({ yearCorrected }) => yearCorrected)).not.toContain(true);
      }),
    );
  });

  test('paragraphs of a cited resolution are its own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), (number) => {
        const printed = language === 'zh' ? number.replace(' ', '') : number;
        const { verb, pinpoint } = citing[language];
        const { citations } = readIn(language, [`${verb} ${pinpoint.replace('N', printed)}`]);
        expect(citations.map(({ target, pinpoint }) => [target, pinpoint])).toEqual([
          [`S/RES/${number}`, ['2', '4']],
        ]);
      }),
    );
  });

  const { dates } = formsOf(language);
  const months = Object.entries(
    dates.months ?? Object.fromEntries([...Array(12)].map((_, at) => [at + 1, at + 1])),
  );

  test('every day of the calendar is found where the month is named as in dates, and no other', () => {
    const isOfDates = ([name]: readonly [string, number]): boolean =>
      datesIn(dated[language](2021, name, 1), dates).length > 0;
    const named = months.filter(isOfDates);
    expect(new Set(named.map(([, month]) => month)).size).toBe(12);
    fc.assert(
      fc.property(
        fc.integer({ min: 1946, max: 2040 }),
        fc.constantFrom(...named),
        fc.integer({ min: 1, max: 31 }),
        (year, [name, month], day) => {
          const date = new Date(Date.UTC(year, month - 1, day));
          const found = datesIn(`x ${dated[language](year, name, day)}, x`, dates);
          expect(found.map(({ iso }) => iso)).toEqual(
            date.getUTCMonth() === month - 1 ? [date.toISOString().slice(0, 10)] : [],
          );
        },
      ),
    );
  });

  test('the numbers of paragraphs are kept, and those that are missing are told', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 12 }), fc.nat(), (count, place) => {
        const lost = 2 + (place % (count - 2));
        const { verb } = citing[language];
        const whole = textIn(
          language,
          Array.from(
            { length: count },
            (_, index) => `${verb} ${listed(language, [known[index % known.length] ?? ''])}`,
          ),
        );
        const document = readOrRefuse(whole);
        expect(
          document?.paragraphs.flatMap(({ kind, number }) => (kind === 'operative' ? [number] : [])),
        ).toEqual(Array.from({ length: count }, (_, index) => index + 1));
        expect(document?.warnings).toEqual([]);
        const blocks = whole.split('\n\n');
        const shorter = readOrRefuse(
          blocks.filter((block) => !new RegExp(`^\\s*${lost}\\b`).test(block)).join('\n\n'),
        );
        expect(shorter?.warnings.map(({ code }) => code)).toEqual(lost < count ? ['numbering-gap'] : []);
      }),
      { numRuns: 30 },
    );
  });

  test('lines may break anywhere between words', () => {
    const citations = known.map((number) => listed(language, [number]));
    // A Chinese line that begins with a verb, below one that a comma ends, may be a paragraph of its own.
    const verbs = language === 'zh' ? [] : [citing[language].verb];
    const words = fc.array(fc.constantFrom(...citations, ...verbs), { minLength: 3, maxLength: 25 });
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 90 }), (parts, width) => {
        const between = language === 'zh' ? '，' : ' ';
        const text = [citing[language].verb, ...parts].join(between);
        const broken = text.replace(new RegExp(`.{1,${width}}${between}`, 'g'), (line) => `${line.trim()}\n`);
        const whole = readIn(language, [text]);
        expect(readIn(language, [broken])).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });
});
