import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../../seed/document.ts';
import { readResolution } from '../../../seed/extract/document.ts';
import { readParts } from '../../../seed/read/bytes.ts';
import { someResolutions } from '../sample.ts';
import { citedIn, readIn, textIn } from './samples.ts';

const englishText = (paragraph: string): string =>
  `Resolution 2617 (2021)\n\nAdopted on 30 December 2021\n\nThe Security Council,\n\nRecalling the past,\n\n1. ${paragraph};`;

/** The same from a file, whose signs are made those of all texts. */
async function citedInFile(language: Language, text: string): Promise<string[]> {
  const [part] = await readParts('a.txt', Buffer.from(textIn(language, [text])), someResolutions);
  if (part === undefined || 'error' in part) throw new Error('The text is not read.');
  return part.document.citations.map(({ target }) => target.replace('S/RES/', ''));
}

const three = ['1373 (2001)', '1624 (2005)', '2178 (2014)'];

describe('a resolution cited by its date alone', () => {
  test.each<readonly [Language, string]>([
    ['ar', 'يشير إلى قراره المؤرخ 28 أيلول/سبتمبر 2001'],
    ['en', 'Recalls its resolution of 28 September 2001'],
    ['en', 'Recalls the resolution of the Council adopted on 28 September 2001'],
    ['es', 'Recuerda su resolución de 28 de septiembre de 2001'],
    ['fr', 'Rappelle sa résolution du 28 septembre 2001'],
    ['fr', 'Rappelle la résolution du 28 septembre 2001'],
    ['ru', 'ссылается на свою резолюцию от 28 сентября 2001 года'],
    ['zh', '回顾其2001年9月28日的决议'],
  ])('%s: %s', (language, text) => {
    expect(readIn(language, [text]).citations).toEqual([
      expect.objectContaining({ target: 'S/RES/1373 (2001)', yearImplicit: true, force: 'recalls' }),
    ]);
  });

  test.each<readonly [Language, string]>([
    ['en', 'Recalls the resolution of 28 September 2001 of the Human Rights Council'],
    ['en', 'Recalls its resolution of 29 September 2001'],
    ['en', 'Recalls the inquiry by the Human Rights Council in its resolution of 28 September 2001'],
    ['zh', '回顾人权理事会其2001年9月28日的决议'],
    ['en', 'Recalls its statement of 28 September 2001'],
    ['fr', 'Rappelle la résolution du 28 septembre 2001 de l’Assemblée'],
  ])('not in %s: %s', (language, text) => {
    expect(readIn(language, [text])).toMatchObject({ citations: [], warnings: [] });
  });

  test('of a day with several is a warning that names them', () => {
    const adoptedOn = (): { number: number; year: number }[] => [
      { number: 1370, year: 2001 },
      { number: 1371, year: 2001 },
    ];
    const text = englishText('Recalls its resolution of 18 September 2001');
    const { citations, warnings } = readResolution('a.txt', text, { ...someResolutions, adoptedOn });
    expect(citations).toEqual([]);
    expect(warnings).toEqual([
      expect.objectContaining({
        code: 'unresolved-date',
        paragraph: 'op1',
        message: expect.stringContaining('1370, 1371'),
      }),
    ]);
  });
});

describe('a list of three resolutions', () => {
  test.each<readonly [Language, string]>([
    ['ar', 'يؤكد من جديد القرارات 1373 (2001) و 1624 (2005) و 2178 (2014)'],
    ['en', 'Reaffirms resolutions 1373 (2001), 1624 (2005) and 2178 (2014)'],
    [
      'en',
      'Reaffirms its resolutions 1373 (2001) of 28 September 2001, 1624 (2005) of 14 September 2005, and 2178 (2014)',
    ],
    [
      'en',
      'Reaffirms resolution 1373 (2001), resolution 1624 (2005) as well as Security Council resolution 2178 (2014)',
    ],
    [
      'en',
      'Reaffirms paragraph 2 of resolution 1373 (2001), paragraph 3 of resolution 1624 (2005) and resolution 2178',
    ],
    ['es', 'Reafirma las resoluciones 1373 (2001), 1624 (2005) y 2178 (2014)'],
    [
      'es',
      'Reafirma sus resoluciones 1373 (2001), de 28 de septiembre de 2001, 1624 (2005), de 14 de septiembre de 2005, y 2178 (2014)',
    ],
    ['fr', 'Réaffirme les résolutions 1373 (2001), 1624 (2005) et 2178 (2014)'],
    [
      'fr',
      'Réaffirme ses résolutions 1373 (2001) du 28 septembre 2001, 1624 (2005) du 14 septembre 2005 et 2178 (2014)',
    ],
    ['ru', 'подтверждает резолюции 1373 (2001), 1624 (2005) и 2178 (2014)'],
    [
      'ru',
      'подтверждает свои резолюции 1373 (2001) от 28 сентября 2001 года, 1624 (2005) от 14 сентября 2005 года и 2178 (2014)',
    ],
  ])('%s: %s', (language, text) => {
    expect(citedIn(language, text)).toEqual(three);
  });
});

describe('a list of three resolutions in forms of print', () => {
  test.each<readonly [Language, string]>([
    ['en', 'Reaffirms resolutions 1373 (2001)1, 1624 (2005)2 and 2178 (2014)3'],
    ['en', 'Reaffirms resolutions 1 373 (2001), 1,624 (2005) and 2\u00a0178 (2014)'],
    ['zh', '重申第1373（2001）、1624（2005）、及2178（2014）号决议'],
    ['zh', '重申第1373〔2001〕、1624〔2005〕和2178〔2014〕号决议'],
  ])('%s: %s', async (language, text) => {
    expect(await citedInFile(language, text)).toEqual(three);
  });

  test('the Council’s, with its name and without 号', () => {
    expect(citedIn('zh', '重申安全理事会决议1373(2001)')).toEqual(['1373 (2001)']);
  });
});

describe('a number without a year', () => {
  test.each<readonly [Language, string]>([
    ['ar', 'يشير إلى القرار 1373'],
    ['en', 'Recalls resolution 1373'],
    ['en', 'Recalls resolution 1373 of 28 September 2001'],
    ['es', 'Recuerda la resolución 1373'],
    ['fr', 'Rappelle la résolution 1373'],
    ['ru', 'ссылается на резолюцию 1373'],
    ['ar', 'يشير إلى القرار رقم 1373'],
    ['ar', 'يشير إلى قرار مجلس الأمن 1373'],
    ['es', 'Recuerda la resolución núm. 1373'],
    ['es', 'Recuerda la resolución No. 1373'],
    ['fr', 'Rappelle la résolution n° 1373'],
    ['fr', 'Rappelle la résolution 1373 du Conseil de sécurité'],
    ['ru', 'ссылается на резолюцию № 1373'],
    ['ru', 'ссылается на резолюцию Совета Безопасности 1373'],
    ['zh', '回顾2001年9月28日第1373号决议'],
    ['zh', '回顾第1373号(2001年)决议'],
  ])('%s: %s', (language, text) => {
    expect(readIn(language, [text]).citations).toEqual([
      expect.objectContaining({ target: 'S/RES/1373 (2001)', yearImplicit: true, force: 'recalls' }),
    ]);
  });
});

describe('what is no resolution of the Council', () => {
  test.each<readonly [Language, string]>([
    ['ar', 'يشير إلى قرار الجمعية العامة 71/291'],
    ['en', 'Recalls General Assembly resolution 71/291'],
    ['en', 'Recalls General Assembly resolution 1514 (XV) of 14 December 1960'],
    ['en', 'Recalls the Convention (United Nations, Treaty Series, vol. 242 (1967))'],
    ['en', 'Welcomes the work of the 1267 Committee'],
    ['en', 'Requests 1373 additional personnel in 2022'],
    ['en', 'Takes note of paragraphs 10 and 11 of the report'],
    ['es', 'Recuerda la resolución 71/291 de la Asamblea General'],
    ['fr', 'Rappelle la résolution 71/291 de l’Assemblée générale'],
    ['ru', 'ссылается на резолюцию 71/291 Генеральной Ассамблеи'],
    ['en', 'Recalls General Assembly resolution 1540 A (XV)'],
    ['es', 'Recuerda la resolución 1540 A (XV) de la Asamblea General'],
    ['fr', 'Rappelle la résolution 1540 A (XV) de l’Assemblée générale'],
    ['ru', 'ссылается на резолюцию 1540 A (XV) Генеральной Ассамблеи'],
    ['zh', '回顾大会第1540 A (XV)号决议'],
    // Those of bodies that are named after them.
    ['ar', 'يشير إلى القرار رقم 1373 الصادر عن مجلس الإدارة'],
    ['en', 'Recalls resolution 1373 of the Governing Council'],
    ['es', 'Recuerda la resolución 1373 del Consejo de Administración'],
    ['fr', 'Rappelle la résolution 1373 du Conseil d’administration'],
    ['ru', 'ссылается на резолюцию 1373 Совета управляющих'],
  ])('%s: %s', (language, text) => {
    expect(citedIn(language, text)).toEqual([]);
  });
});

describe('a pinpoint', () => {
  test.each<readonly [Language, string, readonly string[]]>([
    ['ar', 'يؤكد من جديد الفقرة 6 من القرار 1373 (2001)', ['6']],
    ['en', 'Reaffirms paragraphs 2 and 4 of resolution 1373 (2001)', ['2', '4']],
    ['en', 'Reaffirms paragraphs 2 to 4 of resolution 1373 (2001)', ['2', '3', '4']],
    ['en', 'Reaffirms paragraph 1 (a) of resolution 1373 (2001)', ['1(a)']],
    ['es', 'Reafirma los párrafos 2 y 4 de la resolución 1373 (2001)', ['2', '4']],
    ['fr', 'Réaffirme les paragraphes 2 et 4 de la résolution 1373 (2001)', ['2', '4']],
    ['ru', 'подтверждает пункты 2 и 4 резолюции 1373 (2001)', ['2', '4']],
    ['zh', '重申第1373(2001)号决议第2和4段', ['2', '4']],
    ['zh', '重申第1373(2001)号决议第2段(a)分段', ['2(a)']],
  ])('%s: %s', (language, text, pinpoint) => {
    expect(readIn(language, [text]).citations[0]?.pinpoint).toEqual(pinpoint);
  });
});

describe.each(languages)('in %s', (language) => {
  const list: Readonly<Record<Language, string>> = {
    ar: 'يشير إلى القرار 2195 (2015)',
    en: 'Recalls resolution 2195 (2015)',
    es: 'Recuerda la resolución 2195 (2015)',
    fr: 'Rappelle la résolution 2195 (2015)',
    ru: 'ссылается на резолюцию 2195 (2015)',
    zh: '回顾第2195(2015)号决议',
  };

  test('a wrong year is corrected, and kept as printed', () => {
    const document = readIn(language, [list[language]]);
    expect(document).toMatchObject({ language, adopted: '2021-12-30', symbol: 'S/RES/2617 (2021)' });
    expect(document.citations).toEqual([
      expect.objectContaining({
        target: 'S/RES/2195 (2014)',
        yearCorrected: true,
        printed: expect.stringMatching(/2195\s?\(2015\)/),
      }),
    ]);
  });
});
