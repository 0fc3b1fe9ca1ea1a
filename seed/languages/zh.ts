import type { LanguageForms } from './language.ts';
import { zhVerbs } from './zh.verbs.ts';

const date = String.raw`(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月(?:\s*(?<day>\d{1,2})\s*日)?`;
const plainDate = String.raw`\d{4}\s*年(?:\s*\d{1,2}\s*月)?(?:\s*\d{1,2}\s*日)?`;
const numerals = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };
const teens = Object.fromEntries(Object.entries(numerals).map(([word, value]) => [`十${word}`, 10 + value]));
const tens = { 二十: 20, 二十四: 24, 三十: 30, 三十六: 36, 四十五: 45, 六十: 60, 九十: 90, 一百二十: 120 };
const count = String.raw`(?<count>\d{1,3}|[一二两三四五六七八九十百]{1,4})`;
const unit = '(?<unit>个半年|个月|年|周|星期|个星期|天|日)';

/** Words that may stand before a verb and strengthen it: 还, 再次, 最强烈地, 表示关切地 … */
const modifier =
  '(?:还|又|也|并|并且|再次|再度|再|继续|强烈|坚决|大力|断然|严正|进一步|特别|紧急|郑重|特此|兹|同样|明确|仍然|仍|依然|却|但|最|极|深|极为|十分|非常|[^\\s，；。、（(]{1,6}地)';

/** Chinese, as the Council's resolutions print it since the 1970s. */
export const zh: LanguageForms = {
  code: 'zh',
  joining: 'tight',
  structure: {
    opener: /^安全理事会\s*[，,:：]?$/u,
    symbol: /第\s*(?<number>\d{1,4})\s*[(（]\s*(?<year>\d{4})\s*[)）]\s*号?\s*决议/u,
    meeting: /第\s*(?<meeting>\d{1,5})\s*次\s*会议/u,
    adoption: /安全理事会.*通过/u,
    terminator: /[，；。：,;.:]$/u,
    operativeEnd: /[；。;]$/u,
    annex: /^附[件录]\s*[一二三四五六七八九十\dA-Z]*$/u,
    paragraphStart: new RegExp(
      `^${modifier}{0,3}(?:${zhVerbs.map((verb) => verb.form).join('|')}|铭记|考虑|顾及|根据|鉴于|听取|审议|收到|感谢|关切|念及|按照|严重|决意)`,
      'u',
    ),
  },
  dates: {
    date: new RegExp(date, 'gu'),
    period: new RegExp(`${count}\\s*${unit}`, 'gu'),
    units: { 个半年: 'half-year', 个月: 'M', 年: 'Y', 周: 'W', 星期: 'W', 个星期: 'W', 天: 'D', 日: 'D' },
    numerals: { ...numerals, ...teens, ...tens },
  },
  citations: {
    between: new RegExp(
      `^\\s*号?\\s*(?:决议)?\\s*(?:、|，|,|和|及|与|以及|或|并|；)\\s*(?:(?:其|安理会|安全理事会)?\\s*${plainDate}(?:通过)?的?)?\\s*第?\\s*$`,
      'u',
    ),
    before: /第\s*$/u,
    after: /^\s*号\s*(?:各项|有关|相关)?\s*决议/u,
    otherBodyBefore: new RegExp(`(?:大会|人权理事会|经济及社会理事会|经社理事会)(?:${plainDate})?(?:通过)?的?\\s*第?\\s*$`, 'u'),
    pinpointAfter:
      /^\s*(?:的)?(?:执行部分|序言部分|序言)?\s*(?<paragraphs>第\s*\d{1,3}\s*(?:[(（][^)）]{1,5}[)）]\s*){0,3}(?:\s*(?:段|、|和|至|及|以及)*\s*第?\s*(?:\d{1,3}\s*(?:[(（][^)）]{1,5}[)）]\s*){0,3}|(?:[(（][^)）]{1,5}[)）])+)){0,12}\s*段)/u,
    pinpointLabel: /(?<paragraph>\d{1,3})?\s*(?<item>(?:[(（][^)）]{1,5}[)）]\s*)*)/gu,
    forceBefore: [
      { force: 'pursuant-to', form: /(?:根据|依照|按照|遵照|依据|遵循|依循|按)(?:联合国)?(?:安全理事会|安理会|其)?(?:有关|相关)?$/u },
      { force: 'implements', form: /(?:执行|落实|实施|履行|遵守)(?:情况)?(?:联合国)?(?:安全理事会|安理会|其)?(?:有关|相关)?$/u },
    ],
  },
  verbs: {
    verbs: zhVerbs,
    modifiers: new RegExp(`^${modifier}{0,4}`, 'u'),
    connectives: /^(?:在此方面|在这方面|为此|因此|此外|并在此方面|并在这方面|同时|但是|然而|在此|而且)*[，,]?/u,
    subordinate: /^(?:同时|而且|顾及|考虑到|铭记|以期|从而)/u,
    boundary: /[，；。,;]/u,
    coordinated: /并/u,
  },
} as unknown as LanguageForms;
