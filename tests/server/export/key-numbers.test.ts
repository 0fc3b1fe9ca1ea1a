import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeyNumbers } from '../../../server/export/key-numbers.ts';

test.each([
  ['hashes that differ', undefined],
  ['hashes that many share', (key: string) => [key.length % 3, 0] as const],
])('every key keeps the number that it was given, by %s', (_, hashes) => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'binary' }), { maxLength: 400 }), (keys) => {
      const numbers = new KeyNumbers(keys.length, hashes);
      expect(keys.map((key) => numbers.add(key))).toEqual(keys.map((_, index) => index));
      expect(keys.map((key) => numbers.of(key))).toEqual(keys.map((_, index) => index));
    }),
  );
});

test('a hundred thousand keys of paragraphs and mandates stay apart', () => {
  const keys = Array.from({ length: 100_000 }, (_, n) => `S/RES/${n % 2800} (2021)#op${n % 97}.${n}`);
  const numbers = new KeyNumbers(keys.length);
  for (const key of keys) numbers.add(key);
  expect(keys.every((key, index) => numbers.of(key) === index)).toBe(true);
});
