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

/** A form that says by itself whose mandate it is about. */
interface DeedForm extends ActForm {
  /** The body's key. */
  readonly body: string;
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
  /** In a clause that tells the body by what it does, and not by its name. */
  readonly deeds: readonly DeedForm[];
  /** From the clause's first word to a resolution: of the body that the cited paragraph is about. */
  readonly reference: readonly ActForm[];
  /** Where this stands before the act, it is only thought of ("whether to extend"). */
  readonly doubt: RegExp;
  /** A period that begins when the present one ends: the date of that is not when the new one does; null: does not occur. */
  readonly fromExpiry: RegExp | null;
  /** In the name of an actor that no list knows: it is a body; null where nothing tells. */
  readonly body: RegExp | null;
  /** In a name: it is one of a panel. */
  readonly panel: RegExp;
  /** A panel by no more than what it is: the one whose regime the text cites; null where short names are told otherwise. */
  readonly barePanel: RegExp | null;
  /** A mission by its head noun alone that stands for no name before it: the text's only one is meant; null: does not occur. */
  readonly bareMission: RegExp | null;
}

/** Bodies of other kinds than missions, panels and the Council's own whose mandates the Council renews (1904, 1595, 1673). */
export const ruledOn: ReadonlySet<string> = new Set(['OMBUDSPERSON', 'UNIIIC', '1540-COMMITTEE']);
/** Forces that are known by name and that texts mean by a description that also fits others ("the French forces"). */
export const describedOnly: ReadonlySet<string> = new Set(['BARKHANE', 'EXPERT-GROUPS', 'PEACE-OPERATIONS']);

const none: readonly never[] = [];

/** 350 "to set up … a … Force", 434 "to renew the mandate of", 222 "Extends the stationing", 1805 "will continue to operate". */
const en: LineageForms = {
  before: [
    {
      act: 'extends',
      form: /\b(?:extends?|renews?|prolongs?)\b(?:(?!\bmandates?\b)[^;]){0,200}?\b(?:mandates?|terms?|authori[sz]ations?|stationing|deployment|presence|periods?)\b[^;.]{0,70}?\b(?:of|for|to|by)\s+(?:(?:the|[‘’']te|this|present|current|new|New York-based)\s+)*(?:(?:\d+-member|Security Council[’']s)\s+)?$/iu,
    },
    // 2094 "extend until 7 April 2014 the Panel's mandate".
    {
      act: 'extends',
      form: /\b(?:maintains?|extends?|renews?|prolongs?)\s+(?:(?:until\s+\d{1,2}\s+\w+\s+\d{4}\s+)?the\s+)?$/iu,
    },
    // 2010 "maintain the deployment until 31 October 2012 of AMISOM", 2520 "maintain the deployment of 19,626 uniformed AMISOM personnel".
    {
      act: 'extends',
      form: /\bmaintains?\b[^;,]{0,40}\b(?:deployment|presence)\s+(?:until\s+\d{1,2}\s+\w+\s+\d{4}\s+)?of\s+(?:the\s+)?(?:up\s+to\s+)?(?:\d[\d,]*\s+uniformed\s+)?$/iu,
    },
    // 1490 "continue the mandate of UNIKOM", 896 "Approves the continuation of UNOMIG's mandate", 1174 "to continue for a further … the … force (SFOR)".
    { act: 'extends', form: /\bcontinues?\s+the\s+mandates?\s+of\s+(?:the\s+)?$/iu },
    {
      act: 'extends',
      form: /^approves\s+the\s+(?:continued\s+presence|continuation|extension)\s+of\s+(?:the\s+)?$/iu,
      dated: true,
    },
    {
      act: 'extends',
      form: /\bto\s+continue\s+for\s+a\s+further\b[^;]{0,40}\bthe\s+(?:multinational\s+stabili[sz]ation\s+force\s+\()?$/iu,
    },
    // 194 "Extends the period in which the United Nations Peace-keeping Force shall be stationed".
    { act: 'extends', form: /\bextends?\s+the\s+period\s+in\s+which\s+(?:the\s+)?$/iu },
    // 2085 "authorize the deployment of an African-led International Support Mission in Mali".
    {
      act: 'establishes',
      form: /\bauthori[sz]es?\s+the\s+deployment\s+of\s+(?:(?:an?|the)\s+)?$/iu,
      dated: true,
    },
    // 866 "Decides to establish UNOMIL under its authority", 1279 "shall constitute the".
    { act: 'establishes', form: /^decides\s+(?:\w+\s+)?to\s+establish\s+$/iu },
    { act: 'establishes', form: /\bshall\s+constitute\s+(?:the\s+)?$/iu },
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
      form: /^,?[^;,.]{0,60}?\b(?:shall|will|should|be|is|are)\s+(?:be\s+)?(?:further\s+|hereby\s+)?(?:extended|renewed|prolonged)\b/iu,
    },
    // 1289 "the mandate of UNAMSIL, as revised, shall be extended"; 1118 "will extend until".
    {
      act: 'extends',
      form: /^(?:\s*\([^)]{2,20}\))?(?:\s+and\s+of\s+[^;,.]{3,60})?,\s+(?:as\s+(?:revised|defined|set\s+out)|established|determined)\b[^;]{0,160}?,\s+(?:shall|will)\s+be\s+(?:further\s+)?(?:extended|renewed)\b/iu,
    },
    { act: 'extends', form: /^\s+(?:shall|will)\s+extend\s+until\b/iu },
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
    // 858 "that UNOMIG is established for a period of six months", 968 "that the Mission be established for".
    { act: 'establishes', form: /^\s+(?:is|be)\s+established\s+for\b/iu },
  ],
  pronoun: [
    { act: 'extends', form: /\b(?:extend|renew|prolong)s?\b[^;,]{0,60}?\bits\s+(?:\w+\s+)?mandate\b/iu },
    { act: 'ends', form: /\b(?:terminate|end)s?\s+its\s+mandate\b/iu },
    {
      act: 'extends',
      form: /\b(?:extend|renew|prolong)s?\b[^;,]{0,20}?\bthe\s+(?:(?:present|current|existing)\s+)?mandate\b(?!\s*,?\s+(?:of|as)\b)/iu,
    },
    // 1556 "Extends the special political mission", 1839 "extend the mandate of the United Nations mission".
    {
      act: 'extends',
      form: /\bextends?\s+(?:the\s+mandate\s+of\s+)?the\s+(?:special\s+political|United\s+Nations)\s+mission\b/iu,
      dated: true,
    },
  ],
  deeds: [
    // 1772 "authorize member States of the African Union to maintain a mission in Somalia", 1744 "to establish … a mission".
    {
      act: 'extends',
      body: 'AMISOM',
      form: /\bof\s+the\s+African\s+Union\s+to\s+maintain\s+a\s+mission\s+in\s+Somalia\b/iu,
    },
    {
      act: 'establishes',
      body: 'AMISOM',
      form: /\bof\s+the\s+African\s+Union\s+to\s+establish\b[^;,]{0,40}\ba\s+mission\s+in\s+Somalia\b/iu,
    },
    // 1066 "Authorizes the United Nations military observers to continue monitoring the demilitarization of the Prevlaka peninsula".
    {
      act: 'extends',
      body: 'UNMOP',
      form: /^authorizes\s+the\s+United\s+Nations\s+military\s+observers\s+to\s+continue\b[^;]{0,60}\bPrevlaka\b/iu,
    },
  ],
  reference: [
    {
      act: 'extends',
      form: /\b(?:extend|renew|prolong)s?\b[^;]{0,40}?\b(?:period|term|mandate)\b[^;,]{0,40}?\b(?:referred to|set out|specified|established|given)\s+in\s+(?:paragraphs?\s+\d+[^;,]{0,20}?\s+of\s+)?(?:its\s+)?(?:resolutions?\s+)?$/iu,
    },
  ],
  doubt:
    /\b(?:whether|considers?|considering|considered|intention|intends|review|readiness|ready|possib\w+|recommends?|recommendations\s+to|that\s+it\s+will|options?|prepared|if|unless|importance|in the event)\b/iu,
  fromExpiry: /\bfrom\s+the\s+(?:date\s+of\s+(?:the\s+)?)?expir/iu,
  body: /\b(?:Mission|Force|Operation|Office|Team|Panel|Group of Experts|Monitoring Group|Mechanism|Tribunal)\b/u,
  panel: /(?:Panel|Group|Team)/u,
  barePanel: /^(?:Panel|Group) of Experts$/u,
  bareMission: /^(?:Force|Mission|Operation|Observer Mission)$/u,
};

/** 2591 将…任务期延长至, 2617 将继续作为…运作, 直至; 2618 再次延长其任务期. */
const zh: LineageForms = {
  before: [
    { act: 'extends', form: /(?:延长|延续|续延|展延)(?:经[^，；]{0,40})?(?:对|了)?[^，；]{0,12}$/u },
    // 2520 继续部署19 626名非索特派团军警人员直至, 2551 续设索马里问题专家小组.
    { act: 'extends', form: /继续部署(?:[\d ]+名)?$/u, dated: true },
    { act: 'extends', form: /续设$/u },
    { act: 'ends', form: /终止$/u },
    { act: 'establishes', form: /(?:设立|成立|建立|组建)(?:一个|一支)?[^，；、的]{0,8}$/u },
  ],
  after: [
    {
      act: 'extends',
      form: /^(?:[（(][^）)]{1,30}[）)])?[^，；]{0,16}?的?(?:目前|当前|现有|现行)?的?(?:任务期限|任务期|任期|任务规定|任务|授权|驻留期限|期限|部署)[^；]{0,90}?(?:延长|展期|延续|续延|延至)/u,
    },
    // 2571 专家小组(小组)由该段规定并经……号决议修订的任务的期限延长至.
    {
      act: 'extends',
      form: /^(?:[（(][^）)]{1,30}[）)])?由该段规定[^；]{0,160}?任务的?期限延长/u,
    },
    {
      act: 'extends',
      form: /^(?:[（(][^）)]{1,30}[）)])?(?:将|应|须)?[^，；]{0,40}?继续(?:作为|接受|在|以)[^；]{0,60}?(?:运作|开展|行使|开展工作)/u,
      dated: true,
    },
    { act: 'ends', form: /^的?(?:任务期限|任务期|任务|任期)(?:将|应|须|于)[^，；]{0,16}?(?:终止|结束)/u },
  ],
  pronoun: [
    {
      act: 'extends',
      form: /(?:延长|延续)其(?:任务期限|任务期|任期|任务)|将其任务期?限?(?:再次|再度|进一步)?延长/u,
    },
  ],
  deeds: none,
  reference: none,
  doubt: /是否|考虑|打算|意向|审查|准备|可能|建议|如果|若|重要性/u,
  fromExpiry: null,
  body: null,
  panel: /(?:专家小组|专家组)/u,
  barePanel: null,
  bareMission: /^(?:部队|特派团|观察团)$/u,
};

const fr: LineageForms = {
  before: [
    {
      act: 'extends',
      form: /(?<!\p{L})(?:proroger?|renouvel(?:er|le)|prolonger?|reconduire|reconduit)(?!\p{L})[^;]{0,160}?(?:mandats?|autorisations?|stationnement|déploiement|présence)[^;,]{0,40}?(?:de|du|des|d[’']|(?:confié|donné)e?s?\s+(?:au|à|aux))\s*(?:la\s+|l[’']|les\s+)?$/iu,
    },
    // 2614 "à maintenir jusqu'au 31 mars 2022 le déploiement de la Mission", 2607 "renouveler, … jusqu'au …, le Groupe d'experts".
    {
      act: 'extends',
      form: /(?<!\p{L})maintenir(?!\p{L})[^;]{0,40}?déploiement\s+(?:de\s+\d[\d\s]*membres\s+du\s+personnel\s+en\s+tenue\s+)?(?:de|du|des)\s+(?:la\s+|l[’'])?$/iu,
    },
    { act: 'extends', form: /(?<!\p{L})renouveler,[^;]{0,120}?jusqu[’']au[^;,]{0,30},\s+le\s+$/iu },
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
  deeds: none,
  reference: none,
  doubt:
    /(?<!\p{L})(?:si|s[’']il|envisage\p{L}*|intention|examen|examiner|éventuel\p{L}*|recommand\p{L}*|possibilité|prêt)(?!\p{L})/iu,
  fromExpiry: null,
  body: /\b(?:Mission|Force|Office|Tribunal)\b/u,
  panel: /Groupe/u,
  barePanel: null,
  bareMission: /^(?:Force|Mission)$/u,
};

const es: LineageForms = {
  before: [
    {
      act: 'extends',
      form: /(?<!\p{L})(?:prorrogar?|renovar|renueva|prolongar?|ampliar)(?!\p{L})[^;]{0,160}?(?:mandatos?|autorización|despliegue|presencia)[^;,]{0,40}?(?:de|del|a)\s+(?:la\s+|los\s+|las\s+|actual\s+)?$/iu,
    },
    // 2568 "mantengan el despliegue de 19.626 efectivos uniformados de la AMISOM".
    {
      act: 'extends',
      form: /(?<!\p{L})(?:mantener|mantengan)(?!\p{L})[^;]{0,60}?despliegue\s+de\s+(?:\d[\d.]*\s+efectivos\s+uniformados\s+de\s+)?(?:la\s+)?$/iu,
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
  deeds: none,
  reference: none,
  doubt:
    /(?<!\p{L})(?:si|considera\p{L}*|intención|examen|examinar|posib\p{L}+|recomend\p{L}+|dispuest\p{L}+)(?!\p{L})/iu,
  fromExpiry: null,
  body: /\bTribunal\b/u,
  panel: /Grupo/u,
  barePanel: null,
  bareMission: /^(?:Fuerza|Misión)$/u,
};

const ru: LineageForms = {
  before: [
    {
      act: 'extends',
      form: /(?<!\p{L})(?:продлить|продлевает|возобновить|возобновляет)(?!\p{L})[^;]{0,140}?(?:мандат|срок|полномочи|разрешени|пребывани)\p{L}*(?:\s+\p{L}[\p{L}-]*){0,4}\s*$/iu,
    },
    // 2614 "сохранять присутствие Миссии", 2568 "сохранять до … численность развернутого военного и полицейского персонала АМИСОМ".
    {
      act: 'extends',
      form: /(?<!\p{L})сохранять(?!\p{L})[^;]{0,40}?(?:присутствие|численность)(?:\s+\p{L}+){0,5}\s*$/iu,
      dated: true,
    },
    { act: 'ends', form: /(?<!\p{L})(?:прекратить|завершить)[^;]{0,40}?(?:мандат|деятельност)\p{L}*\s*$/iu },
    { act: 'establishes', form: /(?<!\p{L})(?:учредить|создать)(?:\s+\p{L}+){0,4}\s*$/iu },
  ],
  after: [
    { act: 'extends', form: /^\s+продлевается(?!\p{L})/iu, dated: true },
    {
      act: 'extends',
      form: /^[^;.]{0,40}?(?<!\p{L})(?:будет|должен|должна)\s+(?:по-прежнему\s+)?(?:продолжать|функционировать|действовать)/iu,
      dated: true,
    },
  ],
  pronoun: [
    { act: 'extends', form: /(?:продлить|возобновить)\s+(?:\p{L}+\s+){0,3}?(?:ее|его|их)\s+мандата?/iu },
  ],
  deeds: none,
  reference: none,
  doubt:
    /(?<!\p{L})(?:ли|намерен\p{L}+|рассмотр\p{L}+|обзор\p{L}*|возможн\p{L}+|рекоменд\p{L}+|готовност\p{L}+)(?!\p{L})/iu,
  fromExpiry: null,
  body: null,
  panel: /Групп/u,
  barePanel: null,
  bareMission: /^(?:Миссии|Сил)$/u,
};

const ar: LineageForms = {
  before: [
    {
      act: 'extends',
      form: /(?<!\p{L})(?:تمديد|تجديد|يمد\p{M}*د|يجد\p{M}*د|تمد\p{M}*د)(?!\p{L})[^؛]{0,120}?(?:ولاية|الولاية|الإذن|فترة)\p{M}*(?:\s+\p{L}+)?\s*(?:ال)?$/u,
    },
    // 2614 "أن تواصل نشر بعثة", 2520 "بمواصلة نشر 626 19 فردا من أفراد بعثة".
    {
      act: 'extends',
      form: /(?<!\p{L})(?:تواصل|بمواصلة)\s+نشر\s+(?:[\d\s]+فردا\s+من\s+أفراد\s+)?(?:ال)?$/u,
      dated: true,
    },
    { act: 'ends', form: /(?<!\p{L})(?:إنهاء|ينهي)(?!\p{L})\s+(?:ولاية\s+)?$/u },
    { act: 'establishes', form: /(?<!\p{L})(?:إنشاء|ينشئ|تنشئ)(?!\p{L})\s+$/u },
  ],
  after: [
    { act: 'extends', form: /^[^؛.]{0,40}?(?<!\p{L})(?:ستواصل|سيواصل|تواصل|يواصل)(?!\p{L})/u, dated: true },
  ],
  pronoun: [{ act: 'extends', form: /(?:تمديد|تجديد|يمدد)\s+(?:فترة\s+)?ولايت(?:ها|ه)/u }],
  deeds: none,
  reference: none,
  doubt: /(?<!\p{L})(?:إذا|ينظر|النظر|اعتزام|يعتزم|استعراض|إمكانية|توصية|استعداد)(?!\p{L})/u,
  fromExpiry: null,
  body: null,
  panel: /فريق/u,
  barePanel: null,
  bareMission: /^ب?(?:البعثة|القوة)$/u,
};

export const lineageForms: Readonly<Record<Language, LineageForms>> = { ar, zh, en, fr, ru, es };
