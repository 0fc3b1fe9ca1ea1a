import { describe, expect, test } from 'vitest';
import { axisOf, barOf, gapOf, ticksOf } from '../../client/views/lineage/span.ts';
import type { LineageStep } from '../../server/contract.ts';
import { accessibilityFaults, keepPicture, settled } from './support/visitor.ts';
import { describeExplorer, type GivenText } from './support/walks.ts';

const step = (adopted: string | null, until: string | null, lapsed: string | null = null): LineageStep => ({
  resolution: 'S/RES/1 (2000)',
  adopted,
  loaded: false,
  acts: ['extends'],
  until,
  period: null,
  previous: null,
  lapsed,
  evidence: [],
});

describe('the time line', () => {
  const axis = { from: 2000, to: 2010 };
  test.each([
    ['from adoption to the end', step('2001-01-01', '2003-01-01'), { start: 10, length: 20 }],
    ['a point where no end is known', step('2005-01-01', null), { start: 50, length: 0 }],
    ['to a month', step('2005-01-01', '2006-01'), { start: 50, length: 10 }],
  ])('%s', (_, one, expected) => {
    const bar = barOf(axis, one);
    expect(bar?.start).toBeCloseTo(expected.start);
    expect(bar?.length).toBeCloseTo(expected.length);
  });

  test('is empty where the adoption is not known, and has gaps only where there are any', () => {
    expect(barOf(axis, step(null, '2003-01-01'))).toBeNull();
    expect(gapOf(axis, step('2005-01-01', null))).toBeNull();
    expect(gapOf(axis, step('2005-01-01', null, '2004-01-01'))).toEqual({ start: 40, length: 10 });
  });

  test('spans all of it, with a handful of years written', () => {
    const whole = axisOf([step('1964-03-04', '1964-06-27'), step('2022-07-28', '2023-01-31')]);
    expect(whole).toEqual({ from: 1964, to: 2024 });
    expect(ticksOf(whole)).toEqual([1970, 1980, 1990, 2000, 2010, 2020]);
    expect(axisOf([])).toEqual({ from: 0, to: 1 });
  });
});

const text = (heading: string, until: string, urges: string): string =>
  [
    heading,
    'The Security Council,',
    'Recalling its resolution 186 (1964),',
    `1. Decides to extend the mandate of UNFICYP until ${until};`,
    `2. Urges both sides to ${urges};`,
    '3. Decides to remain seized of the matter.',
  ].join('\n\n');

const inOneLine: readonly GivenText[] = [
  { name: 'one.txt', text: text('Resolution 2618 (2022)', '31 July 2022', 'agree on measures') },
  { name: 'other.txt', text: text('Resolution 2646 (2022)', '31 January 2023', 'agree on further steps') },
];

await describeExplorer('lines of mandates in the explorer', inOneLine, (at) => {
  test('a body’s line, a step’s words, and what changed since the step before', () =>
    at('?view=lineage&actor=UNFICYP', async (page) => {
      await page.getByRole('heading', { level: 1, name: 'Mandate of UNFICYP' }).waitFor();
      const table = page.getByRole('table', { name: /UNFICYP|Peacekeeping Force in Cyprus/ });
      await table.getByRole('row').nth(100).waitFor();
      await page.getByRole('button', { name: '1930 (2010)' }).click();
      await page.getByText('Text not loaded. Read from the collection UNxml.').waitFor();
      await page.getByRole('button', { name: '2646 (2022)' }).click();
      await page.getByText('Decides to extend the mandate of UNFICYP until 31 January 2023').waitFor();
      await page.getByRole('button', { name: 'Compare with 2618 (2022)' }).click();
      await page.getByText('Paragraphs: 2 changed, 0 added, 0 removed, 2 the same.').waitFor();
      const words = await page.locator('td ins').allTextContents();
      expect(words.join(' ')).toMatch(/January.*further/);
      expect((await page.locator('td del').allTextContents()).join(' ')).toContain('July');
      await settled(page);
      expect(await accessibilityFaults(page)).toEqual([]);
      await keepPicture(page, 'lineage-compare');
    }));

  test('bodies are called by what people call them, not by keys of our own', () =>
    at('?view=lineage&actor=1540-COMMITTEE', async (page) => {
      await page.getByRole('heading', { level: 1, name: 'Mandate of 1540 Committee' }).waitFor();
      const bodies = page.getByRole('combobox', { name: 'Body' }).locator('option');
      await bodies.filter({ hasText: /^UNIFIL · United Nations Interim Force in Lebanon \(\d+\)$/ }).waitFor({
        state: 'attached',
      });
      const names = await bodies.allTextContents();
      expect(names.filter((name) => /^[A-Z0-9]+-[A-Z]|^OMBUDSPERSON/.test(name))).toEqual([]);
    }));

  test('two resolutions are compared by asking for it, the older first', () =>
    at('', async (page) => {
      const box = page.getByRole('combobox', { name: 'Search' });
      await box.fill('compare 2646 2618');
      await page.getByText('Compare S/RES/2646 (2022) with S/RES/2618 (2022), word by word').waitFor();
      await box.press('Enter');
      await page.getByRole('heading', { level: 1, name: '2646 (2022) compared with 2618 (2022)' }).waitFor();
      await page.getByText('Paragraphs: 2 changed, 0 added, 0 removed, 2 the same.').waitFor();
      await settled(page);
      expect(await accessibilityFaults(page)).toEqual([]);
      await keepPicture(page, 'compared-by-command');
      await page.getByRole('link', { name: 'To all lineages' }).click();
      await page.getByRole('heading', { level: 1, name: 'Mandate of CTED' }).waitFor();
    }));

  test('is reached from the card of a resolution', () =>
    at('?select=S/RES/2395+(2017)', async (page) => {
      await page.getByRole('link', { name: 'Mandate of CTED, renewal by renewal' }).click();
      await page.getByRole('heading', { level: 1, name: 'Mandate of CTED' }).waitFor();
      await page.getByRole('heading', { level: 2, name: 'S/RES/2395 (2017)' }).waitFor();
    }));

  test.each([
    ['zh-CN', 'light', '反恐怖主义委员会执行局的任务沿革'],
    ['zh-CN', 'dark', '反恐怖主义委员会执行局的任务沿革'],
    ['en-GB', 'dark', 'Mandate of CTED'],
  ])('is complete in %s, %s', (locale, theme, title) =>
    at(
      `?view=lineage&actor=CTED&theme=${theme}`,
      async (page) => {
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        await settled(page);
        expect(await accessibilityFaults(page)).toEqual([]);
        await keepPicture(page, `lineage-${locale}-${theme}`);
      },
      {
        locale,
      },
    ),
  );

  test('questions over all resolutions: ranked, with ways on', () =>
    at('?view=council', async (page) => {
      await page.getByRole('columnheader', { name: 'Cited by' }).waitFor();
      await page.getByRole('link', { name: '1373 (2001)' }).first().waitFor();
      const row = page.getByRole('row', { name: /^1373 / });
      await row.getByRole('link', { name: 'Cited together' }).click();
      await page.getByText('Cited together with 1373 (2001):').waitFor();
      await page.getByText('No longer cited').click();
      await page.getByRole('columnheader', { name: 'Was cited by' }).waitFor();
      await page.getByText('Communities').click();
      await page.getByRole('columnheader', { name: 'Subjects that tell it apart' }).waitFor();
      await settled(page);
      expect(await accessibilityFaults(page)).toEqual([]);
      await keepPicture(page, 'council-communities');
    }));

  test.each([
    ['zh-CN', 'light', '全部决议'],
    ['en-GB', 'dark', 'The whole Council'],
  ])('questions over all are complete in %s, %s', (locale, theme, title) =>
    at(
      `?view=council&theme=${theme}`,
      async (page) => {
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        await page.getByRole('row').nth(20).waitFor();
        await settled(page);
        expect(await accessibilityFaults(page)).toEqual([]);
        await keepPicture(page, `council-${locale}-${theme}`);
      },
      {
        locale,
      },
    ),
  );
});
