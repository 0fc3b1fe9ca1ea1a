import type { VerbForm } from './language.ts';
import { type VerbLine, verbTable } from './verb-table.ts';

/** Arabic is printed with and without vowel signs, and with letters drawn out: each letter may carry some. */
export const vocalised = (form: string): string =>
  form.replace(/[\u0621-\u063A\u0641-\u064A]/gu, '$&[\\u0640\\u064B-\\u0652]*');

const forms = (lines: readonly VerbLine[], openingOnly = false): VerbForm[] =>
  verbTable(lines, openingOnly).map((verb) => ({ ...verb, form: vocalised(verb.form) }));

/** Finite forms, as operative paragraphs have them. */
export const arVerbs: readonly VerbForm[] = [
  ...forms([
    ['decides', 'states', 'يقرر;يعقد العزم;يبت;يصمم;يخلص إلى'],
    ['demands', 'tasks', 'يطالب;يشترط;يصر;يقتضي;يستلزم;يلزم'],
    ['directs', 'tasks', 'يوعز;يكلف;يأمر;يعهد;يصدر تعليماته;ينيط'],
    ['requests', 'tasks', 'يطلب;يسأل;يرجو;يلتمس'],
    ['calls-upon', 'tasks', 'يهيب;يدعو(?:هما|هم|ها|ه)?;يناشد;يوجه (?:من جديد )?نداء'],
    ['urges', 'tasks', 'يحث(?:هما|هم|ها|ه)?;يواصل حث;يستحث;يحض;يلح على;يناشد بإلحاح'],
    ['encourages', 'tasks', 'يشجع(?:هما|هم|ها|ه)?;يواصل تشجيع'],
    ['invites', 'tasks', 'يدعو إلى الحضور;يوجه الدعوة'],
    ['authorizes', 'tasks', 'يأذن;يرخص;يخول;يفوض;يجيز'],
    ['condemns', 'own', 'يدين;يستنكر;يشجب;يرفض;يندد'],
    [
      'expresses',
      'own',
      'يعرب;يعبر عن;يأسف;يؤسفه;يتطلع;لا يزال;ما زال;ما يزال;يعتزم;ينوي;يشكر;يأمل;يتوقع;يتعهد;يساوره;يقلقه;يعيد (?:الإعراب|التعبير) عن;يحدوه;يهنئ',
    ],
    [
      'emphasizes',
      'states',
      'يشدد;يواصل التأكيد;يواصل التشديد;يبرز;يسلط الضوء;يؤكد;يوجه (?:الانتباه|الاهتمام|النظر);يلفت (?:الانتباه|النظر|الاهتمام);يسترعي',
    ],
    [
      'reaffirms',
      'states',
      'يؤكد من جديد;يؤكد مجددا;يؤكد مرة أخرى;يؤكد كذلك من جديد;يؤكد أيضا من جديد;يكرر;يعيد (?:كذلك |أيضا )?(?:ال)?تأكيد;يجدد',
    ],
    ['recalls', 'states', 'يشير;يذكر;يستذكر;يستحضر;يعيد إلى الأذهان'],
    [
      'recognizes',
      'states',
      'يسلم;يقر;يعترف;يدرك;يضع في (?:اعتباره|الاعتبار|الحسبان);يراعي;يأخذ في (?:اعتباره|الاعتبار|الحسبان)',
    ],
    ['welcomes', 'own', 'يرحب;يثني;يشيد;ينوه;يمتدح;يغتبط'],
    ['takes-note', 'states', 'يلاحظ;يحيط علما;يحيط;يأخذ علما'],
    ['other', 'states', 'يؤيد;يتفق;يوضح;يعلن;يوافق;يعتبر;يرى;يحذر;ينبه'],
  ]),
  ...forms([['other', 'tasks', 'يوصي']]),
  ...forms([['other', 'own', 'يبقي;يدعم;يمدد;يواصل;ينشئ;ضمان;يعتمد;يحتفظ;يظل']], true),
];

/** Verbs that open a paragraph now and then; too common elsewhere to tell where one begins. */
export const arOpenings: readonly VerbForm[] = [
  ...forms(
    [
      [
        'other',
        'own',
        'يشكل;يؤسس;يرفع;ينهي;يلغي;يوقف;يعلق;يعدل;يفرض;يحظر;يعين;ينتخب;يختار;يحيل;يبين;يفسر;يقبل;يصدق;يصادق;يتبنى;يساند;يحل;يخفض;يزيد;يضيف;يدرج;ينظر;يستعرض;يحدد;يضع;يكفل;يضمن;يقترح;يرتئي;يأخذ;يستأنف;يصدر;ينقل;يتولى;يشرع;يمنع;يتابع;ينضم;يرسل;يعيد;يقدم;يستنتج;يقضي',
      ],
    ],
    true,
  ),
  ...forms(
    [
      [
        'expresses',
        'own',
        'يعبر;يبدي;ينتظر;يلتزم;يشعر;يبقى;يود;يرغب;يتقدم;يثق;يستمر;يجزع;يتمنى;يسره;يهوله;يتفهم;يشاطر;يقف',
      ],
      ['authorizes', 'tasks', 'يصرح;يسمح;يمنح'],
      ['encourages', 'tasks', 'يحفز'],
      ['demands', 'tasks', 'يلح'],
      ['directs', 'tasks', 'يسند;يوجه'],
      ['calls-upon', 'tasks', 'ينادي'],
      ['emphasizes', 'states', 'يركز;يسلط;يلفت;يولي'],
      ['reaffirms', 'states', 'يثبت'],
      ['recognizes', 'states', 'يقدر;يعتقد'],
      ['welcomes', 'own', 'يحيي;يبارك;يستحسن'],
      ['takes-note', 'states', 'يسجل;يعلم'],
    ],
    true,
  ),
];

/** What opens a recital besides إذ and a finite verb: a state of mind (اقتناعا منه), an act that is done (قد نظر). */
const recitalForms: readonly VerbForm[] = forms([
  ['recalls', 'own', 'إشارة إلى;بالإشارة إلى'],
  ['reaffirms', 'own', '(?:تأكيدا|توكيدا) منه'],
  [
    'recognizes',
    'own',
    '(?:إدراكا|اقتناعا|وعيا|مراعاة|إيمانا|تسليما|اعتبارا|يقينا|اعترافا) منه;(?:هو )?على (?:بينة|اقتناع|علم|وعي);(?:هو )?مقتنع;(?:هو )?مدرك;يعي;يؤمن;يقتنع;لا (?:يغيب|يغرب) عن باله;حيث',
  ],
  [
    'expresses',
    'own',
    '(?:رغبة|تصميما|عزما|حرصا|أملا|إعرابا|قلقا|جزعا|أسفا) منه;(?:ي|ت)ثير (?:بالغ |شديد |عميق )?(?:جزعه|سخطه|قلقه|استياءه);(?:ي|ت)(?:قلقه|هوله|فزعه|روعه|حزنه|زعجه|سوؤه|ساوره|خامره|سره|حدوه|ؤسفه);يتألم;(?:هو )?(?:مصمم|عاقد العزم|قلق|عازم|مستاء);يستشعر;يستبد به;يتوق',
  ],
  ['welcomes', 'own', 'تقديرا منه'],
  ['emphasizes', 'own', 'تشديدا منه'],
  ['takes-note', 'own', '(?:قد )?(?:أحاط|أخذ) علما;(?:قد )?لاحظ'],
  [
    'other',
    'own',
    '(?:قد )?(?:نظر|تلقى|استمع|درس|استعرض|عقد|أجرى|انتهى|بحث|اطلع|تسلم|وافق|اتخذ|خلص|أصغى|أبلغ|أوصى|طلب|ناقش|قرر);يسترشد;يستلهم;يستجيب;يضطلع;يمارس;يعمل;يستند;يضم',
  ],
]);

/** A recital opens with إذ ("as it …") and the same verbs. */
export const arRecitals: readonly VerbForm[] = [...arVerbs, ...arOpenings, ...recitalForms].map(
  ({ form, type, frame }) => ({
    form: `(?:و?إذ )?${form}`,
    type,
    frame,
  }),
);

/** The grounds on which the Council acts. */
export const arGrounds: readonly VerbForm[] = forms([
  [
    'other',
    'own',
    '(?:و?إذ )?(?:هو )?يتصرف;تصرفا منه;استجابة;عملا;وفقا;بموجب;في ضوء;بناء على;بالنظر إلى;نظرا;بعد (?:أن |ال)(?:نظر|استماع|استمع|اطلاع|اطلع|درس|تلقى|استعراض)',
  ],
]);
