import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../seed/root.ts';
import { lint } from './lint/lint.ts';

const folder = join(projectRoot, 'cypher');
const files = readdirSync(folder).filter((file) => file.endsWith('.cypher'));

test.each(files)('%s keeps the rules', (file) => {
  const findings = lint(file.replace('.cypher', ''), readFileSync(join(folder, file), 'utf8'));
  expect(findings.map(({ rule, line, message }) => `${file}:${line} ${rule}: ${message}`)).toEqual([]);
});
