import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { literal, quotedName } from '../../../server/database/literal.ts';

describe('a value as Cypher writes it', () => {
  test.each<readonly [value: unknown, written: string]>([
    ['op17', '"op17"'],
    ['it says "all"', '"it says \\"all\\""'],
    ['one\u2028two\u2029three', '"one\\u2028two\\u2029three"'],
    ['a\u0085b', '"a\\u0085b"'],
    [[1, 'two', null], '[1, "two", null]'],
    [{ id: 'CTED', 'a b': true }, '{id: "CTED", `a b`: true}'],
    [{ '`': [{}] }, '{````: [{}]}'],
  ])('%j is written %s', (value, written) => {
    expect(literal(value)).toBe(written);
  });

  test('no text ends the line that it is written on, and each reads as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(literal(text)).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
        expect(JSON.parse(literal(text))).toBe(text);
      }),
      { examples: [['\u2028'], ['\u2029'], ['\u0085'], ['\r\n']] },
    );
  });
});

test.each([
  ['text_zh', 'text_zh'],
  ['1st', '`1st`'],
  ['a b', '`a b`'],
  ['a`) DETACH DELETE (n', '`a``) DETACH DELETE (n`'],
  ['', '``'],
])('the name "%s" is written %s', (name, written) => {
  expect(quotedName(name)).toBe(written);
});
