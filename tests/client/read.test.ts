import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { marginsOf } from '../../client/views/read/margins.ts';
import { litThreads } from '../../client/views/read/pointing.ts';
import { endIn } from '../../client/views/read/thread.ts';
import type { Thread } from '../../client/views/read/useThreads.ts';
import { wordingsShown } from '../../client/views/read/wordings.ts';
import { disagreeing, disagreeingTexts } from '../support/disagreeing.ts';
import {
  aCitation,
  aDocument,
  anActorNode,
  aParagraph,
  aResolutionNode,
  symbol,
} from './support/documents.ts';
import { inTwoLanguages } from './support/texts.ts';
import { accessibilityFaults, keepPicture, settled } from './support/visitor.ts';
import { describeExplorer } from './support/walks.ts';

describe('which wordings are shown', () => {
  test.each([
    [['zh'], null, null, 'en', { first: 'zh', second: null }],
    [['en', 'zh'], null, null, 'zh', { first: 'zh', second: null }],
    [['en', 'zh'], 'en', 'zh', 'zh', { first: 'en', second: 'zh' }],
    [['en', 'ar'], 'ar', 'ar', 'en', { first: 'ar', second: null }],
    [['en', 'ar'], 'fr', 'ru', 'en', { first: 'en', second: null }],
    [[], 'en', null, 'en', null],
  ] as const)('of %j, %s beside %s asked in %s', (languages, wording, beside, language, shown) => {
    expect(wordingsShown({ languages: [...languages] }, { wording, beside }, language)).toEqual(shown);
  });
});

describe('beside the text', () => {
  const document = aDocument(
    [
      aParagraph('pp1', {
        citations: [aCitation('S/RES/1373 (2001)'), aCitation('S/RES/1624 (2005)')],
      }),
      aParagraph('op1', {
        citations: [aCitation('S/RES/1373 (2001)'), aCitation('S/RES/9 (1946)', { language: 'en' })],
        actors: [
          { id: 'CTED', language: 'zh', printed: '执行局', start: 0, end: 3 },
          { id: 'CTED', language: 'zh', printed: '执行局', start: 5, end: 8 },
        ],
      }),
    ],
    [
      aResolutionNode(1624, 2005),
      aResolutionNode(1373, 2001),
      aResolutionNode(9, 1946),
      anActorNode('CTED', { en: 'Directorate' }),
    ],
  );

  test('stand the documents that the wording shown cites, the oldest first, and in how many paragraphs', () => {
    const { sources, actors } = marginsOf(document, ['zh'], 'en');
    expect(sources.map(({ id, filled, paragraphs }) => [id, filled, paragraphs])).toEqual([
      ['S/RES/1373 (2001)', true, 2],
      ['S/RES/1624 (2005)', false, 1],
    ]);
    expect(actors.map(({ label, paragraphs }) => [label, paragraphs])).toEqual([['Directorate', 1]]);
  });

  test('stands what any of the wordings shown names', () => {
    expect(marginsOf(document, ['zh', 'en'], 'en').sources[0]).toMatchObject({ label: '9', year: 1946 });
  });
});

describe('threads', () => {
  const thread = (paragraph: string, target: string): Thread => ({
    key: `${paragraph} ${target}`,
    paragraph,
    target,
    side: 'start',
    path: '',
  });
  const threads = [thread('op1', 'A'), thread('op1', 'B'), thread('op2', 'A')];

  test.each([
    [{ words: 'A', paragraph: 'op1' }, ['op1 A', 'op2 A'], ['A']],
    [{ words: null, paragraph: 'op1' }, ['op1 A', 'op1 B'], ['A', 'B']],
    [{ words: 'C', paragraph: null }, [], ['C']],
    [{ words: null, paragraph: null }, [], []],
  ])('pointing at %j lights %j', (pointing, keys, targets) => {
    const lit = litThreads(threads, pointing);
    expect([...lit.keys]).toEqual(keys);
    expect([...lit.targets]).toEqual(targets);
  });

  test('end at the rim of the list for what is scrolled out of it', () => {
    const list = { top: 100, bottom: 500 };
    expect(endIn({ top: 200, bottom: 220 }, list)).toEqual({ y: 210, seen: true });
    expect(endIn({ top: 20, bottom: 40 }, list)).toEqual({ y: 102, seen: false });
    expect(endIn({ top: 700, bottom: 720 }, list)).toEqual({ y: 498, seen: false });
  });
});

await describeExplorer('reading a resolution', [...inTwoLanguages, ...disagreeingTexts], (at) => {
  const text = (page: Page) => page.locator('[data-text]');
  const paragraph = (page: Page, name: string, id = symbol) =>
    page.locator(`[data-paragraph="${id}#${name}"]`);
  const cites = (page: Page) => page.getByRole('navigation', { name: 'Cites' });

  test('shows the whole text with all that was found in it', () =>
    at('?view=read', async (page) => {
      await paragraph(page, 'op41').waitFor();
      expect(await page.locator('[data-paragraph]').count()).toBe(81);
      await paragraph(page, 'pp1').getByText('as printed: 2195(2015); it is 2195 (2014)').waitFor();
      expect(await paragraph(page, 'op17').locator('a', { hasText: '1373(2001)' }).count()).toBe(1);
      await page.getByText('Loaded in Chinese only.').waitFor();
      await keepPicture(page, 'read');
    }));

  test('pointing at words lights what they name, and pointing at what is named lights the words', () =>
    at('?view=read', async (page) => {
      await paragraph(page, 'op17').scrollIntoViewIfNeeded();
      const words = paragraph(page, 'op17').locator('a', { hasText: '2396(2017)' });
      await words.hover();
      const named = cites(page).getByRole('button', { name: /^2396/ });
      await expect.poll(() => named.getAttribute('data-lit')).toBe('true');
      await expect.poll(() => page.locator('svg path[data-lit=true]').count()).toBeGreaterThan(0);
      await page.mouse.move(0, 0);
      await expect.poll(() => words.getAttribute('data-lit')).toBe('false');
      await named.hover();
      await expect.poll(() => words.getAttribute('data-lit')).toBe('true');
    }));

  test('words and paragraphs lead to their evidence, and the address brings a colleague to the same place', () =>
    at('?view=read', async (page) => {
      await paragraph(page, 'op17').scrollIntoViewIfNeeded();
      await paragraph(page, 'op17').locator('a', { hasText: '2396(2017)' }).click();
      const panel = page.getByRole('complementary', { name: 'Evidence' });
      await panel.getByRole('heading', { name: 'S/RES/2396 (2017)' }).waitFor();
      await paragraph(page, 'op17').getByRole('link', { name: 'Operative paragraph 17' }).click();
      await panel.getByRole('heading', { name: 'Operative paragraph 17' }).waitFor();
      await page.reload();
      await panel.getByRole('heading', { name: 'Operative paragraph 17' }).waitFor();
      const frame = await text(page).boundingBox();
      const place = await paragraph(page, 'op17').boundingBox();
      expect(place && frame && place.y > frame.y && place.y < frame.y + frame.height).toBe(true);
    }));

  const second = 'S/RES/2618 (2022)';

  test('two languages stand side by side, paragraph by paragraph, each in its own direction', () =>
    at('?view=read&resolution=S/RES/2618+(2022)', async (page) => {
      await page.getByLabel('A second language beside it').selectOption({ label: 'العربية' });
      await page.waitForURL(/beside=ar/);
      const row = paragraph(page, 'op2', second);
      await row.locator('p[lang=ar]').waitFor();
      expect(await row.locator('p[lang=ar]').getAttribute('dir')).toBe('rtl');
      expect(await row.locator('p[lang=en]').textContent()).toContain('Requests the Secretary-General');
      expect(await row.locator('p[lang=ar]').textContent()).toContain('الأمين العام');
      const [english, arabic] = await Promise.all(
        ['en', 'ar'].map((language) => row.locator(`p[lang=${language}]`).boundingBox()),
      );
      expect(english?.y).toBe(arabic?.y);
      // Verbs and what is due are marked in both, since each was read in its own language.
      expect(await row.locator('p[lang=en] a[class*=verb]').textContent()).toBe('Requests');
      expect(await row.locator('p[lang=ar] a[class*=verb]').textContent()).toContain('يطلب');
      await row.locator('p[lang=ar] a', { hasText: '1373' }).hover();
      await expect
        .poll(() => row.locator('p[lang=en] a', { hasText: '1373 (2001)' }).getAttribute('data-lit'))
        .toBe('true');
      expect(
        await page.getByRole('link', { name: 'The UN’s document in Arabic' }).getAttribute('href'),
      ).toMatch(/\/ar\//);
      await keepPicture(page, 'read-two');
      await page.getByLabel('Language of the text').selectOption({ label: 'العربية' });
      await page.waitForURL(/wording=ar/);
      // What stood first now stands second.
      await expect.poll(() => page.getByLabel('A second language beside it').inputValue()).toBe('en');
    }));

  test.each([
    [
      'en',
      'light',
      [
        ['pp1', 'Cites 1624 (2005) in English, not in Chinese.'],
        ['pp2', 'The year of 2195 (2014) is printed wrong in Chinese, not in English.'],
        ['op1', 'Due by 30 Apr 2022 in English, not in Chinese.'],
        ['op2', 'Opens with “Urges” in English, not in Chinese.'],
        ['op2', 'Tells CTED to act in Chinese, not in English.'],
        ['op3', 'This paragraph is in English, not in Chinese.'],
      ],
      'The loaded languages differ in 9 places',
    ],
    [
      'zh',
      'dark',
      [
        ['pp1', '英文本援引1624 (2005)，中文本没有援引。'],
        ['op1', '英文本的期限为2022年4月30日，中文本没有此期限。'],
        ['op3', '此段见于英文本，不见于中文本。'],
      ],
      '已载入的各语文本有9处不一致',
    ],
  ] as const)('where languages disagree, the paragraph says so (%s, %s)', (lang, theme, notes, whole) =>
    at(
      `?view=read&resolution=${encodeURIComponent(disagreeing)}&lang=${lang}&theme=${theme}`,
      async (page) => {
        await page.getByText(whole).waitFor();
        for (const [name, note] of notes) await paragraph(page, name, disagreeing).getByText(note).waitFor();
        await settled(page);
        await keepPicture(page, `read-differences-${lang}-${theme}`);
        expect(await accessibilityFaults(page)).toEqual([]);
      },
    ),
  );

  test('a sentence that was found leads into the text around it', () =>
    at('?select=S/RES/2617+(2021)%23op17', async (page) => {
      await page.getByRole('link', { name: 'Read it in the text' }).click();
      await paragraph(page, 'op17').waitFor();
      expect(await paragraph(page, 'op17').getAttribute('data-selected')).toBe('true');
    }));

  for (const [language, theme] of [
    ['en', 'light'],
    ['zh', 'dark'],
  ])
    for (const [name, query, width] of [
      ['read', '?view=read', 1440],
      ['read-two', '?view=read&resolution=S/RES/2618+(2022)&beside=ar', 1440],
      ['read-phone', '?view=read&resolution=S/RES/2618+(2022)&wording=ar', 390],
    ] as const)
      test(`${name} (${language}, ${theme}) has no accessibility fault`, () =>
        at(
          `${query}&lang=${language}&theme=${theme}`,
          async (page) => {
            await page.locator('[data-paragraph]').first().waitFor();
            await settled(page);
            await keepPicture(page, `${name}-${language}-${theme}`);
            expect(await accessibilityFaults(page)).toEqual([]);
            // Nothing is wider than the window.
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
              width,
            );
          },
          { width, height: 844 },
        ));
});
