import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../seed/catalogue/catalogue.ts';
import { readCheckedCitations } from '../../../seed/catalogue/checked.ts';
import { citationsFile, printCitationFacts, readCitationFacts } from '../../../seed/catalogue/citations.ts';
import { differencesBetween } from '../../../seed/catalogue/differences.ts';
import { parsePlace } from '../../../seed/catalogue/places.ts';

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

  test('is the network of all texts of 1946-2022', () => {
    expect(new Set(facts.map(({ citing }) => citing)).size).toBeGreaterThan(2_000);
    expect(facts.length).toBeGreaterThan(14_500);
    for (const { part, places } of facts) {
      const preambular = places.map((place) => parsePlace(place).paragraph.startsWith('pp'));
      if (part !== 'operative' && places.length > 0) expect(preambular).toContain(true);
      if (part !== 'preamble' && places.length > 0) expect(preambular).toContain(false);
    }
  });

  test('is the file that these facts make', () => {
    expect(printCitationFacts(facts)).toBe(readFileSync(citationsFile, 'utf8'));
  });

  test('agrees with what is known without this reader, but for a few places', () => {
    const known = readCheckedCitations();
    const read = new Set(facts.map(({ citing }) => citing));
    const differences = differencesBetween(facts, known, read);
    expect(known.length).toBeGreaterThan(1_400);
    expect(differences.filter(({ kind }) => kind === 'missing').length).toBeLessThan(known.length / 100);
    // Pairs, whichever part of the text: none is missing.
    const pairs = new Set(facts.map(({ citing, cited }) => `${citing} ${cited}`));
    expect(known.filter(({ citing, cited }) => !pairs.has(`${citing} ${cited}`))).toEqual([]);
  });
});
