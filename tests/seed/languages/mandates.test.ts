import { describe, expect, test } from 'vitest';
import type { Language } from '../../../seed/document.ts';
import { readIn } from './samples.ts';

type Row = readonly [Language, string, string, readonly string[], readonly string[]];

describe('verb, assignees, involved', () => {
  test.each<Row>([
    ['ar', 'يطلب إلى الأمين العام أن يقدم تقريرا', 'requests', ['SG'], []],
    ['ar', 'يهيب بالدول الأعضاء أن تتعاون', 'calls-upon', ['MEMBER-STATES'], []],
    ['en', 'Requests the Secretary-General to report to the Security Council', 'requests', ['SG'], ['SC']],
    ['en', 'Directs CTED to consult UNODC', 'directs', ['CTED'], ['UNODC']],
    [
      'en',
      'Calls upon all Member States and the Financial Action Task Force to act',
      'calls-upon',
      ['MEMBER-STATES', 'FATF'],
      [],
    ],
    [
      'en',
      'Decides that CTED shall operate under the guidance of the Counter-Terrorism Committee',
      'decides',
      ['CTED'],
      ['CTC'],
    ],
    ['en', 'Stresses that Member States must cooperate', 'emphasizes', ['MEMBER-STATES'], []],
    ['en', 'Welcomes the cooperation between CTED and ICAO', 'welcomes', [], ['CTED', 'ICAO']],
    ['en', 'Emphasizes the importance of all Member States reporting', 'emphasizes', ['MEMBER-STATES'], []],
    [
      'en',
      'Requests CTED to act in time and the Secretary-General to report',
      'requests',
      ['CTED', 'SG'],
      [],
    ],
    ['es', 'Solicita al Secretario General que presente un informe', 'requests', ['SG'], []],
    ['fr', 'Continue d’engager les États Membres à coopérer', 'calls-upon', ['MEMBER-STATES'], []],
    [
      'fr',
      'Demande à l’OACI de faire rapport et aux États Membres de coopérer',
      'calls-upon',
      ['ICAO', 'MEMBER-STATES'],
      [],
    ],
    ['fr', 'Demande que la commission mixte fasse rapport', 'calls-upon', ['commission mixte'], []],
    [
      'en',
      'Encourages information sharing between CTED, UNODC and ICAO',
      'encourages',
      ['CTED', 'UNODC', 'ICAO'],
      [],
    ],
    ['en', 'Welcomes the work of civil aviation companies', 'welcomes', [], ['civil aviation companies']],
    ['en', 'Requests the UN Office on Drugs and Crime to assist', 'requests', ['UNODC'], []],
    ['fr', 'Engage les organes nationaux compétents à coopérer', 'calls-upon', ['organes nationaux'], []],
    ['zh', '请特别顾问继续提交报告', 'requests', ['特别顾问'], []],
    ['ru', 'призывает власти ЦАР сотрудничать', 'calls-upon', ['GOVERNMENT-CF'], []],
    ['ru', 'постановляет, что ИДКТК продолжит свою работу', 'decides', ['CTED'], []],
    ['zh', '强调国际刑警组织和会员国在所有行动中必须合作', 'emphasizes', ['MEMBER-STATES', 'INTERPOL'], []],
    ['zh', '欢迎联合国的支持和包容各方的对话', 'welcomes', [], ['UN-SYSTEM']],
    ['es', 'Exhorta a los Estados Miembros a que cooperen', 'calls-upon', ['MEMBER-STATES'], []],
    ['fr', 'Prie le Secrétaire général de lui faire rapport', 'requests', ['SG'], ['SC']],
    ['fr', 'Décide que le Groupe d’experts lui remettra un rapport', 'decides', ['PANEL-OF-EXPERTS'], ['SC']],
    ['es', 'Solicita al Secretario General que lo mantenga informado', 'requests', ['SG'], ['SC']],
    ['es', 'Recomienda a la Asamblea General que actúe', 'other', ['GA'], []],
    ['es', 'Reitera la solicitud formulada al PNUD de que ayude', 'reaffirms', ['UNDP'], []],
    ['es', 'Pide una mayor cooperación entre el PNUD y la OMS', 'calls-upon', ['UNDP', 'WHO'], []],
    ['ru', 'призывает стороны принимать все надлежащие меры', 'calls-upon', ['PARTIES'], []],
    ['ru', 'просит ПРООН направить доклад Совету Безопасности', 'requests', ['UNDP'], ['SC']],
    ['ar', 'يطلب إلى الأمين العام أن يوافي المجلس بتقرير', 'requests', ['SG'], ['SC']],
    ['ar', 'يكرر تأكيد دعوته لحكومة لبنان إلى التعاون', 'reaffirms', ['GOVERNMENT-LB'], []],
    ['en', 'Recalls its request to UNDP to help', 'recalls', [], ['UNDP']],
    ['en', 'Calls furthermore for full compliance by all parties', 'calls-upon', ['PARTIES'], []],
    ['ar', 'يقرر تمديد ولاية بعثة الأمم المتحدة في جنوب السودان', 'decides', ['UNMISS'], []],
    ['en', 'Calls upon regional organisations to help', 'calls-upon', ['REGIONAL-ORGANIZATIONS'], []],
    ['en', 'Stresses the importance that all parties comply', 'emphasizes', ['PARTIES'], []],
    ['zh', '强调各方在保护平民方面承担首要责任', 'emphasizes', ['PARTIES'], []],
    ['fr', 'Recommande que les parties établissent un mécanisme', 'other', ['PARTIES'], []],
    [
      'fr',
      'Demande aux parties, en particulier aux États voisins du Mali, ainsi qu’à l’OACI, de coopérer',
      'calls-upon',
      ['PARTIES', 'NEIGHBOURING-STATES', 'ICAO'],
      [],
    ],
    ['fr', 'Décide que la priorité stratégique de la MINUSMA demeure la paix', 'decides', ['MINUSMA'], []],
    ['es', 'Decide que la prioridad estratégica de la MINUSMA es la paz', 'decides', ['MINUSMA'], []],
    ['en', 'Decides that the main strategic priority of MINUSMA is peace', 'decides', ['MINUSMA'], []],
    ['fr', 'Constate que la société civile peut y contribuer', 'takes-note', [], ['CIVIL-SOCIETY']],
    ['en', 'Demands that non‑State actors stop', 'demands', ['NON-STATE-ACTORS'], []],
    ['fr', 'Demande instamment aux États Membres de coopérer', 'urges', ['MEMBER-STATES'], []],
    ['ru', 'просит Генерального секретаря представить доклад', 'requests', ['SG'], []],
    ['ru', 'призывает государства-члены сотрудничать', 'calls-upon', ['MEMBER-STATES'], []],
  ])('%s: %s', (language, text, verbType, assignees, involves) => {
    expect(readIn(language, [text]).mandates).toEqual([
      expect.objectContaining({ verbType, assignees, involves }),
    ]);
  });
});

test.each<readonly [string, readonly string[], readonly (readonly string[])[]]>([
  [
    'whom the text names in full',
    [
      'Recalls the International Criminal Tribunal for Rwanda',
      'Requests the International Tribunal to report',
    ],
    [[], ['ICTR']],
  ],
  [
    'neither where it names both',
    [
      'Recalls the International Tribunal for Rwanda and the International Tribunal for the Former Yugoslavia',
      'Requests the International Tribunal to report',
    ],
    [[], ['International Tribunal']],
  ],
])('a short name that several bear is %s', (_, paragraphs, assignees) => {
  expect(readIn('en', paragraphs).mandates.map((mandate) => mandate.assignees)).toEqual(assignees);
});

describe('clauses', () => {
  test.each<readonly [Language, string, readonly string[]]>([
    ['ar', 'يرحب بالتقدم المحرز، ويطلب إلى الأمين العام أن يقدم تقريرا', ['welcomes', 'requests']],
    ['en', 'Welcomes progress, and requests the Secretary-General to report', ['welcomes', 'requests']],
    ['en', 'Condemns the attacks and demands that all parties stop', ['condemns', 'demands']],
    ['en', 'Noting the need for care, decides to wait', ['decides']],
    ['en', 'Reiterating its readiness to act against those who break the truce', ['reaffirms']],
    [
      'en',
      'Acting under Chapter VII of the Charter:\n\n(a) Decides to act;\n\n(b) Requests a report',
      ['decides', 'requests'],
    ],
    [
      'en',
      'Calls on all States to help, notes the progress made but regrets the delay',
      ['calls-upon', 'takes-note', 'expresses'],
    ],
    ['en', 'Renews the measures and recalls paragraph 2 of resolution 1373 (2001)', ['other', 'recalls']],
    [
      'es',
      'Exhorta a los Estados Miembros a que cooperen y los alienta a que informen',
      ['calls-upon', 'encourages'],
    ],
    ['es', 'Expresa preocupación y subraya que hay que actuar', ['expresses', 'emphasizes']],
    [
      'fr',
      'Salue les efforts du PNUD, l’engage à les poursuivre et à cet égard demande un rapport',
      ['welcomes', 'calls-upon', 'calls-upon'],
    ],
    ['ru', 'приветствует прогресс и в этой связи особо отмечает, что нужны меры', ['welcomes', 'emphasizes']],
    [
      'ar',
      'يرحب بالتقدم المحرز ويلاحظ أن المخاطر قائمة، ويدعوها إلى العمل',
      ['welcomes', 'takes-note', 'calls-upon'],
    ],
    ['ar', 'يحـثّ الدول الأعضاء على التعاون', ['urges']],
    ['fr', 'Considérant que les jeunes peuvent y contribuer', ['recognizes']],
    [
      'en',
      'Requests the Secretary-General, noting the risks and recalling the past, to report',
      ['requests'],
    ],
    [
      'en',
      'Decides to renew the mandate, in this regard, further requests all States to help',
      ['decides', 'requests'],
    ],
    [
      'es',
      'Acoge con beneplácito los progresos y solicita al Secretario General que informe',
      ['welcomes', 'requests'],
    ],
    [
      'fr',
      'Se félicite des progrès accomplis et prie le Secrétaire général de faire rapport',
      ['welcomes', 'requests'],
    ],
    [
      'ru',
      'приветствует достигнутый прогресс и просит Генерального секретаря представить доклад',
      ['welcomes', 'requests'],
    ],
  ])('%s: %s', (language, text, types) => {
    expect(readIn(language, [text]).mandates.map((mandate) => mandate.verbType)).toEqual(types);
  });
});

describe('deliverables', () => {
  test.each<readonly [Language, string, string, string | null, string | null, string | null]>([
    ['ar', 'يقرر تمديد الولاية حتى 31 كانون الأول/ديسمبر 2022', 'expiry', '2022-12-31', null, null],
    ['en', 'Decides to extend the mandate until 31 December 2022', 'expiry', '2022-12-31', null, null],
    [
      'en',
      'Extends the mandate for a period terminating on 30 June 2022',
      'expiry',
      '2022-06-30',
      null,
      null,
    ],
    ['en', 'Requests UNDP to submit a report by the end of 2022', 'report', '2022-12-31', null, null],
    ['en', 'Requests UNDP to include figures in its next report', 'report', null, null, null],
    ['fr', 'Prie le PNUD de donner des chiffres dans ses rapports périodiques', 'report', null, null, null],
    [
      'es',
      'Solicita al PNUD que presente un informe no más tarde del 1 de julio de 2022',
      'report',
      '2022-07-01',
      null,
      null,
    ],
    [
      'ru',
      'продлевает мандат на период, заканчивающийся 31 января 2023 года',
      'expiry',
      '2023-01-31',
      null,
      null,
    ],
    [
      'ar',
      'يقرر تمديد الولاية لفترة تنتهي في 31 كانون الأول/ديسمبر 2022',
      'expiry',
      '2022-12-31',
      null,
      null,
    ],
    ['zh', '请秘书长每隔三个月提交报告', 'report', null, 'P3M', null],
    ['zh', '请秘书长每两个月通报情况，直至2022年3月17日', 'briefing', null, 'P2M', null],
    ['ar', 'يقرر أن يمدد إلى غاية 15 تموز/يوليه 2022 الولاية', 'expiry', '2022-07-15', null, null],
    ['ar', 'يطلب إلى الأمين العام أن يقدم تقريرا كل سنتين', 'report', null, 'P2Y', null],
    [
      'es',
      'Solicita al PNUD que informe en un plazo de 30 días tras las elecciones',
      'report',
      null,
      null,
      'P30D',
    ],
    [
      'es',
      'Solicita al PNUD que informe a más tardar a finales de agosto de 2022',
      'report',
      '2022-08-31',
      null,
      null,
    ],
    ['ru', 'просит ПРООН к концу февраля 2022 года представить доклад', 'report', '2022-02-28', null, null],
    ['ru', 'просит ПРООН раз в шесть месяцев представлять доклад', 'report', null, 'P6M', null],
    [
      'en',
      'Requests UNDP to provide a Special Report no later than 31 May 2022',
      'report',
      '2022-05-31',
      null,
      null,
    ],
    ['zh', '请秘书长在任务到期至少一个月前提交报告', 'report', null, null, null],
    [
      'fr',
      'Prie le PNUD de l’informer d’ici à la fin du mois de mars 2022',
      'report',
      '2022-03-31',
      null,
      null,
    ],
    [
      'fr',
      'Prie le PNUD de présenter des options avant la fin octobre 2022',
      'report',
      '2022-10-31',
      null,
      null,
    ],
    [
      'es',
      'Solicita al PNUD que presente actualizaciones a más tardar el 1 de julio de 2022',
      'report',
      '2022-07-01',
      null,
      null,
    ],
    ['en', 'Requests the Secretary-General to report by 30 March 2022', 'report', '2022-03-30', null, null],
    [
      'en',
      'Requests the Secretary-General to report within six months of the adoption of this resolution',
      'report',
      '2022-06-30',
      null,
      'P6M',
    ],
    [
      'en',
      'Requests the Secretary-General to brief the Council every 90 days',
      'briefing',
      null,
      'P90D',
      null,
    ],
    [
      'es',
      'Decide prorrogar el mandato hasta el 31 de diciembre de 2022',
      'expiry',
      '2022-12-31',
      null,
      null,
    ],
    ['fr', 'Décide de proroger le mandat jusqu’au 31 décembre 2022', 'expiry', '2022-12-31', null, null],
    ['fr', 'Prie le Secrétaire général de faire rapport tous les six mois', 'report', null, 'P6M', null],
    ['ru', 'постановляет продлить мандат до 31 декабря 2022 года', 'expiry', '2022-12-31', null, null],
  ])('%s: %s', (language, text, kind, due, recurrence, period) => {
    const deliverables = readIn(language, [text]).mandates.flatMap((mandate) => mandate.deliverables);
    expect(deliverables).toEqual([expect.objectContaining({ kind, due, recurrence, period })]);
  });
});
