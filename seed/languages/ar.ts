import { arRecitals, arVerbs } from './ar.verbs.ts';
import type { LanguageForms } from './language.ts';

const months: Readonly<Record<string, number>> = {
  يناير: 1,
  فبراير: 2,
  مارس: 3,
  أبريل: 4,
  مايو: 5,
  يونيه: 6,
  يونيو: 6,
  يوليه: 7,
  يوليو: 7,
  أغسطس: 8,
  سبتمبر: 9,
  أكتوبر: 10,
  نوفمبر: 11,
  ديسمبر: 12,
};
const levant =
  '(?:كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول)';
const month = `(?:${levant}\\s*/\\s*)?(?<month>${Object.keys(months).join('|')})`;
const plainDate = String.raw`(?:المؤرخ[ةين]*\s+|الصادر[ةين]*\s+في\s+)?\d{1,2}\s+(?:${levant}\s*/\s*)?(?:${Object.keys(months).join('|')})(?:\s+\d{4})?`;
const numerals = {
  شهر: 1,
  شهرا: 1,
  شهرين: 2,
  ثلاثة: 3,
  أربعة: 4,
  خمسة: 5,
  ستة: 6,
  سبعة: 7,
  ثمانية: 8,
  تسعة: 9,
  عشرة: 10,
  سنة: 1,
  سنتين: 2,
};
const count = String.raw`(?<count>\d{1,3}|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة)`;
const label = String.raw`\d{1,3}(?:\s*\(\p{L}{1,2}\))?`;
const labels = String.raw`(?<paragraphs>${label}(?:\s*(?:،|و|أو|إلى)+\s*${label}){0,15})`;
const head = '(?:ال|ل|لل|ب|بال|و|ف)*قرار(?:ات|ي|ه|ين|يه|اته|ان|هما)?';
const qualifier = '(?:جميع|كل|كافة|سائر|إلى|من|على|ب|أن|سيما)';

/** Arabic, as the Council's resolutions print it; text in logical order. */
export const ar: LanguageForms = {
  code: 'ar',
  joining: 'spaced',
  structure: {
    opener: /^إ\s?ن[ّ]?\s+مجلس الأمن\s*[،,:]?$/u,
    symbol: /القرار\s+(?<number>\d{1,4})\s*\(\s*(?<year>\d{4})\s*\)/u,
    symbolLine: /^القرار\s+\d{1,4}\s*\(\d{4}\)/u,
    meeting: /جلسته\s+(?<meeting>\d{1,5})/u,
    adoption: /اتخذه/u,
    terminator: /[،,;.:؛]$/u,
    operativeEnd: /[؛;.]$/u,
    operativeStart: new RegExp(`^(?:${arVerbs.map((verb) => verb.form).join('|')})(?![\\p{L}\\p{M}])`, 'u'),
    earlyRecital: null,
    trailer: null,
    annex:
      /^(?:ال)?(?:مرفق|ضميمة|تذييل)(?:\s+(?:الأول|الثاني|الثالث|الرابع|ألف|باء|جيم|دال|[A-Z]|\d{1,2}))?\.?$/u,
    paragraphStart: /^و?إذ(?!\p{L})/u,
  },
  dates: {
    dates: [new RegExp(String.raw`(?:(?<day>\d{1,2})\s+)?${month}\s+(?<year>\d{4})(?!\d)`, 'gu')],
    months,
    period: new RegExp(
      String.raw`(?<![\p{L}\d])${count}\s+(?<unit>يوما?|أيام|أسبوعا?|أسابيع|شهرا?|أشهر|شهور|سنة|سنوات|عاما?|أعوام)(?!\p{L})`,
      'gu',
    ),
    units: {
      يوم: 'D',
      يوما: 'D',
      أيام: 'D',
      أسبوع: 'W',
      أسبوعا: 'W',
      أسابيع: 'W',
      شهر: 'M',
      شهرا: 'M',
      أشهر: 'M',
      شهور: 'M',
      سنة: 'Y',
      سنوات: 'Y',
      عام: 'Y',
      عاما: 'Y',
      أعوام: 'Y',
    },
    numerals,
  },
  verbs: {
    verbs: arVerbs,
    recitals: arRecitals,
    modifier: /(?!)/u,
    connectives: /^(?:في هذا الصدد[،,]?|وفي هذا الصدد[،,]?|وإذ\s|إذ\s|و|[،,]|\s)*/u,
    subordinate: /^(?:مع|في حين)(?!\p{L})/u,
    continuation: /^و?(?:يدعم|يبقي|يظل)(?!\p{L})/u,
    boundary:
      /[،؛,;:]\s+|\s(?=و(?:يطلب|يهيب|يدعو|يحث|يشجع|يطالب|يقرر|يؤكد|يشدد|يرحب|يدين|يأذن|يعرب)(?!\p{L}))/gu,
    coordination: /^[^،؛.]{1,80}?\sو/u,
  },
  citations: {
    between: new RegExp(
      String.raw`^\s*(?:${plainDate})?\s*(?:،|,|؛|و|أو|إلى|فضلا عن|وكذلك)+\s*(?:${head}\s*)?$`,
      'u',
    ),
    headBefore: new RegExp(String.raw`(?<!\p{L})${head}\s*$`, 'u'),
    headAfter: null,
    countedAfter: /^\s+(?:من\s+)?(?:مراقب|جندي|فرد|يوما|شخص)/u,
    notBefore:
      /(?:المجلد|رقم|الصفحة|الفقرة|الفقرات|الفقرتين|الفصل|المادة|القاعدة|المرفق|الجمعية العامة|الجلسة|[A-Z]\/)\s*$/u,
    otherBodyBefore: /(?:الجمعية العامة|حقوق الإنسان)\s*$/u,
    leadBefore: new RegExp(String.raw`(?:${head}\s*)?$`, 'u'),
    pinpointAfter: new RegExp(
      String.raw`^[،,]?\s+(?:في\s+)?(?:ال|لل|ب)?فقر(?:ة|ات|تين|تان)\s+${labels}`,
      'u',
    ),
    pinpointBefore: new RegExp(
      String.raw`(?:ال|لل|بال)فقر(?:ة|ات|تين|تان)\s+(?:من\s+)?${labels}\s+من\s+(?:${head}\s*)?$`,
      'u',
    ),
    forceBefore: [
      { force: 'pursuant-to', form: /(?:عملا ب|وفقا ل|بموجب|طبقا ل|استنادا إلى|المنشأة? ب|من)\s*$/u },
      { force: 'implements', form: /(?:تنفيذ|بتنفيذ|لتنفيذ|ينفذ|انتهاك|الامتثال ل)\s*$/u },
    ],
  },
  instruments: {
    title: /[“”"«](?<title>[^“”"«»]{4,120})[”“"»]/gu,
    assemblyResolutions: [
      /قرار(?:ي|ات|ها)?\s+(?:الجمعية العامة\s+)?(?<session>\d{1,2})\/(?<number>\d{1,3})/gu,
    ],
    kinds: [
      { kind: 'treaty', form: /اتفاقية|معاهدة|ميثاق|بروتوكول|نظام|اتفاق/u },
      { kind: 'strategy', form: /استراتيجية|خطة|برنامج|خريطة|إطار/u },
      { kind: 'guidance', form: /مبادئ|دليل|مذكرة|توصيات|معايير/u },
      { kind: 'declaration', form: /إعلان|بيان|نداء/u },
      { kind: 'report', form: /تقرير/u },
    ],
    partsAfter: [{ suffix: 'ADDENDUM', form: /^\s+(?<part>وإضافتها)/u }],
    loneParts: [
      { instrument: 'FATF-RECOMMENDATION', actor: 'FATF', form: /التوصية\s+(?<number>\d{1,2})(?!\d)/gu },
    ],
  },
  actors: {
    establishedAfter: null,
    establishedBefore:
      /(?:ال|لل)?لجنة\s+(?:المنشأة|التابعة لمجلس الأمن المنشأة)\s+(?:عملا ب|بموجب|ب)\s*(?:الفقرة\s+\d{1,3}\s+من\s+)?$/u,
    byNumber: /(?:ال|ل|ب)?لجنة\s+(?:القرار\s+)?(?<number>\d{3,4})/gu,
    bodies: [
      {
        kind: 'government',
        form: /(?:ال|ل|لل|ب|و)?حكومة\s+\p{L}+(?:\s+ال\p{L}+){0,3}|(?:ال|ل|ب)?سلطات\s+\p{L}+(?:\s+\p{L}+){0,2}/gu,
      },
      {
        kind: 'body',
        form: /(?:ال|لل|بال|وال|ب|ل)?(?:بعثة|قوة|مكتب|لجنة|فريق الخبراء|فريق الرصد|آلية|ممثلة? الخاصة?|مبعوثة? الخاصة?|اتحاد|جيش)(?:\s+ال\p{L}+){0,4}/gu,
      },
      {
        kind: 'body',
        form: /(?<![\p{L}\d/.’'-])[A-ZА-Я]{2,}[A-ZА-Я0-9]*(?:-[A-ZА-Я0-9]{1,})*(?![\p{L}\d/]|\s*\/)/gu,
      },
    ],
    aliasAfter: /(?!)/u,
    notActors:
      /^(?:Consejo(?: de Seguridad)?|Asamblea General|II|III|IV|VI|VII|VIII|IX|COVID(?:-\d+)?|ONU|ООН|DDR|A|B|C)$/u,
    knownEndsName: false,
    placeBefore: /(?<!\p{L})(?:في|من|داخل|إلى|عن|على|بشأن)\s+$/u,
    placeAfter: /^(?!)/u,
    stateGap: /^\s*(?:،|و)+\s*$/u,
    article: /^/u,
    guards: [{ id: 'SC', onlyAfter: /إلى\s+$/u }],
    heads:
      /(?<!\p{L})(?<head>اللجنة|المديرية التنفيذية|المكتب|البعثة|القوة|فريق الخبراء)(?!\s+(?:المنشأة|المعنية|التابعة))(?!\p{L})/gu,
    headKinds: { اللجنة: ['committee'], البعثة: ['mission'] },
    latter: /(?!)/gu,
  },
  roles: {
    pronounAfter: /^\s*(?:كذلك\s+)?(?:إليه|إليها|إليهم|منه|منها|منهم)(?!\p{L})/u,
    pronounBefore: /(?!)/u,
    repeats: /^\s+(?:طلبه|دعوته|مطالبته)\s+(?:إلى)?\s*/u,
    delegates: /^\s+(?:الإذن|أن يأذن)\s+/u,
    renewedBefore: /(?:تمديد|تجديد)\s+(?:فترة\s+)?(?:ولاية\s+)?$/u,
    renewedAfter: /(?!)/u,
    obligedBefore: /(?:على|مسؤولية|التزامات?)\s+$/u,
    objectGap: new RegExp(
      String.raw`^[\s،]*(?:(?:كذلك|أيضا|مجددا|بقوة|بشدة|من جديد|مرة أخرى|أن|إلى|من|على)\s+)*(?:${qualifier}\s*)*(?:ب|ل|ال)?$`,
      'u',
    ),
    listGap: new RegExp(String.raw`^\s*(?:،|و|أو)+\s*(?:${qualifier}\s*)*(?:ب|ل|إلى\s+)?$`, 'u'),
    modal: /(?<!\p{L})(?:يجب|ينبغي|يتعين|تتحمل|يتحمل|يجوز|لا بد)(?!\p{L})/gu,
    future: /(?<!\p{L})س(?:ت|ي)\p{L}{3,}/gu,
    modalGap: /^(?:[^،؛]{0,20})?\s*$/u,
  },
  deliverables: {
    dueBefore: /(?:قبل|في موعد أقصاه|موعد لا يتجاوز|بحلول)\s+(?:نهاية\s+)?$/u,
    dueAfter: /^\s*(?:على أقصى تقدير|كحد أقصى)/u,
    expiryBefore: /(?:حتى|لغاية|إلى)\s+(?:نهاية\s+)?$/u,
    expiryAfter: /^\s*(?!)/u,
    regularly: /(?<!\p{L})(?:بانتظام|دوريا|بصفة دورية|بصورة منتظمة)(?!\p{L})/gu,
    prolongs: /تمديد|تجديد|يمدد/u,
    extensionBefore: /(?:لفترة|لمدة|مدة|فترة)\s+(?:إضافية\s+)?(?:أخرى\s+)?(?:مدتها\s+)?$/u,
    fromAdoption: /(?:اتخاذ|تاريخ اتخاذ|اعتماد) هذا القرار/u,
    withinBefore: /(?:في غضون|خلال)\s+$/iu,
    withinAfter: /^\s+(?:من|بعد|عقب)(?!\p{L})/u,
    recurrence: new RegExp(
      String.raw`(?<!\p{L})كل\s+(?:${count}\s+)?(?<unit>أشهر|شهر|سنة|أسبوع|يوما?)(?!\p{L})`,
      'gu',
    ),
    yearly: /(?<!\p{L})(?:سنويا|سنوي(?:ة)?|مرة في السنة)(?!\p{L})/gu,
    kinds: [
      { kind: 'report', form: /تقرير|تقارير|يقدم/u },
      { kind: 'review', form: /استعراض|يستعرض/u },
      { kind: 'briefing', form: /إحاطة|يطلع/u },
    ],
  },
};
