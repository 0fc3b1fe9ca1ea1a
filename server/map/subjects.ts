/// <reference types="vite/types/importMeta.d.ts" />

const tables = import.meta.glob<Readonly<Record<string, string>>>('./subjects/*.ts', {
  eager: true,
  import: 'default',
});

const smallWords = new Set(['and', 'by', 'for', 'in', 'of', 'on', 'the', 'to']);

const capital = (word: string): string => word.replace(/(?:^|[-/(])\p{L}/gu, (start) => start.toUpperCase());

/** Headings are printed in capitals, old agenda items with a capital at each word: both are read more easily as titles. */
const titled = (subject: string): string =>
  (subject === subject.toUpperCase() ? subject.toLowerCase().split(' ').map(capital) : subject.split(' '))
    .map((word, index) => (index > 0 && smallWords.has(word.toLowerCase()) ? word.toLowerCase() : word))
    .join(' ');

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
