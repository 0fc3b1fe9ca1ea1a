import type { LanguageForms } from './language.ts';
import { ruRecitals, ruVerbs } from './ru.verbs.ts';

const stems = 'январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр'.split(' ');
const endings = ['я', 'ь', 'е', 'а', 'й', 'т', ''];
const months = Object.fromEntries(
  stems.flatMap((stem, index) => endings.map((ending) => [`${stem}${ending}`, index + 1])),
);
const month =
  '(?:январ[яье]|феврал[яье]|март[ае]?|апрел[яье]|ма[яйе]|июн[яье]|июл[яье]|август[ае]?|сентябр[яье]|октябр[яье]|ноябр[яье]|декабр[яье])';
const plainDate = String.raw`от\s+\d{1,2}\s+${month}(?:\s+\d{4}\s+г(?:ода|\.))?`;
const numerals = {
  один: 1,
  одного: 1,
  одной: 1,
  два: 2,
  двух: 2,
  две: 2,
  три: 3,
  трех: 3,
  четыре: 4,
  четырех: 4,
  пять: 5,
  пяти: 5,
  шесть: 6,
  шести: 6,
  семь: 7,
  семи: 7,
  восемь: 8,
  восьми: 8,
  девять: 9,
  девяти: 9,
  десять: 10,
  десяти: 10,
  одиннадцать: 11,
  двенадцать: 12,
  двенадцати: 12,
  тридцати: 30,
  тридцать: 30,
  шестидесяти: 60,
  девяноста: 90,
};
const count = String.raw`(?<count>\d{1,3}|${Object.keys(numerals)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const unit = '(?<unit>дн(?:ей|я)|день|недел[ьиюя]|месяц(?:а|ев)?|год(?:а)?|лет|квартал)';
const label = String.raw`\d{1,3}(?:\s*(?:\(?\p{L}{1,2}\)))?`;
const labels = String.raw`(?<paragraphs>${label}(?:\s*(?:,|и|или|по|-|–)+\s*${label}){0,15})`;
const lead = String.raw`(?:(?:сво[еийхю]{1,3}|е[ег]о|всех|других|эт(?:ой|их)|предыдущ\p{L}+|последующ\p{L}+|соответствующ\p{L}+|в|на|с|к|по|и)\s+)*`;
const head = 'резолюци(?:я|и|ю|ей|ях|ям|ями|й)';
const qualifier =
  '(?:вс[еёхмю]\\p{L}*|сво\\p{L}+|други\\p{L}+|соответствующи\\p{L}+|заинтересованн\\p{L}+|эти\\p{L}*|этого|к|ко|с|и|на|таки\\p{L}+|международн\\p{L}+)';

/** Russian, as the Council's resolutions print it. */
export const ru: LanguageForms = {
  code: 'ru',
  joining: 'spaced',
  structure: {
    opener: /^Совет Безопасности\s*[,:;]?$/iu,
    symbol: /Резолюция\s+(?<number>\d{1,4})\s*\(\s*(?<year>\d{4})\s*\)/iu,
    symbolLine: /^Резолюция\s+\d{1,4}\s*\(\d{4}\)/iu,
    meeting: /(?<meeting>\d{1,5})-м\s+заседании/iu,
    adoption: /принят/iu,
    terminator: /[,;.:]$/u,
    operativeEnd: /[;.]$/u,
    operativeStart: new RegExp(`^(?:${ruVerbs.map((verb) => verb.form).join('|')})(?!\\p{L})`, 'iu'),
    earlyRecital: null,
    trailer: null,
    annex: /^(?:Приложение|Добавление)(?:\s+(?:[IVXА-ЯA-Z]+|\d{1,2}))?(?:\s+[—–-].*)?\.?$/iu,
    paragraphStart:
      /^(?:(?:вновь|особо|будучи|глубоко|серьезно|решительно|с|самым|высоко|положительно)\s+\p{L}+|\p{L}+(?:я|ясь|в|вшись|ив))(?!\p{L})/iu,
  },
  dates: {
    dates: [
      new RegExp(
        String.raw`(?:(?<day>\d{1,2})\s+)?(?<month>${month})\s+(?<year>\d{4})\s+г(?:ода?у?|\.)`,
        'giu',
      ),
    ],
    months,
    period: new RegExp(String.raw`(?<![\p{L}\d-])${count}\s+${unit}(?!\p{L})`, 'giu'),
    units: {
      день: 'D',
      дней: 'D',
      дня: 'D',
      недель: 'W',
      недели: 'W',
      неделю: 'W',
      неделя: 'W',
      месяц: 'M',
      месяца: 'M',
      месяцев: 'M',
      год: 'Y',
      года: 'Y',
      лет: 'Y',
      квартал: 'quarter',
    },
    numerals,
  },
  verbs: {
    verbs: ruVerbs,
    recitals: ruRecitals,
    modifier:
      /(?:также|далее|вновь|решительно|полностью|глубоко|особо|со всей настоятельностью|самым решительным образом|настоятельно|кроме того,?|в этой связи|в связи с этим|самым настоятельным образом|еще раз|серьезно)/u,
    connectives:
      /^(?:(?:и|но|а|однако)\s+|в этой связи,?|в связи с этим,?|при этом|кроме того,?|с этой целью,?|,|\s)*/iu,
    subordinate: /^(?:при этом отмечая|одновременно)(?!\p{L})/iu,
    continuation: /^(?:и\s+)?поддерживает(?!\p{L})/iu,
    boundary:
      /[,;:]\s+|\s(?=и\s+(?:просит|призывает|настоятельно|рекомендует|предлагает|требует|постановляет|подчеркивает|подтверждает|уполномочивает|поручает|осуждает|приветствует)\s)/gu,
    coordination: /^[^,;.]{1,80}?\sи\s+/iu,
  },
  citations: {
    between: new RegExp(
      String.raw`^(?:\s*,?\s*${plainDate})?\s*(?:,|;|и|или|а также|по|-|\.)+\s*(?:(?:и|или|а также|${lead})\s*)?(?:${head}\s*)?$`,
      'iu',
    ),
    headBefore: new RegExp(String.raw`${head}\s*$`, 'iu'),
    headAfter: /^\s*Совета Безопасности/u,
    notBefore:
      /(?:том|№|стр\.|пункт\p{L}*|глав\p{L}*|стать\p{L}*|правил\p{L}*|приложени\p{L}*|Ассамблеи|заседани\p{L}*|[A-Z]\/)\s*$/iu,
    otherBodyBefore: /(?!)/u,
    leadBefore: new RegExp(String.raw`${lead}(?:${head}\s*)?$`, 'iu'),
    pinpointAfter: new RegExp(String.raw`^,?\s+(?:в\s+)?пункт\p{L}{0,3}\s+${labels}`, 'iu'),
    pinpointBefore: new RegExp(
      String.raw`(?:под)?пункт\p{L}{0,3}\s+${labels}\s+(?:постановляющей части\s+)?${lead}(?:${head}\s*)?$`,
      'iu',
    ),
    forceBefore: [
      {
        force: 'pursuant-to',
        form: /(?:в соответствии с(?:о)?|согласно|на основании|во исполнение|в рамках|в силу|введенн\p{L}+|учрежденн\p{L}+|пункт\p{L}{0,3}[^,;.]{1,30})\s*$/iu,
      },
      {
        force: 'implements',
        form: /(?:осуществлени\p{L}+|выполнени\p{L}+|осуществлять|выполнять|соблюдать|соблюдени\p{L}+|нарушени\p{L}+)\s*$/iu,
      },
    ],
  },
  instruments: {
    title:
      /«(?<title>[^«»]{4,120}?(?:доклад|рамк|план|принцип|руководств|стратеги|деклараци|программ|соглашени)[^«»]{0,60})»/giu,
    assemblyResolutions: [
      /резолюци\p{L}{1,3}\s+(?<session>\d{1,2})\/(?<number>\d{1,3}(?:\s?[A-Z](?![a-z]))?)\s+Генеральной Ассамблеи/gu,
    ],
    kinds: [
      { kind: 'treaty', form: /Конвенци|Договор|Устав|Протокол|Статут|Соглашени|Пакт/iu },
      { kind: 'strategy', form: /Стратеги|План|Программ|Дорожн|рамк/iu },
      { kind: 'guidance', form: /принцип|руководств|Меморандум|рекомендаци|стандарт/iu },
      { kind: 'declaration', form: /Деклараци|Заявлени|Призыв|Коммюнике/iu },
      { kind: 'report', form: /доклад/iu },
    ],
    partsAfter: [{ suffix: 'ADDENDUM', form: /^\s+и\s+(?<part>добавлени\p{L}+ к ним)/iu }],
    loneParts: [
      {
        instrument: 'FATF-RECOMMENDATION',
        actor: 'FATF',
        form: /рекомендаци\p{L}{1,3}\s+(?<number>\d{1,2})(?!\d)/giu,
      },
    ],
  },
  actors: {
    establishedAfter: null,
    establishedBefore:
      /Комитет\p{L}{0,2}(?:\s+Совета Безопасности)?,?\s+(?:учрежденн\p{L}+|созданн\p{L}+)\s+(?:в соответствии с\s+|на основании\s+|согласно\s+)?(?:пункт\p{L}{1,3}\s+\d{1,3}\s+)?$/iu,
    byNumber: /Комитет\p{L}{0,2}\s+(?<number>\d{3,4})/gu,
    bodies: [
      {
        kind: 'government',
        form: /(?:федеральн\p{L}+\s+|переходн\p{L}+\s+)?правительств\p{L}{1,3}\s+\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*){0,4}|\p{Ll}+(?:ск|цк)(?:ие|их|им|ими)\s+власт\p{L}{1,3}/gu,
      },
      {
        kind: 'body',
        form: /(?:Мисси|Сил|Операци|Отделени|Бюро|Управлени|Комисси|Трибунал|Суд|Союз|Сообществ|Организаци|Агентств|Фонд|Программ|Группа экспертов|Группы экспертов|Группе экспертов|Комитет|Специальн\p{L}+\s+(?:представител|посланник))\p{L}{0,4}(?:\s+(?:\p{Ll}+\s+)?(?:по|в|на|для)?\s*\p{Lu}[\p{L}-]*(?:\s+(?:в|по|на|для|и)?\s*\p{Lu}[\p{L}-]*){0,6})?/gu,
      },
      {
        kind: 'body',
        form: /(?<![\p{L}\d/.’'-])[A-ZА-Я]{2,}[A-ZА-Я0-9]*(?:-[A-ZА-Я0-9]{1,})*(?![\p{L}\d/]|\s*\/)/gu,
      },
    ],
    aliasAfter: /^\s*\([«“]?(?<alias>\p{Lu}[\p{L}\d/-]{1,14})[»”]?\)/u,
    notActors:
      /^(?:Consejo(?: de Seguridad)?|Asamblea General|II|III|IV|VI|VII|VIII|IX|COVID|ONU|ООН|DDR|A|B|C)$/u,
    knownEndsName: false,
    placeBefore: /(?<!\p{L})(?:в|во|из|на|по|о|об|для)\s+$/iu,
    placeAfter: /^(?!)/u,
    stateGap: /^\s*(?:,|и|или)+\s*$/iu,
    article: /^/u,
    guards: [{ id: 'SC', onlyAfter: /(?:представ\p{L}+|информир\p{L}+|доклад\p{L}*|доложить)\s+$/iu }],
    heads: /(?<![\p{L}-])(?<head>Комитет)(?=[ауеом]{0,2}(?!\p{L}|\s+(?:по|Совета|\d)))/gu,
    headKinds: { комитет: ['committee'] },
    latter: /(?<!\p{L})последн(?:ий|яя|его|ей)(?!\p{L})/gu,
  },
  roles: {
    repeats: /^\s+сво[йеюи]\p{L}*\s+(?:призыв|просьбу|требование)\p{L}*\s+(?:к|ко)?\s*/iu,
    delegates: /^\s+(?:уполномочить|просить|поручить)\s+/iu,
    renewedBefore:
      /(?:продлить|возобновить|продлении)[^;]{0,120}?(?:мандат\p{L}*|срок\p{L}*|полномочи\p{L}*)?\s*$/iu,
    renewedAfter: /(?!)/u,
    obligedBefore: /(?:необходимость для|обязанност\p{L}+|ответственност\p{L}+)\s*$/iu,
    objectGap: new RegExp(
      String.raw`^[\s,]*(?:чтобы\s+|также\s+|далее\s+|вновь\s+)?(?:${qualifier}[\s,]+)*$`,
      'iu',
    ),
    listGap: new RegExp(String.raw`^\s*(?:,|и|или|а также)+\s*(?:(?:и|или)\s+)?(?:${qualifier}\s+)*$`, 'iu'),
    modal:
      /(?<!\p{L})(?:должн[аоы]?|должен|обязан[аоы]?|следует|необходимо|несет ответственность|несут ответственность|может|могут)(?!\p{L})/giu,
    future: /(?<!\p{L})(?:будет|будут)(?!\p{L})/giu,
    modalGap: /^\p{L}{0,3}(?:\s*,[^,;]{1,120},)?(?:\s+(?:также))?\s*$/iu,
  },
  deliverables: {
    dueBefore: /(?:не позднее(?: чем)?|до|к)\s+(?:конца\s+)?$/iu,
    dueAfter: /^\s*(?!)/u,
    expiryBefore: /(?:до|по)\s+$/iu,
    expiryAfter: /^\s*(?:включительно)/iu,
    regularly:
      /(?<!\p{L})(?:регулярно|периодически|на регулярной основе|регулярн\p{L}+|периодическ\p{L}+)(?!\p{L})/giu,
    prolongs: /продл|возобновить|оставить в силе/iu,
    extensionBefore:
      /(?:на(?: (?:дополнительный|новый|очередной|еще один))?(?: (?:период|срок)(?: продолжительностью)?(?: в)?)?|период(?: продолжительностью)? в|сроком на)\s+$/iu,
    fromAdoption: /принятия настоящей резолюции|даты настоящей резолюции/iu,
    withinBefore: /(?:в течение|в срок до)\s+$/iu,
    withinAfter: /^\s+(?:после|с даты|со дня|с момента)(?!\p{L})/iu,
    recurrence: new RegExp(String.raw`(?<!\p{L})кажды[ейх]+\s+(?:${count}\s+)?${unit}(?!\p{L})`, 'giu'),
    yearly: /(?<!\p{L})(?:ежегодн\p{L}+|раз в год)(?!\p{L})/giu,
    kinds: [
      { kind: 'report', form: /доклад|доложить|отчет|отчитаться/iu },
      { kind: 'review', form: /обзор|рассмотр/iu },
      { kind: 'briefing', form: /брифинг|информир/iu },
    ],
  },
};
