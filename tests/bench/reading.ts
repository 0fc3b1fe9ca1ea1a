import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../seed/catalogue/catalogue.ts';
import { readResolution } from '../../seed/extract/document.ts';
import { projectRoot } from '../../seed/root.ts';
import { type Comparison, compare } from './compare.ts';

const file = 'S_RES_2617_2021.zh.txt';

/** Reading a resolution, against scanning the same text for what looks like `number (year)`. */
export async function reading(): Promise<Comparison[]> {
  const text = readFileSync(join(projectRoot, 'seed', 'corpus', file), 'utf8');
  const read = () => readResolution(file, text, catalogue);
  const scan = () =>
    Array.from(text.matchAll(/(\d{1,4})\s*[(（]\s*(\d{4})\s*[)）]/g), ([, ...found]) => found);
  return [await compare('S/RES/2617 (2021)', read, scan)];
}
