import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apartIn, byRoute, fairly, remoteness } from '../../../server/words/route.ts';

const older = 'S/RES/2610 (2021)';
const newer = 'S/RES/2617 (2021)';
const self = (way: readonly string[]) => way;

/** From a body to what a preamble recalls: by three mandates of one resolution, and by one of another. */
const ways = [
  ['CTED', `${newer}#op1.1`, 'S/RES/1373 (2001)'],
  ['CTED', `${newer}#op2.1`, 'S/RES/1373 (2001)'],
  ['CTED', `${newer}#op2.2`, 'S/RES/1373 (2001)'],
  ['CTED', `${older}#op7.1`, 'S/RES/1373 (2001)'],
];

describe('ways of one route', () => {
  test('are those through the same documents and actors, by whichever paragraphs', () => {
    expect(byRoute(ways, self).map((route) => route.length)).toEqual([3, 1]);
  });

  test('a paragraph and its resolution are one station, wherever they follow each other', () => {
    const routes = byRoute(
      [
        [`${newer}#op1`, newer, older],
        [`${newer}#op1`, `${newer}#op1.1`, older],
      ],
      self,
    );
    expect(routes).toHaveLength(1);
  });

  test.each<[string, string[][], number]>([
    [
      'through another actor',
      [
        ['A', 'CTED', 'B'],
        ['A', 'OCT', 'B'],
      ],
      2,
    ],
    [
      'in another order',
      [
        ['A', 'CTED', 'OCT', 'B'],
        ['A', 'OCT', 'CTED', 'B'],
      ],
      2,
    ],
    [
      'that is the same',
      [
        ['A', 'CTED', 'B'],
        ['A', 'CTED', 'B'],
      ],
      1,
    ],
  ])('a way %s', (_, some, count) => {
    expect(byRoute(some, self)).toHaveLength(count);
  });

  test('each is told by what the others have not', () => {
    const [route = []] = byRoute(ways, self);
    expect(route.map((way) => apartIn(route, way))).toEqual([
      [`${newer}#op1.1`],
      [`${newer}#op2.1`],
      [`${newer}#op2.2`],
    ]);
  });
});

describe('where there are more ways than are wanted', () => {
  test('every route has one before any has two', () => {
    expect(fairly(ways, self, 2)).toEqual([ways[0], ways[3]]);
    expect(fairly(ways, self, 3)).toEqual([ways[0], ways[1], ways[3]]);
  });

  test('for any ways: no more than wanted, none twice, no route left out that had room, one route side by side', () => {
    const key = fc.constantFrom(`${newer}#op1`, `${newer}#op2.1`, `${older}#op1`, older, 'CTED', 'OCT');
    const some = fc.uniqueArray(fc.array(key, { minLength: 1, maxLength: 3 }), {
      selector: (way) => way.join(),
    });
    fc.assert(
      fc.property(some, fc.nat(12), (all, limit) => {
        const kept = fairly(all, self, limit);
        expect(kept).toHaveLength(Math.min(limit, all.length));
        expect(new Set(kept).size).toBe(kept.length);
        expect(byRoute(kept, self)).toHaveLength(Math.min(limit, byRoute(all, self).length));
        expect(byRoute(kept, self).flat()).toEqual(kept);
      }),
    );
  });
});

test.each([
  [[], 0],
  [[{}], 0],
  [[{ basis: 'clause' }], 1],
  [[{ basis: 'clause' }, { basis: 'preamble' }, {}], 3],
] as const)('steps on the grounds %j are %i far from the words of a mandate', (steps, far) => {
  expect(remoteness(steps)).toBe(far);
});
