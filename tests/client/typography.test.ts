import { describe, expect, test } from 'vitest';
import { keptWhole, type MarkKind } from '../../client/views/evidence/marks.ts';
import { settled } from './support/visitor.ts';
import { describeExplorer, type GivenText } from './support/walks.ts';

const english: GivenText = {
  name: 'english.txt',
  text: [
    'Resolution 2646 (2022)',
    'The Security Council,',
    `Recalling its resolutions ${Array.from({ length: 40 }, (_, index) => `${2100 + index} (2013)`).join(', ')},`,
    '1. Urges the sides to heed the Secretary-General’s advice.',
  ].join('\n\n'),
};

describe('what stays on one line', () => {
  test.each<[string, MarkKind, boolean]>([
    ['1373 (2001)', 'citation', true],
    ['S/RES/1373 (2001)', 'citation', true],
    ['第1373(2001)号', 'citation', true],
    ['the Charter of the United Nations', 'citation', false],
    ['the Charter', 'citation', false],
    ['31 December 2021', 'due', false],
  ])('%s as %s: %s', (text, kind, expected) => {
    expect(keptWhole({ text, start: 0, kinds: [kind], of: null })).toBe(expected);
  });
});

await describeExplorer('letters of a text', [english], (at) => {
  test('English is set in Latin letters on a Chinese page, and no number is parted from its year', () =>
    at('?view=read&resolution=S/RES/2646+(2022)&lang=zh', async (page) => {
      await settled(page);
      const faces = await page.evaluate(() =>
        ['body', 'p[lang=en]'].map(
          (part) => getComputedStyle(document.querySelector(part) ?? document.body).fontFamily,
        ),
      );
      expect(faces[0]).toMatch(/^"?PingFang SC/);
      expect(faces[1]).toMatch(/^Inter/);
      const lines = await page
        .locator('p[lang=en] a[data-whole=true]')
        .evaluateAll((all) => all.map((one) => one.getClientRects().length));
      expect(lines.length).toBeGreaterThan(30);
      expect(new Set(lines)).toEqual(new Set([1]));
    }));
});
