import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../seed/root.ts';
import { queryNames } from '../support/queries.ts';
import { lint } from './lint/lint.ts';

test.each(queryNames)('%s keeps the rules', (name) => {
  const file = `cypher/${name}.cypher`;
  const findings = lint(name, readFileSync(join(projectRoot, file), 'utf8'));
  expect(findings.map(({ rule, line, message }) => `${file}:${line} ${rule}: ${message}`)).toEqual([]);
});
