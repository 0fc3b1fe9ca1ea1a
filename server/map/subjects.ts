/// <reference types="vite/types/importMeta.d.ts" />

const tables = import.meta.glob<Readonly<Record<string, string>>>('./subjects/*.ts', {
  eager: true,
  import: 'default',
});

const smallWords = new Set(['and', 'for', 'in', 'of', 'on', 'the', 'to']);

const capital = (word: string): string => word.replace(/\p{L}/u, (letter) => letter.toUpperCase());

/** Headings are printed in capitals, and agenda items in small letters: both are read more easily as titles. */
const titled = (subject: string): string =>
  subject === subject.toUpperCase()
    ? subject
        .toLowerCase()
        .split(' ')
        .map((word, index) => (index > 0 && smallWords.has(word) ? word : capital(word)))
        .join(' ')
    : subject;

/**
 * What to call a subject of the Council's register, which has its headings in English. Other languages have a file
 * each in `subjects/`; what is not in it is called as the register does, and `language` says so.
 */
export const subjectIn = (
  subject: string,
  language: string,
): { readonly name: string; readonly language: string } => {
  const own = tables[`./subjects/${language}.ts`]?.[subject.toLowerCase()];
  return own === undefined ? { name: titled(subject), language: 'en' } : { name: own, language };
};

/** A community by what most of its resolutions are about: the names of the first two of its subjects. */
export const firstSubjects = (subjects: readonly string[], language: string): string[] =>
  subjects.slice(0, 2).map((subject) => subjectIn(subject, language).name);
