import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';

/** Characters that XML 1.0 cannot hold become the replacement character, so that every text gives a file that opens. */
const builderOptions = { version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\uFFFD' } as const;

/** An XML document, filled by `fill`, indented. */
export const writeXml = (fill: (document: XMLBuilder) => void): string => {
  const document = create(builderOptions);
  fill(document);
  return `${document.end({ prettyPrint: true })}\n`;
};
