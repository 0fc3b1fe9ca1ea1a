import { describe, expect, test } from 'vitest';
import { interfaceLanguages, ownName, preferredLanguage } from '../../client/i18n/packs.ts';
import { packs } from '../../server/words/packs.ts';

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
