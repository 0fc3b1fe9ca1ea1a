import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesIn } from '../../../../seed/extract/forms/match.ts';
import { Automaton } from '../../../../seed/extract/forms/sieve/automaton.ts';
import { literalsOf } from '../../../../seed/extract/forms/sieve/literals.ts';
import { mayMatch, sieveFormsOf } from '../../../../seed/extract/forms/sieve/sieve.ts';
import { allLanguages } from '../../../../seed/languages/all.ts';
import { sampleIn, samples } from '../../read/samples.ts';
import { asText } from '../../read/write/text.ts';

describe('the letters that an expression cannot match without', () => {
  test.each<[RegExp, readonly string[] | null]>([
    [/reports?/g, ['report']],
    [/(?:weekly|once a year)/g, ['weekly', 'once a yea']],
    [/(?:weekly|every\s+\d)/gi, ['weekly', 'every']],
    [/(?<=the )(?<head>Panel|Mission)(?! of)/g, ['Panel', 'Mission']],
    [/\d{4}/g, Array.from('0123456789')],
    [/[Cc]ommittee/g, ['ommittee']],
    [/[Cc]ommittee/gi, ['committee']],
    [/(?:day)*s/g, null],
    [/,\s/g, null],
    [/(?!never)/g, null],
    [/(?:决定|请)/gu, ['决定', '请']],
  ])('%s', (form, expected) => {
    expect(literalsOf(form)?.texts ?? null).toEqual(expected);
  });
});

test('the automaton finds what stands in a text, and nothing else', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'B', 'é', '决'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 8 }),
      fc.array(word, { maxLength: 12 }),
      (literals, words) => {
        const text = words.join('');
        const found = new Set<number>();
        new Automaton(literals).scan(text, (literal, end) => {
          const at = end - (literals[literal]?.length ?? 0);
          expect(text.slice(at, end).toLowerCase()).toBe(literals[literal]?.toLowerCase());
          found.add(literal);
        });
        const expected = literals.flatMap((literal, index) =>
          text.toLowerCase().includes(literal.toLowerCase()) ? [index] : [],
        );
        expect([...found].sort((a, b) => a - b)).toEqual(expected);
      },
    ),
  );
});

test('texts that come back are told apart, also after more of them than answers are kept for', () => {
  const forms = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'].map((word) => new RegExp(word, 'g'));
  sieveFormsOf(forms);
  const texts = forms.map(({ source }) => `${'. '.repeat(30_000)}${source}`);
  for (const text of [...texts, ...texts, ...texts.toReversed()])
    expect(forms.filter((form) => mayMatch(text, form)).map(({ source }) => source)).toEqual([
      text.slice(60_000),
    ]);
});

/** All global expressions in a language's data. */
const formsIn = (data: unknown): RegExp[] => {
  if (data instanceof RegExp) return data.global ? [data] : [];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(formsIn) : [];
};

describe.each(samples.map(({ language }) => language))('expressions in %s', (language) => {
  const forms = allLanguages.filter(({ code }) => code === language).flatMap(formsIn);
  for (const data of allLanguages) if (data.code === language) sieveFormsOf(data);
  const words = asText(sampleIn(language)).split(/\s+/);

  test('are passed over only where they do not match', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 6 })), {
          maxLength: 30,
        }),
        (parts) => {
          const text = parts.join(language === 'zh' ? '' : ' ');
          for (const form of forms) {
            const all = Array.from(text.matchAll(form), ([printed]) => printed);
            expect(matchesIn(text, form).map(([printed]) => printed)).toEqual(all);
            if (all.length > 0) expect(mayMatch(text, form)).toBe(true);
          }
        },
      ),
    );
  });
});
