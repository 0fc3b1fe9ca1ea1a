import { arabicPrefixes, russianEndings } from '../../languages/inflection.ts';

/** Names in texts stand in the forms that grammar gives them: Arabic writes words on to the first, Russian declines every word. */

const cyrillic = /\p{Script=Cyrillic}/u;

/** Every form in which an Arabic name can begin; a name in another script is its own only form. */
export function prefixedForms(name: string): string[] {
  if (!/^\p{Script=Arabic}/u.test(name)) return [name];
  const { article, before, beforeArticle, withArticle } = arabicPrefixes;
  if (!name.startsWith(article)) return before.map((prefix) => `${prefix}${name}`);
  const bare = name.slice(article.length);
  return [
    ...beforeArticle.map((prefix) => `${prefix}${name}`),
    ...withArticle.map((prefix) => `${prefix}${bare}`),
  ];
}

/** The part of a Russian word that its cases share. */
export const stemOf = (word: string): string => {
  const lower = word.toLowerCase();
  return lower.length <= 3 ? lower : lower.replace(russianEndings, '');
};

/** A name of Russian words: figures (Комитет 1540) and abbreviations alone (ВСООНЛ) have no cases. */
export const isInflected = (name: string): boolean =>
  cyrillic.test(name) && name.length > 4 && !/\d/.test(name) && /\p{Ll}/u.test(name);
