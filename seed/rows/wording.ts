import type { Language } from '../document.ts';
import { inLanguage } from './properties.ts';
import type { Properties, PropertyValue } from './row.ts';

/**
 * What one language's wording says of a node; stored with the language at the end of the name (`text_zh`). Findings that
 * a graph shows once (`verbType`, `due` …) are kept so as well, so that one wording can go and the others still count.
 */
export const wordingProperties = {
  paragraph: ['text', 'verb'],
  mandate: ['verbType', 'verb', 'text', 'start', 'end'],
  deliverable: ['kind', 'due', 'recurrence', 'period', 'text', 'start', 'end'],
} as const;

type Part = keyof typeof wordingProperties;

/** The wording's properties of a node, all that a part of its kind has: one that the text lacks is null. */
export const wording = <P extends Part>(
  part: P,
  language: Language,
  properties: Readonly<Record<(typeof wordingProperties)[P][number], PropertyValue>>,
): Properties => {
  const named: Record<string, PropertyValue> = {};
  const names: readonly (typeof wordingProperties)[P][number][] = wordingProperties[part];
  for (const name of names) named[`${name}_${language}`] = properties[name];
  return named;
};

/** Null for each property that a wording in this language can have given the node. */
export const clearedWording = (part: Part, language: Language): Properties =>
  inLanguage(language, Object.fromEntries(wordingProperties[part].map((name) => [name, null])));
