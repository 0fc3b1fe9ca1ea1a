import { expect, test } from 'vitest';
import { describeExplorer } from './support/walks.ts';

const lines = (...paragraphs: string[]): string => `${paragraphs.join('\n\n')}\n`;

/** Two resolutions in the Council's forms: the later names paragraphs of the earlier, and of one that is not loaded. */
const texts = [
  {
    name: 'earlier.en.txt',
    text: lines(
      'Resolution 2618 (2022)',
      'Adopted by the Security Council on 27 January 2022',
      'The Security Council,',
      'Recalling its resolution 186 (1964),',
      '1. Decides to extend the mandate of the force until 31 July 2022;',
      '2. Requests the Secretary-General to report by 5 July 2022;',
    ),
  },
  {
    name: 'later.en.txt',
    text: lines(
      'Resolution 2646 (2022)',
      'Adopted by the Security Council on 28 July 2022',
      'The Security Council,',
      'Recalling its resolution 2618 (2022),',
      '1. Reaffirms paragraph 2 of resolution 2618 (2022) and paragraph 9 of resolution 1373 (2001);',
      '2. Decides to remain seized of the matter.',
    ),
  },
] as const;

const later = 'S/RES/2646 (2022)';
const tie = (target: string) => encodeURIComponent(`${later}#op1|CITES|${target}`);

await describeExplorer('the paragraphs that a citation names', texts, (at) => {
  test.each(['loom', 'explore'])('are links where the cited text is loaded: %s', (view) =>
    at(
      `?view=${view}&resolution=${encodeURIComponent(later)}&nodes=21i.op1_20q&select=${tie('S/RES/2618 (2022)')}`,
      async (page) => {
        const evidence = page.getByRole('complementary', { name: 'Evidence' });
        await evidence.getByRole('link', { name: '2618 (2022), para. 2' }).click();
        await page.waitForURL(/view=read/);
        await page.locator('[data-paragraph="S/RES/2618 (2022)#op2"][data-selected=true]').waitFor();
      },
    ),
  );

  test.each(['loom', 'explore'])('are told to be out of reach where it is not: %s', (view) =>
    at(
      `?view=${view}&resolution=${encodeURIComponent(later)}&nodes=125_21i.op1&select=${tie('S/RES/1373 (2001)')}`,
      async (page) => {
        const evidence = page.getByRole('complementary', { name: 'Evidence' });
        await evidence.getByText('1373 (2001), para. 9').waitFor();
        await evidence.getByText('text not loaded', { exact: true }).waitFor();
        expect(await evidence.getByRole('link', { name: '1373 (2001), para. 9' }).count()).toBe(0);
      },
    ),
  );
});
