import type { Exporter } from '../exporter.ts';
import { collect } from '../findings/collect.ts';
import { most } from './most.ts';
import { type Reference, referencesOf } from './reference.ts';

/** What LaTeX reads as a command. A brace becomes a command of its own: BibTeX counts braces, escaped or not. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

const escaped = (text: string): string =>
  text
    .replace(/[\\{}~^<>]/g, (character) => commands[character] ?? character)
    .replace(/[$&#_%]/g, (character) => `\\${character}`)
    .replace(/\s+/g, ' ');

/** The names that babel and polyglossia have for the file's languages. */
const langid = { en: 'english', zh: 'chinese' } as const;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const text = (value: string): string => `{${escaped(value)}}`;
/** A second pair of braces: not to be taken apart into given and family name, nor put into lower case. */
const whole = (value: string): string => `{${text(value)}}`;
/** Addresses are verbatim; `documentLinks` makes none with a brace. */
const verbatim = (value: string): string => `{${value}}`;

const fieldsOf = (reference: Reference): (readonly [string, string])[] => {
  const { id, type, author, title, date, language, url, otherUrls, subjects, notes } = reference;
  const [year, month] = date?.split('-') ?? [];
  const name = months[Number(month) - 1];
  return [
    ...(author === null ? [] : ([['author', whole(author)]] as const)),
    ['title', whole(title)],
    ...(author === null ? [] : ([['institution', text('United Nations')]] as const)),
    ['type', text(type)],
    ['number', text(id)],
    ...(date === null ? [] : ([['date', text(date)]] as const)),
    ...(year === undefined ? [] : ([['year', text(year)]] as const)),
    // A macro, which styles write out in their own language.
    ...(name === undefined ? [] : ([['month', name]] as const)),
    ['langid', text(langid[language])],
    ...(url === null ? [] : ([['url', verbatim(url)]] as const)),
    ...otherUrls.map(([other, link]) => [`url-${other}`, verbatim(link)] as const),
    // A heading may have a comma in it, which would part it in two.
    ...(subjects.length === 0
      ? []
      : ([['keywords', text(subjects.map((one) => one.replaceAll(',', ' -')).join(', '))]] as const)),
    ...(notes.length === 0 ? [] : ([['annote', text(notes.join(' '))]] as const)),
  ];
};

/** One entry, with nothing before or after it. */
export const bibtexEntry = (reference: Reference): string => {
  const fields = fieldsOf(reference).map(([name, value]) => `  ${name} = ${value},\n`);
  return `@techreport{${reference.key},\n${fields.join('')}}\n`;
};

/**
 * BibTeX, in UTF-8, for Zotero, JabRef and LaTeX. A `techreport` prints the type and number of a document as the
 * United Nations does ("Resolution S/RES/1373 (2001)"); `date` and `langid` are BibLaTeX's, and others pass over them.
 */
export const bibtex: Exporter = {
  async *write(what) {
    const { references, about } = referencesOf(await collect(what, 'A list of references', most));
    yield `@comment{${about.replace(/[{}@]/g, '')}}\n`;
    for (const reference of references) yield `\n${bibtexEntry(reference)}`;
  },
};
