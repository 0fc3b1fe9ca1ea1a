import type { KnownName } from './known-name.ts';

const instrument = (
  id: string,
  kind: string,
  names: KnownName['names'],
  ...aliases: readonly string[]
): KnownName => ({
  id,
  kind,
  names,
  aliases,
});

/** Documents that resolutions name by title rather than by symbol. */
export const instruments: readonly KnownName[] = [
  instrument(
    'UN-CHARTER',
    'treaty',
    {
      en: 'Charter of the United Nations',
      zh: '联合国宪章',
      fr: 'Charte des Nations Unies',
      es: 'Carta de las Naciones Unidas',
      ru: 'Устав Организации Объединенных Наций',
      ar: 'ميثاق الأمم المتحدة',
    },
    '《联合国宪章》',
    '《宪章》',
  ),
  instrument(
    'GLOBAL-COUNTER-TERRORISM-STRATEGY',
    'strategy',
    {
      en: 'United Nations Global Counter-Terrorism Strategy',
      zh: '联合国全球反恐战略',
      fr: 'Stratégie antiterroriste mondiale de l’Organisation des Nations Unies',
      es: 'Estrategia Global de las Naciones Unidas contra el Terrorismo',
      ru: 'Глобальная контртеррористическая стратегия Организации Объединенных Наций',
      ar: 'استراتيجية الأمم المتحدة العالمية لمكافحة الإرهاب',
    },
    '《联合国全球反恐战略》',
    '《全球反恐战略》',
    'Global Counter-Terrorism Strategy',
  ),
  instrument(
    'MADRID-GUIDING-PRINCIPLES',
    'guidance',
    {
      en: 'Madrid Guiding Principles',
      zh: '马德里指导原则',
      fr: 'Principes directeurs de Madrid',
      es: 'Principios Rectores de Madrid',
    },
    '《马德里指导原则》',
    '《关于外国恐怖主义作战人员的马德里指导原则》',
  ),
  instrument('MADRID-GUIDING-PRINCIPLES-ADDENDUM', 'guidance', {
    en: 'Addendum to the Madrid Guiding Principles',
    zh: '马德里指导原则增编',
    fr: 'Additif aux Principes directeurs de Madrid',
  }),
  instrument(
    'TECHNICAL-GUIDE-1373',
    'guidance',
    {
      en: 'Technical guide to the implementation of Security Council resolution 1373 (2001) and other relevant resolutions',
      zh: '执行安全理事会第1373(2001)号决议和其他有关决议的技术指南',
    },
    '《执行安全理事会第1373(2001)号决议和其他有关决议的技术指南》',
    '《执行安全理事会第 1373(2001)号决议和其他有关决议的技术指南》',
  ),
  instrument(
    'CRITICAL-INFRASTRUCTURE-COMPENDIUM',
    'guidance',
    {
      en: 'The Protection of Critical Infrastructure against Terrorist Attacks: Compendium of Good Practices',
      zh: '保护关键基础设施免受恐怖主义袭击：良好做法简编',
    },
    '《保护关键基础设施免受恐怖主义袭击：良好做法简编》',
  ),
  instrument(
    'BERLIN-MEMORANDUM',
    'guidance',
    {
      en: 'Berlin Memorandum on Good Practices for Countering Terrorist Use of Unmanned Aerial Systems',
      zh: '关于打击恐怖主义分子使用无人机系统的良好做法柏林备忘录',
    },
    '《关于打击恐怖主义分子使用无人机系统的良好做法柏林备忘录》',
    '《柏林备忘录》',
  ),
  instrument(
    'ANTALYA-MEMORANDUM',
    'guidance',
    {
      en: 'Antalya Memorandum on the Protection of Soft Targets in a Counterterrorism Context',
      zh: '关于在反恐背景下保护软目标的安塔利亚备忘录',
    },
    '《关于在反恐背景下保护软目标的安塔利亚备忘录》',
    '《安塔利亚备忘录》',
  ),
  instrument(
    'GLOBAL-AVIATION-SECURITY-PLAN',
    'strategy',
    {
      en: 'Global Aviation Security Plan',
      zh: '全球航空安保计划',
      fr: 'Plan pour la sûreté de l’aviation dans le monde',
    },
    '《全球航空安保计划》',
  ),
  instrument(
    'CHICAGO-CONVENTION',
    'treaty',
    {
      en: 'Convention on International Civil Aviation',
      zh: '国际民用航空公约',
      fr: 'Convention relative à l’aviation civile internationale',
      es: 'Convenio sobre Aviación Civil Internacional',
    },
    '《国际民用航空公约》',
  ),
  instrument('CHICAGO-CONVENTION-ANNEX-9', 'treaty', {
    en: 'Annex 9 to the Convention on International Civil Aviation (Facilitation)',
    zh: '国际民用航空公约附件9',
  }),
  instrument('CHICAGO-CONVENTION-ANNEX-17', 'treaty', {
    en: 'Annex 17 to the Convention on International Civil Aviation (Security)',
    zh: '国际民用航空公约附件17',
  }),
  instrument(
    'FATF-RECOMMENDATIONS',
    'guidance',
    {
      en: 'The forty Recommendations of the Financial Action Task Force',
      zh: '金融行动特别工作组四十项建议',
      fr: 'Quarante Recommandations du Groupe d’action financière',
    },
    '四十项建议',
    '订正四十项建议',
    '关于打击洗钱及资助恐怖主义和扩散的订正四十项建议',
    'forty Recommendations',
    '40 Recommendations',
  ),
  instrument('FATF-RECOMMENDATION-6', 'guidance', {
    en: 'Recommendation 6 of the Financial Action Task Force (targeted financial sanctions)',
    zh: '金融行动特别工作组建议6',
  }),
  instrument(
    'UNTOC',
    'treaty',
    {
      en: 'United Nations Convention against Transnational Organized Crime',
      zh: '联合国打击跨国有组织犯罪公约',
      fr: 'Convention des Nations Unies contre la criminalité transnationale organisée',
      es: 'Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional',
    },
    '《联合国打击跨国有组织犯罪公约》',
    '《有组织犯罪公约》',
  ),
  instrument(
    'CHRISTCHURCH-CALL',
    'declaration',
    { en: 'Christchurch Call to Action', zh: '克赖斯特彻奇行动呼吁', fr: 'Appel à l’action de Christchurch' },
    '克赖斯特彻奇呼吁',
  ),
  instrument(
    'G20-OSAKA-STATEMENT',
    'declaration',
    {
      en: 'G20 Osaka Leaders’ Statement on Preventing Exploitation of the Internet for Terrorism and Violent Extremism Conducive to Terrorism',
      zh: '大阪二十国集团领导人关于防止利用互联网从事恐怖主义和助长恐怖主义的暴力极端主义活动的声明',
    },
    '大阪二十国集团领导人关于防止利用互联网从事恐怖主义和助长恐怖主义的暴力极端主义活动的声明',
  ),
  instrument('UNTOC-PROTOCOLS', 'treaty', {
    en: 'Protocols to the Convention against Transnational Organized Crime',
    zh: '联合国打击跨国有组织犯罪公约各项议定书',
  }),
  instrument(
    'GLOBAL-IMPLEMENTATION-SURVEY',
    'report',
    {
      en: 'Global survey of the implementation of resolutions 1373 (2001) and 1624 (2005)',
      zh: '全球执行情况调查报告',
    },
    '全球执行情况调查',
  ),
  instrument(
    'GENEVA-CONVENTIONS',
    'treaty',
    { en: 'Geneva Conventions', zh: '日内瓦公约', fr: 'Conventions de Genève', es: 'Convenios de Ginebra' },
    '《日内瓦公约》',
    '日内瓦四公约',
  ),
  instrument(
    'ROME-STATUTE',
    'treaty',
    { en: 'Rome Statute of the International Criminal Court', zh: '国际刑事法院罗马规约' },
    '《罗马规约》',
  ),
  instrument(
    'NPT',
    'treaty',
    {
      en: 'Treaty on the Non-Proliferation of Nuclear Weapons',
      zh: '不扩散核武器条约',
      fr: 'Traité sur la non-prolifération des armes nucléaires',
    },
    '《不扩散核武器条约》',
  ),
];
