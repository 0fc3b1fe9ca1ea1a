import type { Language } from '../document.ts';
import type { KnownName } from '../languages/known-name.ts';
import type { Properties, PropertyValue } from './row.ts';

/** `{text}` in Chinese gives `{text_zh}`: what one wording says, kept apart from the other languages' wordings. */
export const inLanguage = (
  language: Language,
  properties: Readonly<Record<string, PropertyValue>>,
): Properties => {
  const named: Record<string, PropertyValue> = {};
  for (const name of Object.keys(properties)) named[`${name}_${language}`] = properties[name] ?? null;
  return named;
};

/** Kind and names of what is known by name; nothing for what is not. */
export const knownProperties = (known: KnownName | undefined): Properties =>
  known === undefined
    ? {}
    : {
        kind: known.kind,
        ...Object.fromEntries(
          Object.entries(known.names).map(([language, name]) => [`name_${language}`, name]),
        ),
      };
