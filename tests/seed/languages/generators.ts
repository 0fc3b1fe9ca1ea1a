import fc from 'fast-check';
import type { Language } from '../../../seed/document.ts';
import { actors } from '../../../seed/languages/actors.ts';
import { allLanguages } from '../../../seed/languages/all.ts';
import { instruments } from '../../../seed/languages/instruments.ts';
import type { LanguageForms } from '../../../seed/languages/language.ts';

/** Resolutions that the tests' catalogue has. */
export const known = [
  '1267 (1999)',
  '1325 (2000)',
  '1373 (2001)',
  '1540 (2004)',
  '2178 (2014)',
  '2396 (2017)',
];

/** How a language cites one resolution, several, and paragraphs of one; `N` stands for what is cited. */
interface Citing {
  readonly one: string;
  readonly many: string;
  readonly and: string;
  readonly pinpoint: string;
  /** The verb of a sentence that cites. */
  readonly verb: string;
}

export const citing: Readonly<Record<Language, Citing>> = {
  ar: {
    one: 'القرار N',
    many: 'القرارات N',
    and: ' و ',
    pinpoint: 'الفقرتين 2 و 4 من القرار N',
    verb: 'يؤكد من جديد',
  },
  en: {
    one: 'resolution N',
    many: 'resolutions N',
    and: ' and ',
    pinpoint: 'paragraphs 2 and 4 of resolution N',
    verb: 'Reaffirms',
  },
  es: {
    one: 'la resolución N',
    many: 'las resoluciones N',
    and: ' y ',
    pinpoint: 'los párrafos 2 y 4 de la resolución N',
    verb: 'Reafirma',
  },
  fr: {
    one: 'la résolution N',
    many: 'les résolutions N',
    and: ' et ',
    pinpoint: 'les paragraphes 2 et 4 de la résolution N',
    verb: 'Réaffirme',
  },
  ru: {
    one: 'резолюцию N',
    many: 'резолюции N',
    and: ' и ',
    pinpoint: 'пункты 2 и 4 резолюции N',
    verb: 'подтверждает',
  },
  zh: { one: '第N号决议', many: '第N号决议', and: '和', pinpoint: '第N号决议第2和第4段', verb: '重申' },
};

/** A date as the language prints it; the month is a name, or a number where the language counts months. */
export const dated: Readonly<Record<Language, (year: number, month: string, day: number) => string>> = {
  ar: (year, month, day) => `${day} ${month} ${year}`,
  en: (year, month, day) => `${day} ${month.charAt(0).toUpperCase()}${month.slice(1)} ${year}`,
  es: (year, month, day) => `${day} de ${month} de ${year}`,
  fr: (year, month, day) => `${day} ${month} ${year}`,
  ru: (year, month, day) => `${day} ${month} ${year} года`,
  zh: (year, month, day) => `${year}年${month}月${day}日`,
};

export const formsOf = (language: Language): LanguageForms => {
  const forms = allLanguages.find(({ code }) => code === language);
  if (forms === undefined) throw new Error(`No forms of ${language}.`);
  return forms;
};

/** Numbers and years of a list as the language prints them: with a comma between all but the last two. */
export const listed = (language: Language, numbers: readonly string[]): string => {
  const close = (number: string): string => (language === 'zh' ? number.replace(' ', '') : number);
  const comma = language === 'zh' ? '、' : language === 'ar' ? '، ' : ', ';
  const [last = '', ...others] = numbers.map(close).reverse();
  const { one, many, and } = citing[language];
  return others.length === 0
    ? one.replace('N', last)
    : many.replace('N', `${others.reverse().join(comma)}${and}${last}`);
};

/** Verbs that are no more than words in the data; some languages have expressions for all. */
const plain = (verbs: readonly { readonly form: string }[], usual: string): string[] => [
  usual,
  ...verbs.map(({ form }) => form).filter((form) => /^[\p{L}\s]+$/u.test(form)),
];

/** Words, names and marks that the reader of a language looks for, from the language's own data. */
function fragmentsOf(language: Language): fc.Arbitrary<string> {
  const { verbs, dates } = formsOf(language);
  const months = dates.months === undefined ? ['6'] : Object.keys(dates.months);
  const names = [...actors, ...instruments].flatMap(({ names }) => names[language] ?? []);
  const { one, many, and, pinpoint, verb } = citing[language];
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...plain(verbs.verbs, verb)) },
    { weight: 1, arbitrary: fc.constantFrom(...plain(verbs.recitals, verb)) },
    { weight: 3, arbitrary: fc.constantFrom(...names) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(...[one, many, pinpoint].map((form) => form.replace('N', '1373 (2001)'))),
    },
    { weight: 2, arbitrary: fc.constantFrom(...known, '99999', '2195 (2015)', '1373', '20 (1982)', '0 (0)') },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.integer({ min: 1946, max: 2030 }), fc.constantFrom(...months), fc.nat(32))
        .map(([year, month, day]) => dated[language](year, month, day)),
    },
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        ...[
          and,
          ',',
          ';',
          '.',
          ':',
          '،',
          '؛',
          '，',
          '；',
          '。',
          '(a)',
          '(',
          ')',
          '«',
          '»',
          '“',
          '”',
          '—',
          '-',
          '/',
        ],
        ...[
          '\n',
          '\n(a) ',
          '\n\n',
          '\f',
          '\u00a0',
          '\u200f',
          '\u00ad',
          '…',
          '’',
          '´',
          '2',
          '17',
          'S/2017/375',
          'A/RES/60/288',
        ],
      ),
    },
  );
}

/** A paragraph of such fragments; nothing says that it makes sense. */
export const jumbleIn = (language: Language): fc.Arbitrary<string> =>
  fc.array(fragmentsOf(language), { minLength: 1, maxLength: 30 }).map((parts) => parts.join(' '));

/** What happens to a text on its way through scanners, PDFs and hands. */
interface Damage {
  readonly kind: 'cut' | 'double' | 'lose' | 'renumber' | 'furniture' | 'page' | 'unblank' | 'swap';
  readonly place: number;
  readonly other: number;
}

export const damages: fc.Arbitrary<Damage[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Damage['kind'][]>(
      'cut',
      'double',
      'lose',
      'renumber',
      'furniture',
      'page',
      'unblank',
      'swap',
    ),
    place: fc.nat(),
    other: fc.nat(30),
  }),
  { minLength: 1, maxLength: 6 },
);

const furniture = [
  'S/RES/2617 (2021)',
  '21-19367',
  '1/13',
  '*2119367*',
  '_____',
  '1 See S/2017/375.',
  'Page 2',
];

/** The text after such an accident: cut anywhere, lines doubled, lost, numbered wrongly, apart by a page's furniture. */
export function damaged(text: string, { kind, place, other }: Damage): string {
  if (kind === 'cut') return text.slice(0, place % (text.length + 1));
  const lines = text.split('\n');
  const at = place % lines.length;
  const line = lines[at] ?? '';
  switch (kind) {
    case 'double':
      return lines.toSpliced(at, 0, line).join('\n');
    case 'lose':
      return lines.toSpliced(at, 1).join('\n');
    case 'swap':
      return lines
        .toSpliced(at, 1)
        .toSpliced(other % lines.length, 0, line)
        .join('\n');
    case 'renumber':
      return lines.with(at, line.replace(/\d+/, String(other))).join('\n');
    case 'furniture':
      return lines.toSpliced(at, 0, '', furniture[other % furniture.length] ?? '', '').join('\n');
    case 'page':
      return lines.with(at, `\f${line}`).join('\n');
    case 'unblank':
      return lines.filter((one, index) => one !== '' || index < at).join('\n');
  }
}
