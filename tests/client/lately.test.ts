import { expect, test } from 'vitest';
import { lasting, withLate } from '../../client/state/lately.ts';

test.each([
  ['', ''],
  ['?view=council', '?view=council'],
  [
    '?view=actor&actor=ICAO&select=a&select=b&dialog=export&tour=2&lang=zh&theme=dark',
    '?view=actor&actor=ICAO',
  ],
  ['?select=a', ''],
])('of the address %s is remembered %s', (query, kept) => {
  expect(lasting(query)).toBe(kept);
});

test('a view whose title came later, with the name of what it is about, is there once', () => {
  const [early, named] = ['CTED', 'Counter-Terrorism'].map((title) => ({ title, address: '?actor=CTED' }));
  expect(early && named && withLate([early], named)).toEqual([named]);
});

test('the last view comes first, each title once, and no more than six', () => {
  const opened = ['a', 'b', 'c', 'a', 'd', 'e', 'f', 'g'].map((title, index) => ({
    title,
    address: `?way=${index}`,
  }));
  const kept = opened.reduce<ReturnType<typeof withLate>>(withLate, []);
  expect(kept.map(({ title }) => title)).toEqual(['g', 'f', 'e', 'd', 'a', 'c']);
  expect(kept.find(({ title }) => title === 'a')?.address).toBe('?way=3');
});
