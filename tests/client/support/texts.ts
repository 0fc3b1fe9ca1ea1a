import type { GivenText } from './walks.ts';

const lines = (...paragraphs: string[]): string => `${paragraphs.join('\n\n')}\n`;

/** One small resolution in two languages, in the Council's forms; the words are the tests' own. */
export const inTwoLanguages: readonly GivenText[] = [
  {
    name: 'two.en.txt',
    text: lines(
      'Resolution 2618 (2022)',
      'Adopted by the Security Council on 27 January 2022',
      'The Security Council,',
      'Recalling its resolutions 1373 (2001) and 2195 (2015),',
      '1. Decides to extend the mandate of the Counter-Terrorism Committee Executive Directorate (CTED) until 31 July 2022;',
      '2. Requests the Secretary-General to submit a report on the implementation of resolution 1373 (2001) by 5 July 2022;',
      '3. Decides to remain seized of the matter.',
    ),
  },
  {
    name: 'two.ar.txt',
    text: lines(
      'القرار 2618 (2022)',
      'الذي اتخذه مجلس الأمن في 27 كانون الثاني/يناير 2022',
      'إن مجلس الأمن،',
      'إذ يشير إلى قراريه 1373 (2001) و 2195 (2015)،',
      '1 - يقرر تمديد ولاية المديرية التنفيذية للجنة مكافحة الإرهاب حتى 31 تموز/يوليه 2022؛',
      '2 - يطلب إلى الأمين العام أن يقدم تقريرا عن تنفيذ القرار 1373 (2001) بحلول 5 تموز/يوليه 2022؛',
      '3 - يقرر أن يبقي المسألة قيد نظره.',
    ),
  },
];
