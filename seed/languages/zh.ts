import { chineseFigures } from './enumeration.ts';
import { type BodyForm, collective, commonSigns, type LanguageForms, sanctionsList } from './language.ts';
import { states } from './states.ts';
import { zhGrounds, zhOpenings, zhRecitals, zhVerbs } from './zh.verbs.ts';

const numerals = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };
const { digits } = chineseFigures;
const teens = Object.fromEntries(Object.entries(numerals).map(([word, value]) => [`十${word}`, 10 + value]));
const tens = Object.fromEntries(
  digits
    .slice(2)
    .flatMap((ten, index) =>
      ['', ...digits.slice(1)].map((one, unit) => [`${ten}十${one}`, 10 * (index + 2) + unit]),
    ),
);
const count = String.raw`(?<count>\d{1,3}|[一二两三四五六七八九十百]{1,4})`;
const plainDate = String.raw`(?:[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|\d{4}\s*年(?:\s*\d{1,2}\s*月)?(?:\s*\d{1,2}\s*日)?|\d{1,2}\s*月\s*\d{1,2}\s*日)`;

/** 还, 再次, 最强烈地 … : what strengthens or repeats a verb and is quoted with it. */
const modifier =
  '(?:还|又|也|全力|完全|充分|再次|再度|再|继续|强烈|坚决|坚定|大力|断然|严正|进一步|特别|紧急|郑重|特此|兹|同样|明确|仍然|仍|依然|最|极|深|极为|十分|非常|[^\\s，；。、（(和与在]{1,5}地)';

const council = '(?:联合国)?(?:安全理事会|安理会)';
const assembly = `(?:${plainDate})?\\s*大会(?:${plainDate})?\\s*第\\s*\\d{1,2}/\\d{1,3}\\s*号\\s*(?:决议)?`;
/** Before 第: whose resolution it is, where it is not the Council's. */
const otherBody = `(?:大会|理事会(?<!安全理事会)|委员会|缔约方会议|组织)\\s*(?:${plainDate})?(?:通过)?的?\\s*`;
const label = String.raw`\d{1,3}(?:\s*[(（][^()（）]{1,6}[)）]){0,3}`;
/** Where a name can begin: after a mark, or a word that takes an object. */
const start =
  '(?<=^|[，；。、：（(“”》\\s]|[与和及向对由请促经在为给使将]|后的|新的|所设|敦促|促请|鼓励|要求|指示|授权|支持|欢迎|赞扬|呼吁|协助|包括|通过|谴责|决定|邀请|所有|以及|其他|联合国|利用|任命|主管|(?<=[一1]名))';
/** A character that can stand inside a name: none that joins, governs or negates. */
const han =
  '(?:(?![与及向对由请在为将把从并以就按其这并各的或被获于用让应须可]|和(?![平解谐约])|(?<![特大])使|个(?!人))\\p{Script=Han})';
const qualifier =
  '(?:所有|一切|各个|各|其他|有关|相关|各种|各级|国际|国内|区域|双边|多边|该国|其|接受评估的|感兴趣的|有能力的|这些|该|相关的|其他相关的|有关的)';

/** Names of States, which stand before those who belong to them (缅甸所有各方). */
const countries = states
  .flatMap(({ names, aliases }) => [names.zh ?? '', ...aliases])
  .filter((name) => /^\p{Script=Han}+$/u.test(name))
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Names that end in one of some heads. */
const headed = (kind: string, before: string, heads: string, after = ''): BodyForm => ({
  kind,
  form: new RegExp(`${before}(?:${heads})${after}`, 'gu'),
});

/** Chinese, as the Council's resolutions print it. */
export const zh: LanguageForms = {
  code: 'zh',
  signs: String.raw`${commonSigns}\u3000-\u3004\u3008-\u3020㈠-㉃\u4e00-\u9fff\uff00-\uff20\uff3b-\uff40\uff5b-\uff60`,
  joining: 'tight',
  structure: {
    runOnOpener: /^安全理事会[，,]\s*(?=\p{L})/u,
    opener: /^安全理事会\s*[，,:：]?$/u,
    symbol: /第\s*(?<number>\d{1,4})\s*[(（]\s*(?<year>\d{4})\s*[)）]\s*号?\s*决议/u,
    symbolWithoutYear: null,
    symbolLine: /^第\s*\d{1,4}\s*[(（]\s*\d{4}\s*[)）]\s*号?\s*决议$/u,
    // The UN's own mark-up leaves 第 out, and names the Council elsewhere.
    meeting: /(?<!\d)(?<meeting>\d{1,5})\s*次\s*会议/u,
    adoption: /安全理事会.*通过|次\s*会议通过|^\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$/u,
    terminator: /[，；。：,;.:]$/u,
    operativeEnd: /[；。;：:]$/u,
    operativeStart: null,
    unnumberedStart: null,
    earlyRecital: null,
    trailer: /^(?:第\s*\d{1,5}\s*次会议)?(?:以[^，。]{1,40}票[^。]{0,40})?(?:一致)?通过。?$/u,
    footnote:
      /^[([（]?(?:\d{1,2}|\*{1,3})[)\]）]?\s*(?:同上|见|参看|(?:由于|因)技术原因|[SA]\/[\dA-Z]|《?安全理事会正式记录)/u,
    annex: /^[“"]?附[件录]\s*[一二三四五六七八九十\dA-Z]*(?:\s*[：:]\s*[^，。；]{1,30})?$/u,
    paragraphStart: new RegExp(
      `^(?:但|却|并)?${modifier}{0,3}(?:${zhVerbs.map((verb) => verb.form).join('|')}|考虑|根据|鉴于|(?:业已|已|经|业经)?(?:听取|审议|收到|审查|研究)|按照|依照|遵照|渴望|切望|亟欲|关注|希望|震惊|业经|本着)`,
      'u',
    ),
  },
  dates: {
    dates: [
      /(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月(?:\s*(?<day>\d{1,2})\s*日)?/gu,
      /(?<year>[一二][〇○零一二三四五六七八九]{3})年(?<month>[一二三四五六七八九十]{1,2})月(?:(?<day>[一二三四五六七八九十]{1,3})日)?/gu,
    ],
    withoutYear: /(?<!\d|年\s*)(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日/gu,
    period: new RegExp(
      `(?<!\\d)${count}(?:\\s*[(（]\\d{1,3}[)）])?\\s*(?<unit>个半年|个月|个星期|年|周|星期|天|日|个?小时)`,
      'gu',
    ),
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
      小时: 'H',
      个小时: 'H',
    },
    numerals: { ...numerals, ...teens, ...tens, 一百二十: 120, 一百八十: 180 },
    digits,
  },
  verbs: {
    verbs: [...zhVerbs, ...zhOpenings],
    recitals: [...zhVerbs, ...zhOpenings, ...zhRecitals],
    grounds: zhGrounds,
    unlisted: null,
    modifier: new RegExp(modifier, 'u'),
    connectives:
      /^(?:(?:在此方面|在这方面|在此|为此|就此|因此|此外|但是|然而)[，,]?|并且|并|同时|但|却|\s)*/u,
    subordinate: /^(?:同时(?!.{0,2}(?:请|敦促|促请|呼吁|指示|授权))|而且|以便|以期|从而|特别是)/u,
    continuation: /^并(?:邀请|要求|授权|允许|准许|批准|建议|承认|设立|延长|采取|通过|接受|保证|确保|支持)/u,
    boundary: /[，；。,;]|、(?=同时(?:促请|敦促|请|鼓励|要求))/gu,
    coordination: /^[^，；。、]{0,24}?并(?:还|又|再次)?/u,
  },
  citations: {
    between: new RegExp(
      `^\\s*号?\\s*(?:决议)?\\s*(?:、|，|,|和|及|与|以及|或|并)+\\s*(?:${assembly}(?:、|和|与|及)\\s*)?(?:(?:其|${council})?\\s*(?:${plainDate})?(?:通过)?的?)?\\s*第?\\s*$`,
      'u',
    ),
    headBefore: /(?:安全理事会|安理会)(?:的)?决议\s*$/u,
    countedAfter: /(?!)/u,
    notBefore: /./su,
    pinpointBefore: null,
    headAfter: /^\s*号\s*(?:[(（]\s*\d{4}\s*年?\s*[)）]\s*)?等?(?:(?!文件|条|号)[^，；。、第\d]){0,14}?决议/u,
    otherBodyAfter: /(?!)/u,
    otherBodyBefore: new RegExp(`${otherBody}第?\\s*$`, 'u'),
    leadBefore: new RegExp(`(?:${council}|其)?\\s*(?:${plainDate})?\\s*(?:通过)?的?\\s*第?\\s*$`, 'u'),
    pinpointAfter: new RegExp(
      `^\\s*(?:，?(?:特别是|尤其是|包括)(?:其中)?)?(?:的)?(?:执行部分|序言部分|序言|附件)?\\s*(?<paragraphs>第\\s*${label}(?:\\s*(?:段|、|和|至|及|以及|-|–|—)+\\s*第?\\s*(?:${label}|[(（][^()（）]{1,6}[)）])){0,12})\\s*段(?:\\s*第?\\s*(?<item>[(（][^()（）]{1,6}[)）])\\s*(?:分段|项|款))?`,
      'u',
    ),
    rangeBefore: /[\d)）]\s*(?:至|[-–])\s*第?\s*$/u,
    byDate: {
      before:
        /(?:(?<!(?:人权理事会|大会|委员会|联盟|组织|机构)[^；。]{0,20})其|安理会|安全理事会)(?:于)?\s*$/u,
      after: /^\s*(?:的|通过的)?决议/u,
    },
    forceBefore: [
      { force: 'pursuant-to', form: /(?:根据|依照|按照|遵照|依据|遵循|依循|按)(?:有关|相关)?$/u },
      { force: 'implements', form: /(?:执行|落实|实施|履行|遵守)(?:情况)?(?:有关|相关)?$/u },
    ],
  },
  instruments: {
    title:
      /《(?<title>[^《》]{2,120})》|“(?<quoted>[^“”]{4,80}(?:报告|框架|计划|准则|指南|战略|宣言|纲领|指导原则|行动呼吁))”|(?<unmarked>关于[^，；。：（(“《]{6,80}?的(?:准则|指南|声明|指导文件|行为守则))/gu,
    assembly: /大会/u,
    assemblyResolutions: [
      new RegExp(
        `(?:大会\\s*(?:${plainDate})?\\s*(?:通过)?的?\\s*|(?<!${otherBody}))第\\s*(?<session>\\d{1,2}|ES-\\d{1,2})\\s*/\\s*(?<number>\\d{1,3}(?:\\s*[A-Z])?)\\s*号(?:\\s*决议|(?=\\s*(?:和|、|与)))`,
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
      /^\s*号\s*(?:各项|有关|相关)?\s*决议\s*(?:第\s*\d{1,3}\s*段\s*)?(?:所设立?的?|设立的|成立的)\s*(?:各)?(?:安全理事会)?委员会/u,
    establishedBefore: null,
    establishedTail: null,
    anyCommittee: /^(?:联合国|安全理事会|安理会)?(?:制裁)?委员会$/u,
    shared: [{ form: /^(?:国际)?法庭$/u, of: ['ICTY', 'ICTR'] }],
    byNumber:
      /(?<number>\d{3,4})(?:\s*[/、]\s*\d{3,4})*\s*(?:伊黎伊斯兰国(?:[(（]达伊沙[)）])?和基地组织)?(?:制裁)?委员会/gu,
    bodies: [
      headed(
        'parties',
        `(?:《[^》]{2,20}》|${start}${han}{2,10}?)`,
        '各方|各当事方|利益攸关方|签署国|签署方|政治行为体',
      ),
      headed(
        'government',
        `${start}(?:${han}{2,9}?)(?:联邦|过渡|民族团结|民族和解|临时)?`,
        '联邦政府|民族团结政府|民族和解政府|过渡政府|政府|过渡当局|当局|过渡机构',
      ),
      headed(
        'office-holder',
        `${start}(?:其(?:前任)?)?(?:负责)?(?:${han}{2,12}?)?(?:问题)?(?:秘书长)?(?:的)?`,
        '特别代表|个人特使|特使|特别顾问|高级专员|紧急救济协调员|监察员|检察官|协调人|副秘书长|行政长官',
      ),
      headed('panel', '(?:\\p{Script=Han}{2,8}?问题)?', '专家小组|专家组(?!成)|监测组|工作组'),
      {
        kind: 'committee',
        form: new RegExp(`${start}(?:${han}{2,14}?)委员会|(?<=^|[，；。、]|[向与请由经和及])委员会`, 'gu'),
      },
      headed(
        'mission',
        `${start}(?:${han}{1,20}?)`,
        '特派团|稳定团|观察团|过渡团|支助团|援助团|核查团|维持和平部队|临时部队|联合部队|临时安全部队|混合行动|多国部队|部队',
        '(?!派遣|培训|人员|[的]?能力)',
      ),
      headed(
        'body',
        `${start}${han}{2,16}?`,
        '办公室|办事处|联盟|共同体|法院|法庭|工作队|议会|安全部队|武装部队|国防军|国家警察|联邦警察|军队|领导人|阵线|反对派|联络小组|独立观察员|行动部|总统及其政府|总统|援助机构',
      ),
      headed(collective, `${start}${han}{2,8}?`, '观察员|机构|组织|公司|企业|行为体|团体'),
    ],
    aliasAfter:
      /^\s*[(（](?:下称|简称)?[“"]?(?<alias>[\p{Script=Han}A-Z][\p{Script=Han}\w-]{1,11})[”"]?[)）]/u,
    namedThings: null,
    notActors:
      /^(?:包容各方|联邦政府|过渡政府|(?:还|又|特别(?!代表|顾问|协调|报告员)|如|并|同时|国内|本国|适当|以及|有关|相关|而|是|有|没有|因)[\p{Script=Han}]*|全政府|各国政府|政府|安全理事会|安理会|大会|理事会|各国政府|.*(?:通报|充分|根据|支持|迅速|任命|考虑|确保|允许|继续|落实|宣布|至少|只有|发出|除非|一起|负有|改善|追究|包括|扩大|遵循|索赔|通知|提供|延长|注意|防止|增加|执行|依照|行动的).*|.*(?:维持和平行动|的方案|国家方案|行动方案|工作方案|综合方案|有效方案|采取.*|.*合作机制|监督机制|.*各级政府|.*有关当局))$/u,
    knownEndsName: true,
    knownBeginsName: false,
    placeBefore: /(?:在|从|进入|入侵|占领|关于|整个|于|返回|前往|进出|出入|经由|途经|涉及|针对|对|和)$/u,
    placeAfter:
      /^(?:无地雷|重建|人道主义|人内部|选举|选民|过渡|木炭|沿海|沿岸|主要|主导|长期(?!建设)|整个|平民|机构|有关当局|儿童|境内|全境|所有|各|当局|领导人|两族|双方|政治|联邦|国内|民间社会|妇女|武装|局势|问题|人民|各地|[东北南西中]部|领土|的|国内|民众|社会|首都|边境|和平|冲突|全国|国家|共和国|危机|选举|政治|经济|及其所在|与|之间|安全|武装|警察|军队|议会|法|其|主权|领海|领空|水域|海岸|宪法|中央银行|金融|公民|顺利|形势|国防|协调机构|第[一二三四五])/u,
    stateReceives: null,
    stateGap: /^\s*(?:、|和|及|与)\s*$/u,
    article: new RegExp(
      `^(?:(?!特别(?:代表|顾问|协调|报告员|政治|程序|法庭|刑事))${modifier}|${zhVerbs.map((verb) => verb.form).join('|')}|并|或|应|于|供|由|就|所有|各|该|其|此外|此|事先|经(?![济社合])|最?强烈地|袭击|攻击|脱离|促成|恢复|移交给|任何|相关|有关|包括|发展(?=特派团|联邦政府)|协助|帮助|确保|支持|加强|提高|设立|建立|制定|组建|重组|开始|公开|提供|通报|告知|核查|负责|举行|宣布|担任|编入|最终|减少|切实|启动|运作|解决|辅导|建设|履行|通过|根据|必须|能够|方面|而|的|后的|重振后的)*`,
      'u',
    ),
    guards: [
      {
        id: 'SG',
        notBefore:
          /^(?:\d{4}年\d{1,2}月\d{1,2}日)?(?:的|提交的|关于[^，；。]{2,24}的)?(?:S\/\d+\/\d+号文件|报告(?=[，；。、（(]|中|所|的|提|建|载|指|第|和|及|$)|信(?:函|(?=[(（中所，；。])))/u,
        unless: /[向对]$/u,
      },
      { id: 'SG', form: '秘书长', notAfter: /(?:助理|副)$/u },
      { id: 'MEMBER-STATES', form: '各国', notBefore: /^际/u },
      { id: 'PANEL-OF-EXPERTS', form: '专家组', notBefore: /^成/u },
      {
        id: 'UN-SYSTEM',
        form: '联合国',
        notBefore:
          /^(?:所有)?(?:文职|军警|维和)|^(?:维持和平(?:业绩|标准)|宪章|会员国|各?会员国|行为守则|对性剥削|的?零容忍|人员|维和|标准|人权尽职|向非联合国|政策|安全部门改革|设施|车辆|在[^，；。]{1,12}的(?:特派团|实体|机构|办事处|和平行动)|大会|安全理事会|海洋法|公约|打击|反腐败|气候变化|[^对和与及、的，]{0,8}(?:战略|政策|公约|宪章|标准|准则|规则|条例|守则|指导原则)|[^对和与及、的，]{0,12}(?:办公室|办事处|特派团|援助团|稳定团|部队|委员会|基金|计划署|代表|协调员|专员|工作队|总部))/u,
      },
      { id: 'GA', form: '大会', notAfter: /[扩重]$|代表$/u, notBefore: /^(?:具有|享有)?观察员/u },
      { id: 'STATE-GN', notBefore: /^湾/u },
      { id: 'MEMBER-STATES', form: '参与国', notBefore: /^[家际]/u },
      { id: 'MEMBER-STATES', form: '缔约国', notAfter: /为$/u },
      { id: 'MEMBER-STATES', form: '成员国', notAfter: /(?:会议|联盟|共同体|组织|集团|东盟|欧盟|非盟)$/u },
      {
        id: 'SC',
        onlyAfter: /(?:向|对|提交|报告|告知|通知|提请|供|交|与)\s*(?:联合国)?$/u,
        notBefore: /^(?:设立|所设|授权|为支持)/u,
      },
      { id: 'SPECIAL-POLITICAL-MISSIONS', notAfter: /一个(?:综合)?$/u },
      { id: 'MEDIA', notAfter: /社交$/u },
      { id: 'TWO-COMMUNITIES', notBefore: /^(?:、|和?两区|共|间)/u },
      // 包容各方: inclusive.
      { id: 'ARMED-GROUPS', form: '武装人员', notAfter: /(?:部队|其他)$/u },
      { id: 'PARTIES', form: '各方', notAfter: /包容$/u, notBefore: /^面/u },
      // 伙伴关系: a partnership.
      { id: 'INTERNATIONAL-PARTNERS', notBefore: /^关系/u },
      ...sanctionsList.map((id) => ({ id, notBefore: /^(?:[(（]达伊沙[)）])?(?:和基地组织)?制裁/u })),
      { id: 'AL-SHABAAB', notBefore: /^的第/u },
      { id: 'DONORS', notBefore: /^(?:会议|大会)/u },
      { id: 'WOMEN', notBefore: /^(?:与|、)和平(?:与|和)安全/u },
      { id: 'YOUTH', notBefore: /^(?:与|、)和平(?:与|和)安全/u },
      { id: 'MEMBER-STATES', notAfter: /非$/u },
      // States that something is said of, and "States or organizations"; 国家 alone is national as well (国家战略).
      {
        id: 'MEMBER-STATES',
        form: '国家',
        onlyAfter: /(?:的|(?:组织|机构)[和或、])$/u,
        notBefore:
          /^(?![，；。继应必可将有在提采]|不得|[和或与及、](?:国际|[次区]?区?域|[、和或]){0,6}(?:组织|机构|实体))/u,
      },
    ],
    // The first letters of a head rule a place out before the words are looked at that stand before one.
    heads:
      /(?=执行局|[联过][邦渡]|政府|委员|主席|监测组|办公室|特派团|稳定团|支助团|援助团|观察团|专家|调查组|小组|反恐论)(?<=^|[，；。、：“]|[向与请由经和及或该在对为给供的到将被获于用了]|(?<![特大])使|提交|通知|告知|知会|征得|发展|指示|指出|强调|重申|确认|提醒|申明|敦促|鼓励|通过|通报|报告|关于|要求|支持|协助|授权|同意|欢迎|赞扬|帮助|建议)(?<head>执行局|联邦政府|过渡政府|政府(?!基础设施|间|设施|机关|机构|部门)|委员会主席|委员会|主席|监测组|办公室|特派团|稳定团|支助团|援助团|观察团|过渡团|专家小组|专家组|调查组|(?<!国际支持|联络|核心|工作)小组(?!委员会)|反恐论坛)(?!主席|成员国|执行局)/gu,
    headKinds: {
      委员会: ['committee'],
      专家小组: ['panel'],
      专家组: ['panel'],
      小组: ['panel'],
      监测组: ['panel'],
      特派团: ['mission'],
      稳定团: ['mission'],
      支助团: ['mission'],
      援助团: ['mission'],
      观察团: ['mission'],
      过渡团: ['mission'],
      调查组: ['mission'],
      政府: ['government'],
      联邦政府: ['government'],
      过渡政府: ['government'],
    },
    latter: /后者|该机构|该组织/gu,
    toCouncil: null,
  },
  roles: {
    addressees: null,
    agentBefore: /(?!)/u,
    hangsBefore: /(?!)/u,
    furtherBefore: /(?!)/u,
    addresseeBefore: /(?!)/u,
    addresseeAfter: /(?!)/u,
    gerundBefore: /(?!)/u,
    gerundAfter: /(?!)/u,
    listGapBefore: null,
    hangsOn: null,
    pronounAfter: /^(?:它们|他们|她们|它|(?:将|延长|把)其任务|其(?![他它余中]))/u,
    pronounBefore: /(?!)/u,
    pronounIn: /(?!)/u,
    repeats: /^(?:其|安理会)?(?:对[^，；]{1,20}的)?(?:请求|呼吁|要求)(?:[，,]?即)?/u,
    renewing: /^(?:延长|延续)/u,
    itemTasks: null,
    delegates: /^[，,]?(?:授权|请|要求|指示|邀请)/u,
    renewedBefore: /(?:延长|延续|展期|维持|部署|授权)(?:[^，；]{0,10})$/u,
    renewedAfter:
      /^的任务(?:规定)?(?:应|将)?包括|^(?:[(（][^()（）]{1,20}[)）])?[由经][^，；]{1,160}?(?:任务|授权)的?期限(?:延长|延续|展期)|^[(（][^()（）]{1,20}[)）]的任务[^；]{0,80}?(?:延长|展期|延续)|^的(?:首要|主要|第[一二]个?)?战略(?:优先|重点)|^(?:的)?(?:[^，；]{0,12})?(?:任务期限|任务规定|任务|授权|期限|部署)[^；]{0,40}?(?:延长|展期|延续|续延|终止|维持|至)/u,
    obligedBefore: /(?:有必要由|责任(?:仍|依然)?在于|必须由|需由|应由|必须让|需要让|(?<!不)需要)$/u,
    objectGap: new RegExp(
      `^[，,\\s]*(?:[^，；。的]{0,14}(?:境内|区域内|地区|冲突|的)|[^，；。]{0,40}所设(?:立)?的?|(?:所有|各|那些|尚未|已经?|有能力|能够|接受|援用|参与|开展|营运|通过|参加|提供|包括)[^，；。]{1,60}(?:的|在内的))?(?:(?:\\d{4}年)?《[^》]{2,60}》(?:及其各项议定书|和|、)?){0,4}的?(?:包括|${qualifier}的?|重振后的|重组后的|重新组建的|政治|联合国|刚果|科索沃|土族塞人|希族塞人|非联合国|${countries})*$`,
      'u',
    ),
    listGap: new RegExp(
      `^[(（“"]$|^[)）”"]{0,2}\\s*(?:的主管|主任|成员国)?(?:酌情)?\\s*(?:[，、]?(?:包括|以及|及|特别是|尤其是)|、|和|及|以及|或|并请|在内的)\\s*(?:签署《[^》]{1,40}》的|(?:签署|参加|参与)[^，；。《]{0,16}的)?(?:${qualifier}的?)*(?:联合国(?:[\\p{Script=Han}]{0,6})|${countries})?$`,
      'u',
    ),
    modal:
      /负有|承担[^，；]{0,6}责任|有必要(?!由)|应当|应(?<![供响反效适相感回呼]应)(?!对|用|请|要求|急|邀|付|变|得到|受到)|必须(?!得到|受到)|(?<=是[^，；是]{1,16})的责任(?=[，；。])|务必|须(?<!无须)|需(?<![不无]需)要?(?!求)|有义务|有责任|不得|有权|可(?<![不许]可)(?!发挥|能|执行性|持续|行|靠|信|选|以|用)/gu,
    future: /将(?!其|它|此|来)/gu,
    subjectBefore: new RegExp(
      `^[^，；]{0,10}(?:指出|强调|重申|决定|认识到|申明|回顾|认为|宣布)，?(?:${qualifier}的?)*$|[，；](?:并且|而且|且)?(?:${qualifier}的?)*$`,
      'u',
    ),
    subjectGap: /^(?!的)[^，；。]{0,60}$/u,
    conditionBefore: /(?:如果|如|除非|若|倘若|一旦|直到|只要)$/u,
    modalGap:
      /^[)）]?(?:的(?!主要责任)[^，；]{1,6})?(?:[，,]?在[^；]{1,60}?(?:下|同时|时|中|内|后|方面)[，,]?)?(?:与[^，；]{1,12})?(?:之间|彼此|相互)?[，,]?(?:负|亦|都|均|也|仍)?$/u,
  },
  deliverables: {
    yearEnd: /(?:(?<year>\d{4})|[今本])年(?:年?底|年?末)|(?<=[在于])年[底末]/gu,
    dueBefore: /(?:至迟|最迟|不迟于|不晚于|迟至|截至)\s*(?:于|在)?\s*$/u,
    dueAfter:
      /^\s*底?(?:之前|以前|前)|^\s*(?:[和及、]\s*\d{4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?\s*(?:提交|提出|汇报|通报)/u,
    heldBefore: /在$/u,
    expiryBefore: /(?:直至|直到|延长至|延至|至|(?<!考虑|注意|认识|意识|提)到)\s*$/u,
    expiryAfter: /^\s*(?:终了|结束|为止|止|届满|到期|期满|终止)(?!后)/u,
    regularly: /定期|经常性/gu,
    undated:
      /(?:任务|任期|授权)[^，；。]{0,6}(?:结束|届满|到期|期满)[^，；。]{0,8}前|本期间终了时|在此期间结束时|下(?:一)?(?:次|份)(?:定期|全面|年度)?报告/gu,
    atExpiry: /期间(?:终了|结束)时/u,
    endBefore: /(?!)/u,
    endAfter: /^\s*底/u,
    reach: 90,
    prolongs: /延长|延至|展期|延续/u,
    extensionBefore: /(?:(?:延长|延续|延期|展期|续延|续设|继续)[^，；后]{0,12}|为期|首期为|任期为?|期限为)$/u,
    fromAdoption: /本决议通过(?:之日|日)?(?:之?后|起|以后)?/u,
    withinBefore: /本决议通过(?:之日)?后\s*$/u,
    withinAfter: /^\s*(?:之?以?内|之?后(?!续|来)|后(?=提交|审查|报告))/u,
    recurrence:
      /每隔?\s*(?<count>\d{1,3}|[一二两三四六九十]{1,2})?\s*(?<unit>个月|半年|季度|年|月|周|天|日)(?:[^，；。]{0,6}?(?<times>[一两二三四])次)?/gu,
    recurrent: [
      { form: /两年期(?=报告)|两年一次/gu, recurrence: 'P2Y' },
      { form: /按月|月度(?=报告|通报)/gu, recurrence: 'P1M' },
      { form: /按季度|季度(?=报告|通报)/gu, recurrence: 'P3M' },
      { form: /半年度|半年一次/gu, recurrence: 'P6M' },
    ],
    yearly: /年度(?=审查|报告|预测|评估|方案)|每年度/gu,
    kinds: [
      {
        kind: 'report',
        form: /最新情况(?:通报)?|报告(?!周期)|汇报|提交书面|提交信函|评估结果|(?:提出|提交|提供)[^，；。]{0,8}建议|提出[^，；。]{0,24}备选方案/u,
      },
      {
        kind: 'review',
        form: /审查|复查|审评|评审|审议(?=任务|[^，；。]{0,6}措施)|进行[^，；。]{0,6}评估|评估报告|进展情况?进行评估/u,
      },
      { kind: 'briefing', form: /(?<!最新情况)通报(?!最新情况)|简报|情况介绍/u },
    ],
  },
};
