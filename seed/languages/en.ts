import { enRecitals, enVerbs } from './en.verbs.ts';
import { collective, commonSigns, type LanguageForms, sanctionsList } from './language.ts';
import { numbersInWords } from './numerals.ts';

const months = Object.fromEntries(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((name, index) => [name, index + 1]),
);
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** A year, one figure of which scanning may have made a sign of (`198]`, `i993`). */
const year = String.raw`(?:\d{4}|\d{3}[\]\[|!lI]|[il|]\d{3})`;
const plainDate = String.raw`(?:\d{1,2}\s+)?${month}(?:\s+\d{4})?`;
const words =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ones = Object.fromEntries(words.map((word, index) => [word, index + 1]));
const tens = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const { numerals, count } = numbersInWords(
  [
    [tens, '-', ones],
    [tens, ' ', ones],
  ],
  {
    'one hundred and twenty': 120,
    'one hundred and eighty': 180,
    a: 1,
    an: 1,
    twice: 2,
  },
);

const modifier =
  '(?:also|further|again|once again|once more|strongly|urgently|firmly|fully|deeply|gravely|seriously|particularly|especially|unequivocally|categorically|vigorously|strenuously|solemnly|hereby|therefore|accordingly|likewise|additionally|specifically|equally|energetically|expressly|unreservedly|emphatically|reaffirming|continues to|furthermore|moreover|,? ?in (?:this|that) (?:regard|respect|context|connection),?)';
const label = String.raw`\d{1,3}(?:\s*\(\w{1,4}\)){0,3}`;
const list = String.raw`(?:operative\s+)?(?:${label}|\(\w{1,4}\))(?:\s*(?:,|and|or|to|through|–|‑|-)+\s*(?:sub-?paragraphs?\s+)?(?:${label}|\(\w{1,4}\))){0,15}`;
const labels = `(?<paragraphs>${list})`;
const council = String.raw`(?:(?:its|the|that|this|Security Council|United Nations|UN|Council|Council’s|previous|earlier|relevant|subsequent|recent|own|existing|of)\s+)*`;
const cap = String.raw`(?:d[’'])?\p{Lu}[\p{L}\d’'-]*`;
const link = '(?:of|for|in|on|the|against|de|du|des|la|al|el)';
const name = String.raw`${cap}(?:\s+(?:${link}\s+){0,3}${cap}){0,7}`;
const adjective =
  '(?:two|three|cooperating|flag|port|coastal|designating|affected|participating|remaining|signatory|non-signatory|[A-Z]\\p{L}+(?:ian|ese|ish|an|i))';
const qualifier =
  '(?:all|the|any|his|her|other|those|these|its|their|relevant|concerned|interested|respective|appropriate|national|international|regional|both|every|each|United Nations)';

/** How a circumstance begins that stands between a tasking verb and those whom it tasks. */
const circumstance =
  '(?:after|upon|as|when|while|following|within|without|with|in|on|at|by|before|prior to|no later than|pursuant to|consistent with|subject to|pending|recalling|taking|bearing|where|if|to (?:this|that) end)\\s';

/** Words that tell which agencies, companies or leaders are meant. */
const quality =
  '(?:(?!these |those |including|supporting|supplying contingents|furnishing|assisting|enabling|ensuring|providing|involving|following|all |and |which |that )(?:[\\p{Ll}-]+(?:al|ic|ive|ary|ant|ent|ern|ian|ate|ese|ous|able|eign|ty|tion|ing)|law enforcement|police|private|customs|border|aid|relief|donor|community|military|civil|civilian|judicial|state|State|oil|women’s|youth|health|port|intelligence|armed|African|Arab|Iraqi|Afghan|Somali))';

/** Verbs as operative paragraphs open with them where no number does; a task in a list is none. */
const finite = enVerbs.map(({ form }) => form).filter((form) => form !== 'Ensure');
const uncapitalized = finite.map((form) => form.replace(/^\w/, (letter) => letter.toLowerCase()));
/** What stands before the verb that opens an operative paragraph. */
const adverbs =
  'Therefore|Hereby|Further|Also|Again|Strongly|Once again|Once more|Solemnly|Urgently|Firmly|Deeply|Fully|Gravely|Vigorously|Categorically';

/** Verbs of one word, which print like the first word of a name that follows them ("Encourages the Commission"). */
const leadVerbs = finite.filter((form) => /^\p{Lu}\p{Ll}+$/u.test(form)).join('|');

/** English, as the Council's resolutions print it from 1946 on. */
export const en: LanguageForms = {
  code: 'en',
  signs: `${commonSigns}Œœ`,
  joining: 'spaced',
  structure: {
    runOnOpener: /^The Security Council,\s+(?=\p{L})/u,
    opener: /^(?:Therefore,?\s+)?The Security Council\s*[,:;.]?$/i,
    symbol: /(?:Resolution\s+)?(?<number>\d{1,4})\s*\(\s*(?<year>\d{4})\s*\)/i,
    symbolWithoutYear: /^Resolution\s+(?<number>\d{1,4})(?!\d)/im,
    symbolLine: /^(?:Resolution\s+\d{1,4}\s*\(\d{4}\)|\d{1,4}\s*\(\d{4}\)\.?\s+Resolution\s+of)/i,
    // No part of a damaged number (`3O93rd`); one that a space divides is whole (`273 1st`), as the word may be (`meet- ing`).
    meeting: /(?<![\p{L}\d\]]|\d\s)(?<meeting>\d{1,5}(?:\s\d)?)(?:st|nd|rd|th)_?\s+meet(?:ing|-)/iu,
    adoption:
      /adopted\s+(?:by\s+the\s+Security\s+Council|unanimously|at)|^of\s+\d{1,2}\s+\w+\s+\d{4}|Resolution of \d/i,
    terminator: /[,;.:][”"’'‘)\]]*(?:\s*(?:\d{1,3}\/?|\*{1,2}|[‘’'])(?:,?\s+\d{1,3}\/?)*)?$/u,
    operativeEnd: /[;.]$/u,
    operativeStart: new RegExp(
      `^(?:(?:${finite.join('|')})|(?:${adverbs}),?\\s+(?:(?:${adverbs.toLowerCase()}),?\\s+)?(?:${[...finite, ...uncapitalized].join('|')})|The Security Council\\s+(?:(?:hereby|further|also|therefore)\\s+)?(?:${uncapitalized.join('|')})|(?:Now,?\\s+therefore|To this end|Accordingly),?\\s+the Security Council)(?!\\p{L})`,
      'u',
    ),
    unnumberedStart: new RegExp(
      `^(?:(?:${adverbs.toLowerCase()}),?\\s+){0,2}(?:${uncapitalized.join('|')})(?!\\p{L})`,
      'u',
    ),
    earlyRecital: /^(?:Whereas|As (?:the|an?)|The attention of)\b/u,
    trailer: /^A(?:d[ao]pted|pproved)\s+(?:un|[au]t\b|by|without|the\s+\d|as\s+a\s+whole|in\s+parts)/u,
    footnote:
      /^[([]?(?:\d{1,3}|\*{1,3}|†)[)\]]?\s*\/?s?\s*(?:Ibid|Op\. cit|See\b|Resolutions or decisions\s|Re-?issued\s|(?:Incorporated|Document)\b|Official Records|United Nations, Treaty|United Nations Treaty|[S8$]\/\d|[AE]\/[\dA-Z]|Resolution \d+\/|General Assembly resolution|Presidential Statements?|Adopted without|One member|(?:For|The) .{0,80}(?:see|document))/i,
    annex:
      /^[“"‘']?(?:Annex|Appendix|Enclosure|Attachment)(?:\s+(?:[IVX]+|[A-Z]|\d{1,2}))?(?:\.?$|\s*[—–:-]\s*\p{Lu}.{0,90}$|\s+to\s+(?:Security Council\s+)?resolution\s+\d{3,4}\s*\(\d{4}\)$)/iu,
    paragraphStart:
      /^(?:\p{Lu}\p{L}+(?:ing|ed|ful|ous|ious|izant|are)|Having|Taking|Bearing|Whereas|While|Also|Further|Deeply|Gravely|Strongly|Seriously|Again|Noting)\b/u,
  },
  dates: {
    dates: [
      new RegExp(
        String.raw`(?=[\dIlSJFMAOND])(?:(?<![\p{L}\d])(?<day>[\dIlSO]{1,2}|\d[\]|!])(?:st|nd|rd|th)?\s*(?:of\s+)?)?(?<month>${month}),?\s+(?<year>${year})(?!\d)`,
        'gu',
      ),
      new RegExp(
        String.raw`(?<month>${month})\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,\s+(?<year>${year})(?!\d)`,
        'gu',
      ),
    ],
    withoutYear: new RegExp(
      String.raw`(?<![\p{L}\d])(?<day>\d{1,2})\s+(?<month>${month})(?:\s+(?:19|20)\d[?$])?(?!\p{L}|,?\s+(?:of\s+)?\d)`,
      'gu',
    ),
    months,
    period: new RegExp(
      String.raw`(?<![\w-])${count}[\s-]+(?:\(\d{1,3}\)\s+)?(?:more\s+|further\s+|additional\s+|calendar\s+|working\s+|business\s+|consecutive\s+)?(?<unit>hour|day|week|month|year)s?(?!\w)`,
      'giu',
    ),
    units: { hour: 'H', day: 'D', week: 'W', month: 'M', year: 'Y', quarter: 'quarter' },
    numerals,
  },
  verbs: {
    verbs: enVerbs,
    recitals: enRecitals,
    grounds: [],
    unlisted:
      /^(?<verb>(?!This|Thus|Its|His|States|Parties)\p{Lu}\p{Ll}{3,}(?<![su])s)(?= (?!of\b|and\b|or\b|in\b|for\b|which\b|shall\b)\p{L})/u,
    modifier: new RegExp(modifier, 'u'),
    connectives:
      /^(?:(?:and|but|also|therefore|however|hereby|the Security Council)\s+|,|\s|^[‘“"|_~—'-]+|in (?:this|that) (?:regard|respect|context|connection),?|to (?:this|that) end,?|for (?:this|that) purpose,?|in addition,?|while)*\s*/i,
    subordinate: /^(?:while|as well as)\b/i,
    continuation: /^(?:and\s+)?(?:supports|maintains|establishes)\b/i,
    boundary:
      /[,;:]\s+|\s(?=(?:and|but)\s+(?:also\s+|further\s+|strongly\s+|again\s+|in (?:this|that) (?:regard|context|connection|respect),?\s+|(?:to (?:this|that) end|for (?:this|that) purpose),?\s+|in addition,?\s+)*(?:(?:requests|calls\s+(?:upon|on|for)|demands|notes)\s+(?:also\b|further\b|with\s+(?:\p{Ll}+\s+)?(?:appreciation|satisfaction|concern|interest|regret)\b|to\b|(?:it|them|him|her)\s+to\b|that|the|all|its|any|those|both|in\s+(?:this|that)|Member|States|parties|full|\p{Lu})|(?:urges|invites|encourages|decides|resolves|expresses|welcomes|condemns|deplores|regrets|reaffirms|affirms|stresses|emphasi[sz]es|underlines|underscores|reiterates|recalls|authori[sz]es|(?:directs|instructs)\s+the|recogni[sz]es|acknowledges|commends|reminds|looks\s+forward)\s+[\p{L}“]))/gu,
    coordination: /^[^,;.]{1,80}?\band\s+(?:also\s+|further\s+)?/i,
  },
  citations: {
    between: new RegExp(
      String.raw`^(?:\s+of\s+${plainDate})?\s*(?:,|;|and|or|as well as|through|to|&|\.)+\s*(?:(?:and|or|as well as|its|in|by|of|the|United Nations|Security Council|subsequent|relevant)\s+)*(?:resolutions?(?:\s+Nos?\.?)?\s*)?$`,
      'iu',
    ),
    headBefore: /\b(?:resolutions?(?:\s+Nos?\.?)?|UNSCRs?|SCRs?)\s*$/i,
    headAfter: null,
    countedAfter:
      /^(?:-|\s+(?!(?:adopted|also|and|are|as|at|by|concerning|continue|for|have|has|in|is|of|on|or|paragraphs?|regarding|relating|remain|shall|should|that|to|was|were|which|with)\b))\p{L}/iu,
    notBefore:
      /(?:vol(?:ume)?\.?|No\.|Nos\.|page|p\.|chapter|article|rule|annex|supplement|General Assembly|meeting|UNCIP|[A-Z]\/)\s*$/i,
    otherBodyAfter:
      /^,?\s+(?:(?:adopted|issued)\s+by|of)\s+the\s+(?:\p{L}+\s+){0,4}?(?:Assembly|Governing Council|Rights Council|Social Council|Board|Commission|Conference|Union|League|Organi[sz]ation|Agency|Authority)(?!\p{L})/u,
    otherBodyBefore:
      /(?:General Assembly|Assembly|Human Rights Council|Economic and Social Council|UNCIP|Commission|Board of Governors|ICAO|IAEA|African Union|League of Arab States|Committee|Conference)(?:'s|’s)?\s+(?:in\s+)?(?:its\s+)?(?:emergency\s+)?resolutions?\s*$/i,
    leadBefore: new RegExp(String.raw`${council}(?:resolutions?\s+)?$`, 'iu'),
    pinpointAfter: new RegExp(
      String.raw`^,?\s+\(?(?:(?:in particular|especially|notably|including)\s+)?(?:in\s+)?(?:its\s+|the\s+)?(?:operative\s+)?(?:paragraphs?|paras?\.?|OPs?)\s+(?!${list}\s+(?:of|in|to)\s)${labels}`,
      'iu',
    ),
    pinpointBefore: new RegExp(
      String.raw`(?:sub-?paragraphs?\s+(?<item>\(\w{1,4}\)(?:\s*(?:,|and|or|to|through|–|-)+\s*\(\w{1,4}\)){0,9})\s+of\s+)?(?:paragraphs?|paras?\.|OPs?)\s+${labels}\s*(?:,\s*[^,;.]{0,40})?\s+(?:of|in|to)\s+${council}(?:resolutions?\s+)?$`,
      'iu',
    ),
    rangeBefore: /[\d)）]\s*(?:to|through|[-‑–])\s*$/u,
    byDate: {
      before:
        /(?<!\b(?:Rights Council|Assembly|Governors|Committee|Commission|Union|League|Organi[sz]ation|Agency|Conference)\b[^;]{0,60})\b(?:its|the|Council[’']s)\s+(?:(?:previous|earlier)\s+)?resolution(?:\s+of the (?:Security )?Council)?(?:,?\s+adopted)?\s+(?:of|on|dated)\s+$/i,
      after: /^(?!\s*(?:,\s*)?(?:of|by)\s+the\s+(?!Council|Security))/i,
    },
    forceBefore: [
      {
        force: 'pursuant-to',
        form: /(?:pursuant to|in accordance with|accordance with|under|on the basis of|by|in line with|consistent with|established (?:by|under)|(?:paragraphs?|sub-?paragraphs?)[^,;.]{1,30} of)\s+$/i,
      },
      {
        force: 'implements',
        form: /(?:implement(?:ing|ation of|ed)?|comply(?:ing)? (?:fully )?with|compliance with|carry out|carrying out|violation of|violations of)\s+$/i,
      },
    ],
  },
  instruments: {
    title:
      /[“"](?<title>(?:[A-Z][^“”"]{3,100}(?:Report|Framework|Plan|Principles|Guide|Guidelines|Strategy|Declaration|Programme|Agreement|Accord|Memorandum|Statement|Roadmap)[^“”"]{0,60}))[”"]/gu,
    assembly: /Assembly/i,
    assemblyResolutions: [
      /(?:General Assembly|Assembly)(?:'s|’s)?\s+(?:in its\s+|its\s+)?resolutions?\s+(?<session>\d{1,2})\/(?<number>\d{1,3}(?:\s?[A-Z](?![a-z]))?)/gu,
      /(?:General Assembly|Assembly)(?:'s|’s)?\s+(?:in its\s+|its\s+)?resolutions?\s+(?<number>\d{1,4}(?:\s?[A-Z](?![a-z]))?)\s*\((?<session>[IVXLS-]+\d{0,2})\)/gu,
    ],
    kinds: [
      { kind: 'treaty', form: /Convention|Treaty|Charter|Protocol|Statute|Agreement|Accord|Covenant/i },
      { kind: 'strategy', form: /Strategy|Plan|Programme|Agenda|Roadmap|Framework/i },
      {
        kind: 'guidance',
        form: /Principles|Guide|Guidelines|Memorandum|Recommendations|Handbook|Standards|Compendium/i,
      },
      { kind: 'declaration', form: /Declaration|Statement|Call|Communiqu|Commitment/i },
      { kind: 'report', form: /Report/i },
    ],
    partsAfter: [
      { suffix: 'ADDENDUM', form: /^\s+and\s+(?<part>(?:its|the)(?:\s+\d{4})?\s+Addendum)/i },
      { suffix: 'PROTOCOLS', form: /^\s+and\s+(?<part>(?:its|the)\s+Protocols)/i },
    ],
    loneParts: [
      {
        instrument: 'FATF-RECOMMENDATION',
        actor: 'FATF',
        form: /Recommendation\s+(?<number>\d{1,2})(?!\d)/gu,
      },
    ],
  },
  actors: {
    establishedAfter: null,
    establishedBefore:
      /(?:the\s+)?(?:Security Council\s+)?Committees?\s+(?:of the Security Council\s+)?(?:(?:(?:which was\s+)?(?:established|created)\s+)(?:pursuant to|by|under|in accordance with)\s+(?:paragraphs?\s+\d{1,3}(?:\s*\(\w\))?\s+(?:of\s+)?)?|(?:pursuant to|by|under|concerning)\s+)$/i,
    establishedTail:
      /^,?\s+concerning ISIL \(Da[’']esh\),?\s+(?:and\s+)?Al[-‑]Qaida(?:,?\s+and\s+associated\s+individuals,\s+groups,\s+undertakings,?\s+and\s+entities)?/u,
    anyCommittee:
      /^(?:(?:United Nations|Security Council|its) )?(?:Sanctions )?Committee(?: of the Security Council)?$/iu,
    shared: [{ form: /^(?:International )?(?:Criminal )?Tribunal$/u, of: ['ICTY', 'ICTR'] }],
    byNumber:
      /(?<number>\d{3,4})(?:\/\d{3,4})*\s+(?:ISIL \(Da[’']esh\) and Al-Qaida\s+)?(?:Sanctions\s+)?Committee/gu,
    bodies: [
      {
        kind: 'government',
        form: new RegExp(
          String.raw`(?:the\s+)?(?:(?:Federal|Transitional|National|Interim|Provisional|Transitional National|Federal Transitional)\s+)*(?:[Gg]overnments?|Government of National (?:Unity|Accord|Reconciliation)|[Aa]uthorities)\s+(?:of|in)\s+(?:the\s+)?${name}|Government of National Unity and Transition`,
          'gu',
        ),
      },
      {
        kind: 'government',
        form: new RegExp(
          String.raw`(?=[\p{Lu}d])${cap}(?:\s+${cap}){0,4}\s+(?:Governments?|[Aa]uthorities|State institutions|[Ll]eaders(?:hip)?|side|parties|communit(?:y|ies)|[Pp]arliament)(?!\p{L})`,
          'gu',
        ),
      },
      {
        kind: 'office-holder',
        form: new RegExp(
          String.raw`(?:the\s+)?(?:Personal|Special|Joint Special|Deputy Special|Executive|High|Joint|Acting|Deputy)\s+(?:[Rr]epresentatives?|[Ee]nvoys?|[Aa]dvis[eo]rs?|Coordinator|Commissioner|Rapporteurs?|Prosecutor|Mediator)(?:\s+of\s+the\s+(?:Secretary-General|African Union|Chairperson))?(?:\s+(?:for|on|in|of|to)\s+(?:the\s+)?(?:${name}|children (?:and|in) armed conflict|sexual violence in conflict))?|SRSG(?:\s+for\s+(?:the\s+)?${name})?|(?=[VCDPIFMR]|chair)(?<!\b(?:letters?|statements?|communications?)\b[^,;.]{0,90}\b(?:from|by|of) (?:the )?)(?:(?:Vice-|Co-|Deputy )?[Cc]hair(?:man|men|persons?|s)?|Prime Minister|(?:Interim |Transitional |Vice[- ])?President|Foreign Minister|Ministers? (?:of|for) (?:Foreign Affairs|Defence|the Interior|Justice)|(?:Force |Deputy Force )?Commander|Registrar|Commissioner)\s+of\s+(?:the\s+)?(?!(?:United Nations )?Security Council|Council|General Assembly|Committee(?!s? (?:on|of))|Article|Chapter)${name}|Emergency Relief Coordinator|Secretary[- ]General\s+of\s+(?:the\s+)?(?!United Nations)${name}|(?:Under-|Assistant )Secretary-General(?:\s+for\s+${name})?|Director[- ]General(?:\s+of\s+(?:the\s+)?${name})?|Ombudsperson|Prosecutor|Focal Point|(?:Acting )?Chief of (?:General )?Staff(?:\s+of\s+the\s+${name})?|Chief Military Observer|(?:(?:Joint|Chief|Acting|United Nations)\s+)*[Mm]ediator(?!s)(?:\s+in\s+${name})?`,
          'gu',
        ),
      },
      {
        kind: 'body',
        form: new RegExp(
          String.raw`(?<!\p{L})(?:[Ii]nternational |[Ii]ndependent )*[Cc]ommissions? of (?:[Ii]nquiry|[Ee]xperts|[Ii]nvestigation)(?!\p{L})|(?<![\p{L}-])(?:special|international|hybrid) (?:criminal )?(?:court|tribunal)(?!\p{L})|(?<![\p{L}-]|\b(?:conduct|undertak|carry out)(?:e|ing)? (?:an? )?(?:[\p{Ll}-]+ )?)(?:advance|assessment|technical|fact-finding|reconnaissance|observer|liaison|verification|monitoring|good offices) (?:team|mission)(?!\p{L})|(?<![\p{L}-])multinational (?:\p{Ll}+ )?force(?!\p{L})|(?:International )?Conference on (?:the )?(?:[Ff]ormer )?Yugoslavia|Conference of Heads of State(?: and Government)?|(?=\p{Lu})${cap}(?:\s+(?:and\s+)?${cap}){0,5}(?<!Working|Expert|Monitoring|Panel)\s+Group(?!\s+of\s+[Ee]xperts)(?:\s+(?:of|for|on|in)\s+(?:the\s+)?${name})?(?!\p{L})`,
          'gu',
        ),
      },
      {
        kind: 'panel',
        form: /(?:Panels?|Groups?|Teams?) of [Ee]xperts(?:\s+on\s+(?:the\s+)?\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,3})?|(?:Monitoring|Panel|Expert) (?:Group|Team)|[Mm]onitoring [Mm]echanism(?!s)|[Ww]orking [Gg]roup(?:\s+(?:of the Security Council\s+)?on\s+[\p{L} ]{4,40}?(?=[,;.]|\s+(?:to|and the|in its|of)\s))?/gu,
      },
      {
        kind: 'committee',
        form: new RegExp(
          String.raw`(?=[\p{Lu}dc])(?:${cap}\s+){0,5}(?:Sanctions\s+)?(?:[Cc]ommittee|Committees)(?!\p{L})(?:\s+(?:on|for|of)\s+(?:the\s+)?${name})?`,
          'gu',
        ),
      },
      {
        kind: 'body',
        form: new RegExp(
          String.raw`(?<![\p{L}-])(?=[\p{Lu}da])(?:${cap}(?:\s+(?:${link}\s+){0,2}${cap}){0,7}\s+)?(?:and\s+${cap}\s+)?(?:Mission|Force|Operation|Office|Commissions?|Tribunals?|Court|Council|Union|Community|Organi[sz]ations?|Agency|Bank|Board|Army|Police|Forces|Movement|Front|League|Bureau|Secretariat|Mechanism|Assembly|Brigade|Service|Chamber|Chambers|Centre|Institute|Coast Guard|National Guard|Republican Guard|Task Force|Unit|Navy|Air Force|Gendarmerie|Ministry|Authority|Party|Headquarters|Parliament|Component|Country Team|Liberation Army|Multinational Force)(?:\s+(?:of|for|in|on|to(?!\s+the\s+(?:Com|Council|Secur|Gener|Secret|Govern)))\s+(?:the\s+)?${name}){0,2}(?!\p{L}|\s+(?:[Dd]ecision|[Rr]esolution|Agreement|Statute|Communiqu[eé]|Declaration|Protocol|Charter|Convention)s?(?!\p{L}))`,
          'gu',
        ),
      },
      {
        kind: 'body',
        form: new RegExp(
          String.raw`(?<!\p{L})(?:(?:illegal |racist |minority |South African |apartheid )+[Rr][ée]gimes?(?: (?:in|of) (?:the )?${cap}(?:\s+${cap}){0,3})?|(?:(?:[Nn]ational|[Aa]rmed|[Ss]ecurity|[Dd]efence|[Mm]ilitary|[Rr]egular) (?:and )?)*(?:[Ff]orces|[Tt]roops|[Aa]rm(?:y|ies)) of (?:the )?(?![A-Z]{3,}|Member|United Nations)(?:(?:Republic|State|Government) of (?:the )?)?${cap}(?:\s+(?:of (?:the )?)?${cap}){0,3}(?! (?:government|army))|[Uu]nified [Cc]ommand(?! (?:and|structure))|Group of Friends(?:\s+of\s+(?:the\s+)?${name})?)(?!\p{L})`,
          'gu',
        ),
      },
      {
        kind: collective,
        form: new RegExp(
          String.raw`(?<![\p{L}-])(?:${quality}\s+(?:and\s+|or\s+)?){1,4}(?:agencies|bodies|companies|firms|institutions|authorities|officials|leaders|actors|associations|troops|contingents|observers|entities|organi[sz]ations|partners|representatives|focal points)(?!\p{L})|(?<!\p{L})teams? of (?:experts|investigators)(?!\p{L})`,
          'gu',
        ),
      },
      {
        kind: 'body',
        form: /(?<![\p{L}\d/.-]|Criminal Court \()(?![A-Z][A-Z0-9-]*\/[A-Z\d])[A-Z]{2,}[A-Z0-9]*(?:-[A-Z0-9]{1,})*(?:[a-z]{1,2}(?![\p{L}]))?(?![\p{L}\d/]|\s*\/|\s\(Da[’']esh\)\s(?:&|and)\sAl[-‑]Qaida\sSanctions|\s+(?:Frameworks?|Agreement|Accords?|Process|Roadmap|Treaty|Convention|Protocol)(?!\p{L}))/gu,
      },
    ],
    aliasAfter:
      /^\s*\((?:the\s+|hereinafter\s+(?:referred to as\s+)?)?[“"]?(?![SA]\/|GOV\/)(?<alias>[A-Z][\w/-]{1,14})[”"]?\)/u,
    namedThings:
      /(?:Agreement|Accord|Plan|Zone|Area|Framework|Strategy|Policy|Document|Roadmap|Treaty|Convention|Protocol|Guidelines|System)s?(?:\s+(?:on|for|of|to|in|against|between)\s[^,;.()]{1,90})?\s+\((?:the\s+)?[“"]?(?<acronym>[A-Z][A-Za-z0-9-]{1,9})[”"]?\)/gu,
    notActors:
      /^(?:(?:NPT|UNTOC|UNCAC|CWC|BWC|CTBT|UNCLOS|APPR|CVR|CONOPs|PDDRC-S|P-DDRCS|GEMAP|UN-AU|AU-UN|Status of Forces|Disengagement of Forces|Forces|Community|Centre|COVID(?:-\d+)?|UNSCR|DDRRR|CEDAW|HYOK|ACOH|DDR|DDRR|SSR|IED|IEDs|HIV|AIDS|COVID|OP\d+|IDPs?|SALW|MANPADS|GBV|QIPs|MOU|SOFA|SOMA|CBRN|WMD|PNR|API|ICT|ICTs|UAS|PKO|II|III|IV|VI|VII|VIII|IX|XI|XII|XIV|XV|US|UN|ID|JCPOA|CPA|DPA|SGBV|FTFs?|ERW|UXO|AML|CFT|TV|PM|AM|GMT|EUR|USD|HRDDP|R2P|CIVCOM|MARPOL|SOLAS|ISPS|A|B|C)|(?:(?:United Nations|UN) )?(?:Security Council|General Assembly)|(?:The\s+)?Council|existing authorities|\p{Lu}\p{L}+-controlled side|Annex.*|Chapter.*|Article.*|Resolution.*|Statutes?\s.*|.*\sin Security Council|Order of .*|HI|Completion Strategy.*|Evidence.*)$/u,
    knownEndsName: false,
    knownBeginsName: false,
    placeBefore:
      /(?:\b(?:in|into|from|within|throughout|across|outside|inside|situation|concerning|(?<!\b(?:Republic|Kingdom|State|Commonwealth|Sultanate|Union|[Ee]fforts|[Ii]nitiatives?|[Dd]ecision|[Cc]ommitments?|[Cc]ooperation|[Cc]ontributions?|[Ll]eadership|[Cc]onsent|[Rr]equest|[Ii]ntention|[Rr]eadiness|[Ww]illingness|[Ee]ngagement|(?<!Permanent )[Rr]epresentatives?|[Dd]elegations?|consisting|composed|[Aa]ssistance|[Ss]upport|[Aa]greement|[Aa]pproval|[Pp]articipation|[Ii]nvitation|on the part|behalf|[Ff]ailure|[Rr]efusal|[Aa]ttitude|[Ss]ummits?|[Rr]ights?|[Nn]eeds|[Oo]bligations?|[Rr]esponsibilit(?:y|ies)|[Aa]cceptance|[Cc]ompliance|[Cc]apacity) )of|regarding|(?<!\b[Aa]ttacks? |\b[Aa]ggression )on|to return to|(?:missions?|visits?|travel|deliver(?:y|ies)|supply|shipments?) to|\b(?:deploy|dispatch|send)[a-z]*\s[^,;.]{0,30}\bto|Abkhazia,(?: Republic of)?|(?:in|into|from|within|throughout|to) the (?:Republic|Kingdom|State|Commonwealth|Sultanate|Union) of|near|around|over|(?<!\bneed )for|about)\s+(?:the\s+|all\s+|eastern\s+|northern\s+|southern\s+|western\s+)*)$/i,
    placeAfter:
      /^(?:[’'](?:s\b|(?!s))(?!\s+(?:(?:continued|continuing|full|persistent|own|primary|legitimate|international|urgent|humanitarian|specific|clear)\s+){0,2}(?:obligations?|compliance|acceptance|failures?|refusal|commitments?|efforts|progress|acts?|actions?|aggression|insistence|violations?|liability|duty|ability|capacity|participation|implementation|ratification|intention|decisions?|readiness|willingness|role|leadership|requests?|needs|response|cooperation|co-operation|contributions?|withdrawal|accession|support|consent|agreement|practices?|invasion|occupation|utilization|responsibilit(?:y|ies)|lack)\b)|\s+(?:City(?![a-z])|situation|people|territory|border|conflict|question|issue|war|crisis|region|agreement|process|National|Armed))/i,
    stateReceives: null,
    stateGap: /^\s*(?:,|and|or)+\s*(?:of\s+)?(?:the\s+)?(?:(?:Republic|Kingdom|State)\s+of\s+(?:the\s+)?)?$/u,
    article: new RegExp(
      `^(?:(?:and|That|Should|Whether|(?!(?:Work|Monitor|Steer|Coordinat|Train|Stand)ing)\\p{Lu}\\p{Ll}+ing|${leadVerbs}|Recommends to|Cyprus of)\\s+)*(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Tt]heir)\\s+)?`,
      'u',
    ),
    guards: [
      {
        id: 'SC',
        onlyAfter:
          /(?:to|members of|inform|for|before|(?:approval|consideration|review|decision|consultation) by|with|keep|update|advise|brief|notify|provide|alert|inform immediately)\s+(?:the\s+)?(?:United Nations\s+)?$/i,
      },
      // What the Council adopted or wants, not the Council.
      {
        id: 'SC',
        notBefore:
          /^(?:[’']s)?\s+(?:(?!its|his|their|the|an?|any|all|on|of|and|or|with)\p{Ll}+\s+)?(?:resolutions?|decisions?|desire|demands?)(?!\p{L})/u,
      },
      {
        id: 'PARTIES',
        notBefore:
          /^ of (?:the|their|its|that) (?:\p{Ll}+ )?(?:borders?|frontiers?|lines?|boundary|river)(?!\p{L})/u,
      },
      { id: 'GA', notBefore: /^\s+(?:in its\s+)?resolutions?/i, notAfter: /observer status with the $/i },
      { id: 'UN-SECRETARIAT', notAfter: /\breport of the $/iu },
      // The Rome Statute of the International Criminal Court (ICC).
      { id: 'ICC', form: 'ICC', notAfter: /Criminal Court \($/u },
      { id: 'UN-SYSTEM', form: 'Organisation', notBefore: /^/u },
      { id: 'UN-SYSTEM', form: 'United Nations', notAfter: /\bprinciples of the $/iu },
      // The agenda, not those whom it is about.
      { id: 'DONORS', notBefore: /^[’']? (?:conference|meeting|round[- ]table)/iu },
      { id: 'WOMEN', notBefore: /^(?:,? (?:and )?peace and security|[’']s(?!\p{L}))/iu },
      { id: 'YOUTH', notBefore: /^(?:, peace and security| (?:un)?employment)/i },
      { id: 'MEDIA', form: 'media', notAfter: /(?:social|access to|to State) $/iu },
      // Who that is has been said: "Israel, the occupying Power".
      { id: 'OCCUPYING-POWER', notAfter: /(?:,|\bas) (?:an? |the )?$/iu },
      { id: 'ADMINISTERING-POWER', notAfter: /(?:,|\bas) (?:an? |the )?$/iu },
      { id: 'GCC', notBefore: /^ Initiative/u },
      {
        id: 'PEACE-OPERATIONS',
        form: 'missions',
        notAfter: /(?:fact-finding|training|Union|diplomatic|assessment|observer) $/iu,
      },
      ...sanctionsList.map((id) => ({
        id,
        notBefore: /^(?:\s\(Da[’']esh\)|\))?\s(?:(?:&|and)\sAl[-‑]Qaida\s)?Sanctions/u,
      })),
      { id: 'SC', notAfter: /(?<!be )(?:transmitted|submitted|addressed|presented|issued) to the $/i },
      {
        id: 'UN-SYSTEM',
        form: 'United Nations',
        notBefore:
          /^\s+(?:[A-Z]|system|resolutions|sanctions|guiding principles|and (?:AU|African Union|associated|related|humanitarian|partner)\b|code of conduct|zero|rules|regulations|political mission|standards|personnel|staff|polic(?:y|ies)\b|peace-keeping plan|plan\b|facilities|premises|convoys?|vehicles|peacekeepers)/u,
      },
      {
        id: 'UN-SYSTEM',
        form: 'UN',
        notBefore: /^\s+(?:[A-Z]|standards|personnel|staff|policy|policies|plan|facilities|premises)/u,
      },
      {
        id: 'SG',
        notAfter: /\b(?:reports?|letters?|notes?|bulletin) (?:of|from|by) (?:the )?$/i,
        notBefore:
          /^(?:[’']s\s+(?:\p{L}+\s+){0,2}(?:[Rr]eports?|[Ll]etters?|[Bb]ulletin)\b|\s+of\s+(?:the\s+)?(?!United Nations|UN\b)\p{Lu})/u,
      },
    ],
    heads:
      /(?=[CEDMOPGFTSA])(?<=\b(?:the|its|his|that|said)\s)(?<head>Committee|Court|Executive Directorate|Directorate|Monitoring Team|Monitoring Group|Office|Mission|Panel of Experts|Group of Experts|Panel|Group|Force|Operation|Commission|Tribunal|Mechanism|Special Representative|Special Envoy|Personal Envoy|Government|Authorities)(?!\p{L}|\s+(?:of|for|on(?=\s+(?:the\s+)?\p{Lu}|\s+(?:children|sexual|violence))|established|pursuant|concerning|Headquarters|Intervention)\b|\s+in\s+(?:the\s+)?\p{Lu})/gu,
    headKinds: {
      committee: ['committee'],
      panel: ['panel'],
      'panel of experts': ['panel'],
      'group of experts': ['panel'],
      group: ['panel'],
      'monitoring group': ['panel'],
      mission: ['mission'],
      force: ['mission'],
      operation: ['mission'],
      government: ['government'],
      authorities: ['government'],
    },
    latter: /\bthe latter\b/gu,
    toCouncil:
      /(?<=\b(?:report|submit|provide|present)\s(?:again\s|back\s|regularly\s|periodically\s)?to\s|\b(?:inform|brief|notify|advise|update)\s)it(?!\p{L}|\s(?:is|was|has|to|deems|considers|may|shall)(?!\p{L}))|(?<=\bkeep\s)it(?=\s(?:\p{Ll}+ly\s|fully\s)?(?:informed|updated|apprised|advised|abreast)(?!\p{L}))/gu,
  },
  roles: {
    addressees: {
      between:
        /^(?:\s+(?:also|further|again|once again|once more|strongly|urgently|therefore|in this regard,?|in this context,?|additionally|furthermore))*\s+(?<who>[^;:.]{3,300}?),?\s+(?:not\s+)?to\s+(?:\p{Ll}+ly,?\s+)?(?!(?:the|an?|all|any|this|that|these|those|its|his|their|which|armed|international|peace|be)\b)\p{Ll}{2,}/u,
      aside:
        /,?\s+(?:in (?:close |full |consultation |coordination |cooperation |collaboration |accordance |line |particular |a position |conjunction |its |his |their )|with (?:the |its )?(?:support|assistance|a view)|in (?:consultation|coordination|cooperation|collaboration|accordance|line|a position|conjunction))|,\s+(?:in|with|within|through|as(?! well)|where|when|after|before|upon|while|acting|who|which|that|taking|without|pursuant|consistent|under|by|on|at|no|until|if|for|to|during|inter alia|drawing|based|also|whose|working|bearing|recalling|noting|consisting|composed|comprising|established|appointed|signed|concluded|adopted|agreed|endorsed|issued|made|led)\b|\s+(?:who|which|that have|currently|acting|operating|not yet)\b/u,
      resumes:
        /(?<=^\s*(?:where|as appropriate|as necessary|if|when|within|in (?:accordance|line|conformity)|consistent|pursuant|subject|under)(?!\p{L})[^,;]{0,90}),\s+(?:and|as well as)\s+(?!(?:in|with|within|where|if|when|as|through|under|to|subject|pursuant|consistent|taking|by|for|on|at|without|after|upon|using)(?!\p{L}))/u,
      joints:
        /\s*,\s*(?:(?:and|or|as well as|including|in particular|especially|(?:most\s+)?notably)\s+)?|\s+(?:and|or|as well as|including)\s+/gu,
      determiners:
        /^(?:\s*(?:the|all|any|both|each|every|its|his|her|their|other|those|these|relevant|concerned|interested|appropriate|upon|on|for|further|also|also the)\s+)*(?:(?:of\s+the\s+)?(?:Republic|Kingdom)\s+of\s+(?:the\s+)?)?/u,
      governs:
        /\s(?:of|for|between|among|in|from|by|with|on|to|at|within|under|concerned|relying|participating|receiving|active|referred|mentioned|established|operating|other than|except)\s/u,
      actorNoun:
        /^(?!LISTING|INFORMATION)\p{Lu}\p{L}|(?<!\p{L})(?:parties|sides?|actors?|members|organi[sz]ations?|agencies|authorities|bodies|communities|groups?|forces|factions|movements|leaders|leadership|institutions|entities|commissions?|committees?|providers|recipients|participants|stakeholders|countries|states?|governments?|missions?|companies|industry|representatives?|envoys?|coordinators?|chair(?:man|person)?|president|minister|judges?|prosecutors?|registrars?|court|parliament|panels?|secretariat|offices?|officials?|people|women|youth|signatories|partners|donors|experts?|components?|units|personnel|commanders?|observers?|facilitators?|mediators?|persons|individuals|nationals|perpetrators|airlines|carriers|banks|police|army|military|militia)(?!\p{L})/u,
      abstract:
        /^(?:(?:and|or|in|through|as|between|especially|particularly)(?!\p{L})|(?:\p{Ll}+\s+){0,3}(?:efforts?|actions?|steps?|finalization|benchmarks?|timelines?|measures?|work|support|progress|initiatives?|cooperation|coordination|need|attention|use|commitments?|contributions?|assistance|exchanges?|reporting|implementation|compliance|flexibility|restraint|calm|solidarity|creation|adoption|formation|strengthening|completion|development|establishment|participation|engagement|dialogue|withdrawal|cessation|release|return|access|respect|ways|updates?|information|reform|resumption|review|consideration|invitations?|that|it|them|him|her|which|an end|end|ability|right|national$|international$|regional$|local$|political$|military$|civilian$|public$|private$|state$|\p{Ll}+ly$|plans?|strategy|transition|elections?|negotiations?|talks|process|investigations?|prosecution|accountability|deployment|expansion|increase|resources|funding|capacity)\b|\p{Ll}+ing\b|(?:\p{Lu}[\p{L}’-]*\s+){1,5}(?:Agreements?|Accords?|Conventions?|Protocols?|Treat(?:y|ies)|Declaration|Charter|Communiqu[eé]|Statute)$)/u,
    },
    agentBefore:
      /^(?:(?!\b(?:efforts|perpetrated|committed|carried out|exerted|made|adopted|taken|signed|issued|established|proposed|submitted|imposed|deployed)\b)[^,;])*(?:,\s+including\s+(?:[^,;]{1,40}\s)?)?(?<!\p{L})(?:(?<!(?<!\bbe (?:\p{L}+ )?)(?<!\p{L})(?:\p{L}+ed|taken|given|made|led|sent|set up|put|held|undertaken|begun)\s)by|on the part of|(?:withdrawal|disarmament) of|(?:sharing|cooperation|co-operation|coordination|co-ordination|collaboration|dialogue|exchanges?|contacts|engagement|interaction|consultations?|communication)(?:,[^,;]{1,40},)?\s+(?:between|among)|(?:(?<!in )support|assistance|cooperation|compliance) of|(?:support|assistance|contributions?|reports?|updates?|details) from)\s+(?:(?:the|all|both|any|other|relevant|those|\p{Lu}\p{L}+)\s+){0,3}$/u,
    hangsBefore:
      /(?<!\b(?:mandates?|members|membership|representatives?|leaders?|leadership|heads?|chair\p{L}*|authorities|governments?|personnel|staff|one|both|each|all|any|none|some|most|that|those) )\b(?:of|by|to|for|with|from|in|between|among)\s+(?:(?:the|all|both|any|its|their|(?:Republic|Kingdom|State) of)\s+)*$/iu,
    furtherBefore: /\band that,?\s+(?:(?:the|all|any|both|its|other|relevant)\s+)*$/i,
    addresseeBefore: /\band\s+(?:for\s+)?(?:(?:the|all|its|other|relevant)\s+)*$/i,
    addresseeAfter: /^\s+(?:also\s+)?to\s+(?!the\b|an?\b|all\b)\p{Ll}{2,}/u,
    gerundBefore: /importance of\s+(?:(?:the|all|both|any|relevant)\s+)*$/i,
    gerundAfter: /^(?:,[^,;]{1,60},)?\s+(?:\p{Ll}+ly\s+)?\p{Ll}+ing(?!\p{L})/u,
    listGapBefore: null,
    hangsOn: null,
    pronounAfter:
      /^\s+(?:also\s+|further\s+)?(?:(?:him|her|it|them|these|those (?:parties|bodies))\b(?!\s+(?:is|are|was)\b)|to (?:extend|renew|prolong) (?:its|their) (?:current |present )?mandates?\b|that\s+(?:s?he|they|it(?!\s+(?:is|was|be|(?:will|shall) (?:extend|review|consider|keep|remain|revisit|decide))\b)|its members|their members)\b)/i,
    pronounBefore: /(?!)/u,
    pronounIn: /(?!)/u,
    repeats:
      /^\s+(?:again\s+|further\s+|also\s+)?its\s+(?:\w+\s+)?(?:request|call|demand|appeal|invitation|encouragement)s?(?:,? (?:in|of|under|contained in|made in|set out in) (?:operative )?paragraphs?[^;]{1,60}?\(\d{4}\))?,?\s+(?:that\s+|(?:to|upon|on|for)(?=\s))/i,
    renewing: /^(?:extends|renews|prolongs)/i,
    itemTasks: /\n\s*\(?\p{L}\)\s+To\s+(?:call upon|call on|request|invite|urge|authorize|direct|ask)\s+/giu,
    delegates:
      /^\s*(?:also\s+)?to\s+(?:authorize|request|call upon|call on|invite|direct|ask|mandate)(?=\s)/i,
    renewedBefore:
      /\bthat (?:the )?(?:respective )?(?:mandates?|(?:\w+ )?strategic priorit(?:y|ies)|authorized (?:\w+ ){0,3}(?:strength|ceiling|level)|(?:\w+ )?tasks) (?:of|for)\s+(?:the\s+)?$|(?:extend|renew(?!s? its (?:\w+ )?(?:support|call|appeal|request|commitment|demand))|prolong|continu|establish|terminat|adjust|maintain|deploy|authorizations? (?:given|granted))(?:(?!\bif\b)[^;]){0,120}?(?:mandates?|authorization|presence|deployment|operations?)?\s+(?:of|for|(?<!\b(?:recommended|requested|approved|proposed|determined) )by|granted to|to(?= Member States| States))?\s*(?:the\s+)?$/i,
    renewedAfter: /^[’']s?\s+(?:\p{L}+\s+){0,2}(?:mandate|ceiling|strength|priority tasks)/iu,
    obligedBefore:
      /(?:(?:need|necessity) for|\bneed for [^;:]{1,120},? and for|(?<!\brights?,? (?:and |or )?)obligations? (?:of|on)|responsibilit(?:y|ies) of|responsibilit(?:y|ies) [^,;]{0,80}(?:lies|rests) with|reminds|\bit (?:is|was|remains|will be) (?:\w+ )?(?:important|necessary|essential|vital) for|importance for|(?:important|necessary|essential|vital|imperative|critical|crucial|importance|necessity) that|decided that|duty of)\s+(?:(?:the|all|both|any)\s+)*$/i,
    objectGap: new RegExp(
      String.raw`^(?:\s+to(?=\s+(?:the\s+)?$))?[\s,]*(?:(?:that|also|further|in particular|again|once again|once more|anew|immediately|strongly|therefore|in (?:this|that) (?:regard|context|respect)|from the date of adoption of this resolution|all, (?:in particular|including|especially)|and \p{Ll}{4,}s(?: upon| on)?|for an? (?:\p{Ll}+ ){0,2}period of [^,;]{1,60}|${circumstance}[^;]{1,200}?,)[\s,]+)*(?:(?:${qualifier}|${adjective}|(?!\p{L}+ing(?<!existing|supplying|exporting|importing|contributing))${quality})[\s,]+)*(?:(?:leadership|members|leaders|Chair|heads?|representatives|authorities|governments?|parts|elements|organs|components|bodies) of\s+(?:the\s+)?)?$`,
      'iu',
    ),
    listGap: new RegExp(
      String.raw`^\s*(?:(?:,|and|or|as well as|&|including|in particular|especially|as appropriate|where appropriate)\s*)+(?:of\s+(?=the\s+))?(?:(?:${qualifier})\s+)*(?:(?:of\s+the\s+)?(?:Republic|Kingdom)\s+of\s+(?:the\s+)?|[\p{L}-]{3,30}[’']s?\s+(?:(?:${qualifier})\s+)*)?$`,
      'iu',
    ),
    modal:
      /\b(?:shall|should|must|needs? to|ha(?:s|ve) (?:to(?! date)|the (?:primary )?(?:responsibility|obligation)|an obligation)|bears? (?:the )?(?:\w+ (?:and \w+ )?)?responsibility|(?:is|are) (?:primarily |solely )?responsible|(?:is|are|be) (?:required|obliged|requested|invited|instructed|empowered|called upon|urged|encouraged|authorized)(?!\w)|(?:is|are) to(?!\w)|may)\b/gi,
    future: /\bwill\b/gi,
    subjectBefore: /\bthat(?:,[^,;]{1,80},)?\s+(?:(?:the|all|any|both|each|those|its|relevant|other)\s+)*$/i,
    subjectGap:
      /^(?:\s*\([^()]{1,60}\))?(?:\s+(?:in|to|of|on|from|for|concerned|involved|\p{Ll}{3,}ing)(?!\p{L})[^,;]{0,60})?(?:\s*,(?:[^,;]{1,120},){1,3})?(?:\s+(?:also|therefore))?\s*$/iu,
    conditionBefore:
      /\b(?:if|unless|until|whether|provided that|in case|as long as)\s+(?:(?:the|all|any|both)\s+)*$/iu,
    modalGap:
      /^(?:\s*\([^()]{1,60}\))?(?:\s*,[^,;]{1,120},)?(?:\s+(?:also|therefore|themselves|concerned|parties))?\s*$/i,
  },
  deliverables: {
    yearEnd:
      /(?<=\bend of (?:the year )?)(?<year>\d{4})(?!\d)|(?<=\bend of )(?:this|the (?:current|present)) (?:calendar )?year\b/gi,
    dueBefore:
      /(?:\bby|before|(?:no|not) later than(?: [^,;]{1,32}(?:, [^,;]{1,16},)? on(?: \p{L}{3,6}day,)?)?|at the latest(?: by)?|prior to|on or before|(?:take place|be held|meet(?: (?:at|in) [a-z]+)?) on|come into (?:force|effect)(?: [^,;]{1,40},?)? on|due(?: on| in)?|that, on)\s+(?:the\s+)?(?:target date of (?:the )?)?(?:(?:beginning|middle|end|(?:first|second|third|last) (?:week|half)) of\s+|(?:early|mid|late)[\s-]+)?$/iu,
    dueAfter: /^\s+at the latest/i,
    heldBefore: /\b(?:in|on|in (?:his|its|their|the))\s+$/i,
    expiryBefore:
      /(?:until|till|up to|through|(?:(?:will |shall )?end|ending|terminating|concluding|expir(?:e|es|ing))(?: on)?|terminat(?:e|ion)(?: [^,;]{1,80})? (?:on|as (?:of|from)|with effect from)|extended beyond|\bt[oe])[!.]?\s+$/i,
    expiryAfter: /^\s*(?!)/u,
    regularly:
      /\b(?:(?<adverb>regularly|periodically|on a regular basis)|regular|periodic|as appropriate and regularly|(?<timely>in a timely (?:manner|fashion)))\b/gi,
    undated:
      /\b(?:(?:well )?(?:before|prior to) the (?:end|expir\p{L}+) of (?:the|its|this|their)(?: current)? (?:mandate|period|authorization)|at the end of (?:this|that|the mandate|its mandated?|their mandated?) period|in (?:his|its|their|the) next (?:\p{L}+ ){0,2}report|(?:no|not) later than [^,;]{2,24} (?:before|prior to) the (?:end|expir\p{L}+)|(?:before|prior to|at) the next (?:regular )?session of the General Assembly|in the context of (?:his|its|their)(?: \p{L}+){0,2} reports?)\b/giu,
    atExpiry: /at the end of (?:this|that|the mandate) period/i,
    endBefore: /\bend of\s+$/i,
    endAfter: /(?!)/u,
    reach: 160,
    prolongs: /\b(?:extend|renew|prolong|continue|remain|expire)/i,
    extensionBefore:
      /(?:for (?:a|an)(?: (?:further|additional|new|final|interim|initial))*(?: period of)?|for|period(?: of)?(?: up to| (?:no|not) more than| not (?:to exceed|exceeding))?|by|\b(?:expire|terminate) (?:within|in|after))\s+(?:(?:a|an)\s+)?(?:further\s+|additional\s+|another\s+)*$/i,
    fromAdoption:
      /(?:adoption|passage|date) of (?:this|the present) (?:resolution|decision)|from (?:this|the present) date|from (?:now|its adoption)|after the present resolution/i,
    withinBefore:
      /\b(?:within(?: (?:a|the) (?:period|space) of)?(?: (?:no|not) more than)?(?: the(?: next)?| an additional)?|at the end of(?: the| an?)?|in)(?<!\b(?:expire|terminate) (?:within|in))\s+$/i,
    withinAfter: /^\s+(?:of(?! age\b)|after|from|following|thereafter)\b/i,
    recurrence: new RegExp(
      String.raw`(?:\b(?:every|each)\s+(?:${count}\s+)?|(?<times>twice)\s+(?:a|per)\s+)(?<unit>day|week|month|quarter|year)s?\b`,
      'giu',
    ),
    recurrent: [
      { form: /(?<![\w-])monthly\b|\bonce (?:a|per) month\b/gi, recurrence: 'P1M' },
      { form: /\bquarterly\b|\bthree-monthly\b/gi, recurrence: 'P3M' },
      { form: /\b(?:semi-annual(?:ly)?|bi-?annual(?:ly)?|six-monthly|half-yearly)\b/gi, recurrence: 'P6M' },
      { form: /\b(?:90|ninety)[- ]day (?:intervals|reports?|basis)/gi, recurrence: 'P90D' },
      { form: /\bthree[- ]month intervals/gi, recurrence: 'P3M' },
      { form: /\b(?:biennial(?:ly)?|every two years|every other year)\b/gi, recurrence: 'P2Y' },
      { form: /\bweekly\b/gi, recurrence: 'P1W' },
    ],
    yearly: /\bannual(?:ly)?\b|\bonce (?:a|per) year\b/gi,
    kinds: [
      {
        kind: 'report',
        form: /\b[Rr]eport(?:s|ing)?\b(?! cycles?| (?:of|dated) \d| \([SA]\/| requested (?:in|above))|\bupdates?\b|\bkeep [^,;]{1,24} updated\b|\binform(?:ed)?\b|\bletter\b|(?:provide|submit|make|present|develop|propose|offer) [^,;]{0,40}(?:recommendations|options)\b/i,
      },
      {
        kind: 'review',
        form: /(?<!\bresults? of (?:the|this|that|these|such) )(?:\breview|\bassessment\b|\bevaluation\b)/i,
      },
      { kind: 'briefing', form: /\bbrief(?:s|ing|ings)?\b/i },
    ],
  },
};
