import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fileOf,
  isViewsFile,
  merged,
  type SavedView,
  viewsOf,
  withView,
} from '../../client/views/saved/savedViews.ts';

const filesIn = (folder: string): [string, string][] => {
  const place = join(import.meta.dirname, 'views', folder);
  return readdirSync(place).map((name) => [name, readFileSync(join(place, name), 'utf8')]);
};

const anyView: fc.Arbitrary<SavedView> = fc.record({
  name: fc
    .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.length <= 120),
  address: fc.webQueryParameters().map((query) => (query === '' ? '' : `?${query}`)),
});

describe('files of saved views', () => {
  test.each(filesIn('valid'))('%s is opened', (_, text) => {
    expect(viewsOf(text)).toEqual(JSON.parse(text).views);
  });

  test.each(filesIn('invalid'))('%s is refused', (_, text) => {
    expect(viewsOf(text)).toBeNull();
  });

  test.each([
    [fileOf([]), true],
    ['{"format":"recalling-views","views":"none"}', true],
    ['{"nodes":[],"edges":[]}', false],
    ['<graphml/>', false],
    ['null', false],
  ])('%s says of itself that it holds views: %s', (text, expected) => {
    expect(isViewsFile(text)).toBe(expected);
  });

  test('what is saved is opened as it was', () => {
    fc.assert(
      fc.property(fc.array(anyView), (views) => {
        expect(viewsOf(fileOf(views))).toEqual(views);
      }),
    );
  });
});

const view = (name: string, address: string): SavedView => ({ name, address });

test('a view of the same name gives way to the new one', () => {
  expect(withView([view('a', '?x=1'), view('b', '?x=2')], view('a', '?x=3'))).toEqual([
    view('b', '?x=2'),
    view('a', '?x=3'),
  ]);
});

test('opening a file loses no view, and twice is as once', () => {
  const own = [view('a', '?x=1')];
  const file = [view('a', '?x=1'), view('a', '?x=2')];
  const once = merged(own, file);
  expect(once).toEqual([view('a', '?x=1'), view('a (2)', '?x=2')]);
  fc.assert(
    fc.property(fc.array(anyView), fc.array(anyView), (mine, others) => {
      const all = merged(mine, others);
      expect(all.slice(0, mine.length)).toEqual(mine);
      for (const { address } of others) expect(all.map((one) => one.address)).toContain(address);
      expect(new Set(all.slice(mine.length).map(({ name }) => name)).size).toBe(all.length - mine.length);
    }),
  );
});
