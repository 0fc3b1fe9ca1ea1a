/**
 * Names in texts stand in the forms that grammar gives them. Arabic writes "and", "to", "by" and the article on to the
 * first word; Russian declines every word.
 */

const cyrillic = /\p{Script=Cyrillic}/u;
const article = 'ال';
const before = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول'];
const beforeArticle = ['', 'و', 'ف', 'ب', 'ك', 'وب'];

/** Every form in which an Arabic name can begin; a name in another script is its own only form. */
export function prefixedForms(name: string): string[] {
  if (!/^\p{Script=Arabic}/u.test(name)) return [name];
  if (!name.startsWith(article)) return before.map((prefix) => `${prefix}${name}`);
  const bare = name.slice(article.length);
  return [...beforeArticle.map((prefix) => `${prefix}${name}`), `لل${bare}`, `ولل${bare}`];
}

const endings = /(?:ого|его|ому|ему|ыми|ими|ый|ий|ой|ая|яя|ое|ее|ые|ие|[аяоеиыйьую])$/u;

/** The part of a Russian word that its cases share. */
export const stemOf = (word: string): string => {
  const lower = word.toLowerCase();
  return lower.length <= 3 ? lower : lower.replace(endings, '');
};

/** A name of Russian words: figures (Комитет 1540) and abbreviations alone (ВСООНЛ) have no cases. */
export const isInflected = (name: string): boolean =>
  cyrillic.test(name) && name.length > 4 && !/\d/.test(name) && /\p{Ll}/u.test(name);

/** What a case or number can put after a stem. */
export const caseEndings: ReadonlySet<string> = new Set([
  '',
  ...'аяоеиыйьуюё',
  ...'ам ям ах ях ами ями ов ев ей ой ою ею ом ем ью ых их ым им ими ыми ого его ому ему'.split(' '),
  ...'ый ий ая яя ое ее ые ие ую юю ия ии ию ием иям иями иях мя'.split(' '),
]);
