import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endsIn, matchesIn } from '../../../../seed/extract/forms/match.ts';
import { byPlace, inPlace, overlaps, type Span } from '../../../../seed/extract/spans/spans.ts';
import { longest } from '../../../../seed/extract/spans/touching.ts';

/** Few spans and many: they are looked through in different ways. */
const spans = fc.array(
  fc
    .record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 12 }) })
    .map(({ start, length }): Span => ({ start, end: start + length })),
  { maxLength: 40 },
);

test('of names that overlap the longest stays, of equally long ones the first', () => {
  const plainly = (found: readonly Span[]): Span[] => {
    const kept: Span[] = [];
    const byLength = (a: Span, b: Span): number => b.end - b.start - (a.end - a.start) || a.start - b.start;
    for (const span of [...found].sort(byLength))
      if (!kept.some((other) => overlaps(other, span))) kept.push(span);
    return kept.sort(byPlace);
  };
  fc.assert(
    fc.property(spans, (found) => {
      expect(longest(found)).toEqual(plainly(found));
    }),
  );
});

test('spans are put in their order, and left alone where they are in it', () => {
  fc.assert(
    fc.property(spans, (found) => {
      const sorted = [...found].sort(byPlace);
      expect(inPlace(found)).toEqual(sorted);
      expect(inPlace(sorted)).toBe(sorted);
    }),
  );
});

describe('the ends of matches', () => {
  test.each([/[,;]\s+/g, /[,;]\s+|\s(?=and\s)/gu, /a*/g, /(?=,)/gu, /\p{Lu}*/gu])('%s', (form) => {
    const word = fc.constantFrom('a', 'aa', ', ', ';  ', ' and ', '𝒜', 'é,');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join('');
        const ends = new Set(matchesIn(text, form).map((match) => match.index + match[0].length));
        expect(endsIn(text, form)).toEqual([...ends]);
      }),
    );
  });

  test('are asked for of global expressions only', () => {
    expect(() => endsIn('a, b', /,/)).toThrow(TypeError);
  });
});
