import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readJson, root } from '../../server/launch/project.mjs';
import { describeApi } from '../../server/openapi/openapi.ts';

const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');

const pages = ['README.md', 'docs', 'cypher', 'seed/corpus'].flatMap((place) =>
  place.endsWith('.md')
    ? place
    : readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => join(place, name)),
);

/** All first groups of an expression. */
const all = (text: string, expression: RegExp): string[] =>
  [...text.matchAll(expression)].map(([, found = '']) => found);

describe.each(pages)('%s', (page) => {
  const text = textOf(page);

  test('names files and folders that exist', () => {
    const named = all(text, /`((?:client|cypher|docs|seed|server|tests)\/[\w./-]*)`/g);
    const linked = all(text, /\]\((?!https?:|#)([^)#\s]+)/g).map((path) => join(dirname(page), path));
    expect([...named, ...linked].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('names commands that exist', () => {
    const { scripts } = readJson(join(root, 'package.json'));
    expect(all(text, /npm run (?:-s )?([\w:-]+)/g).filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('the README lists every call of the API, and no other', () => {
  const listed = all(textOf('README.md'), /^\| `((?:GET|POST) \/[^`?]*)/gm);
  const described = Object.entries(describeApi().paths ?? {}).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(listed.toSorted()).toEqual(described.toSorted());
});
