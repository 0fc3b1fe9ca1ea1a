import { describe, expect, test } from 'vitest';
import { coverageOf, ranged } from '../../client/views/council/coverage.ts';
import { inTwoLanguages } from './support/texts.ts';
import { settled } from './support/visitor.ts';
import { describeExplorer } from './support/walks.ts';

const known = (number: number, year: number, { loaded = false, cites = 0 } = {}) => ({
  id: `S/RES/${number} (${year})`,
  number,
  year,
  loaded,
  outDegree: cites,
});

describe('what is known', () => {
  test('year by year, the latest first, with the texts by number', () => {
    const { years } = coverageOf([
      known(3, 2001, { loaded: true, cites: 2 }),
      known(1, 2000),
      known(2, 2001, { loaded: true }),
      known(4, 2001, { cites: 1 }),
    ]);
    expect(years).toEqual([
      { year: 2001, resolutions: 3, citing: 2, loaded: ['S/RES/2 (2001)', 'S/RES/3 (2001)'] },
      { year: 2000, resolutions: 1, citing: 0, loaded: [] },
    ]);
  });

  test.each([
    [[1, 2, 3], 3, []],
    [[2, 5], 5, [1, 3, 4]],
    [[], 0, []],
  ])('of %j the last is %d, and lacking are %j', (numbers, last, lacking) => {
    expect(coverageOf(numbers.map((number) => known(number, 2000)))).toMatchObject({ last, lacking });
  });

  test.each([
    [[], []],
    [[4], ['4']],
    [
      [4, 7, 8, 9, 11],
      ['4', '7–9', '11'],
    ],
  ])('%j is listed as %j', (numbers, expected) => {
    expect(ranged(numbers)).toEqual(expected);
  });
});

await describeExplorer('what is known, in a real Chromium', inTwoLanguages, (at) => {
  test('is counted for every year, and leads to the texts that are loaded', () =>
    at('?view=council', async (page) => {
      await page.getByText('What is known', { exact: true }).click();
      const table = page.getByRole('table', { name: /resolutions are known.*without a gap/ });
      await table.waitFor();
      await settled(page);
      const year = (name: number) => table.getByRole('row', { name: new RegExp(`^${name} `) });
      // The citations that ship end with 2022.
      expect(await year(2023).textContent()).toContain('dates and titles only');
      await year(2021).getByRole('link', { name: '2617 (2021)' }).waitFor();
      await year(2022).getByRole('link', { name: '2618 (2022)' }).click();
      await page.getByRole('heading', { level: 1, name: 'S/RES/2618 (2022)' }).waitFor();
      expect(page.url()).toContain('view=read');
    }));
});
