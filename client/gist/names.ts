import type { GraphNode, Wordings } from '../../server/contract.ts';

/** The wording in the interface's language, else in English, else in any. */
export const wordingIn = (wordings: Wordings | undefined, language: string): string | null => {
  if (!wordings) return null;
  // Interface languages are a subset of the languages of wordings by convention only, so the lookup is by plain string.
  const byLanguage: Readonly<Record<string, string | undefined>> = wordings;
  return byLanguage[language] ?? byLanguage.en ?? Object.values(byLanguage)[0] ?? null;
};

const longestShortName = 24;

/** The key of a document in its short form: `S/RES/1373 (2001)` → `1373 (2001)`, other keys as they are. */
export const shortSymbol = (id: string): string => /^S\/RES\/(\d+ \(\d{4}\))$/.exec(id)?.[1] ?? id;

/** The part of a paragraph's or mandate's key after the resolution: `S/RES/2617 (2021)#op17.1` → `op17.1`. */
export const localId = (id: string): string => id.slice(id.indexOf('#') + 1);

/** The resolution of a paragraph's or mandate's key; a resolution's own key as it is. */
export const resolutionOf = (id: string): string => (id.includes('#') ? id.slice(0, id.indexOf('#')) : id);

/**
 * What to call a node where there is little room: the name in the interface's language if it is short, else the label
 * (CTED), which is the same in all languages.
 */
export const shortName = (node: Pick<GraphNode, 'label' | 'name'>, language: string): string => {
  const name = node.name ? wordingIn({ ...node.name }, language) : null;
  return name !== null && displayLength(name) <= longestShortName ? name : node.label;
};

/** Width in Latin letters: a Chinese character counts for two. */
const displayLength = (text: string): number =>
  [...text].reduce((length, character) => length + (character.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
