import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../../../seed/catalogue/catalogue.ts';
import { readCitationFacts } from '../../../seed/catalogue/citations.ts';
import { factsIn } from '../../../seed/catalogue/found.ts';
import { readResolution } from '../../../seed/extract/document.ts';
import { shippedTexts } from '../../../seed/load/shipped.ts';
import { projectRoot } from '../../../seed/root.ts';
import { type Missing, need } from '../../support/requirement.ts';

const shipped = readCitationFacts();

/** What the catalogue has, and what it would have if it were made anew now. */
const rowsOf = (path: string, source: string) => {
  const facts = factsIn(readResolution(path, readFileSync(path, 'utf8'), catalogue), source);
  const citing = facts[0]?.citing;
  const pairs = (all: typeof facts) =>
    all.map(({ cited, places }) => `${citing} ${cited} ${places.join('; ')}`).sort();
  return {
    now: pairs(facts),
    shipped: pairs(shipped.filter((fact) => fact.citing === citing && fact.source === source)),
  };
};

test('the citations that ship are those of the text that ships', async () => {
  for (const path of await shippedTexts()) {
    const rows = rowsOf(path, basename(path));
    expect(rows.now.length).toBeGreaterThan(40);
    expect(rows.shipped).toEqual(rows.now);
  }
});

/** Texts that are not part of the project: how to get them says seed/corpus/README.md. */
const texts = join(projectRoot, '../shared/corpus/en');

test('the citations that ship are those of a sample of their texts', (context) => {
  const found: string[] | Missing = existsSync(texts)
    ? readdirSync(texts)
    : { missing: `The texts of CR-UNSC are not on this machine (looked for ${texts}).` };
  const sample = need<string[]>(context, found).filter((_, index) => index % 30 === 7);
  const differing = sample.filter((name) => {
    const rows = rowsOf(join(texts, name), 'CR-UNSC');
    return rows.now.join('\n') !== rows.shipped.join('\n');
  });
  expect(sample.length).toBeGreaterThan(25);
  // The reader goes on being improved: a few may differ until the catalogue is made anew.
  expect(differing.length, differing.join(', ')).toBeLessThan(sample.length / 5);
});
