import { describe, expect, test } from 'vitest';
import { dueRows } from '../../client/views/council/dueRows.ts';
import type { ExpiringMandate, MandateItem } from '../../server/contract.ts';
import { inTwoLanguages } from './support/texts.ts';
import { accessibilityFaults, keepPicture, settled } from './support/visitor.ts';
import { describeExplorer } from './support/walks.ts';

const ending = (actor: string, until: string, paragraph: string): ExpiringMandate => ({
  actor,
  name: {},
  resolution: 'S/RES/2618 (2022)',
  adopted: '2022-01-27',
  loaded: true,
  acts: ['extends'],
  until,
  period: null,
  previous: null,
  lapsed: null,
  next: null,
  evidence: [
    {
      paragraph: `S/RES/2618 (2022)#${paragraph}`,
      quote: 'the clause',
      start: 0,
      end: 10,
      quoteStart: 0,
      language: 'en',
      source: 'text',
      printed: null,
      force: null,
      pinpoint: null,
      yearImplicit: false,
      yearCorrected: false,
      inName: null,
    },
  ],
});

const mandate = (
  place: string,
  ...due: readonly (readonly ['expiry' | 'report', string | null])[]
): MandateItem => ({
  id: `S/RES/2618 (2022)#${place}`,
  resolution: 'S/RES/2618 (2022)',
  adopted: '2022-01-27',
  paragraph: `S/RES/2618 (2022)#${place.replace(/\.\d+$/, '')}`,
  verb: 'Requests',
  verbType: 'requests',
  assignees: ['UNSG'],
  involves: [],
  buildsOn: [],
  deliverables: due.map(([kind, date], index) => ({
    id: `S/RES/2618 (2022)#${place}.d${index + 1}`,
    kind,
    due: date,
    recurrence: null,
    period: null,
    language: 'en',
    text: 'words',
    start: 0,
    end: 5,
  })),
  topics: [],
  language: 'en',
  text: 'the clause',
  start: 0,
  end: 10,
});

describe('what a year brings', () => {
  const listed = (rows: ReturnType<typeof dueRows>) =>
    rows.map(({ date, kind, actors }) => [date, kind, ...actors]);

  test('in the order of its days; a month comes after them', () => {
    const rows = dueRows(
      2022,
      [ending('CTED', '2022-07-31', 'op1')],
      [mandate('op2.1', ['report', '2022-07']), mandate('op3.1', ['report', '2022-03-30'])],
    );
    expect(listed(rows)).toEqual([
      ['2022-03-30', 'report', 'UNSG'],
      ['2022-07-31', 'expiry', 'CTED'],
      ['2022-07', 'report', 'UNSG'],
    ]);
  });

  test('of other years, and without a date, is left out', () => {
    const rows = dueRows(
      2022,
      [],
      [mandate('op2.1', ['report', '2021-12-31'], ['report', null], ['report', '2023-01-01'])],
    );
    expect(rows).toEqual([]);
  });

  test('the end of a mandate that one paragraph says is one line; what another ends is another', () => {
    const rows = dueRows(
      2022,
      [ending('CTED', '2022-07-31', 'op1')],
      [
        mandate('op1.1', ['expiry', '2022-07-31'], ['report', '2022-07-31']),
        mandate('op9.1', ['expiry', '2022-07-31']),
      ],
    );
    expect(rows.map(({ place, kind }) => [place?.split('#')[1], kind])).toEqual([
      ['op1', 'expiry'],
      ['op1.1', 'report'],
      ['op9.1', 'expiry'],
    ]);
  });
});

const due2022 = '?view=council&question=due&year=2022';

await describeExplorer('what ends or is due in a year', inTwoLanguages, (at) => {
  test('mandates of bodies and reports, with the way to the sentence and to what came next', () =>
    at(due2022, async (page) => {
      const table = page.getByRole('table', {
        name: /^2022: mandates of bodies that end, \d+; other dates, \d+/,
      });
      await table.waitFor();
      const report = table.getByRole('row').filter({ hasText: '5 July 2022' });
      expect(await report.textContent()).toMatch(/Report.*Secretary-General/);
      await settled(page);
      await keepPicture(page, 'council-due');
      expect(await accessibilityFaults(page)).toEqual([]);
      const place = table.getByRole('link', { name: 'S/RES/2618 (2022), para. 2' });
      await place.click();
      await page.getByText('Requests the Secretary-General to submit a report').first().waitFor();
      expect(new URL(page.url()).searchParams.get('view')).toBe('read');
      await page.goBack();
      await table.waitFor();
      // Known from the catalogue only: to the line of the body, which says where the fact comes from.
      await table
        .getByRole('link', { name: /^S\/RES\/25/ })
        .first()
        .click();
      await page.getByRole('heading', { level: 1, name: /^Mandate of/ }).waitFor();
    }));

  test('another year, and one actor', () =>
    at(due2022, async (page) => {
      await page.getByRole('combobox', { name: 'Year' }).selectOption('2025');
      await page.getByRole('cell', { name: 'CTED' }).first().waitFor();
      expect(new URL(page.url()).searchParams.get('year')).toBe('2025');
      const whose = page.getByRole('combobox', { name: 'Actor: all' });
      await whose.fill('Executive Directorate');
      await page.getByRole('option', { name: /^CTED/ }).click();
      await page.getByText('2025: mandates of bodies that end, 1').waitFor();
      await page.getByRole('combobox', { name: 'Year' }).selectOption('2016');
      await page.getByText('Nothing is known to end or to be due in 2016').waitFor();
    }));

  test.each([
    ['due in 2022', 'What ends or is due in 2022', '2022', null],
    ['expiring in 2022', 'What ends or is due in 2022', '2022', null],
    ['mandates of CTED due in 2025', 'What of CTED ends or is due in 2025', '2025', 'CTED'],
    ['反恐执行局2025年到期的任务', 'What of CTED ends or is due in 2025', '2025', 'CTED'],
    ['2022年到期的任务', 'What ends or is due in 2022', '2022', null],
  ])('is asked for by “%s”', (asked, offered, year, body) =>
    at('', async (page) => {
      const box = page.getByRole('combobox', { name: 'Search' });
      await box.fill(asked);
      await page.getByText(offered).waitFor();
      await box.press('Enter');
      await page.getByRole('table', { name: new RegExp(`^${year}:`) }).waitFor();
      const address = new URL(page.url()).searchParams;
      expect([address.get('question'), address.get('year'), address.get('body')]).toEqual([
        'due',
        year,
        body,
      ]);
    }),
  );

  test.each([
    ['zh-CN', 'dark', 1440],
    ['zh-CN', 'light', 390],
    ['en-GB', 'dark', 390],
  ])('is complete in %s, %s, on %i pixels', (locale, theme, width) =>
    at(
      `${due2022}&theme=${theme}`,
      async (page) => {
        await page.getByRole('table').waitFor();
        await settled(page);
        expect(await accessibilityFaults(page)).toEqual([]);
        await keepPicture(page, `council-due-${locale}-${theme}-${width}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wide).toBeLessThanOrEqual(0);
      },
      { locale, width },
    ),
  );
});
