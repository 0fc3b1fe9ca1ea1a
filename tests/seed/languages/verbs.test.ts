import { describe, expect, test } from 'vitest';
import type { Language, VerbType } from '../../../seed/document.ts';
import { readIn } from './samples.ts';

type Wordings = Readonly<Partial<Record<Language, readonly string[]>>>;

const rest: Readonly<Record<Language, string>> = {
  ar: 'الأمين العام',
  en: 'the Secretary-General',
  es: 'al Secretario General',
  fr: 'le Secrétaire général',
  ru: 'Генерального секретаря',
  zh: '秘书长',
};

const rowsOf = <Key extends string>(table: Readonly<Record<Key, Wordings>>): [Language, Key, string][] =>
  (Object.keys(table) as Key[]).flatMap((key) =>
    (Object.keys(table[key]) as Language[]).flatMap((language) =>
      (table[key][language] ?? []).map((form): [Language, Key, string] => [language, key, form]),
    ),
  );

const textOf = (language: Language, form: string): string =>
  `${form}${language === 'zh' ? '' : ' '}${rest[language]}`;

/** One meaning has one type, however a language and an era put it. */
const operative: Readonly<Partial<Record<VerbType, Wordings>>> = {
  decides: {
    ar: ['يقرر كذلك', 'يُقرِّر'],
    es: ['Decide asimismo', 'Resuelve'],
    fr: ['Décide en outre', 'Décide de nouveau'],
    ru: ['далее постановляет', 'приходит к выводу'],
    zh: ['兹决定', '议决'],
  },
  demands: {
    ar: ['يطالب مرة أخرى'],
    es: ['Exige nuevamente', 'Insiste en que'],
    fr: ['Exige à nouveau', 'Somme'],
    ru: ['решительно требует'],
    zh: ['严正要求', '坚持要求'],
  },
  requests: {
    ar: ['يطلب إلى', 'يرجو من'],
    es: ['Ruega', 'Vuelve a pedir'],
    fr: ['Prie à nouveau'],
    ru: ['обращается с просьбой', 'вновь просит'],
    zh: ['恳请', '再次请'],
  },
  'calls-upon': {
    ar: ['يهيب كذلك', 'يوجه نداء'],
    es: ['Hace un enérgico llamamiento', 'Vuelve a exhortar'],
    fr: ['Lance de nouveau un appel', 'Fait appel'],
    ru: ['обращается ко всем государствам с призывом', 'торжественно призывает'],
    zh: ['吁请', '紧急呼吁'],
  },
  urges: {
    ar: ['يحث بقوة', 'يستحث'],
    es: ['Encarece', 'Pide encarecidamente', 'Vuelve a instar'],
    fr: ['Prie instamment', 'Demande à nouveau instamment', 'Invite instamment'],
    ru: ['самым настоятельным образом призывает', 'убедительно призывает'],
    zh: ['竭力敦促', '强烈敦促'],
  },
  authorizes: {
    ar: ['يفوض', 'يجيز'],
    es: ['Faculta'],
    fr: ['Habilite'],
    ru: ['далее уполномочивает'],
    zh: ['准予'],
  },
  condemns: {
    ar: ['يشجب بشدة', 'يندد'],
    es: ['Condena enérgicamente', 'Censura'],
    fr: ['Déplore profondément', 'Censure'],
    ru: ['категорически осуждает', 'самым решительным образом осуждает'],
    zh: ['严厉谴责', '毫不含糊地谴责'],
  },
  expresses: {
    ar: ['يعرب عن', 'يساوره القلق'],
    es: ['Ve con preocupación', 'Da las gracias'],
    fr: ['Est profondément troublé', 'Sait gré'],
    ru: ['выражает глубокую озабоченность', 'с сожалением отмечает'],
    zh: ['深感忧虑', '深表遗憾', '对这些袭击深表关切并再次请', '缅怀', '坚定期盼'],
  },
  emphasizes: {
    ar: ['يسترعي الانتباه', 'يشدد مجددا'],
    es: ['Hace especial hincapié', 'Pone énfasis'],
    fr: ['Met en lumière', 'Fait observer'],
    ru: ['настойчиво подчеркивает', 'делает особый упор'],
    zh: ['提请注意', '着重指出'],
  },
  reaffirms: {
    ar: ['يكرر تأكيد', 'يعيد تأكيد'],
    es: ['Vuelve a confirmar', 'Ratifica'],
    fr: ['Déclare à nouveau', 'Affirme de nouveau'],
    ru: ['торжественно подтверждает', 'еще раз подтверждает'],
    zh: ['再次申明', '重新申明'],
  },
  welcomes: {
    ar: ['يرحب كذلك', 'يمتدح'],
    es: ['Acoge también con beneplácito', 'Ve con agrado'],
    fr: ['Accueille favorablement', 'Applaudit'],
    ru: ['горячо приветствует', 'высоко ценит'],
    zh: ['热烈欢迎', '欣见'],
  },
  'takes-note': {
    ar: ['يحيط علماً', 'يأخذ علما'],
    es: ['Toma asimismo nota', 'Toma debida nota', 'Se da por enterado'],
    fr: ['Prend dûment note', 'Note avec préoccupation'],
    ru: ['с глубокой озабоченностью отмечает', 'с интересом принимает к сведению'],
    zh: ['察悉', '深为关切地注意到'],
  },
  other: {
    ar: ['يوافق على', 'يلغي', 'يعين'],
    es: ['Hace propias', 'Deroga', 'Nombra'],
    fr: ['Fait siens', 'Met fin', 'Nomme'],
    ru: ['торжественно предупреждает', 'отменяет', 'назначает'],
    zh: ['郑重警告', '取消', '任命'],
  },
};

describe('the verb of an operative paragraph', () => {
  test.each(rowsOf(operative as Record<VerbType, Wordings>))('%s, %s: %s', (language, type, form) => {
    const { paragraphs, mandates } = readIn(language, [textOf(language, form)]);
    expect(paragraphs.find(({ id }) => id === 'op1')?.verb).not.toBeNull();
    expect(mandates[0]).toMatchObject({ verbType: type });
  });

  test.each<readonly [Language, string, string]>([
    ['ar', 'يستنهض', 'يستنهض'],
    ['en', 'Beseeches', 'Beseeches'],
    ['es', 'Estatuye', 'Estatuye'],
    ['fr', 'Commémore', 'Commémore'],
    ['ru', 'с интересом изучает', 'изучает'],
  ])('that no list has, told by its form; %s: %s', (language, form, verb) => {
    expect(readIn(language, [textOf(language, form)]).paragraphs.at(-1)?.verb).toContain(verb);
  });

  test.each<readonly [Language, string, string]>([
    ['zh', '根据《宪章》第七章，决定延长期限', '决定'],
    ['fr', 'Conformément à la Charte, décide de rester saisi de la question', 'décide'],
    ['es', 'De conformidad con la Carta, decide seguir ocupándose de la cuestión', 'decide'],
    ['ru', 'в соответствии с Уставом, постановляет продолжать заниматься этим вопросом', 'постановляет'],
    ['ar', 'بموجب الميثاق، يقرر أن يبقي المسألة قيد نظره', 'يقرر'],
  ])('is not the ground on which it acts; %s: %s', (language, text, verb) => {
    expect(readIn(language, [text]).paragraphs.at(-1)?.verb).toBe(verb);
  });
});

/** Openings of recitals that mean one thing. */
const recitals: Readonly<Record<string, Wordings>> = {
  'having considered': {
    ar: ['وقد نظر في تقرير', 'وبعد أن نظر في تقرير'],
    es: ['Habiendo examinado', 'Tras haber examinado'],
    fr: ['Ayant examiné'],
    ru: ['внимательно рассмотрев'],
    zh: ['审议了', '业已审议'],
  },
  'acting under the Charter': {
    ar: ['وإذ يتصرف بموجب الميثاق'],
    es: ['Actuando en virtud de la Carta'],
    fr: ['Agissant en vertu de la Charte'],
    ru: ['действуя на основании Устава'],
    zh: ['根据《宪章》采取行动'],
  },
  mindful: {
    ar: ['وإذ يضع في الاعتبار', 'وإذ لا يغيب عن باله'],
    es: ['Teniendo presentes', 'Teniendo en consideración'],
    fr: ['Ayant à l’esprit', 'Gardant présent à l’esprit'],
    ru: ['памятуя о', 'отдавая себе отчет'],
    zh: ['铭记', '考虑到'],
  },
  concerned: {
    ar: ['وإذ يساوره بالغ القلق', 'وإذ يثير جزعه'],
    es: ['Hondamente preocupado', 'Seriamente alarmado'],
    fr: ['Toujours gravement préoccupé', 'Consterné'],
    ru: ['будучи по-прежнему глубоко обеспокоен', 'испытывая серьезную тревогу'],
    zh: ['深为关切', '感到震惊'],
  },
  convinced: {
    ar: ['واقتناعا منه', 'وإذ هو مقتنع'],
    es: ['Persuadido', 'Firmemente convencido'],
    fr: ['Persuadé', 'Fermement convaincu'],
    ru: ['будучи твердо убежден', 'полагая'],
    zh: ['深信', '确信'],
  },
  determined: {
    ar: ['وتصميما منه', 'وإذ هو عاقد العزم'],
    es: ['Firmemente resuelto', 'Empeñado'],
    fr: ['Déterminé', 'Toujours résolu'],
    ru: ['преисполненный решимости', 'будучи полон решимости'],
    zh: ['决意', '决心'],
  },
};

describe('the verb of a recital', () => {
  test.each(rowsOf(recitals))('%s, %s: %s', (language, _, form) => {
    const { paragraphs } = readIn(language, [textOf(language, 'X')], [textOf(language, form)]);
    const verb = paragraphs.find(({ id }) => id === 'pp1')?.verb ?? '';
    expect(verb).not.toBe('');
    expect(textOf(language, form).slice(0, verb.length + 5)).toContain(verb);
  });
});
