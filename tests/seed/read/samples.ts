import { type Language, languages } from '../../../seed/document.ts';

/** A resolution in words of our own, in one language: what every format of it has to give. */
export interface Sample {
  readonly language: Language;
  /** Symbol, title and adoption. */
  readonly heading: readonly string[];
  readonly opener: string;
  readonly recitals: readonly string[];
  readonly operative: readonly SampleParagraph[];
}

interface SampleParagraph {
  /** As this language prints it: `1.`, `1 -`. */
  readonly number: string;
  readonly text: string;
  readonly items: readonly { readonly label: string; readonly text: string }[];
  /** A footnote, which is no part of the text. */
  readonly note?: string;
}

const numbered = (
  form: (number: number) => string,
  paragraphs: readonly (Omit<SampleParagraph, 'number' | 'items'> & Partial<SampleParagraph>)[],
): SampleParagraph[] =>
  paragraphs.map((paragraph, index) => ({ items: [], ...paragraph, number: form(index + 1) }));

const dotted = (number: number): string => `${number}.`;
const dashed = (number: number): string => `${number} -`;

const note = 'See S/2021/500, and resolution 242 (1967).';

const all: Readonly<Record<Language, Omit<Sample, 'language'>>> = {
  en: {
    heading: [
      'S/RES/2618 (2022)',
      'Resolution 2618 (2022)',
      'Adopted by the Security Council at its 8956th meeting, on 27 January 2022',
    ],
    opener: 'The Security Council,',
    recitals: [
      'Recalling its resolution 1373 (2001) and all that its President has said on the matter,',
      'Deeply concerned that armed groups still carry weapons over the mountains, and stressing that only the patient work of all neighbouring States will put an end to it,',
    ],
    operative: numbered(dotted, [
      {
        text: 'Requests the Secretary-General to report to it by 30 June 2022 on how resolution 1540 (2004) is being carried out, and in particular on:',
        items: [
          { label: '(a)', text: 'The guarding of stocks;' },
          { label: '(b)', text: 'The training of customs officers;' },
        ],
      },
      {
        text: 'Calls upon all Member States to tell the Counter-Terrorism Committee Executive Directorate what they have learnt, as set out in paragraph 4 of resolution 2396 (2017);',
        note,
      },
      { text: 'Decides to remain seized of the matter.' },
    ]),
  },
  fr: {
    heading: [
      'S/RES/2618 (2022)',
      'Résolution 2618 (2022)',
      'Adoptée par le Conseil de sécurité à sa 8956e séance, le 27 janvier 2022',
    ],
    opener: 'Le Conseil de sécurité,',
    recitals: [
      'Rappelant sa résolution 1373 (2001) et tout ce que son président a dit à ce sujet,',
      'Profondément préoccupé par le fait que des groupes armés portent encore des armes au-delà des montagnes, et soulignant que seul le travail patient de tous les États voisins y mettra fin,',
    ],
    operative: numbered(dotted, [
      {
        text: 'Prie le Secrétaire général de lui faire rapport le 30 juin 2022 au plus tard sur l’application de la résolution 1540 (2004), en particulier sur :',
        items: [
          { label: 'a)', text: 'La garde des stocks ;' },
          { label: 'b)', text: 'La formation des douaniers ;' },
        ],
      },
      {
        text: 'Demande à tous les États Membres de dire à la Direction exécutive du Comité contre le terrorisme ce qu’ils ont appris, comme prévu au paragraphe 4 de la résolution 2396 (2017) ;',
        note,
      },
      { text: 'Décide de rester saisi de la question.' },
    ]),
  },
  es: {
    heading: [
      'S/RES/2618 (2022)',
      'Resolución 2618 (2022)',
      'Aprobada por el Consejo de Seguridad en su 8956ª sesión, celebrada el 27 de enero de 2022',
    ],
    opener: 'El Consejo de Seguridad,',
    recitals: [
      'Recordando su resolución 1373 (2001) y todo lo que su Presidencia ha dicho al respecto,',
      'Profundamente preocupado porque grupos armados siguen llevando armas por las montañas, y destacando que solo el trabajo paciente de todos los Estados vecinos pondrá fin a ello,',
    ],
    operative: numbered(dotted, [
      {
        text: 'Solicita al Secretario General que le presente a más tardar el 30 de junio de 2022 un informe sobre la aplicación de la resolución 1540 (2004), en particular sobre:',
        items: [
          { label: 'a)', text: 'La custodia de las existencias;' },
          { label: 'b)', text: 'La formación de los agentes de aduanas;' },
        ],
      },
      {
        text: 'Exhorta a todos los Estados Miembros a que digan a la Dirección Ejecutiva del Comité contra el Terrorismo lo que han aprendido, según lo dispuesto en el párrafo 4 de la resolución 2396 (2017);',
        note,
      },
      { text: 'Decide seguir ocupándose de la cuestión.' },
    ]),
  },
  ru: {
    heading: [
      'S/RES/2618 (2022)',
      'Резолюция 2618 (2022)',
      'принятая Советом Безопасности на его 8956-м заседании 27 января 2022 года',
    ],
    opener: 'Совет Безопасности,',
    recitals: [
      'ссылаясь на свою резолюцию 1373 (2001) и на все, что сказал об этом его Председатель,',
      'будучи глубоко обеспокоен тем, что вооруженные группы по сей день носят оружие через горы, и подчеркивая, что лишь терпеливая работа всех соседних государств положит этому конец,',
    ],
    operative: numbered(dotted, [
      {
        text: 'просит Генерального секретаря представить ему к 30 июня 2022 года доклад об осуществлении резолюции 1540 (2004), в частности о том, что касается:',
        items: [
          { label: 'a)', text: 'охраны запасов;' },
          { label: 'b)', text: 'обучения таможенников;' },
        ],
      },
      {
        text: 'призывает все государства-члены сообщать Исполнительному директорату Контртеррористического комитета о том, что они узнали, как это предусмотрено в пункте 4 резолюции 2396 (2017);',
        note,
      },
      { text: 'постановляет продолжать заниматься этим вопросом.' },
    ]),
  },
  zh: {
    heading: ['S/RES/2618 (2022)', '第 2618 (2022)号决议', '2022 年 1 月 27 日安全理事会第 8956 次会议通过'],
    opener: '安全理事会，',
    recitals: [
      '回顾其第 1373 (2001)号决议和主席就此事所说的一切，',
      '深为关切武装团体仍翻山越岭携带武器，强调只有所有邻国耐心努力才能终结此事，',
    ],
    operative: numbered(dotted, [
      {
        text: '请秘书长至迟于 2022 年 6 月 30 日向安理会报告第 1540 (2004)号决议的执行情况，尤其是：',
        items: [
          { label: '(a)', text: '库存的看守；' },
          { label: '(b)', text: '海关人员的培训；' },
        ],
      },
      {
        text: '促请所有会员国按照第 2396 (2017)号决议第 4 段的规定，将所学到的告知反恐怖主义委员会执行局；',
        note,
      },
      { text: '决定继续处理此案。' },
    ]),
  },
  ar: {
    heading: [
      'S/RES/2618 (2022)',
      'القرار 2618 (2022)',
      'الذي اتخذه مجلس الأمن في جلسته 8956، المعقودة في 27 كانون الثاني/يناير 2022',
    ],
    opener: 'إن مجلس الأمن،',
    recitals: [
      'إذ يشير إلى قراره 1373 (2001) وإلى كل ما قاله رئيسه في هذا الشأن،',
      'وإذ يعرب عن قلقه لأن جماعات مسلحة ما زالت تحمل السلاح عبر الجبال، وإذ يؤكد أن العمل الصبور من جميع الدول المجاورة هو وحده الذي ينهي ذلك،',
    ],
    operative: numbered(dashed, [
      {
        text: 'يطلب إلى الأمين العام أن يقدم إليه في موعد أقصاه 30 حزيران/يونيه 2022 تقريرا عن تنفيذ القرار 1540 (2004)، ولا سيما عما يلي:',
        items: [
          { label: '(أ)', text: 'حراسة المخزونات؛' },
          { label: '(ب)', text: 'تدريب موظفي الجمارك؛' },
        ],
      },
      {
        text: 'يهيب بجميع الدول الأعضاء أن تخبر المديرية التنفيذية للجنة مكافحة الإرهاب بما تعلمته، على النحو المبين في الفقرة 4 من القرار 2396 (2017)؛',
        note,
      },
      { text: 'يقرر أن يبقي المسألة قيد نظره.' },
    ]),
  },
};

export const samples: readonly Sample[] = languages.map((language) => ({ language, ...all[language] }));

export const sampleIn = (language: Language): Sample => ({ language, ...all[language] });
