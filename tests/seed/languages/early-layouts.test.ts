import { describe, expect, test } from 'vitest';
import type { Language } from '../../../seed/document.ts';
import { readResolution } from '../../../seed/extract/document.ts';
import { someResolutions } from '../sample.ts';

/** A page of a yearly volume: no blank lines, indented first lines, a mark of a note, the vote in the last line. */
const pages: Readonly<Partial<Record<Language, readonly string[]>>> = {
  ar: [
    'القرار 1267 (1999)',
    'المؤرخ 15 تشرين الأول/أكتوبر 1999',
    'إن مجلس الأمن،',
    '   إذ يشير إلى قراره 242 (1967) المؤرخ 22 تشرين الثاني/نوفمبر',
    '1967،',
    '   واقتناعا منه بضرورة التنفيذ الكامل لأحكام ذلك القرار دون إبطاء،',
    '   1 - يقرر أن يبقي المسألة قيد النظر؛',
    '   2 - يدعو الأطراف المعنية إلى التعاون مع الأمين العام تعاونا كاملا،',
    'ويطلب إليه أن يقدم تقريرا.',
    '1 انظر S/12345.',
    'اتخذ بالإجماع في الجلسة 4051.',
  ],
  es: [
    'Resolución 1267 (1999)',
    'de 15 de octubre de 1999',
    'El Consejo de Seguridad,',
    '   Recordando su resolución 242 (1967), de 22 de noviembre de',
    '1967,',
    '   Persuadido de la necesidad de aplicar sin demora todas sus disposiciones,',
    '   1. Decide mantener la cuestión en examen;',
    '   2. Encarece a las partes interesadas que cooperen con el Secretario General',
    'y le pide que presente un informe.',
    '1 Véase S/12345.',
    'Aprobada por unanimidad en la 4051a. sesión.',
  ],
  fr: [
    'Résolution 1267 (1999)',
    'du 15 octobre 1999',
    'Le Conseil de sécurité,',
    '   Rappelant sa résolution 242 (1967), en date du 22 novembre',
    '1967,',
    '   Persuadé de la nécessité d’en appliquer sans retard toutes les dispositions,',
    '   1. Décide de maintenir la question à l’examen;',
    '   2. Adjure les parties intéressées de coopérer avec le Secrétaire général',
    'et prie celui-ci de faire rapport.',
    '1 Voir S/12345.',
    'Adoptée à l’unanimité à la 4051e séance.',
  ],
  ru: [
    'Резолюция 1267 (1999)',
    'от 15 октября 1999 года',
    'Совет Безопасности,',
    '   ссылаясь на свою резолюцию 242 (1967) от 22 ноября',
    '1967 г.,',
    '   будучи глубоко убежден в необходимости безотлагательно выполнить ее,',
    '   1. постановляет продолжать рассмотрение этого вопроса;',
    '   2. торжественно призывает заинтересованные стороны сотрудничать с',
    'Генеральным секретарем.',
    '1 См. S/12345.',
    'Принята единогласно на 4051-м заседании.',
  ],
  zh: [
    '第1267(1999)号决议',
    '1999年10月15日',
    '安全理事会，',
    '    回顾其1967年11月22日第242(1967)',
    '号决议，',
    '    深信必须毫不迟延地充分执行该决议的各项规定，',
    '    1．议决继续审议这一问题；',
    '    2．吁请有关各方同秘书长充分合作，并请他',
    '提出报告。',
    '1 见S/12345。',
    '第4051次会议一致通过。',
  ],
};

describe('a page of a yearly volume', () => {
  test.each(Object.entries(pages) as [Language, readonly string[]][])('in %s', (_, page) => {
    const document = readResolution('page.txt', page.join('\n'), someResolutions);
    expect(document.paragraphs.map(({ id }) => id)).toEqual(['pp1', 'pp2', 'op1', 'op2']);
    expect(document).toMatchObject({ adopted: '1999-10-15', title: 'Resolution 1267', warnings: [] });
    expect(document.citations).toMatchObject([{ target: 'S/RES/242 (1967)', paragraph: 'pp1' }]);
    expect(document.paragraphs.at(-1)?.text).not.toMatch(/4051|12345/);
  });
});
