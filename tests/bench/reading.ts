import { readFileSync } from 'node:fs';
import { catalogue } from '../../seed/catalogue/catalogue.ts';
import { readResolution } from '../../seed/extract/document.ts';
import { shippedTexts } from '../../seed/load/shipped.ts';
import { type Comparison, compare, repeated } from './compare.ts';

/** Reading the shipped resolutions, against scanning the same text for what looks like `number (year)`. */
export async function* reading(): AsyncGenerator<Comparison> {
  for (const file of await shippedTexts()) {
    const text = readFileSync(file, 'utf8');
    const read = await repeated(() => readResolution(file, text, catalogue));
    const scan = await repeated(() =>
      Array.from(text.matchAll(/(\d{1,4})\s*[(（]\s*(\d{4})\s*[)）]/g), ([, ...found]) => found),
    );
    yield await compare(readResolution(file, text, catalogue).symbol, read, scan, 25);
  }
}
