import type { LanguageForms } from './language.ts';
import { zhVerbs } from './zh.verbs.ts';

const numerals = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };
const teens = Object.fromEntries(Object.entries(numerals).map(([word, value]) => [`十${word}`, 10 + value]));
const tens = { 二十: 20, 二十四: 24, 三十: 30, 三十六: 36, 四十五: 45, 六十: 60, 九十: 90, 一百二十: 120 };
const count = String.raw`(?<count>\d{1,3}|[一二两三四五六七八九十百]{1,4})`;
const plainDate = String.raw`\d{4}\s*年(?:\s*\d{1,2}\s*月)?(?:\s*\d{1,2}\s*日)?`;

/** 还, 再次, 最强烈地 … : what strengthens or repeats a verb and is quoted with it. */
const modifier =
  '(?:还|又|也|全力|完全|充分|再次|再度|再|继续|强烈|坚决|大力|断然|严正|进一步|特别|紧急|郑重|特此|兹|同样|明确|仍然|仍|依然|最|极|深|极为|十分|非常|[^\\s，；。、（(和与在]{1,5}地)';

const council = '(?:联合国)?(?:安全理事会|安理会)';
const assembly = `(?:${plainDate})?\\s*大会(?:${plainDate})?\\s*第\\s*\\d{1,2}/\\d{1,3}\\s*号\\s*(?:决议)?`;
const label = String.raw`\d{1,3}(?:\s*[(（][^()（）]{1,6}[)）]){0,3}`;
const qualifier =
  '(?:所有|一切|各|其他|有关|相关|各种|各级|国际|区域|该国|接受评估的|感兴趣的|有能力的|这些|该|相关的|其他相关的|有关的)';

/** Chinese, as the Council's resolutions print it. */
export const zh: LanguageForms = {
  code: 'zh',
  joining: 'tight',
  structure: {
    opener: /^安全理事会\s*[，,:：]?$/u,
    symbol: /第\s*(?<number>\d{1,4})\s*[(（]\s*(?<year>\d{4})\s*[)）]\s*号?\s*决议/u,
    symbolLine: /^第\s*\d{1,4}\s*[(（]\s*\d{4}\s*[)）]\s*号?\s*决议$/u,
    meeting: /第\s*(?<meeting>\d{1,5})\s*次\s*会议/u,
    adoption: /安全理事会.*通过/u,
    terminator: /[，；。：,;.:]$/u,
    operativeEnd: /[；。;]$/u,
    operativeStart: null,
    earlyRecital: null,
    trailer: null,
    annex: /^附[件录]\s*[一二三四五六七八九十\dA-Z]*$/u,
    paragraphStart: new RegExp(
      `^(?:但|却|并)?${modifier}{0,3}(?:${zhVerbs.map((verb) => verb.form).join('|')}|铭记|考虑|顾及|根据|鉴于|听取|审议|收到|念及|按照|决意)`,
      'u',
    ),
  },
  dates: {
    dates: [/(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月(?:\s*(?<day>\d{1,2})\s*日)?/gu],
    period: new RegExp(`${count}\\s*(?<unit>个半年|个月|个星期|年|周|星期|天|日)`, 'gu'),
    units: {
      个半年: 'half-year',
      半年: 'half-year',
      季度: 'quarter',
      个月: 'M',
      月: 'M',
      年: 'Y',
      周: 'W',
      星期: 'W',
      个星期: 'W',
      天: 'D',
      日: 'D',
    },
    numerals: { ...numerals, ...teens, ...tens },
  },
  verbs: {
    verbs: zhVerbs,
    recitals: zhVerbs,
    modifier: new RegExp(modifier, 'u'),
    connectives: /^(?:(?:在此方面|在这方面|在此|为此|因此|此外|但是|然而)[，,]?|并且|并|但|却|\s)*/u,
    subordinate: /^(?:同时(?!.{0,2}(?:请|敦促|促请|呼吁|指示|授权))|而且|以便|以期|从而|特别是)/u,
    continuation: /^并(?:邀请|要求|授权|允许|准许|批准|建议|承认|设立|延长|采取|通过|接受|保证|确保|支持)/u,
    boundary: /[，；。,;]/gu,
    coordination: /^[^，；。、]{1,24}?并(?:还|又|再次)?/u,
  },
  citations: {
    between: new RegExp(
      `^\\s*号?\\s*(?:决议)?\\s*(?:、|，|,|和|及|与|以及|或|并)\\s*(?:${assembly}(?:、|和|与|及)\\s*)?(?:(?:其|${council})?\\s*(?:${plainDate})?(?:通过)?的?)?\\s*第?\\s*$`,
      'u',
    ),
    headBefore: null,
    notBefore: /./su,
    pinpointBefore: null,
    headAfter: /^\s*号\s*等?(?:(?!文件|条|号)[^，；。、第\d]){0,14}?决议/u,
    otherBodyBefore: new RegExp(
      `(?:大会|理事会(?<!安全理事会)|委员会|缔约方会议|组织)\\s*(?:${plainDate})?(?:通过)?的?\\s*第?\\s*$`,
      'u',
    ),
    leadBefore: new RegExp(`(?:${council}|其)?\\s*(?:${plainDate})?\\s*(?:通过)?的?\\s*第?\\s*$`, 'u'),
    pinpointAfter: new RegExp(
      `^\\s*(?:的)?(?:执行部分|序言部分|序言|附件)?\\s*(?<paragraphs>第\\s*${label}(?:\\s*(?:段|、|和|至|及|以及)+\\s*第?\\s*(?:${label}|[(（][^()（）]{1,6}[)）])){0,12})\\s*段`,
      'u',
    ),
    forceBefore: [
      { force: 'pursuant-to', form: /(?:根据|依照|按照|遵照|依据|遵循|依循|按)(?:有关|相关)?$/u },
      { force: 'implements', form: /(?:执行|落实|实施|履行|遵守)(?:情况)?(?:有关|相关)?$/u },
    ],
  },
  instruments: {
    title:
      /《(?<title>[^《》]{2,120})》|“(?<quoted>[^“”]{4,80}(?:报告|框架|计划|准则|指南|战略|宣言|纲领|指导原则|行动呼吁))”|(?<unmarked>关于[^，；。：（(“《]{6,80}?的(?:准则|指南|声明|指导文件|行为守则))/gu,
    assemblyResolutions: [
      new RegExp(
        `(?:大会\\s*(?:${plainDate})?\\s*(?:通过)?的?\\s*)?第\\s*(?<session>\\d{1,2}|ES-\\d{1,2})\\s*/\\s*(?<number>\\d{1,3}(?:\\s*[A-Z])?)\\s*号(?:\\s*决议|(?=\\s*(?:和|、|与)))`,
        'gu',
      ),
    ],
    kinds: [
      { kind: 'treaty', form: /公约|条约|宪章|议定书|规约|协定/u },
      { kind: 'strategy', form: /战略|计划|方案|议程|路线图|框架/u },
      { kind: 'guidance', form: /原则|指南|准则|备忘录|简编|建议|手册|标准/u },
      { kind: 'declaration', form: /宣言|声明|呼吁|公报|承诺/u },
      { kind: 'report', form: /报告/u },
    ],
    partsAfter: [
      {
        suffix: 'ANNEX',
        form: /^\s*的?\s*(?<numbers>附件\s*\d{1,2}(?:\s*[和、及]\s*(?:附件)?\s*\d{1,2}){0,5})/u,
      },
      { suffix: 'ADDENDUM', form: /^\s*(?:及|和)?(?<part>其\s*(?:\d{4}\s*年)?\s*增编)/u },
      { suffix: 'PROTOCOLS', form: /^\s*(?:及|和)?(?<part>其(?:各项)?议定书)/u },
    ],
    loneParts: [
      {
        instrument: 'FATF-RECOMMENDATION',
        actor: 'FATF',
        form: /(?:第\s*)?建议\s*(?<number>\d{1,2})(?!\d|\s*[年月日])/gu,
      },
    ],
  },
  actors: {
    establishedAfter:
      /^\s*号\s*(?:各项|有关|相关)?\s*决议\s*(?:所设立?的?|设立的|成立的)\s*(?:各)?(?:安全理事会)?委员会/u,
    establishedBefore: null,
    byNumber:
      /(?<number>\d{3,4})(?:\s*[/、]\s*\d{3,4})*\s*(?:伊黎伊斯兰国(?:[(（]达伊沙[)）])?和基地组织)?(?:制裁)?委员会/gu,
    guards: [
      { id: 'GA', form: '大会', notAfter: /[扩重]$/u },
      { id: 'SC', onlyAfter: /(?:向|对|提交|报告|告知|通知|提请|供|交)\s*(?:联合国)?$/u },
      { id: 'MEDIA', notAfter: /社交$/u },
      { id: 'MEMBER-STATES', notAfter: /非$/u },
    ],
    heads:
      /(?<=^|[，；。、：“]|[向与请由经和及该在对为给供的到使将]|指示|促请|敦促|鼓励|通过|要求|支持|协助|授权|提供|同意|邀请)(?<head>执行局|委员会主席|委员会|主席|监测组|办公室|特派团|稳定团|专家小组|专家组|反恐论坛)(?!主席|成员国|执行局)/gu,
    latter: /后者|该机构|该组织/gu,
  },
  roles: {
    objectGap: new RegExp(`^[，,\\s]*(?:${qualifier}的?)*$`, 'u'),
    listGap: new RegExp(`^\\s*(?:的主管|主任)?\\s*(?:、|和|及|以及|或|并请)\\s*(?:${qualifier}的?)*$`, 'u'),
    modal:
      /应当|应(?!对|用|请|要求|急|邀|付|变)|必须|务必|须|需要?(?!求)|有义务|有责任|不得|有权|可(?!能|持续|行|靠|信|选|以|用)/gu,
    future: /将(?!其|它|此|来)/gu,
    modalGap: /^(?:的[^，；]{1,6})?(?:[，,]?在[^，；]{1,40}下)?[，,]?(?:负|亦|都|均|也|仍)?$/u,
  },
  deliverables: {
    dueBefore: /(?:至迟|最迟|不迟于|不晚于|迟至|截至)\s*(?:于|在)?\s*$/u,
    dueAfter: /^\s*(?:之前|以前|前)/u,
    expiryBefore: /(?:直至|直到|延长至|延至|至|到)\s*$/u,
    expiryAfter: /^\s*(?:终了|结束|为止|止|届满|到期)/u,
    prolongs: /延长|延至|展期|延续/u,
    extensionBefore: /(?:延长|延期|展期|续延|继续)[^，；]{0,12}$/u,
    fromAdoption: /本决议通过(?:之日|日)?(?:之?后|起|以后)?/u,
    withinBefore: /(?!)/u,
    withinAfter: /^\s*之?以?内/u,
    recurrence:
      /每\s*(?<count>\d{1,3}|[一二两三四六九十]{1,2})?\s*(?<unit>个月|半年|季度|年|月|周|天|日)(?:[^，；。]{0,6}?(?<times>[一两二三四])次)?/gu,
    yearly: /年度(?=审查|报告|预测|评估|方案)|每年度/gu,
    kinds: [
      { kind: 'report', form: /报告|汇报|提交书面/u },
      { kind: 'review', form: /审查|复查|审评|评审/u },
      { kind: 'briefing', form: /通报|简报|情况介绍/u },
    ],
  },
};
