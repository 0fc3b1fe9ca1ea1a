import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginNear } from '../../client/views/search/lead.ts';

test.each([
  ['Requests the Secretary-General to report', 'General', 'Requests the Secretary-General to report'],
  [
    'Requests the Secretary-General to keep the Council informed of border management',
    'border',
    'keep the Council informed of border management',
  ],
  [
    '请秘书长在今后十二个月内定期向安全理事会通报边境管理方面的进展',
    '边境',
    '二个月内定期向安全理事会通报边境管理方面的进展',
  ],
  [`${'x'.repeat(60)}border`, 'border', `${'x'.repeat(32)}border`],
])('%s, for the sake of “%s”', (quote, word, shown) => {
  expect(quote.slice(beginNear(quote, quote.indexOf(word)))).toBe(shown);
});

test('the words found are always in what is quoted, and near its beginning', () => {
  const anyQuote = fc.string({ unit: fc.constantFrom('a', ' ', '决', '1', 'د'), maxLength: 200 });
  fc.assert(
    fc.property(anyQuote, fc.nat(200), (quote, start) => {
      fc.pre(start <= quote.length);
      const begins = beginNear(quote, start);
      expect(begins).toBeGreaterThanOrEqual(0);
      expect(begins).toBeLessThanOrEqual(start);
      expect(start - begins).toBeLessThanOrEqual(32);
    }),
  );
});
