import { expect, test } from 'vitest';
import { tooOld } from '../../server/launch/node-version.mjs';
import { explain } from '../../server/launch/npm.mjs';
import { readJson, root } from '../../server/launch/project.mjs';

test.each([
  ['npm error code ENOTFOUND\nnpm error network request to … failed', /cannot be reached/, /network/],
  ['npm error code ECONNREFUSED', /cannot be reached/, /proxy/],
  ['npm error code ENOTCACHED', /cannot be reached/, /network/],
  ['npm error code EACCES\nnpm error path /node_modules', /cannot be written/, /npm's cache/],
  ['npm error code EROFS', /cannot be written/, /may write/],
  ['npm error code ENOSPC', /disk is full/, /Free/],
  ['npm error code E404\nnpm error 404 Not Found', /not in the npm registry/, /get registry/],
  ['npm error code EINTEGRITY', /not what it should be/, /cache verify/],
  ['npm error something else', /It said/, /something else/],
])('npm failing with %j is told in words', (printed, message, advice) => {
  const refusal = explain(printed);
  expect(refusal.message).toMatch(message);
  expect(refusal.advice).toMatch(advice);
});

test.each([
  ['18.20.4', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.11.0', false],
  ['22.12.0', true],
  ['21.7.3', false],
  ['24.0.0', true],
  ['26.1.0', true],
])('Node %s runs the product: %s', (version, expected) => {
  expect(tooOld(version) === null).toBe(expected);
});

test('package.json asks for the same Node', () => {
  expect(readJson(`${root}/package.json`).engines.node).toBe('^20.19.0 || >=22.12.0');
});
