import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Alphabet } from '../../../../seed/extract/forms/alphabet.ts';
import { allLanguages } from '../../../../seed/languages/all.ts';
import { sampleIn } from '../../read/samples.ts';
import { asText } from '../../read/write/text.ts';

describe('an expression cut down to an alphabet', () => {
  const alphabet = new Alphabet('a-dA-C_1é ');

  test.each<[RegExp, string]>([
    // A range goes on over letters that no text has.
    [/\p{L}+/gu, '[\\u0041-\\u0043\\u0061-\\u00e9]+'],
    [/\p{Lu}[\p{Ll}-]/u, '[\\u0041-\\u0043][\\u0061-\\u00e9-]'],
    // Small letters are as good as large ones here.
    [/[^\p{Lu},]/iu, '[^\\u0041-\\u0043\\u0061-\\u00e9,]'],
    [/(?<!\p{Script=Han})\[\p{Nd}\\/u, '(?<![])\\[[\\u0031]\\\\'],
  ])('%s', (form, expected) => {
    expect(alphabet.cut(form).source).toBe(expected);
    expect(alphabet.cut(form).flags).toBe(form.flags);
  });

  test('is the same one where it asks for no property', () => {
    const form = /[a-z]+/g;
    expect(alphabet.cut(form)).toBe(form);
  });

  test('is for texts without other signs', () => {
    expect(alphabet.spells('Bad cab é1')).toBe(true);
    expect(alphabet.spells('Bad cabs')).toBe(false);
    expect(alphabet.spells('')).toBe(true);
  });
});

/** All expressions in a language's data. */
const formsIn = (data: unknown): RegExp[] => {
  if (data instanceof RegExp) return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(formsIn) : [];
};

const matches = (text: string, form: RegExp): string[] => {
  const flags = form.global ? form.flags : `${form.flags}g`;
  return Array.from(text.matchAll(new RegExp(form.source, flags)), (match) =>
    JSON.stringify([match.index, ...match]),
  );
};

describe.each(allLanguages.map((language) => [language.code, language] as const))(
  'in %s',
  (code, language) => {
    const alphabet = new Alphabet(language.signs);
    const words = asText(sampleIn(code)).split(/\s+/);

    test('the alphabet spells what texts print', () => {
      expect(words.filter((word) => !alphabet.spells(word))).toEqual([]);
    });

    test('cut expressions find what whole ones do, in every text that the alphabet spells', () => {
      const plain = formsIn(language);
      const cut = formsIn(alphabet.cutAll(language));
      expect(cut).toHaveLength(plain.length);
      const sign = fc.integer({ min: 1, max: 0xffff }).map((unit) => String.fromCharCode(unit));
      const spelled = sign.filter((text) => alphabet.spells(text));
      fc.assert(
        fc.property(
          fc.array(
            fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: spelled }),
            {
              maxLength: 30,
            },
          ),
          (parts) => {
            const text = parts.join(language.joining === 'tight' ? '' : ' ');
            for (const [index, form] of plain.entries())
              expect(matches(text, cut[index] ?? /(?!)/)).toEqual(matches(text, form));
          },
        ),
        { numRuns: 30 },
      );
    });
  },
);
