import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../seed/catalogue/catalogue.ts';
import { lineageFacts } from '../../../seed/catalogue/lineage-facts.ts';
import type { Language, ReadDocument } from '../../../seed/document.ts';
import { readResolution } from '../../../seed/extract/document.ts';
import { lineageOf } from '../../../seed/extract/lineage.ts';

/** A resolution of one operative paragraph, adopted on 27 January 2022, in the words of each language's heading. */
const headings: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['Resolution 2618 (2022)', 'The Security Council,'],
  fr: ['Résolution 2618 (2022)', 'Le Conseil de sécurité,'],
  es: ['Resolución 2618 (2022)', 'El Consejo de Seguridad,'],
  ru: ['Резолюция 2618 (2022)', 'Совет Безопасности,'],
  zh: ['第2618(2022)号决议', '安全理事会，'],
  ar: ['القرار 2618 (2022)', 'إن مجلس الأمن،'],
};

const read = (language: Language, operative: string, preamble = ''): ReadDocument => {
  const [heading, opener] = headings[language];
  const lines = [heading, '', opener, '', ...(preamble === '' ? [] : [preamble, '']), `1. ${operative}`, ''];
  return readResolution('made.txt', lines.join('\n'), catalogue);
};

const findings = (language: Language, operative: string, preamble?: string): string[] =>
  lineageOf(read(language, operative, preamble)).map(({ act, actor, reference, until, period }) =>
    [act, actor ?? reference, until ?? period ?? ''].join(' ').trim(),
  );

describe('what is decided on which body, until when', () => {
  test.each<readonly [Language, string, readonly string[]]>([
    ['en', 'Decides to extend the mandate of UNIFIL until 31 August 2022;', ['extends UNIFIL 2022-08-31']],
    ['en', 'Decides to renew until 31 October 2022 the mandate of MINURSO;', ['extends MINURSO 2022-10-31']],
    [
      'en',
      'Decides to extend the mandate of the Office of the Ombudsperson for a period of 30 months from the date of expiration of its current mandate in December 2022;',
      ['extends OMBUDSPERSON P30M'],
    ],
    // 2253 and 2368.
    [
      'en',
      'Decides to extend the mandate of the New York-based Monitoring Team for a further period of twenty four months from the expiration of its current mandate in December 2022;',
      ['extends MONITORING-TEAM P24M'],
    ],
    // 254, and 291 as it was scanned.
    [
      'en',
      'Extends once more the stationing in Cyprus of the United Nations Peacekeeping Force, set up under resolution 186 (1964), for a further period ending 15 June 2022;',
      ['extends UNFICYP 2022-06-15'],
    ],
    [
      'en',
      'Extends once more the stationing in Cyprus of ‘te United Nations Peace-keeping Force, set up under resolution 186 (1964), for a further period ending 15 June 2022;',
      ['extends UNFICYP 2022-06-15'],
    ],
    // 2556 asks for "警察和部队组建信息": nobody is set up.
    ['zh', '请秘书长报告警察和部队组建信息、改善联刚稳定团业绩的措施；', []],
    [
      'en',
      'Decides to extend the mandate of the 1540 Committee until 30 November 2022;',
      ['extends 1540-COMMITTEE 2022-11-30'],
    ],
    ['en', 'Decides that it will extend the mandate of UNIFIL if asked;', []],
    [
      'en',
      'Decides to extend the mandate of UNDOF for a new period terminating on 30 June 2022;',
      ['extends UNDOF 2022-06-30'],
    ],
    [
      'en',
      'Extends once more the stationing in Cyprus of the United Nations Peace-keeping Force for a further period ending 31 July 2022;',
      ['extends UNFICYP 2022-07-31'],
    ],
    [
      'en',
      'Expresses its support for UNFICYP and decides to extend its mandate until 31 July 2022;',
      ['extends UNFICYP 2022-07-31'],
    ],
    [
      'en',
      'Expresses its support for UNFICYP and decides to extend its mandate for a further period ending on 31January 2023;',
      ['extends UNFICYP 2023-01-31'],
    ],
    [
      'en',
      'Decides that CTED will continue to operate as a special political mission until 31 December 2025;',
      ['extends CTED 2025-12-31'],
    ],
    [
      'en',
      'Decides that the mandate of UNAMI shall be extended until 27 May 2022;',
      ['extends UNAMI 2022-05-27'],
    ],
    [
      'en',
      'Decides to extend until 15 August 2022 the mandate of the Panel of Experts established by paragraph 24 of resolution 1973 (2011);',
      ['extends PANEL-LIBYA 2022-08-15'],
    ],
    [
      'en',
      'Decides to extend the initial period referred to in paragraph 2 of resolution 1535 (2004) until 31 March 2022;',
      ['extends 1535 2022-03-31'],
    ],
    [
      'en',
      'Decides to set up under its authority a United Nations Interim Force in Lebanon;',
      ['establishes UNIFIL'],
    ],
    ['en', 'Decides to terminate the mandate of UNAMID as of 31 December 2022;', ['ends UNAMID']],
    [
      'en',
      'Decides to adjust the mandate of UNAMIR so that it will assist the parties;',
      ['modifies UNAMIR'],
    ],
    ['en', 'Decides to consider whether to extend the mandate of UNIFIL until 31 August 2022;', []],
    ['en', 'Expresses its intention to extend the mandate of UNIFIL until 31 August 2022;', []],
    ['en', 'Recalls that it extended the mandate of UNIFIL until 31 August 2021;', []],
    ['en', 'Requests UNIFIL to end the fighting and to report by 1 May 2022;', []],
    ['en', 'Authorizes forces to assist until the end of the mandate of UNIFIL;', []],
    ['en', 'Decides to remain seized of the matter;', []],
    [
      'en',
      'Decides to authorize the States that are members of the African Union to maintain the deployment until 31 October 2022 of AMISOM;',
      ['extends AMISOM 2022-10-31'],
    ],
    [
      'en',
      'Decides to authorise States to maintain the deployment of 12,000 uniformed AMISOM personnel until 28 February 2023;',
      ['extends AMISOM 2023-02-28'],
    ],
    [
      'en',
      'Decides to authorize States of the African Union to maintain a mission in Somalia until 1 August 2022;',
      ['extends AMISOM 2022-08-01'],
    ],
    [
      'en',
      'Decides to authorize States of the African Union to establish until 1 August 2022 a mission in Somalia;',
      ['establishes AMISOM 2022-08-01'],
    ],
    ['en', 'Authorizes the deployment of MISCA until 5 December 2022;', ['establishes MISCA 2022-12-05']],
    [
      'en',
      'Authorizes the United Nations military observers to continue to watch over the Prevlaka peninsula until 15 July 2022;',
      ['extends UNMOP 2022-07-15'],
    ],
    [
      'en',
      'Decides to extend the mandate of the current New York-based Monitoring Team until 30 June 2022;',
      ['extends MONITORING-TEAM 2022-06-30'],
    ],
    [
      'en',
      'Decides that the mandate of UNIPSIL, as set out in an earlier resolution, shall be extended until 31 March 2022;',
      ['extends UNIPSIL 2022-03-31'],
    ],
    [
      'en',
      'Approves the continuation of UNOMIG’s mandate until 7 March 2022;',
      ['extends UNOMIG 2022-03-07'],
    ],
    ['en', 'Decides to continue the mandate of UNIKOM until 6 October 2022;', ['extends UNIKOM 2022-10-06']],
    ['en', 'Decides to extend until 7 April 2022 the UNSMIL mandate;', ['extends UNSMIL 2022-04-07']],
    [
      'en',
      'Decides to extend until 25 November 2022 the mandate of the Somalia and Eritrea Monitoring Group;',
      ['extends SEMG 2022-11-25'],
    ],
    ['en', 'Decides to establish UNOMIL for a period of seven months;', ['establishes UNOMIL P7M']],
    ['en', 'Requests States to support the deployment of AMISOM until 31 October 2022;', []],
    ['en', 'Authorizes the United Nations military observers to continue to patrol until 15 July 2022;', []],
    [
      'fr',
      'Décide d’autoriser les États à maintenir jusqu’au 31 mars 2022 le déploiement de l’AMISOM ;',
      ['extends AMISOM 2022-03-31'],
    ],
    [
      'es',
      'Decide autorizar a los Estados a que mantengan el despliegue de la AMISOM hasta el 31 de marzo de 2022;',
      ['extends AMISOM 2022-03-31'],
    ],
    [
      'ru',
      'постановляет уполномочить государства сохранять присутствие АМИСОМ до 31 марта 2022 года;',
      ['extends AMISOM 2022-03-31'],
    ],
    [
      'ar',
      'يقرر أن يأذن للدول الأعضاء أن تواصل نشر بعثة الاتحاد الأفريقي في الصومال حتى 31 آذار/مارس 2022؛',
      ['extends AMISOM 2022-03-31'],
    ],
    [
      'ar',
      'يقرر أن يمدِّد حتى 31 آب/أغسطس 2022 ولاية قوة الأمم المتحدة المؤقتة في لبنان؛',
      ['extends UNIFIL 2022-08-31'],
    ],
    ['zh', '决定授权各国继续部署非索特派团至2022年3月31日；', ['extends AMISOM 2022-03-31']],
    ['zh', '全力支持联塞部队，决定将其任务期再次延长至2022年7月31日；', ['extends UNFICYP 2022-07-31']],
    ['fr', 'Décide de proroger jusqu’au 31 août 2022 le mandat de la FINUL ;', ['extends UNIFIL 2022-08-31']],
    [
      'es',
      'Decide prorrogar el mandato de la FPNUL hasta el 31 de agosto de 2022;',
      ['extends UNIFIL 2022-08-31'],
    ],
    ['ru', 'постановляет продлить мандат ВСООНЛ до 31 августа 2022 года;', ['extends UNIFIL 2022-08-31']],
    [
      'ar',
      'يقرر تمديد ولاية قوة الأمم المتحدة المؤقتة في لبنان حتى 31 آب/أغسطس 2022؛',
      ['extends UNIFIL 2022-08-31'],
    ],
    ['zh', '决定将联黎部队的任务期限延长至2022年8月31日；', ['extends UNIFIL 2022-08-31']],
    ['zh', '决定延长西撒特派团的任务期限，至2022年10月31日；', ['extends MINURSO 2022-10-31']],
    ['zh', '全力支持联塞部队，决定延长其任务期限至2022年7月31日；', ['extends UNFICYP 2022-07-31']],
    ['zh', '决定反恐执行局将在直至2025年12月31日期间继续作为特别政治任务运作；', ['extends CTED 2025-12-31']],
    ['zh', '决定考虑是否延长联黎部队的任务期限；', []],
    ['zh', '决定继续处理此案；', []],
  ])('%s: %s', (language, text, expected) => {
    expect(findings(language, text)).toEqual(expected);
  });

  test('a mandate without a name is that of the only mission that the text names', () => {
    const operative = 'Decides to extend the present mandate until 31 July 2022;';
    expect(findings('en', operative, 'Having examined the report on UNIFIL,')).toEqual([
      'extends UNIFIL 2022-07-31',
    ]);
    expect(findings('en', operative, 'Having examined the reports on UNIFIL and on UNDOF,')).toEqual([]);
    const onOne =
      'Praising UNIFIL, what UNIFIL did, how UNIFIL did it, where UNIFIL was, and noting the help of UNDOF,';
    expect(findings('en', operative, onOne)).toEqual(['extends UNIFIL 2022-07-31']);
  });

  test('a panel that is called no more than that is the one whose regime the text cites', () => {
    const operative = 'Decides to extend the mandate of the Panel of Experts until 31 July 2023;';
    const regimes =
      'Recalling resolution 2127 (2013), and noting the work of the Monitoring Team and of its experts,';
    expect(findings('en', operative, regimes)).toEqual(['extends PANEL-CAR 2023-07-31']);
  });

  test('a force that is called no more than that is the one in the title of the report', () => {
    const operative =
      'Decides to renew the mandate of the Force for six months, that is, until 31 July 2022;';
    const report =
      'Having examined the report of the Secretary-General on the United Nations Interim Force in Lebanon,';
    expect(findings('en', operative, report)).toEqual(['extends UNIFIL 2022-07-31']);
  });

  test('a finding is a clause of its paragraph, whatever the text', () => {
    const pieces = fc.constantFrom(
      'Decides to extend the mandate of UNIFIL',
      'until 31 August 2022',
      ', and requests the Secretary-General to report',
      'the Force',
      'to terminate',
      'resolution 1973 (2011)',
      'the Panel of Experts',
      'its mandate',
      '; ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 9 }), (words) => {
        const document = read('en', `Decides ${words.join(' ')};`);
        for (const { paragraph, start, end } of lineageOf(document))
          expect(
            document.mandates.some((m) => m.paragraph === paragraph && m.start === start && m.end === end),
          ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

test('facts: in the order of the resolutions, one text each; a period of an earlier resolution is of its body', () => {
  const text = (number: number, year: number, operative: string): ReadDocument =>
    readResolution(
      `${number}.txt`,
      `Resolution ${number} (${year})\n\nThe Security Council,\n\n1. ${operative}\n`,
      catalogue,
    );
  const documents = [
    text(
      2396,
      2017,
      'Decides to extend the initial period referred to in paragraph 1 of resolution 1624 (2005) until 1 May 2018;',
    ),
    text(1624, 2005, 'Decides that CTED will continue to operate as a mission until 31 December 2007;'),
    text(1624, 2005, 'Decides to extend the mandate of UNIFIL until 31 December 2007;'),
    text(2618, 2022, 'Decides to extend the mandate of the Made-up Mission until 31 December 2023;'),
  ];
  const sourced = documents.map((document) => ({ source: 'made', document }));
  expect(lineageFacts(sourced)).toEqual([
    {
      resolution: 1624,
      act: 'extends',
      actor: 'CTED',
      paragraph: 'op1',
      until: '2007-12-31',
      period: null,
      source: 'made',
    },
    {
      resolution: 2396,
      act: 'extends',
      actor: 'CTED',
      paragraph: 'op1',
      until: '2018-05-01',
      period: null,
      source: 'made',
    },
  ]);
  const known = (resolution: number) =>
    ({
      resolution,
      act: 'extends',
      actor: 'MINURSO',
      paragraph: 'op1',
      until: null,
      period: 'P6M',
      source: 'known',
    }) as const;
  // What was not given again stays; what was is told anew.
  expect(lineageFacts(sourced, [known(1598), known(2396), known(2654)])).toEqual([
    known(1598),
    ...lineageFacts(sourced),
    known(2654),
  ]);
});
