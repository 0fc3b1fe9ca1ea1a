import { describe, expect, test } from 'vitest';
import { catalogue } from '../../seed/catalogue/catalogue.ts';
import { readCitationFacts } from '../../seed/catalogue/citations.ts';

describe('the catalogue', () => {
  const entries = catalogue.all();

  test('has every number once, in the order of adoption', () => {
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1));
    const dates = entries.map(({ adopted }) => adopted);
    expect(dates).toEqual(dates.toSorted());
    expect(entries.every(({ year, adopted }) => adopted.startsWith(`${year}-`))).toBe(true);
  });

  test.each([
    [1, 1946, '1946-01-25'],
    [242, 1967, '1967-11-22'],
    [1373, 2001, '2001-09-28'],
    [2195, 2014, '2014-12-19'],
    [2617, 2021, '2021-12-30'],
  ])('knows resolution %i', (number, year, adopted) => {
    expect(catalogue.resolution(number)).toMatchObject({ number, year, adopted });
  });

  test.each([0, -1, 1.5, entries.length + 1])('knows no resolution %d', (number) => {
    expect(catalogue.resolution(number)).toBeUndefined();
  });

  test('names what each entry was taken from', () => {
    expect(entries.filter(({ source, title }) => source === '' || title === '')).toEqual([]);
  });
});

describe('who cites whom', () => {
  const facts = readCitationFacts();

  test('is known once for each pair, of older resolutions, with its source', () => {
    expect(new Set(facts.map(({ citing, cited }) => `${citing} ${cited}`)).size).toBe(facts.length);
    expect(facts.filter(({ citing, cited }) => cited >= citing)).toEqual([]);
    expect(facts.filter(({ citing }) => catalogue.resolution(citing) === undefined)).toEqual([]);
    expect(facts.filter(({ source }) => source === '')).toEqual([]);
  });

  test('sums up both parts of a text, and says where only patterns were searched', () => {
    const fact = facts.find(({ citing, cited }) => citing === 751 && cited === 733);
    expect(fact).toMatchObject({ part: 'both', source: expect.stringMatching(/\(found by pattern\)$/) });
    expect(facts.some(({ part }) => part === 'preamble')).toBe(true);
    expect(facts.some(({ source }) => !source.includes('pattern'))).toBe(true);
  });
});
