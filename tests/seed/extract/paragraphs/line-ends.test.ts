import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../seed/document.ts';
import { readResolution } from '../../../../seed/extract/document.ts';
import { someResolutions } from '../../sample.ts';

const read = (text: string): string[] =>
  readResolution('text', text, someResolutions).paragraphs.map(({ id, text }) => `${id} ${text}`);

interface Wording {
  readonly heading: readonly string[];
  /** Recitals and operative paragraphs, in lines as printed; the third recital has a verb at the start of a line. */
  readonly paragraphs: readonly (readonly string[])[];
}

const wordings: Readonly<Record<Language, Wording>> = {
  en: {
    heading: ['Resolution 2700 (2023)', 'The Security Council,'],
    paragraphs: [
      ['Recalling all of its earlier decisions on the lakes of the region and', 'their shores,'],
      ['Noting the report on its villages and boats,'],
      ['Stressing that water must reach every village of the valley in time,', 'Housing included,'],
      ['Reaffirming that all of the parties to the talks have to keep to what', 'they have signed,'],
      ['1. Decides to go on with its review of the talks and of whatever may', 'come of them;'],
      ['2. Requests a report.'],
    ],
  },
  fr: {
    heading: ['Résolution 2700 (2023)', 'Le Conseil de sécurité,'],
    paragraphs: [
      ['Rappelant toutes ses décisions antérieures sur les lacs de la région', 'et leurs rives,'],
      ['Notant le rapport sur les villages et leurs barques,'],
      ['Soulignant que l’eau doit parvenir à tous les villages de la vallée,', 'notant aussi le prix,'],
      ['Réaffirmant que les parties aux pourparlers doivent respecter ce que', 'elles ont signé,'],
      ['1. Décide de poursuivre l’examen des pourparlers et de tout ce qu’ils', 'apporteront ;'],
      ['2. Demande un rapport.'],
    ],
  },
  es: {
    heading: ['Resolución 2700 (2023)', 'El Consejo de Seguridad,'],
    paragraphs: [
      ['Recordando todas sus decisiones anteriores sobre los lagos de la zona', 'y sus orillas,'],
      ['Observando el informe sobre las aldeas y sus barcas,'],
      ['Subrayando que el agua debe llegar a todas las aldeas de este valle,', 'observando su precio,'],
      ['Reafirmando que las partes en las conversaciones han de cumplir lo que', 'han firmado,'],
      ['1. Decide proseguir el examen de las conversaciones y de todo lo que', 'de ellas resulte;'],
      ['2. Solicita un informe.'],
    ],
  },
  ru: {
    heading: ['Резолюция 2700 (2023)', 'Совет Безопасности,'],
    paragraphs: [
      ['ссылаясь на все свои прежние решения об озерах этого района и об их', 'берегах,'],
      ['отмечая доклад об этих деревнях и их лодках,'],
      ['подчеркивая, что вода должна приходить во все деревни этой долины,', 'отмечая также ее цену,'],
      ['подтверждая, что все стороны этих переговоров должны соблюдать то, что', 'они подписали,'],
      ['1. постановляет продолжать обзор хода этих переговоров и всего, что', 'они принесут;'],
      ['2. просит представить доклад.'],
    ],
  },
  ar: {
    heading: ['القرار 2700 (2023)', 'إن مجلس الأمن،'],
    paragraphs: [
      ['إذ يشير إلى جميع قراراته السابقة بشأن البحيرات في هذه المنطقة وما', 'حولها،'],
      ['وإذ يلاحظ التقرير المتعلق بهذه القرى وقواربها،'],
      ['وإذ يشدد على أن الماء يجب أن يصل إلى جميع القرى والبلدات في هذا الوادي كله،', 'وإذ يلاحظ سعره أيضا،'],
      ['وإذ يؤكد من جديد أن جميع أطراف هذه المحادثات ملزمة باحترام كل ما قد', 'وقعت عليه،'],
      ['1 - يقرر أن يواصل استعراض هذه المحادثات وكل ما قد يسفر عنها من أمور', 'أخرى؛'],
      ['2 - يطلب تقديم تقرير.'],
    ],
  },
  zh: {
    heading: ['第2700(2023)号决议', '安全理事会，'],
    paragraphs: [
      ['回顾安理会以往关于该区域湖泊和沿岸一带的所有决定以及主席就此发表的各项', '声明，'],
      ['注意到关于这些村庄和船只的报告以及报告的结论，'],
      ['强调饮水必须及时送到山谷里所有的村庄和定居点以及那里的每一个人的家里面，', '注意到水价，'],
      ['重申参加这一次会谈的各方全都必须切实遵守各自已经签署的所有文件和全部的', '承诺，'],
      ['1. 决定继续审查这些会谈的情况以及会谈今后可能会带来的一切成果和其他有关', '事项；'],
      ['2. 请提交报告。'],
    ],
  },
};
const all = Object.entries(wordings);
const joined = (language: string, lines: readonly string[]): string =>
  lines.join(language === 'zh' ? '' : ' ').replace(/^\d - |^\d\. /, '');
const ids = ['pp1', 'pp2', 'pp3', 'pp4', 'op1', 'op2'];
const expected = (language: string, { paragraphs }: Wording): string[] =>
  paragraphs.map((lines, index) => `${ids[index]} ${joined(language, lines)}`);

describe('a line that begins with a recital’s verb, inside a recital', () => {
  test.each(all)('in %s, with blank lines between paragraphs and no indents', (language, wording) => {
    const text = [...wording.heading, ...wording.paragraphs.map((lines) => lines.join('\n'))].join('\n\n');
    expect(read(text)).toEqual(expected(language, wording));
  });

  test.each(all)('in %s, with indents and no blank lines', (language, wording) => {
    const text = [...wording.heading, ...wording.paragraphs.map((lines) => `   ${lines.join('\n')}`)];
    expect(read(text.join('\n'))).toEqual(expected(language, wording));
  });
});

describe('a page that ends between two recitals', () => {
  const pageBreak = ['23-04711 1/3', 'S/RES/2700 (2023)'];

  test.each(all)('in %s, where the first has lost its comma', (language, wording) => {
    const [first = [], second = [], ...others] = wording.paragraphs;
    const bare = second.map((line) => line.replace(/[,，،]$/u, ''));
    const paragraphs = [first, bare, ...others];
    const [above, below] = [paragraphs.slice(0, 2), paragraphs.slice(2)].map((part) =>
      part.map((lines) => ` ${lines.join('\n\n')}\n`),
    );
    const text = [
      ...wording.heading.map((line) => `${line}\n`),
      ...(above ?? []),
      ...pageBreak,
      ...(below ?? []),
    ];
    expect(read(text.join('\n'))).toEqual(expected(language, { ...wording, paragraphs }));
  });
});

test('a number that follows the last below a title, without blank lines or indents', () => {
  const lines = [
    'Resolution 2700 (2023)',
    'The Security Council,',
    'Recalling all of its earlier decisions on the lakes of the region,',
    'Villages and shores',
    '1. Calls upon the parties to keep to what they have signed in the autumn; and',
    'Report',
    '2. Requests a report on the talks.',
  ];
  expect(read(lines.join('\n'))).toHaveLength(3);
});
