import { frGrounds, frRecitals, frVerbs } from './fr.verbs.ts';
import { collective, commonSigns, type LanguageForms, sanctionsList } from './language.ts';
import { numbersInWords } from './numerals.ts';
import { capitalized } from './verb-table.ts';

const monthNames =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const months = Object.fromEntries(monthNames.map((name, index) => [name, index + 1]));
const month = `(?:${monthNames.join('|')})`;
const plainDate = String.raw`(?:du|le|en date du)?\s*(?:\d{1,2}|1er)\s+${month}(?:\s+\d{4})?`;
const words =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  );
const ones = { ...Object.fromEntries(words.map((word, index) => [word, index + 1])), une: 1 };
const tens = { vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, 'quatre-vingt': 80 };
const { numerals, count } = numbersInWords(
  [
    [tens, '-', ones],
    [tens, ' et ', { un: 1, une: 1, onze: 11 }],
  ],
  { 'quatre-vingts': 80, 'cent vingt': 120, 'cent quatre-vingts': 180 },
);
const label = String.raw`\d{1,3}(?:\s*(?:\(\w{1,4}\)|\w\)))?`;
const list = String.raw`${label}(?:\s*(?:,|et|ou|à|–|‑|-)+\s*(?:alinéas?\s+)?(?:${label}|\(?\w\))){0,15}`;
const labels = `(?<paragraphs>${list})`;
const lead = String.raw`(?:(?:la|le|les|l[’']|ses|sa|des|de|du|dans|par|à|aux|au|que|par ses|Conseil de sécurité|précédentes?|antérieures?|autres)\s*)*`;
const cap = String.raw`\p{Lu}[\p{L}\d’'-]*`;
const link = "de|du|des|d[’']|pour|la|le|les|l[’']";
const name = String.raw`${cap}(?:\s+(?:(?:${link})\s*){0,3}${cap}){0,6}`;
const qualifier =
  "(?:l[’']ensemble|tous|toutes|tout|nouveaux|nouvelles|deux|principales|principaux|le|la|les|l[’']|aux|au|à|des|du|de|d[’']|autres|son|sa|ses|ces|cette|leurs?|États|compétents?|concernée?s?|intéressée?s?|pertinente?s?)";

/** Nouns of those who act, and the adjectives that tell which of them are meant. */
const nouns =
  /(?:organismes|organes|organisations|institutions|entités|acteurs|autorités|sociétés|entreprises|responsables|dirigeants|associations|contingents|observateurs|groupes|communautés|combattants|experts|chefs|journalistes|coordonnateurs|(?<!dégagement des )forces(?! existantes)|partenaires|représentants|commissions|comités|parties prenantes|administrations)/u;
const quality =
  '(?:[\\p{Ll}-]{3,}(?:aux|ales|iers|ières|els|elles|ifs|ives|iques|aires|iens|iennes|éens|éennes|ais|aises|antes|entes|ants|istes|oises|ains|aines|ésent|eurs|rices|ires))';

/** Adjectives in the name of a body; participles tell more often what it does. */
const small =
  '(?!(?:mais|désormais|jamais|bien)(?!\\p{L}))(?:\\p{Ll}+(?:ale?s?|elles?|aires?|iennes?|éennes?|aines?|aises?|oises?|ives?|iques?)|mixtes?|armées?|intégrées?|indépendantes?|arabes?|turques?|conjointes?|unifiées?)(?!\\p{L})';

/** French, as the Council's resolutions print it. */
export const fr: LanguageForms = {
  code: 'fr',
  signs: `${commonSigns}Œœ`,
  joining: 'spaced',
  structure: {
    runOnOpener: /^Le Conseil de sécurité,\s+(?=\p{L})/u,
    opener: /^Le Conseil de sécurité\s*[,:;]?$/i,
    symbol: /Résolution\s+(?<number>\d{1,4})\s*\(\s*(?<year>\d{4})\s*\)/i,
    symbolWithoutYear: null,
    symbolLine: /^Résolution\s+\d{1,4}\s*\(\d{4}\)/i,
    meeting: /(?<meeting>\d{1,5})\s*(?:e|i?[eè]me)\s+séance/i,
    adoption: /adoptée|^(?:Résolution\s+)?(?:du|en date du)\s+\d{1,2}(?:er)?\s+\p{L}+\s+\d{4}/iu,
    terminator: /[,;.:]$/u,
    operativeEnd: /[;.]$/u,
    operativeStart: new RegExp(`^(?:${capitalized(frVerbs)})(?!\\p{L})`, 'u'),
    unnumberedStart: null,
    earlyRecital: null,
    trailer: /^(?:Adoptée?|Approuvée?)\s+(?:à\s|par\s+\d|sans\s|dans\s)/u,
    footnote:
      /^[([]?(?:\d{1,2}|\*{1,3})[)\]]?\s*(?:Ibid|Op\. cit|Voir\s|Nouveau tirage|Publiée?\s|[SA]\/[\dA-Z]|Documents? officiels?|Nations Unies, Recueil)/u,
    annex: /^(?:[«“"]\s*)?(?:Annexe|Appendice|Pièce jointe)(?:\s+(?:[IVX]+|[A-Z]|\d{1,2}))?\.?$/i,
    paragraphStart: new RegExp(
      `^(?:S[’']\\p{L}|(?:\\p{Lu}\\p{L}+(?:ant|eux)|Se|(?:Toujours|Encore|Très|\\p{Lu}\\p{L}+ment)\\s\\p{L}+[éu]|${capitalized(frRecitals)})(?!\\p{L}))`,
      'u',
    ),
  },
  dates: {
    dates: [
      new RegExp(
        String.raw`(?:(?<day>\d{1,2})(?:\s?er)?\s+)?(?<month>${month})\s+(?<year>\d{4})(?!\d)`,
        'giu',
      ),
    ],
    withoutYear: new RegExp(
      String.raw`(?<![\p{L}\d])(?<day>\d{1,2})(?:\s?er)?\s+(?<month>${month})(?!\p{L}|\s+\d)`,
      'giu',
    ),
    months,
    period: new RegExp(
      String.raw`(?<![\p{L}\d-])${count}\s+(?<unit>heures?|jours?|semaines?|mois|ans?|années?)(?!\p{L})`,
      'giu',
    ),
    units: {
      heure: 'H',
      heures: 'H',
      jour: 'D',
      jours: 'D',
      semaine: 'W',
      semaines: 'W',
      mois: 'M',
      an: 'Y',
      ans: 'Y',
      année: 'Y',
      années: 'Y',
      trimestre: 'quarter',
      semestre: 'half-year',
    },
    numerals,
  },
  verbs: {
    verbs: frVerbs,
    recitals: frRecitals,
    grounds: frGrounds,
    unlisted:
      /^(?<verb>(?!(?:\p{Lu}(?:hacun|utr|ntr|omm|outr|ett|t))e|Une|Lorsque?|Puisque|Contre|Même|Quoique|Notre|Autre|Quelque|Article|Annexe|Compte|Sur|À|En|Dans|\p{L}+ment(?!\p{L}))(?:S[’']|Se\s)?\p{Lu}?\p{Ll}{2,}(?:e|it|ut|et|nd|ert|(?<!a)nt))(?![\p{L}’'-])/u,
    modifier:
      /(?:également|aussi|de nouveau|en outre|à cet égard,?|dans ce contexte,?|par ailleurs|fermement|vivement|instamment|une nouvelle fois|une fois de plus|encore|toujours|plus|très|\p{L}{3,}ment)/u,
    connectives:
      /^(?:(?:et|mais)\s+(?:(?:les|le|la)\s+|l[’'])?|(?:lui|leur|les)\s+|(?:le\s+|la\s+|l[’'])(?=(?:prie|exhorte|engage|invite|encourage|autorise|félicite|remercie|appelle|assure|presse)(?!\p{L}))|à cet égard,?|dans ce contexte,?|en outre,?|à cette fin,?|par ailleurs,?|,|\s)*/iu,
    subordinate: /^(?:tout en|en)\b/i,
    continuation: /^(?:et\s+)?(?:appuie|soutient)\b/i,
    boundary:
      /[,;:]\s+|\s(?=(?:et|mais)\s+(?:(?:à cet égard|dans ce contexte|à cette fin|en outre|par ailleurs|de nouveau),?\s+)?(?:(?:le|la|les|lui|leur)\s+|l[’'])?(?:entend|accueille|appelle|félicite|incite|préconise|constate|regrette|prie|demande|engage|exhorte|encourage|invite|exige|décide|souligne|réaffirme|affirme|rappelle|autorise|charge|condamne|recommande|implore|conjure|enjoint|confirme|salue|insiste|déclare|exprime|se\s(?:félicite|déclare|réjouit)|reconnaît|regrette|déplore|prend\s(?:note|acte)|note\s(?:que?|avec))[\s’'])|\s(?=et\s+s[’']inquiète\s)/gu,
    coordination: /^[^,;.]{1,80}?\bet\s+/i,
  },
  citations: {
    between: new RegExp(
      String.raw`^(?:\s*,?\s*${plainDate})?\s*(?:,|;|et|ou|ainsi que|à|\.)+\s*(?:(?:et|ou|ainsi que|${lead})\s*)?(?:résolutions?\s*)?$`,
      'iu',
    ),
    headBefore: /résolutions?(?:\s+(?:du Conseil|du Conseil de sécurité))?(?:\s+n(?:[°ºo]|os)\.?)?\s*$/i,
    headAfter: null,
    countedAfter:
      /^\s+(?!(?:a|ainsi|au|aux|concernant|dans|de|des|du|en|et|est|ont|ou|par|paragraphes?|pour|qui|relatives?|sont|sur)(?!\p{L})|d[’'])\p{L}/iu,
    notBefore:
      /(?:vol\.?|n[o°]s?\.?|page|p\.|paragraphes?|par\.|chapitre|article|règle|annexe|Assemblée générale|séance|[A-Z]\/)\s*$/i,
    otherBodyAfter:
      /^,?\s+(?:(?:adoptée?s?|prise?s?)\s+par|de|du)\s+(?:la\s+|le\s+|l[’'])?(?:Assemblée|Conseil\s+(?!de sécurité)\p{L}+|Commission|Conférence|Union|Ligue|Organisation|Agence|Autorité)(?!\p{L})/u,
    otherBodyBefore:
      /résolutions?\s+(?:de l[’']Assemblée générale|de l[’']Assemblée|du Conseil des droits de l[’']homme|du Conseil économique et social|de l[’']Agence)\s*$/i,
    leadBefore: new RegExp(String.raw`${lead}(?:résolutions?\s*(?:du Conseil(?: de sécurité)?\s*)?)?$`, 'iu'),
    pinpointAfter: new RegExp(
      String.raw`^,?\s+\(?(?:(?:en particulier|notamment)\s+)?(?:(?:(?:en|dans|à)\s+)?(?:au|aux|son|ses|le|les)\s+)?(?:paragraphes?|par\.)\s+(?!${list}\s+(?:de|des|du)\s)${labels}`,
      'iu',
    ),
    pinpointBefore: new RegExp(
      String.raw`(?:alinéas?\s+(?<item>\(?\w{1,4}\)(?:\s*(?:,|et|ou|à|-)+\s*\(?\w{1,4}\)){0,9})\s+du\s+)?(?:paragraphes?|par\.)\s+${labels},?\s+(?:du dispositif\s+)?(?:de|des|du)\s+${lead}(?:résolutions?\s*)?$`,
      'iu',
    ),
    rangeBefore: /[\d)）]\s*(?:à|[-‑–])\s*$/u,
    byDate: {
      before:
        /(?<!(?:droits de l[’']homme|Assemblée|gouverneurs|Comité|Commission|Union|Organisation|Agence|Conférence)(?!\p{L})[^;]{0,60})(?<!\p{L})(?:sa|la)\s+(?:précédente\s+)?résolution(?:\s+du Conseil(?: de sécurité)?)?(?:,?\s+adoptée)?\s+(?:du|en date du|datée du|le)\s+$/iu,
      after: /^(?!\s*(?:,\s*)?d(?:e la|e l[’']|u)\s*(?!Conseil))/iu,
    },
    forceBefore: [
      {
        force: 'pursuant-to',
        form: /(?:en application|conformément|en vertu|au titre|comme suite|en vertu|par|aux termes|imposées? par|créée? (?:par|en application)|prévues?|paragraphes?[^,;.]{1,30})\s*(?:de|d[’']|à|aux|au|des|du)?\s*$/i,
      },
      {
        force: 'implements',
        form: /(?:appliquer|application|mise en œuvre|mettre en œuvre|respecter|respect|exécution)\s*(?:intégrale\s+|effective\s+)?(?:de|d[’']|des)?\s*$/i,
      },
    ],
  },
  instruments: {
    title:
      /«\s*(?<title>[^«»]{4,120}?(?:rapport|cadre|plan|principes|guide|stratégie|déclaration|programme|accord)[^«»]{0,60})\s*»/gi,
    assembly: /Assemblée/i,
    assemblyResolutions: [
      /résolutions?\s+(?<session>\d{1,2})\/(?<number>\d{1,3}(?:\s?[A-Z](?![a-z]))?)\s+de l[’']Assemblée/gu,
    ],
    kinds: [
      { kind: 'treaty', form: /Convention|Traité|Charte|Protocole|Statut|Accord|Pacte/i },
      { kind: 'strategy', form: /Stratégie|Plan|Programme|Feuille de route|Cadre/i },
      { kind: 'guidance', form: /Principes|Guide|Directives|Mémorandum|Recommandations|Normes/i },
      { kind: 'declaration', form: /Déclaration|Appel|Communiqué|Engagement/i },
      { kind: 'report', form: /rapport/i },
    ],
    partsAfter: [{ suffix: 'ADDENDUM', form: /^\s+et\s+(?<part>(?:leur|son)\s+additif)/i }],
    loneParts: [
      {
        instrument: 'FATF-RECOMMENDATION',
        actor: 'FATF',
        form: /Recommandation\s+(?<number>\d{1,2})(?!\d)/gu,
      },
    ],
  },
  actors: {
    establishedAfter: null,
    establishedBefore:
      /(?:le|du|au)?\s*Comité\s+(?:du Conseil de sécurité\s+)?(?:créé|faisant suite|institué|établi)\s+(?:par|en application|conformément|en vertu)?\s*(?:de|à|aux?|du|le)?\s*(?:paragraphes?\s+\d{1,3}(?:\s*\w\))?\s+(?:de\s+(?:la\s+)?)?)?$/i,
    establishedTail:
      /^\s+concernant l[’']EIIL \(Daech\)(?:,| et)\s+Al[-‑]Qaida(?:\s+et\s+les\s+personnes,\s+groupes,\s+entreprises\s+(?:ou|et)\s+entités\s+qui\s+leur\s+sont\s+associés)?/u,
    anyCommittee:
      /^Comité(?: des? sanctions)?(?: (?:du Conseil(?: de sécurité)?|de l[’']ONU|des Nations Unies))?$/iu,
    shared: [{ form: /^Tribunal(?: pénal)?(?: international)?$/u, of: ['ICTY', 'ICTR'] }],
    byNumber: /Comité\s+(?<number>\d{3,4})(?:\/\d{3,4})*/gu,
    bodies: [
      {
        kind: 'government',
        form: new RegExp(
          String.raw`[Gg]ouvernements?(?:\s+d[’']union nationale|\s+provisoire d[’']union nationale|\s+d[’']entente nationale|\s+de transition)?\s+(?:(?:de|du|des|d[’'])\s*(?:la\s+|l[’'])?${name}|[\p{Ll}-]+(?:ais|ien|éen|ois|ain|an)(?!\p{L}))|[Gg]ouvernement fédéral\s+\p{Ll}+|(?:[Aa]utorités|forces armées|[Ff]orces de défense et de sécurité|[Ff]orces de (?:sécurité|police)|garde-côtes|institutions|parties|acteurs)\s+(?:(?:de transition|fédérales|nationales)\s+)?(?:\p{Ll}+(?:aises|iennes|éennes|oises|aines|anes|ais|iens|ites)(?!\p{L})|(?:de|du|d[’'])\s*(?:la\s+|l[’'])?${name})`,
          'gu',
        ),
      },
      {
        kind: 'government',
        form: /(?:Ministères?|Départements?|Services? de police|Parquet)(?:\s+(?:fédéral|national)\p{L}*)?\s+(?:des|du|de la|de l[’']|de|d[’'])\s*\p{L}+(?:\s+\p{Ll}+(?:ien|ais|ain|an)(?:ne|e)?s?(?!\p{L}))?/gu,
      },
      {
        kind: 'office-holder',
        form: new RegExp(
          String.raw`(?:Présidente?\s+${cap}(?:\s+${cap})?(?!\p{L})|[Rr]eprésentante?s?(?:\s+et\s+envoyée?s?)?\s+spécia(?:les?|ux)(?!\p{L})|envoyée?s? spécia(?:les?|ux)(?!\p{L})|(?<=\b(?:son|sa|ses)\s+)envoyée?s? personnel(?:le)?(?!\p{L})|Envoyée? (?:spéciale?|du Secrétaire général)|Représentante?s? spéciale?s?|Représentante? personnel(?:le)?|Envoyée? personnel(?:le)?|Conseill(?:er|ère) spéciale?|Haut(?:e)?-Commissaire|Coordonnat(?:eur|rice)|Médiat(?:eur|rice)|Procureure?|Secrétaires? généra(?:le?|ux)s? adjointe?s?)(?:\s+(?:adjointe?|conjointe?))?(?:\s+(?:du\s+Secrétaire général|de l[’']Union africaine))?(?:\s+(?:pour|chargée? d[eu’'][^,;]{3,60}?|en|aux?)\s*(?:la\s+|le\s+|les\s+|l[’'])?(?:${name}|jeunesse|affaires(?:\s+(?:et à la\s+)?\p{Ll}{4,})+))?`,
          'gu',
        ),
      },
      {
        kind: 'panel',
        form: new RegExp(
          String.raw`(?:[Gg]roupes?|Équipe|Panel)\s+d[’']experts(?:\s+(?:sur|pour)\s+(?:la\s+|le\s+)?${name})?|Équipe de surveillance|Groupe de (?:contrôle|travail)(?:\s+sur\s+[\p{L} ’']{4,40}?(?=[,;.]))?`,
          'gu',
        ),
      },
      {
        kind: 'committee',
        form: new RegExp(
          String.raw`[Cc]omité(?:\s+(?:des sanctions|de suivi de l[’']Accord|de sanctions|de suivi|spécial|technique|(?:de (?:coordination|pilotage|surveillance|liaison))(?:\s+(?:du|de la|des)\s+\p{Ll}+|\s+de l[’']\p{Ll}+)?))?(?:\s+(?:du|de|des|pour|sur|contre)\s+(?:la\s+|l[’'])?${name})?`,
          'gu',
        ),
      },
      {
        kind: 'body',
        form: new RegExp(
          String.raw`(?:Mission|Force|Opération|Bureau|Commission|Tribunal|Cour|Conseil|Union|Communauté|Organisation|Agence|Autorité|Instance|Réseau|Fonds|Programme|Banque|Armée|Police|Mouvement|Front|Ligue|Secrétariat|Mécanisme|Assemblée|Brigade|Service|Centre|Institut|Haut-Commissariat|Groupe|Équipe de pays)s?(?:\s+(?:\p{Ll}+(?:ale|elle|ienne|aine|ive|ée|ue)s?\s+)?(?:(?:de|du|des|d[’']|pour|en|au|aux|à)\s*(?:la\s+|l[’']|les\s+)?)?${cap}(?:\s+(?:${link})?\s*${cap}){0,8}(?:\s+(?:multidimensionnelle\s+intégrée|intégrée|intérimaire)[^,;]{0,80}?(?=[,;(]))?)`,
          'gu',
        ),
      },
      // A noun with its adjectives in small letters: "Forces armées arabes syriennes", "Commission militaire mixte".
      {
        kind: 'body',
        form: new RegExp(
          String.raw`(?:Haute?\s+)?(?:Mission|Forces?|Opération|Bureau|Commission|Tribunal|Cour|Agence|Banque|Armée|Police|Front|Mécanisme|Assemblée|Brigade|Service|Centre|Chambre|Unité|Coalition|Garde|Gendarmerie|Parlement|Équipe)(?:\s+${small}){1,4}(?:\s+(?:de|du|des|d[’']|pour)\s*(?:la\s+|l[’'])?${name})?(?!\p{L})`,
          'gu',
        ),
      },
      {
        kind: collective,
        form: new RegExp(
          String.raw`(?<!\p{L})${nouns.source}(?:\s+${quality}(?:(?:,| et| ou)\s+${quality}){0,2}){1,3}(?!\p{L})|(?<!\p{L})équipes? (?:d[’']|de (?:deux|trois|quatre|cinq) )experts(?!\p{L})`,
          'gu',
        ),
      },
      {
        kind: 'body',
        form: /(?<![\p{L}\d/.’'-])[A-Z]{2,}[A-Z0-9]*(?:-[A-Z0-9]{1,})*(?:[a-z]{1,2}(?![\p{L}]))?(?![\p{L}\d/]|\s*\/)/gu,
      },
    ],
    aliasAfter:
      /^\s*\((?:ci-après,?\s+)?(?:le\s+|la\s+|l[’'])?[«“]?\s*(?![SA]\/)(?<alias>\p{Lu}[\p{L}\d/-]{1,14})\s*[»”]?\)/u,
    namedThings:
      /(?:Accord|Plan|Zone|Cadre|Stratégie|Politique|Document|Feuille de route|Traité|Convention|Protocole|Système)s?\s[^,;.()«»]{0,100}\s\([«“]?\s*(?<acronym>[A-Z][A-Za-z0-9-]{1,9})\s*[»”]?\)/gi,
    notActors:
      /^(?:(?:TNP|APPR|DDRR|RVC|CONOPS|PNDDRR|ACT|MANPADS|TNT|RPG|ATGM|CM[IVXL]+|DDR|SSR|VIH|SIDA|COVID(?:-\d+)?|II|III|IV|VI|VII|VIII|IX|XI|XII|XV|PNR|RSS|EEI|IED|LRA-|A|B|C)|Conseil(?: de sécurité)?|Assemblée générale|Annexe.*|Chapitre.*|Article.*)$/u,
    knownEndsName: false,
    knownBeginsName: false,
    placeBefore:
      /(?:\b(?:en|au|aux|dans|(?<=dans )tou(?:t|te|s|tes)|une|depuis|hors|vers|sur|concernant|situation)\s+(?:la\s+|le\s+|les\s+)?(?<!(?:fourni|apport|accord|prêt|communiqu|soume|transm|donn)\p{L}{0,6}(?: \p{L}+)? au )|(?<!(?:participation|coopération|consentement|assentiment|concours) )(?:\b(?:de|du|des|d[’'])\s*(?:la\s+|l[’'])?)|(?<!de )l[’'])$/iu,
    placeAfter: /^(?:\s+(?:et\s+dans|méridional|septentrional))/i,
    stateReceives: null,
    stateGap: /^\s*(?:,|et|ou)+\s*(?:à\s|aux?\s|en\s|du\s|des?\s|d[’'])?\s*(?:la\s+|le\s+|l[’']|les\s+)?$/i,
    article: /^(?:(?:la|le|les|du|de la|des|aux?|son|sa|ses)\s+|l[’'])?/i,
    guards: [
      { id: 'ARMED-FORCES', form: 'armée', onlyAfter: /(?<!\p{L})l[’']$/iu },
      { id: 'SC', onlyAfter: /(?:au|membres du|informer le|saisir le|devant le)\s+$/i },
      { id: 'SG', notAfter: /\b(?:rapports?|lettres?|note) (?:du|par le|que le) $/i },
      { id: 'YOUTH', notBefore: /^(?: et (?:à )?la paix|, (?:à )?(?:la )?paix)/i },
      { id: 'DONORS', notAfter: /(?:conférences?|réunions?|table ronde)(?: \p{Ll}+)? des? $/iu },
      { id: 'WOMEN', notBefore: /^(?: et (?:à )?la paix|, (?:la )?paix)/i },
      { id: 'GA', notAfter: /statut d[’']observateur auprès de l[’']$/iu },
      { id: 'GA', notBefore: /^\s*,?\s*(?:en date )?(?:résolution)/i },
      {
        id: 'UN-SYSTEM',
        form: 'Nations Unies',
        notBefore: /^\s+\p{Lu}/u,
        notAfter:
          /(?:Convention|Charte|personnel|normes|politiques?|directives|règles|drapeau|Casques bleus|principes|experts|agents humanitaires|Stratégie|fonds) d(?:e l’Organisation d)?es $/iu,
      },
      // "L’Organisation" alone is the United Nations.
      {
        id: 'UN-SYSTEM',
        form: 'Organisation',
        onlyAfter: /(?<!\p{L})(?:l[’']|de l[’']|à l[’'])$/iu,
        notBefore: /^\s+(?:d[eu]|des|d[’']|pour|\p{Ll}+(?:ale|aine|ique)s?)(?!\p{L})/u,
      },
      { id: 'UN-SYSTEM', notAfter: /(?:tolérance zéro|Conseil de sécurité) de l[’']$/iu },
      { id: 'UN-SYSTEM', form: 'ONU', notAfter: /(?:en cas d[’']appui de|antimines de) l[’']$/iu },
      // What the State has, not who acts: "l’autorité de l’État".
      { id: 'MEMBER-STATES', form: 'État', notAfter: /(?:\bde |[’'] |\bà )?[ldLD][’']$/u },
      // Tasks, or missions of others.
      {
        id: 'PEACE-OPERATIONS',
        form: 'missions',
        notAfter: /(?<!\p{L})(?:leurs?|ses|sa|des) $/iu,
        notBefore: /^ (?:de (?!paix|maintien)|d[’']|du |des (?!Nations)|confié|et forces)/u,
      },
      { id: 'MEMBER-STATES', form: 'États', notAfter: /chefs d[’']$/u },
      { id: 'MEMBER-STATES', notBefore: /^ de la fédération/u },
      {
        id: 'TERRORIST-GROUPS',
        form: 'terroristes',
        notAfter:
          /(?:activités|attaques|actes|fins|menaces|agissements,?|attentats|infractions|crimes|organisations|opérations) $/iu,
      },
      { id: 'PRIVATE-SECTOR', form: 'entreprises', notAfter: /(?:ces|activités|groupes,?|individus,) $/u },
      { id: 'GCC', notAfter: /Initiative du $/u },
      { id: 'ARMED-FORCES', form: 'forces de sécurité', notAfter: /appui de l’ONU à des $/u },
      ...sanctionsList.map((id) => ({
        id,
        notAfter:
          /(?:[Ll]iste relative aux sanctions|sanctions|Comité des sanctions) (?:contre|visant|concernant) (?:l[’']EIIL \(Daech\) et )?(?:l[’'])?$/iu,
      })),
    ],
    heads:
      /(?<=\b[Ll]e\s|\b[Dd]u\s|\b[Aa]u\s|\b[Ll]a\s|[Ll][’'])(?<head>Comité|Direction exécutive|Bureau|Mission|Groupe d’experts|Force conjointe|Force|Gouvernement|Mécanisme|Secrétariat|Représentante? spéciale?|Envoyée? (?:spéciale?|personnel(?:le)?)|Présidente?|Observateur indépendant|Équipe|Commission mixte|Commission|Groupe)(?!\s+(?:de(?! sorte| façon| manière| (?:ne |se |les? |la |lui |leur )?\p{Ll}+(?:er|ir|re|oir)(?!\p{L}))|des|du|d[’'](?!\p{Ll}+(?:er|ir|re|oir)(?!\p{L}))|créé|contre|sur|pour(?! (?:ne |y |en |se |les? |la |lui |leur )?\p{Ll}+(?:er|ir|re|oir)(?!\p{L}))|\p{Lu})|\s+[\p{Ll}-]+(?:ais|ien|yen|éen|ois|ain|an)(?!\p{L}))/gu,
    headKinds: {
      comité: ['committee'],
      'groupe d’experts': ['panel'],
      mission: ['mission'],
      bureau: ['office'],
      force: ['mission'],
      'force conjointe': ['mission', 'security-forces'],
      gouvernement: ['government'],
      groupe: ['panel'],
    },
    latter:
      /\b(?:ce dernier|cette dernière|ces derniers|ces dernières)\b|(?<=\bque )(?:ceux|celles|celui|celle)-ci\b/gu,
    toCouncil:
      /(?<!\p{L})(?:lui(?=\s+(?:en\s+)?(?:rend(?:re|e|ra|ront)? compte|f(?:aire|era|eront|asse) (?:régulièrement )?(?:rapport|des recommandations|(?:un |le )?point|(?:un |des )?exposés?)|signaler|(?:présent|soumett|remett|adress|communiqu)(?:er|re|e|ent|ra|era|ront|eront)(?!\p{L})[^;]{0,90}?(?:rapport|exposé|informations|mise à jour|recommandations|évaluation|options|analyse|examen|bilan|lettre|stratégie|proposition)))|le(?=\s+tenir\s+(?:\p{Ll}+\s+)?informé))/gu,
  },
  roles: {
    addressees: {
      between:
        /^(?:\s+(?:très|également|fermement|une fois de plus|encore|de nouveau|à nouveau|en outre|aussi|instamment|vivement|par ailleurs|en particulier|à cet égard|une nouvelle fois))*\s+(?:que\s+|qu[’'])?(?<who>(?:à|aux?|le|la|les|l[’']|tou(?:s|tes)|son|sa|ses|ceux|celles)[^;:.]{3,300}?)(?:,?\s+(?:de|d[’']|à)\s*(?:ne\s+(?:pas\s+)?|n[’']|s[’']|se\s+|l[’']|le\s+|la\s+|les\s+|lui\s+|leur\s+|y\s+|en\s+)*(?!(?:ordre|guerre|titre|mer|terre|nature|manière|cadre|centre|autre|entre|leur|membre|nombre|ministre|premier|dernier|caractère|hier|fer|membre|notre|rencontre|lumière|matière|première|dernière|frontière|artère)\b)\p{Ll}+(?:er|ir|re|oir)(?!\p{L})|\s+(?:ne\s+|n[’']|s[’']|se\s+|y\s+|leur\s+|lui\s+|l[’']|les?\s+|la\s+)?(?:fasse|prenne|continue|veille|coopère|mette|rende|présente|établisse|adopte|procède|respecte|applique|poursuive|donne|cesse|agisse|accorde|apporte|permette|garantisse|participe|facilite|renforce|tienne|appuie|examine|fournisse|soumette|aide|œuvre|libère|publie|intègre|collabore|engage|assure|honore|retire|exécute|accélère|élabore|lance|désigne|communique|transmette|aille|vienne|envisage|étudie|prête)(?:nt)?(?!\p{L}))/u,
      aside:
        /,?\s+(?:en (?:étroite |consultation|coordination|coopération|collaboration|concertation)|avec (?:l[’']appui|le concours|l[’']aide|le soutien))|,\s+(?:en(?! particulier)|avec|dans|par|lorsqu|quand|après|avant|tout|agissant|qui|dont|conformément|selon|sous|sur|au plus tard|jusqu|si|pour|pendant|travaillant|compte|à titre|s[’']il|comme|à cet)|\s+(?:qui|dont|agissant|chargée?s?|participant)(?!\p{L})/u,
      resumes: /,\s+(?:à|aux?)(?=\s)/u,
      joints:
        /\s*,\s*(?:(?:et|ou|ainsi qu[e’']|y compris|notamment|en particulier)\s*)?|\s+(?:et|ou|ainsi qu[e’']|y compris)\s*/gu,
      determiners:
        /^(?:\s*(?:(?:à|au|aux|le|la|les|de|du|des|tous|toutes|tout|toute|son|sa|ses|leurs?|ces|autres|deux|également|de nouveau|en outre)\s+|[ld][’']|à l[’']))*/u,
      governs:
        /\s(?:de|du|des|pour|entre|en|dans|par|avec|sur|au|aux|à|sous|autres que|concernée?s?|intéressée?s?)\s|\s(?:d[’']|à l[’'])/u,
      actorNoun:
        /^\p{Lu}\p{L}|(?<!\p{L})(?:parties?|acteurs|organisations|organismes|autorités|entités|communautés|groupes?|forces|factions|mouvements|dirigeants|institutions|commissions?|comités?|prestataires|participants|pays|États|gouvernements?|missions|entreprises|représentante?s?|envoyée?s?|référent|présidente?|ministre|juges|procureure?|tribunal|parlement|bureaux?|populations?|femmes|jeunes|signataires|partenaires|donateurs|experts|personnel|personnes|auteurs|police|armée|équipes?)(?!\p{L})/u,
      abstract:
        /^(?:que?\b|qu[’']|(?:\p{Ll}+\s+)?(?:efforts?|mesures?|travaux|appui|soutien|progrès|initiatives?|coopération|coordination|nécessité|attention|engagements?|contributions?|assistance|application|respect|renforcement|poursuite|retrait|cessation|libération|retour|accès|participation|dialogue|processus|réouverture|plein|nouveaux|cycles?|échange|intensification|fait|mise|fin|levée|rétablissement|tenue)(?!\p{L}))/u,
    },
    agentBefore:
      /^(?:(?!(?<!\p{L})(?:efforts|déploy|commis|attaqu|adopté|pris|signé|soumis|établi|imposé|mené|fait|formul|énonc|recommand|défini|prévu|décid|approuv|lanc|organis|présent|effectu|désign|consenti))[^,;])*(?:,\s+(?:y compris|notamment)\s+)?(?<!\p{L})(?:par|(?:coopération|coordination|collaboration|concertation|dialogue|échanges?|contacts|consultations|communication)[^,;]{0,32} entre|(?:retrait|coopération|désarmement)(?: \p{Ll}+){0,2} (?:du|des|de))\s+(?:le\s+|la\s+|les\s+|l[’']|tous\s+|toutes\s+)*$/u,
    hangsBefore: /(?!)/u,
    furtherBefore: /\bet qu(?:e|[’'])\s*(?:(?:le|la|les|tous|toutes)\s+|l[’'])*$/i,
    addresseeBefore: /\bet\s+(?:à\s+(?:(?:la|tous|toutes)\s+(?:les\s+)?|l[’'])?|aux?\s+)$/i,
    addresseeAfter: /^\s+d(?:e\s+|[’'])(?:\p{Ll}+\s+)?\p{Ll}+(?:er|ir|re|oir)(?!\p{L})/u,
    gerundBefore: /rappelle\s+(?:à\s+(?:(?:la|tous|toutes)\s+(?:les\s+)?|l[’'])?|aux?\s+)$/i,
    gerundAfter:
      /^(?:\s+[^,;]{1,30})?\s+(?:qu[’']il (?:leur|lui) (?:incombe|appartient)|(?:ses|leurs|l[’']|son|leur) ?(?:obligation|responsabilité|devoir|engagement)s?|qu[’'](?:ils?|elles?) (?:doi|devr|a |ont |est tenu|sont tenu))/i,
    listGapBefore: null,
    hangsOn: null,
    pronounAfter:
      /^\s+(?:également\s+|en outre\s+|de nouveau\s+|à nouveau\s+)?(?:(?:(?:à|de|que)\s+)?(?:celui-ci|celle-ci|ceux-ci|celles-ci|leurs membres|ces derniers|ces dernières|cette dernière|ce dernier|ces (?:acteurs|parties|organisations|entités|pays|États|organismes|groupes))|qu[’'](?:elles?|ils))(?!\p{L})|^\s+(?:également\s+)?d[’']en (?:proroger|reconduire|renouveler|prolonger|étendre) (?:le|les|la) |^\s+(?:également\s+)?de (?:proroger|reconduire|renouveler|prolonger)(?: jusqu[^,;]{1,40}| pour [^,;]{1,40})? (?:son|leur) mandat(?!\p{L})/iu,
    pronounBefore: /(?:\b(?:le|la|les|lui|leur)\s+|l[’'])$/i,
    pronounIn: /(?!)/u,
    repeats:
      /^\s+(?:de nouveau\s+|également\s+)?(?:son|sa|ses|qu[’']il)\s*(?:\p{L}+\s+)?(?:appel|demande|invitation|exhortation)s?\s+(?:à|aux?|tendant à ce que|que)?\s*/iu,
    renewing: /^(?:proroge|renouvelle|prolonge|reconduit)/i,
    itemTasks: null,
    delegates: /^\s+d[e’']\s*(?:autoriser|prier|inviter|charger|demander)\s+/i,
    renewedBefore:
      /\bque (?:le mandat|(?:la|les) (?:\p{L}+ )?priorités? stratégiques?|(?:le plafond d[e’']s?\s?)?l?[e’']?s? ?effectifs?(?: \p{L}+){0,4}|les tâches(?: \p{L}+)?) (?:de|du|des|d[’'])\s*(?:la\s+|l[’'])?$|(?:proroger|renouveler|prolonger|reconduire|prorogation|maintenir|déployer)[^;]{0,140}?(?:mandats?|autorisation|présence|déploiement)?\s*(?:de|du|des|d[’']|confié à|donnée? à)?\s*(?:la\s+|l[’']|les\s+)?$/iu,
    renewedAfter: /(?!)/u,
    obligedBefore:
      /(?:nécessité,? (?:pour|qu(?:e|[’'])|de voir)|importance(?: [a-zà-ÿ]+)?,? (?:pour|qu(?:e|[’']))|il (?:faut|convient) qu(?:e|[’'])|c[’']est (?:aux?|à)|(?:incombe(?:nt)?|appartient|revient)(?:\s+(?:au premier chef|en premier lieu|également|avant tout))?\s+(?:à|aux?)|nécessité (?:pour|faite à)|il importe que|il incombe (?:à|au|aux)|obligations? (?:faite )?(?:de|du|des|à|aux?)|responsabilité (?:\p{Ll}+ )?(?:de|du|des|d[’'])|essentiel que|important que|nécessaire que|indispensable que|demeure impératif que|a décidé que|décision (?:selon laquelle|tendant à ce que))\s*(?:,\s*(?:pour|dans|en|conformément|avec|lors|compte|à)[^;]{1,160}?,\s*)?(?:(?:le |la |les |l[’'])?(?:forces|membres|dirigeants|autorités|chefs) (?:de|du|des)\s*)?(?:l[’']ensemble (?:des|du|de la|de)\s*)?(?:la\s+|le\s+|les\s+|l[’']|tous\s+|toutes\s+)*$/iu,
    objectGap: new RegExp(
      String.raw`^[\s,:]*(?:\(?\p{Ll}\)\s+)?(?:(?:(?:compte tenu|conformément|comme|eu égard|dans le cadre)[^;]{1,160}?,|qu(?:e,?|[’'])\s*(?:comme|compte tenu|conformément|à la demande|selon|outre|dans le cadre|lors d|en consultation|en plus)[^;]{1,200},|que|qu[’']|pour que|très|de nouveau|à nouveau|également|aussi|en outre|à cet égard|à cette fin|dans ce contexte|instamment|vivement|fermement|une fois de plus|encore|une fois encore|encore une fois|avec insistance|de toute urgence|une nouvelle fois|par ailleurs|en particulier|toujours|de nouveaux|de nouvelles|(?:à )?(?:quel point|combien) il importe que|pour une (?:\p{Ll}+ )?(?:période|durée)[^;]{1,60},)[\s,]*)*(?:${qualifier}[\s,]*)*(?:(?:membres|dirigeants|responsables) (?:de|du|des)\s*(?:la\s+|l[’'])?)?$`,
      'iu',
    ),
    listGap: new RegExp(
      String.raw`^\s*(?:(?:,|et|ou|ainsi qu[e’']|(?:notamment|en particulier)\s+(?:à\s+)?ceux\s[^,;]{1,60},|notamment|y compris|en particulier|surtout|le cas échéant)\s*)+(?:${qualifier}\s*)*$`,
      'iu',
    ),
    modal:
      /\b(?:doit|doivent|devra|devront|devrait|devraient|est tenue?|sont tenue?s|a le devoir|ont le devoir|a l[’']obligation|ont l[’']obligation|a la responsabilité|ont la responsabilité|a l[’']autorisation|ont l[’']autorisation|a pour responsabilité|est responsable|sont responsables|a le droit|est autorisée?|sont autorisée?s|il incombe|il appartient)(?!\p{L})/giu,
    future: /\b(?:\p{L}+(?:ra|ront)|peut|peuvent)(?!\p{L})/giu,
    subjectBefore: /\bqu(?:e|[’'])\s*(?:(?:le|la|les|tous|toutes|tout|son|sa|ses)\s+|l[’'])*$/i,
    subjectGap: /^(?:\s*\([^()]{1,60}\))?(?:\s+(?!qui|dont|que)[^,;]{1,110})?(?:\s*,[^;]{1,220},)?\s*$/i,
    conditionBefore:
      /(?<!\p{L})(?:si|à moins que|jusqu[’']à ce que|tant que|dès que|pour autant que|lorsque)\s+(?:(?:le|la|les|tous|toutes)\s+|l[’'])*$/iu,
    modalGap:
      /^(?:\s*»\s*\))?(?:\s*,[^,;]{1,120},)?(?:\s+(?:également|donc|aussi))?(?:\s+(?:ne|se|en|y|lui|leur|la|le|les)(?=\s)|\s+[nsl][’'])*\s*$/i,
  },
  deliverables: {
    yearEnd:
      /(?<=\bfin (?:de |de l[’']année )?)(?<year>\d{4})(?!\d)|(?<=\bfin de )(?:cette année|l[’']année(?! \d)(?: en cours)?)/gi,
    dueBefore:
      /(?:avant(?: la fin(?: du mois)?(?: d[eu]| d[’'])?| le mois d[e’']| fin)?|aura lieu le|auront lieu le|au plus tard(?: au)?|d[’']ici(?: au| à la fin(?: de| du mois de| d[’'])?| à)?|pour)\s+(?:le\s+)?$/i,
    dueAfter: /^\s+au plus tard/i,
    heldBefore: /\b(?:en|les?|rapport de)\s+$/i,
    expiryBefore:
      /(?:jusqu[’']au|jusqu[’']à la fin de|jusqu[’']à|au|(?:s[’']achevant|prenant fin|prendra fin|expirant|expirera|expire|se terminant|se terminera|venant à expiration|viendra à expiration|arrivant à (?:expiration|échéance)) le)\s*$/i,
    expiryAfter: /^\s*(?!)/u,
    regularly:
      /(?<!\p{L})(?:(?<adverb>régulièrement|périodiquement|à intervalles réguliers)|(?<timely>en temps (?:utile|voulu))|réguli(?:er|ère)s?|périodiques?)(?!\p{L})/giu,
    undated:
      /avant (?:la fin|l[’']expiration) d[ue] (?:son |leur |la )?(?:mandat|période)[^,;]{0,20}|avant (?:la date à laquelle |que )(?:le |son )mandat[^,;]{0,50}expir\p{L}*|à la fin de cette période|à l[’']expiration de cette période|dans (?:son|le|leur) prochain rapport|dans le cadre de (?:ses|leurs) rapports/giu,
    atExpiry: /(?:fin|expiration) de cette période/i,
    endBefore: /\bfin\s+(?:du mois\s+)?(?:de\s+|d[’'])?$/i,
    endAfter: /(?!)/u,
    reach: 160,
    prolongs: /prorog|renouvel|reconduire|prolong/i,
    extensionBefore:
      /(?:pour|(?:période|durée)(?: (?:supplémentaire|initiale|limitée|maximale|additionnelle))? de)\s+$/i,
    fromAdoption: /adoption de la présente résolution|date de la présente résolution/i,
    withinBefore:
      /(?:dans (?:un délai de|les)|dans|au bout d[e’']|à l[’']issue d[e’']|d[’']ici(?: à)?|sous)\s*$/i,
    withinAfter: /^\s+(?:ouvrables\s+)?(?:après|suivant|à compter|au plus(?: tard)? après)(?!\p{L})/iu,
    recurrence: new RegExp(
      String.raw`\b(?:tou(?:s|tes) les\s+(?:${count}\s+)?|chaque\s+)(?<unit>jours?|semaines?|mois|ans|trimestre|semestre)(?!\p{L})`,
      'giu',
    ),
    recurrent: [
      { form: /\bmensuel(?:le)?(?:ment|s)?(?!\p{L})/giu, recurrence: 'P1M' },
      { form: /\btrimestriel(?:le)?(?:ment|s)?(?!\p{L}|\s+daté)/giu, recurrence: 'P3M' },
      { form: /\b(?:biennal(?:e|s|es)?|biennaux)(?!\p{L})/giu, recurrence: 'P2Y' },
      { form: /\b(?:tous les mois|chaque mois|une fois par mois)(?!\p{L})/giu, recurrence: 'P1M' },
      { form: /\b(?:semestriel(?:le)?(?:ment|s)?|deux fois par an)(?!\p{L})/giu, recurrence: 'P6M' },
    ],
    yearly: /\bannuel(?:lement|le|s)?\b|une fois par an\b|chaque année/gi,
    kinds: [
      {
        kind: 'report',
        form: /(?<!cycle d[’']établissement des |présentation des )rapport|rende compte|rendre compte|rendant compte|lettre|(?<!faire le )bilan|mises? à jour|informations? actualisées?|renseignements à jour|informer|informée?s? (?:de|du|des)|(?:présente|formule|soumett|adresse|communique|propose)r?e? [^,;]{0,40}(?:recommandations|options)/i,
      },
      {
        kind: 'review',
        form: /(?<!(?:résultats?|conclusions) de (?:l[’']|cet |cette |la ))(?:(?<!pour )examen|faire le bilan|examiner|réexamin|revoir|évaluation|évaluer)/i,
      },
      { kind: 'briefing', form: /exposé|faire (?:un|le) point/i },
    ],
  },
};
