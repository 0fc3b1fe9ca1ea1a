import { describe, expect, test } from 'vitest';
import { isRecallingError } from '../../seed/error.ts';
import { checkParameters } from '../../server/database/parameters.ts';

const nested = (depth: number): unknown =>
  Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 1);

const cycle: unknown[] = [];
cycle.push([{ back: cycle }]);

const shared = { a: 1 };

describe('the parameters of a query', () => {
  test.each<[string, unknown]>([
    ['a text', 'S/RES/2617 (2021)'],
    ['numbers', [0, -1, 1.5, Number.MAX_SAFE_INTEGER, 1e-300]],
    ['flags and nothing', [true, false, null]],
    ['rows', [{ id: 'a', properties: { text: '𠮷', list: ['2', '4(a)'] } }]],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 1 })],
    ['the same object twice', [shared, shared]],
    ['16 levels', nested(16)],
  ])('may be %s', (_, value) => {
    expect(() => checkParameters({ value })).not.toThrow();
  });

  test.each<[string, unknown, string]>([
    ['not a number', Number.NaN, '$value is NaN'],
    ['infinite', [1, Number.POSITIVE_INFINITY], '$value.1 is Infinity'],
    ['a number beyond 2^53', { n: 2 ** 60 }, '$value.n is too large a number'],
    ['a big integer', 1n, '$value is of type bigint'],
    ['undefined', { n: undefined }, '$value.n is of type undefined'],
    ['a function', [() => 1], '$value.0 is of type function'],
    ['a date', new Date(0), '$value is an [object Date]'],
    ['a map', new Map(), '$value is an [object Map]'],
    ['a set', new Set(), '$value is an [object Set]'],
    ['bytes', Buffer.from('a'), '$value is an [object Uint8Array]'],
    ['a cycle', cycle, '$value.0.0.back contains itself'],
    ['17 levels', nested(17), 'is nested deeper than 16 levels'],
    ['20,000 levels', nested(20_000), 'is nested deeper than 16 levels'],
  ])('may not be %s', (_, value, message) => {
    const error = ((): unknown => {
      try {
        return checkParameters({ value });
      } catch (cause) {
        return cause;
      }
    })();
    if (!isRecallingError(error)) throw new Error('It was not refused.', { cause: error });
    expect(error.code).toBe('invalid-parameter');
    expect(error.message).toContain(message);
  });
});
