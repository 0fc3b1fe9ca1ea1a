import { describe, expect, test } from 'vitest';
import type { MandateItem } from '../../server/contract.ts';
import { createFormats } from '../../server/words/format.ts';
import { dueOf, nearestDue } from '../../server/words/gist/due.ts';
import { gist } from '../../server/words/gist/gist.ts';
import { shortName } from '../../server/words/gist/names.ts';
import { namesOf } from '../../server/words/gist/wording.ts';
import { packOf } from '../../server/words/packs.ts';
import { createTranslation } from '../../server/words/translation.ts';
import { aDeliverable, aMandate } from './support/documents.ts';

const nodes = [
  {
    id: 'CTED',
    label: 'CTED',
    name: { en: 'Counter-Terrorism Committee Executive Directorate', zh: '反恐怖主义委员会执行局' },
  },
  { id: 'CTC', label: 'CTC', name: { en: 'Counter-Terrorism Committee', zh: '反恐怖主义委员会' } },
  { id: 'MEMBER-STATES', label: 'MEMBER-STATES', name: { en: 'Member States', zh: '会员国' } },
  { id: 'GLOBAL-STRATEGY', label: 'GLOBAL-STRATEGY', name: { en: 'Global Strategy', zh: '全球战略' } },
];

const speaking = (language: string) => ({
  t: createTranslation(language).t,
  formats: createFormats(packOf(language).locale),
  nameOf: namesOf(nodes, language),
});

const clause = (target: string) => ({ target, basis: 'clause' as const });

const cases: { name: string; mandate: Partial<MandateItem>; en: string; zh: string }[] = [
  {
    name: 'a duty to report, with a date and a basis',
    mandate: {
      assignees: ['CTED'],
      involves: ['CTC'],
      deliverables: [aDeliverable({ due: '2023-03-30' })],
      buildsOn: [clause('S/RES/1373 (2001)'), clause('S/RES/1624 (2005)')],
    },
    en: 'Directs CTED to report · involving CTC · by 30 Mar 2023 · builds on 1373, 1624',
    zh: '指示反恐怖主义委员会执行局提交报告 · 涉及反恐怖主义委员会 · 2023年3月30日前 · 依据1373、1624',
  },
  {
    name: 'a mandate that ends, named by its month only',
    mandate: {
      verbType: 'decides',
      assignees: ['CTED'],
      deliverables: [aDeliverable({ kind: 'expiry', due: '2025-12' })],
    },
    en: 'Decides that CTED shall act · until Dec 2025',
    zh: '决定由反恐怖主义委员会执行局采取行动 · 至2025年12月',
  },
  {
    name: 'several told to act, twice a year',
    mandate: {
      verbType: 'encourages',
      assignees: ['CTED', 'MEMBER-STATES', 'CTC'],
      deliverables: [aDeliverable({ kind: 'briefing', recurrence: 'P6M' })],
    },
    en: 'Encourages CTED, Member States and CTC to brief · every 6 months',
    zh: '鼓励反恐怖主义委员会执行局、会员国和反恐怖主义委员会通报情况 · 每6个月',
  },
  {
    name: 'every year, not every 1 year',
    mandate: {
      verbType: 'requests',
      assignees: ['CTC'],
      deliverables: [aDeliverable({ recurrence: 'P1Y' })],
    },
    en: 'Requests CTC to report · every year',
    zh: '请反恐怖主义委员会提交报告 · 每年',
  },
  {
    name: 'a period from an event',
    mandate: { verbType: 'requests', assignees: ['CTED'], deliverables: [aDeliverable({ period: 'P12M' })] },
    en: 'Requests CTED to report · within 12 months',
    zh: '请反恐怖主义委员会执行局提交报告 · 12个月内',
  },
  {
    name: 'nobody is told to act: what is due is not theirs to do',
    mandate: { verbType: 'welcomes', involves: ['CTED'], deliverables: [aDeliverable()] },
    en: 'Welcomes · involving CTED',
    zh: '欢迎 · 涉及反恐怖主义委员会执行局',
  },
  {
    name: 'what the Council demands of somebody',
    mandate: { verbType: 'demands', assignees: ['MEMBER-STATES'] },
    en: 'Demands that Member States act',
    zh: '要求会员国采取行动',
  },
  {
    name: 'verbs that ask nobody for anything speak of what somebody does',
    mandate: {
      verbType: 'recalls',
      assignees: ['CTED'],
      deliverables: [aDeliverable({ due: '2023-03-30' })],
    },
    en: 'Recalls the role of CTED in reporting · by 30 Mar 2023',
    zh: '回顾反恐怖主义委员会执行局提交报告的作用 · 2023年3月30日前',
  },
  {
    name: 'takes note of what somebody does',
    mandate: { verbType: 'takes-note', assignees: ['MEMBER-STATES'] },
    en: 'Takes note of the role of Member States',
    zh: '注意到会员国的作用',
  },
  {
    name: 'who is told to act is not named again among those involved',
    mandate: { verbType: 'emphasizes', assignees: ['CTC'], involves: ['CTED', 'CTC'] },
    en: 'Emphasizes the role of CTC · involving CTED',
    zh: '强调反恐怖主义委员会的作用 · 涉及反恐怖主义委员会执行局',
  },
  {
    name: 'what is due is something else than a report',
    mandate: {
      verbType: 'requests',
      assignees: ['CTC'],
      deliverables: [aDeliverable({ kind: 'other', period: 'P30D' })],
    },
    en: 'Requests CTC to act · within 30 days',
    zh: '请反恐怖主义委员会采取行动 · 30天内',
  },
  {
    name: 'a verb of no type in an English text: its own word, for those who read English',
    mandate: { verb: 'reminds', verbType: 'other', language: 'en', assignees: ['MEMBER-STATES'] },
    en: 'Reminds, with a role for Member States',
    zh: '其他动词，述及会员国的作用',
  },
  {
    name: 'a verb of no type in a Chinese text: its own word, for those who read Chinese',
    mandate: { verb: '支持', verbType: 'other', language: 'zh', involves: ['CTED'] },
    en: 'Another verb · involving CTED',
    zh: '支持 · 涉及反恐怖主义委员会执行局',
  },
  {
    name: 'only what the clause itself names is its basis',
    mandate: {
      verbType: 'urges',
      assignees: ['MEMBER-STATES'],
      buildsOn: [
        clause('GLOBAL-STRATEGY'),
        { target: 'S/RES/1373 (2001)', basis: 'paragraph' },
        { target: 'S/RES/1267 (1999)', basis: 'preamble' },
      ],
    },
    en: 'Urges Member States to act · builds on Global Strategy',
    zh: '敦促会员国采取行动 · 依据全球战略',
  },
  {
    name: 'long lists are cut with their number',
    mandate: {
      verbType: 'reaffirms',
      buildsOn: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => clause(`S/RES/${n} (1946)`)),
    },
    en: 'Reaffirms · builds on 1, 2, 3, 4, 5, 6 and 2 more',
    zh: '重申 · 依据1、2、3、4、5、6及另外2项',
  },
  {
    name: 'names in a writing that the reader may not know are told to be so',
    mandate: {
      verbType: 'requests',
      assignees: ['政府'],
      involves: ['CTED', '基层组织', '多边机构', 'جهات معنية'],
      buildsOn: [clause('S/RES/1373 (2001)'), clause('宪法文件')],
    },
    en: 'Requests one named only in Chinese to act · involving CTED, 2 named only in Chinese and one named only in Arabic · builds on 1373, a document named only in Chinese',
    zh: '请政府采取行动 · 涉及反恐怖主义委员会执行局、基层组织、多边机构和1个仅有阿拉伯文名称的行为体 · 依据1373、宪法文件',
  },
];

describe.each(['en', 'zh'] as const)('gists in %s', (language) => {
  const context = speaking(language);
  test.each(cases)('$name', ({ mandate, ...expected }) => {
    expect(gist(aMandate('op1', 1, mandate), context)).toBe(expected[language]);
  });
});

describe('what is due', () => {
  const { t, formats } = speaking('en');

  test.each([
    [{ due: '2022-12' }, 'by Dec 2022'],
    [{ due: '2022-02-28', recurrence: 'P1Y' }, 'by 28 Feb 2022'],
    [{ kind: 'expiry', due: '2025-12-31' }, 'until 31 Dec 2025'],
    [{ recurrence: 'P1M' }, 'every month'],
    [{ recurrence: 'P90D' }, 'every 90 days'],
    [{ period: 'P1Y6M' }, 'within 1 year and 6 months'],
    [{ period: 'PT24H' }, 'within 24 hours'],
    [{}, null],
  ] as const)('%o is %s', (given, expected) => {
    expect(dueOf(aDeliverable(given), { t, formats })).toBe(expected);
  });

  test('the earliest date counts, a recurrence only where there is no date', () => {
    const recurring = aDeliverable({ id: 'a', recurrence: 'P1Y' });
    const late = aDeliverable({ id: 'b', due: '2025-12-31' });
    const early = aDeliverable({ id: 'c', due: '2023-12-31' });
    expect(nearestDue([recurring, late, early])).toBe(early);
    expect(nearestDue([aDeliverable(), recurring])).toBe(recurring);
    expect(nearestDue([aDeliverable()])).toBeUndefined();
  });
});

describe('short names', () => {
  test.each([
    ['CTED', { en: 'Counter-Terrorism Committee Executive Directorate' }, 'en', 'CTED'],
    ['MEMBER-STATES', { en: 'Member States' }, 'en', 'Member States'],
    ['MINUJUSTH', { en: 'United Nations Mission for Justice Support in Haiti' }, 'en', 'MINUJUSTH'],
    [
      'PANEL-CAR',
      { en: 'Panel of Experts on a State in Africa' },
      'en',
      'Panel of Experts on a State in Africa',
    ],
    ['OMBUDSPERSON', { en: 'Office of the Ombudsperson' }, 'en', 'Office of the Ombudsperson'],
    [
      'UN-ENTITIES',
      { en: 'United Nations agencies, funds and programmes' },
      'en',
      'United Nations agencies, funds and programmes',
    ],
    ['CTED', { zh: '反恐怖主义委员会执行局', en: 'Counter-Terrorism' }, 'zh', '反恐怖主义委员会执行局'],
    ['FATF', { fr: 'Groupe d’action financière' }, 'en', 'FATF'],
    ['A/RES/60/288', undefined, 'en', 'A/RES/60/288'],
    ['A/RES/60/288', {}, 'en', 'A/RES/60/288'],
  ] as const)('%s, %o in %s is %s', (label, name, language, expected) => {
    expect(shortName({ label, ...(name ? { name } : {}) }, language)).toBe(expected);
  });
});
