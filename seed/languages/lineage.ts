import type { Language } from '../document.ts';

/** What a resolution does to a body: sets it up, continues it, changes what it is to do, or ends it. */
export const lineageActs = ['establishes', 'extends', 'modifies', 'ends'] as const;
export type LineageAct = (typeof lineageActs)[number];

export interface ActForm {
  readonly act: LineageAct;
  readonly form: RegExp;
  /** Counts only in a clause that also says until when: "will continue to operate … until". */
  readonly dated?: true;
}

/** How a language says that a mandate begins, goes on or ends; tried in order. */
export interface LineageForms {
  /** From the clause's first word to the name of the body; end in `$`. */
  readonly before: readonly ActForm[];
  /** From the end of the body's name on; begin with `^`. */
  readonly after: readonly ActForm[];
  /**
   * In a clause that names no body: of the one that the paragraph named last ("its mandate"), else of the only mission
   * that the text names (1461 "to extend the present mandate").
   */
  readonly pronoun: readonly ActForm[];
  /** From the clause's first word to a resolution: of the body that the cited paragraph is about. */
  readonly reference: readonly ActForm[];
  /** Where this stands before the act, it is only thought of ("whether to extend"). */
  readonly doubt: RegExp;
}

const none: readonly ActForm[] = [];

/** 350 "to set up … a … Force", 434 "to renew the mandate of", 222 "Extends the stationing", 1805 "will continue to operate". */
const en: LineageForms = {
  before: [
    {
      act: 'extends',
      form: /\b(?:extends?|renews?|prolongs?)\b(?:(?!\bmandates?\b)[^;]){0,200}?\b(?:mandates?|terms?|authori[sz]ations?|stationing|deployment|presence|periods?)\b[^;.]{0,70}?\b(?:of|for|to|by)\s+(?:(?:the|this|present|current|new)\s+)*(?:(?:\d+-member|Security Council[’']s)\s+)?$/iu,
    },
    { act: 'extends', form: /\b(?:maintains?|extends?|renews?|prolongs?)\s+(?:the\s+)?$/iu },
    {
      act: 'extends',
      form: /\bmaintains?\b[^;,]{0,40}\b(?:deployment|presence)\s+of\s+(?:the\s+)?$/iu,
    },
    {
      act: 'extends',
      form: /\b(?:re-?establish(?:es)?|re-?appoints?|re-?constitutes?)\b[^;.]{0,120}?\b(?:a|an|the)\s+$/iu,
    },
    {
      act: 'ends',
      form: /\b(?:to\s+(?:terminate|conclude|discontinue|dissolve|liquidate|disband|end|close)|terminates)\s+(?:[^;]{0,40}?\b(?:the|its)\s+(?:\w+\s+)?mandates?\s+of\s+)?(?:the\s+)?$/iu,
    },
    {
      act: 'establishes',
      form: /(?<!re-?)\b(?:establish(?:es)?|sets? up|creates?)\b(?:(?!\b(?:from|presence|with|between|by|in|for|on)\b(?! a (?:period|initial))|mechanisms?)[^;.]){0,100}?\b(?:a|an|the)\s+(?:(?:new|successor|follow-on|multidimensional|integrated|special|political|peacekeeping|peacebuilding|United Nations|mission|in|Colombia),?\s+)*(?:the\s+)?$/iu,
    },
    {
      act: 'modifies',
      form: /\b(?:adjusts?|modif(?:y|ies)|expands?|enlarges?|revises?|amends?|strengthens?|reconfigures?)\b[^;]{0,60}?\bmandates?\b[^;,]{0,40}?\bof\s+(?:the\s+)?$/iu,
    },
  ],
  after: [
    {
      act: 'extends',
      form: /^[^;,.]{0,60}?\b(?:shall|will|should|be|is|are)\s+(?:be\s+)?(?:further\s+|hereby\s+)?(?:extended|renewed|prolonged)\b/iu,
    },
    {
      act: 'extends',
      form: /^[^;.]{0,30}?\b(?:shall|will|should)\s+(?:\w+\s+)?(?:continue|remain)\b(?! seized)/iu,
      dated: true,
    },
    {
      act: 'ends',
      form: /^(?:[’']s\s+mandate)?\s+(?:(?:shall|will|is)\s+(?:be\s+)?(?:terminat|clos|dissol|conclud|disband|liquidat)|(?:shall|will)\s+(?:come to an\s+)?end\b)(?!\w*\s+its)/iu,
    },
    { act: 'establishes', form: /^[^;.]{0,40}?\bto be established\b/iu },
  ],
  pronoun: [
    { act: 'extends', form: /\b(?:extend|renew|prolong)s?\b[^;,]{0,60}?\bits\s+(?:\w+\s+)?mandate\b/iu },
    { act: 'ends', form: /\b(?:terminate|end)s?\s+its\s+mandate\b/iu },
    {
      act: 'extends',
      form: /\b(?:extend|renew|prolong)s?\b[^;,]{0,20}?\bthe\s+(?:(?:present|current|existing)\s+)?mandate\b(?!\s*,?\s+(?:of|as)\b)/iu,
    },
  ],
  reference: [
    {
      act: 'extends',
      form: /\b(?:extend|renew|prolong)s?\b[^;]{0,40}?\b(?:period|term|mandate)\b[^;,]{0,40}?\b(?:referred to|set out|specified|established|given)\s+in\s+(?:paragraphs?\s+\d+[^;,]{0,20}?\s+of\s+)?(?:its\s+)?(?:resolutions?\s+)?$/iu,
    },
  ],
  doubt:
    /\b(?:whether|considers?|considering|considered|intention|intends|review|readiness|ready|possib\w+|recommends?|options?|prepared|if|unless|importance|in the event)\b/iu,
};

/** 2591 将…任务期延长至, 2617 将继续作为…运作, 直至; 2618 再次延长其任务期. */
const zh: LineageForms = {
  before: [
    { act: 'extends', form: /(?:延长|延续|续延|展延)(?:经[^，；]{0,40})?(?:对|了)?[^，；]{0,12}$/u },
    { act: 'extends', form: /继续部署$/u, dated: true },
    { act: 'ends', form: /终止$/u },
    { act: 'establishes', form: /(?:设立|成立|建立|组建)(?:一个|一支)?[^，；的]{0,8}$/u },
  ],
  after: [
    {
      act: 'extends',
      form: /^(?:[（(][^）)]{1,30}[）)])?[^，；]{0,16}?的?(?:目前|当前|现有|现行)?的?(?:任务期限|任务期|任期|任务规定|任务|授权|驻留期限|期限|部署)[^；]{0,90}?(?:延长|展期|延续|续延|延至)/u,
    },
    {
      act: 'extends',
      form: /^(?:[（(][^）)]{1,30}[）)])?(?:将|应|须)?[^，；]{0,40}?继续(?:作为|接受|在|以)[^；]{0,60}?(?:运作|开展|行使|开展工作)/u,
      dated: true,
    },
    { act: 'ends', form: /^的?(?:任务期限|任务期|任务|任期)(?:将|应|须|于)[^，；]{0,16}?(?:终止|结束)/u },
  ],
  pronoun: [{ act: 'extends', form: /(?:延长|延续)其(?:任务期限|任务期|任期|任务)|将其任务期?限?延长/u }],
  reference: none,
  doubt: /是否|考虑|打算|意向|审查|准备|可能|建议|如果|若|重要性/u,
};

const fr: LineageForms = {
  before: [
    {
      act: 'extends',
      form: /(?<!\p{L})(?:proroger?|renouvel(?:er|le)|prolonger?|reconduire|reconduit)(?!\p{L})[^;]{0,160}?(?:mandats?|autorisations?|stationnement|déploiement|présence)[^;,]{0,40}?(?:de|du|des|d[’']|(?:confié|donné)e?s?\s+(?:au|à|aux))\s*(?:la\s+|l[’']|les\s+)?$/iu,
    },
    {
      act: 'ends',
      form: /(?<!\p{L})mett(?:re|ant)\s+(?:fin|un terme)\s+[^;,]{0,40}?(?:au|à|du|de)\s*(?:la\s+|l[’'])?$/iu,
    },
    {
      act: 'establishes',
      form: /(?<!\p{L})(?:créer|établir|constituer|mettre en place|instituer)(?!\p{L})[^;]{0,80}?(?:une?|la|le|l[’'])\s*$/iu,
    },
  ],
  after: [
    {
      act: 'extends',
      form: /^[^;.]{0,40}?(?<!\p{L})continuera(?!\p{L})/iu,
      dated: true,
    },
    { act: 'extends', form: /^[^;,.]{0,40}?(?:est|sera|soit)\s+(?:prorogé|renouvelé|prolongé|reconduit)/iu },
  ],
  pronoun: [
    {
      act: 'extends',
      form: /d[’']en\s+(?:proroger|renouveler|prolonger)\s+le\s+mandat|(?:proroger|renouveler|prolonger)\s+son\s+mandat/iu,
    },
  ],
  reference: none,
  doubt:
    /(?<!\p{L})(?:si|s[’']il|envisage\p{L}*|intention|examen|examiner|éventuel\p{L}*|recommand\p{L}*|possibilité|prêt)(?!\p{L})/iu,
};

const es: LineageForms = {
  before: [
    {
      act: 'extends',
      form: /(?<!\p{L})(?:prorrogar?|renovar|renueva|prolongar?|ampliar)(?!\p{L})[^;]{0,160}?(?:mandatos?|autorización|despliegue|presencia)[^;,]{0,40}?(?:de|del|a)\s+(?:la\s+|los\s+|las\s+)?$/iu,
    },
    {
      act: 'ends',
      form: /(?<!\p{L})(?:poner fin|dar por terminad\p{L}+|terminar|concluir)[^;,]{0,40}?(?:al?|de|del|el)\s+(?:la\s+)?$/iu,
    },
    {
      act: 'establishes',
      form: /(?<!\p{L})(?:establecer|crear)(?!\p{L})[^;]{0,80}?(?:una?|la|el)\s+$/iu,
    },
  ],
  after: [{ act: 'extends', form: /^[^;.]{0,40}?(?<!\p{L})(?:seguirá|continuará)(?!\p{L})/iu, dated: true }],
  pronoun: [{ act: 'extends', form: /(?:prorrogar|renovar|prolongar)\s+(?:nuevamente\s+)?su\s+mandato/iu }],
  reference: none,
  doubt:
    /(?<!\p{L})(?:si|considera\p{L}*|intención|examen|examinar|posib\p{L}+|recomend\p{L}+|dispuest\p{L}+)(?!\p{L})/iu,
};

const ru: LineageForms = {
  before: [
    {
      act: 'extends',
      form: /(?<!\p{L})(?:продлить|продлевает|возобновить|возобновляет)(?!\p{L})[^;]{0,140}?(?:мандат|срок|полномочи|разрешени|пребывани)\p{L}*(?:\s+\p{L}+){0,3}\s*$/iu,
    },
    { act: 'ends', form: /(?<!\p{L})(?:прекратить|завершить)[^;]{0,40}?(?:мандат|деятельност)\p{L}*\s*$/iu },
    { act: 'establishes', form: /(?<!\p{L})(?:учредить|создать)(?:\s+\p{L}+){0,4}\s*$/iu },
  ],
  after: [
    {
      act: 'extends',
      form: /^[^;.]{0,40}?(?<!\p{L})(?:будет|должен|должна)\s+(?:по-прежнему\s+)?(?:продолжать|функционировать|действовать)/iu,
      dated: true,
    },
  ],
  pronoun: [
    { act: 'extends', form: /(?:продлить|возобновить)\s+(?:\p{L}+\s+){0,3}?(?:ее|его|их)\s+мандата?/iu },
  ],
  reference: none,
  doubt:
    /(?<!\p{L})(?:ли|намерен\p{L}+|рассмотр\p{L}+|обзор\p{L}*|возможн\p{L}+|рекоменд\p{L}+|готовност\p{L}+)(?!\p{L})/iu,
};

const ar: LineageForms = {
  before: [
    {
      act: 'extends',
      form: /(?<!\p{L})(?:تمديد|تجديد|يمدد|يجدد|تمدد)(?!\p{L})[^؛]{0,120}?(?:ولاية|الولاية|الإذن|فترة)(?:\s+\p{L}+)?\s*$/u,
    },
    { act: 'ends', form: /(?<!\p{L})(?:إنهاء|ينهي)(?!\p{L})\s+(?:ولاية\s+)?$/u },
    { act: 'establishes', form: /(?<!\p{L})(?:إنشاء|ينشئ|تنشئ)(?!\p{L})\s+$/u },
  ],
  after: [
    { act: 'extends', form: /^[^؛.]{0,40}?(?<!\p{L})(?:ستواصل|سيواصل|تواصل|يواصل)(?!\p{L})/u, dated: true },
  ],
  pronoun: [{ act: 'extends', form: /(?:تمديد|تجديد|يمدد)\s+(?:فترة\s+)?ولايت(?:ها|ه)/u }],
  reference: none,
  doubt: /(?<!\p{L})(?:إذا|ينظر|النظر|اعتزام|يعتزم|استعراض|إمكانية|توصية|استعداد)(?!\p{L})/u,
};

export const lineageForms: Readonly<Record<Language, LineageForms>> = { ar, zh, en, fr, ru, es };
