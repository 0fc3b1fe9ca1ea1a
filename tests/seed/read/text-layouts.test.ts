import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../../seed/document.ts';
import { readParts } from '../../../seed/read/bytes.ts';
import { someResolutions } from '../sample.ts';

/**
 * One resolution in each language, laid out in the ways that programs leave text: whatever the layout, its paragraphs,
 * first verbs and citations are the same.
 */
interface Sample {
  readonly united: string;
  readonly council: string;
  readonly heading: readonly string[];
  readonly opener: string;
  readonly recitals: readonly string[];
  readonly operative: readonly string[];
  readonly note: string;
  readonly reissued: string;
  readonly mark: string;
}

const samples: Readonly<Record<Language, Sample>> = {
  en: {
    united: 'United Nations',
    council: 'Security Council',
    heading: [
      'Resolution 2617 (2021)',
      'Adopted by the Security Council at its 8900th meeting, on 30 December 2021',
    ],
    opener: 'The Security Council,',
    recitals: [
      'Recalling all of its earlier decisions on the lakes of the region, in particular resolutions 1267 (1999), 1373 (2001) and 2178 (2014), and the shores that they name,',
      'Noting with concern that the villages of the valley have had no water since the spring, and stressing that boats alone can not bring them what they need,',
      'Reaffirming that all of the parties to the talks have to keep to what they have signed,',
    ],
    operative: [
      'Decides to go on with its review of the talks and of whatever may come of them, in line with resolution 1540 (2004);',
      'Calls upon all States of the region: (a) to open their harbours to boats that carry water and to those who sail them; (b) to tell the Council what they have done;',
      'Requests the Secretary-General to report on the lakes and their shores, as set out in paragraph 4 of resolution 2396 (2017), by 30 June 2022;',
      'Decides to remain seized of the matter.',
    ],
    note: 'See S/2021/217, annex.',
    reissued: '* Reissued for technical reasons on 5 March 2022.',
    mark: '.',
  },
  fr: {
    united: 'Nations Unies',
    council: 'Conseil de sécurité',
    heading: [
      'Résolution 2617 (2021)',
      'Adoptée par le Conseil de sécurité à sa 8900e séance, le 30 décembre 2021',
    ],
    opener: 'Le Conseil de sécurité,',
    recitals: [
      'Rappelant toutes ses décisions antérieures sur les lacs de la région, en particulier les résolutions 1267 (1999), 1373 (2001) et 2178 (2014), et les rives qui y sont nommées,',
      'Notant avec inquiétude que les villages de la vallée sont sans eau depuis le printemps, et soulignant que les barques ne peuvent à elles seules leur apporter le nécessaire,',
      'Réaffirmant que toutes les parties aux pourparlers doivent respecter ce qu’elles ont signé,',
    ],
    operative: [
      'Décide de poursuivre son examen des pourparlers et de tout ce qui pourra en sortir, conformément à la résolution 1540 (2004) ;',
      'Demande à tous les États de la région : a) d’ouvrir leurs ports aux barques qui portent de l’eau et à ceux qui les mènent ; b) de dire au Conseil ce qu’ils ont fait ;',
      'Prie le Secrétaire général de lui faire rapport sur les lacs et leurs rives, comme le prévoit le paragraphe 4 de la résolution 2396 (2017), le 30 juin 2022 au plus tard ;',
      'Décide de rester saisi de la question.',
    ],
    note: 'Voir S/2021/217, annexe.',
    reissued: '* Nouveau tirage pour raisons techniques (5 mars 2022).',
    mark: '.',
  },
  es: {
    united: 'Naciones Unidas',
    council: 'Consejo de Seguridad',
    heading: [
      'Resolución 2617 (2021)',
      'Aprobada por el Consejo de Seguridad en su 8900ª sesión, celebrada el 30 de diciembre de 2021',
    ],
    opener: 'El Consejo de Seguridad,',
    recitals: [
      'Recordando todas sus decisiones anteriores sobre los lagos de la región, en particular las resoluciones 1267 (1999), 1373 (2001) y 2178 (2014), y las orillas que en ellas se nombran,',
      'Observando con preocupación que las aldeas del valle carecen de agua desde la primavera, y subrayando que las barcas no pueden llevarles por sí solas lo que necesitan,',
      'Reafirmando que todas las partes en las conversaciones han de cumplir lo que han firmado,',
    ],
    operative: [
      'Decide proseguir su examen de las conversaciones y de todo lo que de ellas resulte, de conformidad con la resolución 1540 (2004);',
      'Exhorta a todos los Estados de la región a que: a) abran sus puertos a las barcas que llevan agua y a quienes las conducen; b) informen al Consejo de lo que han hecho;',
      'Solicita al Secretario General que informe sobre los lagos y sus orillas, según se indica en el párrafo 4 de la resolución 2396 (2017), a más tardar el 30 de junio de 2022;',
      'Decide seguir ocupándose de la cuestión.',
    ],
    note: 'Véase S/2021/217, anexo.',
    reissued: '* Publicado nuevamente por razones técnicas el 5 de marzo de 2022.',
    mark: '.',
  },
  ru: {
    united: 'Организация Объединенных Наций',
    council: 'Совет Безопасности',
    heading: [
      'Резолюция 2617 (2021),',
      'принятая Советом Безопасности на его 8900-м заседании 30 декабря 2021 года',
    ],
    opener: 'Совет Безопасности,',
    recitals: [
      'ссылаясь на все свои прежние решения об озерах этого района, в частности на резолюции 1267 (1999), 1373 (2001) и 2178 (2014), и о берегах, которые в них названы,',
      'отмечая с озабоченностью, что деревни этой долины с весны остаются без воды, и подчеркивая, что одни только лодки не могут доставить им все, что нужно,',
      'подтверждая, что все стороны этих переговоров должны соблюдать то, что они подписали,',
    ],
    operative: [
      'постановляет продолжать обзор хода этих переговоров и всего, что они принесут, в соответствии с резолюцией 1540 (2004);',
      'призывает все государства района: a) открыть свои гавани для лодок, которые везут воду, и для тех, кто их ведет; b) сообщить Совету о том, что ими сделано;',
      'просит Генерального секретаря представить доклад об озерах и их берегах, как указано в пункте 4 резолюции 2396 (2017), к 30 июня 2022 года;',
      'постановляет продолжать заниматься этим вопросом.',
    ],
    note: 'См. S/2021/217, приложение.',
    reissued: '* Переиздано по техническим причинам 5 марта 2022 года.',
    mark: '.',
  },
  zh: {
    united: '联合国',
    council: '安全理事会',
    heading: ['第2617(2021)号决议', '2021年12月30日安全理事会第8900次会议通过'],
    opener: '安全理事会，',
    recitals: [
      '回顾其以往关于该区域湖泊的各项决定，特别是第1267(1999)、1373(2001)和2178(2014)号决议以及其中提到的湖岸，',
      '关切地注意到山谷中的村庄自春季以来一直没有水，着重指出仅靠船只无法给村民送去他们所需要的一切东西，',
      '重申会谈所有各方都必须信守其签署的文件，',
    ],
    operative: [
      '决定按照第1540(2004)号决议继续审查会谈情况以及会谈可能产生的任何结果；',
      '促请该区域所有国家：(a)向运水的船只和驾船的人开放港口；(b)向安理会通报所做的工作；',
      '请秘书长依照第2396(2017)号决议第4段的规定，在2022年6月30日前提交关于湖泊和湖岸的报告；',
      '决定继续处理此案。',
    ],
    note: '见S/2021/217，附件。',
    reissued: '* 因技术原因于2022年3月5日重新印发。',
    mark: '.',
  },
  ar: {
    united: 'الأمم المتحدة',
    council: 'مجلس الأمن',
    heading: [
      'القرار 2617 (2021)',
      'الذي اتخذه مجلس الأمن في جلسته 8900 المعقودة في 30 كانون الأول/ديسمبر 2021',
    ],
    opener: 'إن مجلس الأمن،',
    recitals: [
      'إذ يشير إلى جميع مقرراته السابقة بشأن بحيرات المنطقة، ولا سيما القرارات 1267 (1999) و 1373 (2001) و 2178 (2014)، وإلى الشواطئ التي ورد ذكرها فيها،',
      'وإذ يلاحظ مع القلق أن قرى الوادي بلا ماء منذ الربيع، ويشدد على أن القوارب وحدها لا تستطيع أن تحمل إليها كل ما تحتاج إليه من الماء والغذاء،',
      'وإذ يؤكد من جديد أن على جميع أطراف المحادثات أن تلتزم بما وقعت عليه،',
    ],
    operative: [
      'يقرر أن يواصل استعراض المحادثات وكل ما قد تسفر عنه من نتائج وفقا للقرار 1540 (2004)؛',
      'يهيب بجميع دول المنطقة القيام بما يلي: (أ) فتح موانئها أمام القوارب التي تحمل الماء وأمام من يقودها؛ (ب) إبلاغ المجلس بما فعلته؛',
      'يطلب إلى الأمين العام أن يقدم تقريرا عن البحيرات وشواطئها، على النحو المبين في الفقرة 4 من القرار 2396 (2017)، بحلول 30 حزيران/يونيه 2022؛',
      'يقرر أن يبقي المسألة قيد نظره.',
    ],
    note: 'انظر S/2021/217، المرفق.',
    reissued: '* أعيد إصدارها لأسباب فنية في 5 آذار/مارس 2022.',
    mark: ' -',
  },
};

const cut = 66;

/** The lines of a paragraph, none longer than `width`; Chinese is cut between any two characters, but for figures and marks. */
function linesOf(text: string, language: Language, width: number, indent = ''): string[] {
  const pieces =
    language === 'zh' ? (text.match(/[\dA-Za-z()/.]+|[^\n][，。；、：]?/g) ?? []) : text.split(' ');
  const glue = language === 'zh' ? '' : ' ';
  const lines: string[] = [];
  let line = indent;
  for (const piece of pieces) {
    if (
      line.trim() !== '' &&
      line.length + glue.length + piece.length > (language === 'zh' ? width / 2 : width)
    ) {
      lines.push(line);
      line = '';
    }
    line += line.trim() === '' ? piece : `${glue}${piece}`;
  }
  return [...lines, line];
}

interface Setting {
  readonly width?: number;
  readonly indent?: string;
  /** Between paragraphs, and between lines. */
  readonly apart?: boolean;
  readonly double?: boolean;
}

function printed(
  language: Language,
  { width = cut, indent = '    ', apart = true, double = false }: Setting,
): string[] {
  const { heading, opener, recitals, operative, mark } = samples[language];
  const paragraphs = [
    ...heading,
    opener,
    ...recitals,
    ...operative.map((text, index) => `${index + 1}${mark} ${text}`),
  ];
  const lines = paragraphs.flatMap((text) => [
    ...linesOf(text, language, width, indent),
    ...(apart ? [''] : []),
  ]);
  return double ? lines.flatMap((line) => [line, '']) : lines;
}

type Foot = (page: number, pages: number) => readonly string[];

/** The lines on pages of so many lines each, with what stands at their heads and feet. */
function paged(lines: readonly string[], foot: Foot, head: Foot = () => []): string[] {
  const height = 9;
  const pages = Math.ceil(lines.length / height);
  return Array.from({ length: pages }, (_, page) => {
    const own = lines.slice(page * height, (page + 1) * height);
    return [...(page === 0 ? [] : head(page + 1, pages)), ...own, ...foot(page + 1, pages)];
  }).flat();
}

const masthead = ({ united, council }: Sample, symbol = 'S/RES/2617 (2021)'): string[] => [
  united,
  symbol,
  '',
  council,
  'Distr.: General',
  '30 December 2021',
  '',
];

const numbered = /^(\s*\d{1,2}(?:\.| -)) (.*)$/;

const layouts: Readonly<Record<string, (language: Language) => string | null>> = {
  'narrow lines': (language) => printed(language, { width: 44 }).join('\n'),
  'wide lines without indents': (language) => printed(language, { width: 100, indent: '' }).join('\n'),
  'neither indents nor distances': (language) => printed(language, { indent: '', apart: false }).join('\n'),
  'indents without distances': (language) => printed(language, { apart: false }).join('\n'),
  'a paragraph a line': (language) => printed(language, { width: 9999, indent: '', apart: false }).join('\n'),
  'blank lines between all lines': (language) => printed(language, { apart: false, double: true }).join('\n'),
  'a margin': (language) =>
    printed(language, {})
      .map((line) => `         ${line}`)
      .join('\n'),
  'margins that differ by page': (language) => {
    const lines = printed(language, {});
    const half = lines.length >> 1;
    const pages = [lines.slice(0, half), lines.slice(half)];
    return pages
      .map((page, index) => page.map((line) => ' '.repeat(9 - 3 * index) + line).join('\n'))
      .join('\f');
  },
  'items that hang': (language) =>
    printed(language, {})
      .join('\n')
      .replace(/ (?=\(?[ab]\))|(?<=：|；)(?=\([ab]\))| (?=\([أب]\))/g, '\n\n        ')
      .replace(/(?<=\n {8}\S.*)\n(?=\S)/g, '\n        '),
  'pages of pages': (language) =>
    paged(printed(language, {}), (page, pages) => ['', `${page}/${pages}`, '']).join('\n'),
  'numbers of pages between dashes': (language) =>
    paged(printed(language, {}), (page) => ['', page % 2 === 0 ? `- ${page} -` : `— ${page} —`, '']).join(
      '\n',
    ),
  'pages as browsers print them': (language) =>
    paged(printed(language, {}), (page, pages) => [`Page ${page} of ${pages}`]).join('\n'),
  'the symbol and the number of the page above': (language) =>
    paged(
      printed(language, {}),
      () => [],
      (page, pages) => [`S/RES/2617 (2021)    ${page % 2 === 0 ? `Page ${page}` : `${page}/${pages}`}`, ''],
    ).join('\n'),
  'job numbers with the day of printing': (language) =>
    paged(printed(language, {}), (page) =>
      page === 1
        ? ['21-19367 (E)    301221    301221', '*2119367*      Please recycle']
        : [`${page}/3      21-19367`],
    ).join('\n'),
  'a masthead': (language) => [...masthead(samples[language]), ...printed(language, {})].join('\n'),
  'a masthead in two columns': (language) => {
    const { united, council } = samples[language];
    const columns = [`${united.padEnd(60)}S/RES/2617 (2021)`, '', `${council.padEnd(60)}Distr.: General`, ''];
    return [...columns, ...printed(language, {})].join('\n');
  },
  'a text that is issued again': (language) =>
    paged(
      [...masthead(samples[language], 'S/RES/2617 (2021)*'), ...printed(language, {})],
      (page) => (page === 1 ? [samples[language].reissued, '21-19367* (E)', '*2119367*'] : [`${page}/3`]),
      () => ['S/RES/2617 (2021)*'],
    ).join('\n'),
  'notes above the end of a page': (language) =>
    paged(printed(language, {}), (page) => [
      ` ${page}  ${samples[language].note}`,
      '',
      `21-19367 ${page}/3`,
    ]).join('\n'),
  'numbers in lines of their own': (language) =>
    printed(language, { indent: '' })
      .flatMap((line) => numbered.exec(line)?.slice(1, 3) ?? [line])
      .join('\n'),
  'tabs behind numbers': (language) =>
    printed(language, { indent: '\t' })
      .map((line) => line.replace(numbered, '$1\t$2'))
      .join('\n'),
  'spaces that hold': (language) =>
    printed(language, { width: 9999 })
      .join('\n')
      .replace(/(?<=\d) (?=\()/g, '\u00a0'),
  'words that might be divided': (language) =>
    printed(language, {})
      .join('\n')
      .replace(/(?<=\p{Ll}{4})(?=\p{Ll}{4})/gu, '\u00ad'),
  'line ends of other systems': (language) => printed(language, {}).join('\r\n'),
  'figures in signs of their own': (language) => {
    const zero = { zh: 0xff10, ar: 0x660 }[language as string];
    if (zero === undefined) return null;
    const ownFigure = (figure: string): string => String.fromCharCode(zero + Number(figure));
    return printed(language, {}).join('\n').replace(/\d/g, ownFigure);
  },
};

/** What must be the same, without what a layout may change: spaces, kinds of spaces. */
async function readingOf(text: string) {
  const parts = await readParts('text', new TextEncoder().encode(text), someResolutions);
  return parts.map((part) => {
    if ('error' in part) return part.error.message;
    const { symbol, adopted, meeting, paragraphs, citations } = part.document;
    return {
      heading: [symbol, adopted, meeting],
      paragraphs: paragraphs.map(({ id, verb, text }) => [id, verb, text.replace(/\s/g, '')]),
      citations: citations.map(({ paragraph, target, pinpoint }) => [paragraph, target, pinpoint]),
    };
  });
}

const cited = [
  ['pp1', 'S/RES/1267 (1999)', null],
  ['pp1', 'S/RES/1373 (2001)', null],
  ['pp1', 'S/RES/2178 (2014)', null],
  ['op1', 'S/RES/1540 (2004)', null],
  ['op3', 'S/RES/2396 (2017)', ['4']],
];

describe.each(languages)('in %s', (language) => {
  const { recitals, operative } = samples[language];
  const texts = [...recitals, ...operative].map((text) => text.replace(/\s/g, ''));

  const laidOut = Object.entries(layouts).flatMap(([name, layout]) => {
    const text = layout(language);
    return text === null ? [] : [[name, text] as const];
  });

  test.each(laidOut)('%s', async (_, text) => {
    const [document, ...others] = await readingOf(text);
    expect(others).toEqual([]);
    expect(document).toMatchObject({ heading: ['S/RES/2617 (2021)', '2021-12-30', 8900], citations: cited });
    const { paragraphs } = document as Exclude<typeof document, string | undefined>;
    expect(paragraphs.map(([id, , text]) => [id, text])).toEqual(
      texts.map((text, index) => [index < 3 ? `pp${index + 1}` : `op${index - 2}`, text]),
    );
    const [plain] = await readingOf(printed(language, {}).join('\n'));
    expect(document).toEqual(plain);
  });
});
