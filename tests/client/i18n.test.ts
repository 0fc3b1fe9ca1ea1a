import { describe, expect, test } from 'vitest';
import { interfaceLanguages, ownName, preferredLanguage } from '../../client/i18n/packs.ts';
import { packs } from '../../server/words/packs.ts';
import { createTranslation } from '../../server/words/translation.ts';

/** `a.b` → wording, with plural forms gathered under their base. */
const flat = (value: object, prefix = ''): [string, string][] =>
  Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === 'string'
      ? [[prefix + key.replace(/_(zero|one|two|few|many|other)$/, ''), inner]]
      : flat(inner, `${prefix}${key}.`),
  );

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);

describe('the interface languages', () => {
  const english = new Map(flat(packs.get('en')?.messages ?? {}));

  test.each([...packs])('%s says all that English says, and takes no other values', (_, pack) => {
    const own = flat(pack.messages);
    expect(new Set(own.map(([key]) => key))).toEqual(new Set(english.keys()));
    for (const [key, text] of own) {
      const known = placeholders(english.get(key) ?? '');
      expect(known, key).toEqual(expect.arrayContaining(placeholders(text)));
    }
  });

  test('Chinese has no blank between its own signs and a number or name that is filled in', () => {
    const own = flat(packs.get('zh')?.messages ?? {});
    expect(own.filter(([, text]) => /\p{Script=Han} \{\{|\}\} \p{Script=Han}/u.test(text))).toEqual([]);
  });

  test.each([...packs])('%s has every plural form that its own grammar asks for', (_, pack) => {
    const needed = new Intl.PluralRules(pack.locale).resolvedOptions().pluralCategories;
    const keys = new Set(
      JSON.stringify(pack.messages)
        .match(/"(\w+)_(zero|one|two|few|many|other)"/g)
        ?.map((key) => key.slice(1, -1)),
    );
    for (const key of keys) {
      const base = key.replace(/_\w+$/, '');
      for (const form of needed) expect(keys, base).toContain(`${base}_${form}`);
    }
  });

  test.each([
    ['en', 'explore.nodes', { count: 15_016 }, '15,016 nodes'],
    ['zh', 'explore.nodes', { count: 15_016 }, '15,016'],
    ['en', 'network.rows', { count: 400, total: 2825 }, 'The 400 most cited of 2,825'],
    ['en', 'citation.resolution', { number: 2617, year: 2021 }, 'S/RES/2617 (2021)'],
    ['en', 'export.filters.years', { from: 1946, to: 2022 }, 'years 1946 to 2022'],
    ['zh', 'council.due.caption', { year: 2026 }, '2026'],
  ])('%s writes %s with separators in quantities, and none in years', (language, key, values, said) => {
    expect(createTranslation(language).t(key, values)).toContain(said);
  });

  test('the page knows of every pack, and calls it as it calls itself', () => {
    expect(interfaceLanguages.toSorted()).toEqual([...packs.keys()].toSorted());
    for (const [language, { name }] of packs) expect(ownName(language)).toBe(name);
  });

  test.each([
    [['zh-TW', 'en'], 'zh'],
    [['pt-BR', 'EN-us'], 'en'],
    [['fr', 'de'], 'en'],
    [[], 'en'],
  ])('a reader of %j is met in %s', (wanted, expected) => {
    expect(preferredLanguage(wanted)).toBe(expected);
  });
});
