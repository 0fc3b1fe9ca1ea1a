import { expect, test } from 'vitest';
import { readIn } from './samples.ts';

test.each([
  ['en', 'Recalls paragraph 3 (a) of resolution 1540 (2004)', '3(a)'],
  ['en', 'Recalls paragraphs 2 and 4 of resolution 1540 (2004)', '2,4'],
  ['en', 'Recalls operative paragraph 5 of its resolution 1540 (2004)', '5'],
  ['en', 'Recalls operative paragraphs 5 and 6 of resolution 1540 (2004)', '5,6'],
  ['en', 'Recalls paragraphs 2 to 4 of resolution 1540 (2004)', '2,3,4'],
  ['en', 'Recalls paragraphs 2-4 of resolution 1540 (2004)', '2,3,4'],
  ['en', 'Recalls resolution 1540 (2004), paragraph 9', '9'],
  ['en', 'Recalls resolution 1540 (2004), in particular paragraphs 3 and 7 thereof', '3,7'],
  ['en', 'Recalls paragraphs 8, 9 and 10 (b) and (c) of resolution 1540 (2004)', '8,9,10(b),10(c)'],
  ['en', 'Recalls subparagraph (c) of paragraph 6 of resolution 1540 (2004)', '6(c)'],
  ['en', 'Recalls subparagraph 6 (c) of resolution 1540 (2004)', '6(c)'],
  ['en', 'Recalls resolution 1540 (2004) (paras. 3 and 4)', '3,4'],
  ['en', 'Recalls para. 3 of resolution 1540 (2004)', '3'],
  ['en', 'Recalls paragraphs 2 (a) to (d) of resolution 1540 (2004)', '2(a),2(b),2(c),2(d)'],
  ['en', 'Recalls paragraph 2 (i) to (v) of resolution 1540 (2004)', '2(i),2(v)'],
  ['en', 'Recalls subparagraphs (a) to (c) of paragraph 5 of resolution 1540 (2004)', '5(a),5(b),5(c)'],
  ['en', 'Recalls subparagraphs (b) and (d) of paragraph 5 of resolution 1540 (2004)', '5(b),5(d)'],
  ['fr', 'Rappelle les alinéas a) à c) du paragraphe 5 de la résolution 1540 (2004)', '5(a),5(b),5(c)'],
  ['fr', 'Rappelle le paragraphe 2 a) à c) de la résolution 1540 (2004)', '2(a),2(b),2(c)'],
  ['fr', 'Rappelle l’alinéa iii) du paragraphe 33 de la résolution 1540 (2004)', '33(iii)'],
  ['es', 'Recuerda los apartados a) a c) del párrafo 5 de la resolución 1540 (2004)', '5(a),5(b),5(c)'],
  ['es', 'Recuerda los apartados a) y c) del párrafo 5 de la resolución 1540 (2004)', '5(a),5(c)'],
  ['ru', 'ссылается на подпункты (a)–(c) пункта 5 резолюции 1540 (2004)', '5(a),5(b),5(c)'],
  ['zh', '回顾第1540(2004)号决议第2(a)至(c)段', '2(a),2(b),2(c)'],
  ['fr', 'Rappelle le paragraphe 3 a) de la résolution 1540 (2004)', '3(a)'],
  ['fr', 'Rappelle les paragraphes 2 et 4 de la résolution 1540 (2004)', '2,4'],
  ['fr', 'Rappelle les paragraphes 2 à 4 de sa résolution 1540 (2004)', '2,3,4'],
  ['fr', 'Rappelle l’alinéa c) du paragraphe 6 de la résolution 1540 (2004)', '6(c)'],
  ['fr', 'Rappelle le paragraphe 5 du dispositif de la résolution 1540 (2004)', '5'],
  ['fr', 'Rappelle la résolution 1540 (2004), en particulier ses paragraphes 3 et 7', '3,7'],
  ['fr', 'Rappelle la résolution 1540 (2004), paragraphe 9', '9'],
  ['fr', 'Rappelle la résolution 1540 (2004) (par. 3 et 4)', '3,4'],
  ['es', 'Recuerda la resolución 1540 (2004), párrafo 9', '9'],
  ['es', 'Recuerda la resolución 1540 (2004) (párrs. 3 y 4)', '3,4'],
  ['fr', 'Rappelle le paragraphe 10 b) et c) de la résolution 1540 (2004)', '10(b),10(c)'],
  ['es', 'Recuerda el párrafo 3 a) de la resolución 1540 (2004)', '3(a)'],
  ['es', 'Recuerda los párrafos 2 y 4 de la resolución 1540 (2004)', '2,4'],
  ['es', 'Recuerda los párrafos 2 a 4 de su resolución 1540 (2004)', '2,3,4'],
  ['es', 'Recuerda el apartado c) del párrafo 6 de la resolución 1540 (2004)', '6(c)'],
  ['es', 'Recuerda el párrafo 5 de la parte dispositiva de la resolución 1540 (2004)', '5'],
  ['es', 'Recuerda la resolución 1540 (2004), en particular los párrafos 3 y 7', '3,7'],
  ['ru', 'ссылается на пункт 3 a) резолюции 1540 (2004)', '3(a)'],
  ['ru', 'ссылается на пункты 2 и 4 резолюции 1540 (2004)', '2,4'],
  ['ru', 'ссылается на пункты 2–4 своей резолюции 1540 (2004)', '2,3,4'],
  ['ru', 'ссылается на подпункт (c) пункта 6 резолюции 1540 (2004)', '6(c)'],
  ['ru', 'ссылается на пункт 5 постановляющей части резолюции 1540 (2004)', '5'],
  ['ru', 'ссылается на резолюцию 1540 (2004), в частности на пункты 3 и 7', '3,7'],
  ['ru', 'ссылается на пункты 2–4 резолюции 1540 (2004)', '2,3,4'],
  ['zh', '回顾第1540(2004)号决议第3(a)段', '3(a)'],
  ['zh', '回顾第1540(2004)号决议第2和第4段', '2,4'],
  ['zh', '回顾第1540(2004)号决议第2段和第4段', '2,4'],
  ['zh', '回顾第1540(2004)号决议第2至4段', '2,3,4'],
  ['zh', '回顾第1540(2004)号决议第2-4段', '2,3,4'],
  ['zh', '回顾第1540(2004)号决议执行部分第5段', '5'],
  ['zh', '回顾第1540(2004)号决议，特别是其中第3和7段', '3,7'],
  ['zh', '回顾第1540(2004)号决议第10(b)和(c)段', '10(b),10(c)'],
  ['ar', 'يشير إلى الفقرة 3 (أ) من القرار 1540 (2004)', '3(أ)'],
  ['ar', 'يشير إلى الفقرتين 2 و 4 من القرار 1540 (2004)', '2,4'],
  ['ar', 'يشير إلى الفقرات 2 إلى 4 من القرار 1540 (2004)', '2,3,4'],
  ['ar', 'يشير إلى الفقرة الفرعية (ج) من الفقرة 6 من القرار 1540 (2004)', '6(ج)'],
  ['ar', 'يشير إلى الفقرة 5 من منطوق القرار 1540 (2004)', '5'],
  ['ar', 'يشير إلى القرار 1540 (2004)، ولا سيما الفقرتان 3 و 7 منه', '3,7'],
  ['en', 'Recalls resolution 1540 (2004), paragraph 2, subparagraph (b)', '2(b)'],
  ['en', 'Recalls paragraph 2, subparagraph (b), of resolution 1540 (2004)', '2(b)'],
  ['en', 'Recalls OP 3 of resolution 1540 (2004)', '3'],
  ['en', 'Recalls paragraphs 4‑6 of resolution 1540 (2004)', '4,5,6'],
  ['fr', 'Rappelle le paragraphe 8, alinéa c), de la résolution 1540 (2004)', '8(c)'],
  ['fr', 'Rappelle la résolution 1540 (2004), notamment en son paragraphe 3', '3'],
  ['es', 'Recuerda el párrafo 2, apartado b), de la resolución 1540 (2004)', '2(b)'],
  ['ru', 'ссылается на пункт 2, подпункт (b), резолюции 1540 (2004)', '2(b)'],
  ['ar', 'يشير إلى الفقرة 2، الفقرة الفرعية (ب)، من القرار 1540 (2004)', '2(ب)'],
  ['ar', 'يشير إلى الفقرات من 2 إلى 4 من قراره 1540 (2004)', '2,3,4'],
] as const)('%s: %s', (language, text, expected) => {
  const { citations } = readIn(language, [text]);
  expect(citations.map(({ target, pinpoint }) => [target, pinpoint?.join(',')])).toEqual([
    ['S/RES/1540 (2004)', expected],
  ]);
});

test.each([
  'Recalls resolution 1540 (2004), paragraphs 32 and 35 of this resolution, and requests a report',
  'Recalls resolution 1540 (2004), including paragraph 3 of its annex',
])('paragraphs of something else are not those of the citation before: %s', (text) => {
  expect(readIn('en', [text]).citations.map(({ pinpoint }) => pinpoint)).toEqual([null]);
});

test.each([
  ['en', 'Recalls resolutions 1373 (2001) and 1540 (2004), paragraph 9', [null, ['9']]],
  ['en', 'Recalls paragraph 3 of resolutions 1373 (2001) and 1540 (2004)', [['3'], null]],
  [
    'fr',
    'Rappelle les résolutions 1373 (2001) et 1540 (2004), en particulier ses paragraphes 3 et 7',
    [null, ['3', '7']],
  ],
  ['zh', '回顾第1373(2001)号和第1540(2004)号决议第9段', [null, ['9']]],
] as const)(
  'of a list, paragraphs belong to the resolution beside them: %s: %s',
  (language, text, expected) => {
    expect(readIn(language, [text]).citations.map(({ pinpoint }) => pinpoint)).toEqual(expected);
  },
);
