import type { Language, ReadDocument } from '../../../seed/document.ts';
import { readResolution } from '../../../seed/extract/document.ts';
import { someResolutions } from '../sample.ts';

/** The frame of a resolution of 30 December 2021 in each language, as the Council prints it. */
const frames: Readonly<
  Record<Language, { heading: readonly string[]; number: (n: number) => string; end: string }>
> = {
  ar: {
    heading: ['القرار 2617 (2021)', 'الذي اتخذه مجلس الأمن في 30 كانون الأول/ديسمبر 2021', 'إن مجلس الأمن،'],
    number: (n) => `${n} - `,
    end: '؛',
  },
  en: {
    heading: [
      'Resolution 2617 (2021)',
      'Adopted by the Security Council on 30 December 2021',
      'The Security Council,',
    ],
    number: (n) => `${n}. `,
    end: ';',
  },
  es: {
    heading: [
      'Resolución 2617 (2021)',
      'Aprobada por el Consejo de Seguridad el 30 de diciembre de 2021',
      'El Consejo de Seguridad,',
    ],
    number: (n) => `${n}. `,
    end: ';',
  },
  fr: {
    heading: [
      'Résolution 2617 (2021)',
      'Adoptée par le Conseil de sécurité le 30 décembre 2021',
      'Le Conseil de sécurité,',
    ],
    number: (n) => `${n}. `,
    end: ' ;',
  },
  ru: {
    heading: [
      'Резолюция 2617 (2021),',
      'принятая Советом Безопасности 30 декабря 2021 года',
      'Совет Безопасности,',
    ],
    number: (n) => `${n}. `,
    end: ';',
  },
  zh: {
    heading: ['第 2617 (2021)号决议', '安全理事会于 2021 年 12 月 30 日通过', '安全理事会，'],
    number: (n) => `${n}. `,
    end: '；',
  },
};

/** A resolution in this language with these operative paragraphs (and this preamble). */
export function textIn(
  language: Language,
  operative: readonly string[],
  preamble: readonly string[] = [],
): string {
  const { heading, number, end } = frames[language];
  const comma = language === 'ar' ? '،' : language === 'zh' ? '，' : ',';
  return [
    ...heading,
    ...preamble.map((text) => `    ${text}${comma}`),
    ...operative.map((text, index) => `    ${number(index + 1)}${text}${end}`),
  ].join('\n\n');
}

/** What is read from a resolution in this language with these lines below its heading. */
export const readLinesIn = (language: Language, lines: readonly string[]): ReadDocument =>
  readResolution('sample.txt', [...frames[language].heading, ...lines].join('\n\n'), someResolutions);

/** What is read from `textIn`. */
export const readIn = (
  language: Language,
  operative: readonly string[],
  preamble: readonly string[] = [],
): ReadDocument => readResolution('sample.txt', textIn(language, operative, preamble), someResolutions);

/** The targets that an operative paragraph cites, without their prefix. */
export const citedIn = (language: Language, text: string): string[] =>
  readIn(language, [text]).citations.map((citation) => citation.target.replace('S/RES/', ''));
