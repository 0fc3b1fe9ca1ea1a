import type { GraphNode, Wordings } from '../../contract.ts';
import { hasIdeographs } from './script.ts';

/** The wording in the interface's language, else in English, else in any. */
export const wordingIn = (wordings: Wordings | undefined, language: string): string | null =>
  wordedIn(wordings, language)?.text ?? null;

/** The same with the language that it is in. */
export const wordedIn = (
  wordings: Wordings | undefined,
  language: string,
): { readonly text: string; readonly language: string } | null => {
  // Interface languages are a subset of the languages of wordings by convention only, so the lookup is by plain string.
  const byLanguage: Readonly<Record<string, string | undefined>> = wordings ?? {};
  const found = [language, 'en', ...Object.keys(byLanguage)].find((one) => byLanguage[one] !== undefined);
  const text = found === undefined ? undefined : byLanguage[found];
  return found === undefined || text === undefined ? null : { text, language: found };
};

/** The key of a document in its short form: `S/RES/1373 (2001)` → `1373 (2001)`, other keys as they are. */
export const shortSymbol = (id: string): string => /^S\/RES\/(\d+ \(\d{4}\))$/.exec(id)?.[1] ?? id;

/** The part of a paragraph's or mandate's key after the resolution: `S/RES/2617 (2021)#op17.1` → `op17.1`. */
export const localId = (id: string): string => id.slice(id.indexOf('#') + 1);

/** The part that a paragraph stands in, where each part of a resolution numbers its own: `S/RES/101 (1953)#B.op2` → `B`. */
export const partOf = (id: string): string | null => /^(\p{Lu}+)\.(?:op|pp)/u.exec(localId(id))?.[1] ?? null;

/** The resolution of a paragraph's or mandate's key; a resolution's own key as it is. */
export const resolutionOf = (id: string): string => (id.includes('#') ? id.slice(0, id.indexOf('#')) : id);

const longestLatinName = 24;
const acronym = /^[A-Z0-9]{2,10}$/;

/** Whether a key is what people call its bearer (CTED, MINUJUSTH), and no key of our own (PANEL-CAR, OMBUDSPERSON). */
export const isAcronym = (key: string): boolean => acronym.test(key);

/**
 * What to call a node where there is little room: its name in the interface's language, but the acronym that all
 * languages share (CTED) instead of a long Latin name.
 */
export const shortName = (node: Pick<GraphNode, 'label' | 'name'>, language: string): string => {
  const name = node.name ? wordingIn({ ...node.name }, language) : null;
  if (name === null) return node.label;
  const long = !hasIdeographs(name) && name.length > longestLatinName;
  return long && isAcronym(node.label) ? node.label : name;
};
