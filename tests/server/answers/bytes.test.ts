import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonBytes } from '../../../server/answers/bytes.ts';

const plain = (answer: object): string => JSON.stringify(answer);

test('any answer is the bytes of its JSON', () => {
  const value = fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }), fc.constant(undefined));
  const answers = fc.dictionary(fc.string(), fc.oneof(value, fc.array(value, { maxLength: 70 })));
  fc.assert(
    fc.property(answers, (answer) => {
      expect(jsonBytes(answer).toString()).toBe(plain(answer));
    }),
  );
});

test.each([0, 1, 15, 16, 17, 32, 33, 1000])('a list of %i', (length) => {
  const answer = {
    items: Array.from({ length }, (_, index) => ({ index, text: 'Генеральный секретарь' })),
    total: length,
  };
  expect(jsonBytes(answer).toString()).toBe(plain(answer));
});

test('answers larger than the room that is kept, one after another, and a small one afterwards', () => {
  const large = {
    items: Array.from({ length: 40 }, (_, index) => `${index} ${'安全理事会'.repeat(60_000)}`),
  };
  const before = jsonBytes({ small: 1 });
  const first = jsonBytes(large);
  const second = jsonBytes({ ...large, more: [1] });
  expect(first.toString() === plain(large)).toBe(true);
  expect(second.toString() === plain({ ...large, more: [1] })).toBe(true);
  expect(before.toString()).toBe('{"small":1}');
  expect(jsonBytes({ small: 2 }).toString()).toBe('{"small":2}');
});
