import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { createApp } from '../../server/app.ts';
import type { Database } from '../../server/database/database.ts';
import { describeApi } from '../../server/openapi/openapi.ts';

test('is valid OpenAPI 3.1', async () => {
  const document = JSON.parse(JSON.stringify(describeApi()));
  expect(document.openapi).toBe('3.1.1');
  expect(await new Validator().validate(document)).toEqual({ valid: true });
});

test('the validator would say so if it were not', async () => {
  const { valid } = await new Validator().validate({
    ...JSON.parse(JSON.stringify(describeApi())),
    paths: [],
  });
  expect(valid).toBe(false);
});

const unused: Database = {
  engine: 'embedded',
  version: async () => '',
  revision: () => Promise.reject(new Error('not asked')),
  read: () => Promise.reject(new Error('not asked')),
  write: () => Promise.reject(new Error('not asked')),
  indexTexts: () => Promise.reject(new Error('not asked')),
  readTexts: () => Promise.reject(new Error('not asked')),
  findParagraphs: () => Promise.reject(new Error('not asked')),
  close: async () => undefined,
};

test('says of every parameter what it is', () => {
  const calls = Object.values(JSON.parse(JSON.stringify(describeApi())).paths).flatMap((methods) =>
    Object.values(Object(methods)),
  );
  const parameters = calls.flatMap((call) => Object(call).parameters ?? []);
  expect(parameters.length).toBeGreaterThan(30);
  expect(parameters.filter(({ description }) => !description)).toEqual([]);
});

test('describes every route that there is, and no other', () => {
  const app = createApp({ database: unused, loadFiles: async function* () {} });
  const routes = JSON.stringify(app.router.stack.map(({ handle }) => routesOf(handle)));
  const described = Object.entries(describeApi().paths ?? {}).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method} ${path.replace('{symbol}', '*symbol')}`),
  );
  expect(new Set([...described, 'get /openapi.json'])).toEqual(new Set(JSON.parse(routes).flat()));
});

interface Layer {
  readonly handle: unknown;
  readonly route?: { readonly path: string; readonly methods: Record<string, boolean> };
}

/** The calls of a router, `get /health`; what answers any method only refuses. */
const routesOf = (handle: unknown): string[] => {
  const stack: Layer[] = Object(handle).stack ?? [];
  return stack.flatMap(({ route }) =>
    route === undefined
      ? []
      : Object.keys(route.methods)
          .filter((method) => method !== '_all')
          .map((method) => `${method} ${route.path}`),
  );
};
