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
    ['decides', 'states', 'يقرر;يعقد العزم;يبت'],
    ['demands', 'tasks', 'يطالب;يشترط;يصر'],
    ['directs', 'tasks', 'يوعز;يكلف;يأمر;يعهد'],
    ['requests', 'tasks', 'يطلب;يسأل'],
    ['calls-upon', 'tasks', 'يهيب;يدعو(?:هما|هم|ها|ه)?;يناشد'],
    ['urges', 'tasks', 'يحث(?:هما|هم|ها|ه)?'],
    ['encourages', 'tasks', 'يشجع(?:هما|هم|ها|ه)?'],
    ['invites', 'tasks', 'يدعو إلى الحضور'],
    ['authorizes', 'tasks', 'يأذن;يرخص;يخول'],
    ['condemns', 'own', 'يدين;يستنكر;يشجب;يرفض'],
    ['expresses', 'own', 'يعرب;يأسف;يتطلع;لا يزال;يعتزم;يشكر;يأمل;يساوره القلق'],
    ['emphasizes', 'states', 'يشدد;يبرز;يسلط الضوء;يؤكد;يوجه الانتباه;يلفت الانتباه'],
    [
      'reaffirms',
      'states',
      'يؤكد من جديد;يؤكد مجددا;يؤكد مرة أخرى;يؤكد كذلك من جديد;يؤكد أيضا من جديد;يكرر;يعيد (?:كذلك |أيضا )?(?:ال)?تأكيد;يجدد',
    ],
    ['recalls', 'states', 'يشير;يذكر'],
    ['recognizes', 'states', 'يسلم;يقر;يعترف;يدرك;يضع في اعتباره'],
    ['welcomes', 'own', 'يرحب;يثني;يشيد;ينوه'],
    ['takes-note', 'states', 'يلاحظ;يحيط علما;يحيط'],
    ['other', 'states', 'يؤيد;يتفق;يوضح;يعلن;يوافق;يعتبر;يرى;يحذر;ينبه'],
  ]),
  ...forms([['other', 'tasks', 'يوصي']]),
  ...forms([['other', 'own', 'يبقي;يدعم;يمدد;يواصل;ينشئ;ضمان;يعتمد;يحتفظ;يظل']], true),
];

/** A recital opens with إذ ("as it …") and the same verbs. */
export const arRecitals: readonly VerbForm[] = arVerbs.map(({ form, type, frame }) => ({
  form: `(?:و?إذ )?${form}`,
  type,
  frame,
}));
