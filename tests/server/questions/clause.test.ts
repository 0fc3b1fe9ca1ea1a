import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clauseAround, placeOfQuote } from '../../../server/questions/graph/clause.ts';

const text = '回顾第1373号决议；请反恐执行局提出报告；并决定继续审议。';

test.each([
  [text, '1373', '回顾第1373号决议；'],
  [text, '反恐执行局', '请反恐执行局提出报告；'],
  [text, '继续', '并决定继续审议。'],
  ['Recalling it. Decides to act; invites all.', 'act', 'Decides to act;'],
  ['No. 4.2 of the list', 'list', '4.2 of the list'],
  ['no marks at all', 'marks', 'no marks at all'],
])('in "%s" the clause of "%s"', (whole, words, expected) => {
  const start = whole.indexOf(words);
  expect(clauseAround(whole, start, start + words.length).quote).toBe(expected);
});

test('a clause covers its words and stands where it says', () => {
  const spans = fc
    .tuple(
      fc.string({ unit: fc.constantFrom('a', ' ', '.', '；', '\n'), minLength: 1, maxLength: 60 }),
      fc.nat(),
      fc.nat(),
    )
    .map(([whole, one, other]) => {
      const start = one % whole.length;
      return { whole, start, end: start + 1 + (other % (whole.length - start)) };
    });
  fc.assert(
    fc.property(spans, ({ whole, start, end }) => {
      const { quote, quoteStart } = clauseAround(whole, start, end);
      expect(whole.slice(quoteStart, quoteStart + quote.length)).toBe(quote);
      expect(quoteStart).toBeLessThanOrEqual(start);
      expect(quoteStart + quote.length).toBeGreaterThanOrEqual(end);
    }),
  );
});

test('of equal quotes the one that covers the words is meant', () => {
  const twice = '回顾第1373号决议；回顾第1373号决议；';
  expect(placeOfQuote(twice, '回顾第1373号决议；', 3, 7)).toBe(0);
  expect(placeOfQuote(twice, '回顾第1373号决议；', 14, 18)).toBe(11);
  expect(placeOfQuote(twice, '决定', 3, 7)).toBeNull();
});
