import { type Language, languages } from '../document.ts';
import type { KnownName } from './known-name.ts';
import { states } from './states.ts';

/** How a language names the government of a State: `@` stands for the State's name. */
const byName: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Government of @',
    'Government of the @',
    'Governments of @',
    'Governments of the @',
    'Government of the Republic of @',
    'Government of the Republic of the @',
    'Federal Government of @',
    'Transitional Government of @',
    'authorities of @',
    'authorities of the @',
    '@ authorities',
    'Interim Government of @',
    '@ Government',
    '@ Transitional Government',
  ],
  fr: ['du @', 'de la @', 'de l’@', 'd’@', 'de @', 'des @'].flatMap((of) => [
    `Gouvernement ${of}`,
    `Gouvernements ${of}`,
    `gouvernement ${of}`,
    `autorités ${of}`,
  ]),
  es: ['de @', 'del @', 'de la @', 'de los @'].flatMap((of) => [
    `Gobierno ${of}`,
    `Gobiernos ${of}`,
    `Gobierno Federal ${of}`,
    `Gobierno de Transición ${of}`,
    `autoridades ${of}`,
  ]),
  ru: [
    'правительство @',
    'правительства @',
    'федеральное правительство @',
    'переходное правительство @',
    'власти @',
  ],
  ar: ['حكومة @', 'سلطات @', 'حكومة @ الاتحادية'],
  zh: [
    '@政府',
    '@联邦政府',
    '@过渡政府',
    '@临时政府',
    '@当局',
    '@各级当局',
    '@有关当局',
    '@过渡当局',
    '@民族团结政府',
    '@国家当局',
  ],
};

/** How a language names it with an adjective, in the order of the columns below. */
const byAdjective = {
  en: [
    [
      '@ Government',
      '@ government',
      '@ Federal Government',
      '@ Transitional Government',
      '@ authorities',
      '@ Authorities',
      '@ transitional authorities',
      '@ national authorities',
      '@ federal authorities',
      '@ State institutions',
    ],
  ],
  fr: [
    [
      'Gouvernement @',
      'gouvernement @',
      'Gouvernement fédéral @',
      'Gouvernement de transition @',
      'Gouvernement d’unité nationale @',
    ],
    ['autorités @', 'autorités de transition @', 'autorités nationales @', 'autorités politiques @'],
  ],
  es: [
    ['Gobierno @', 'Gobierno Federal @', 'Gobierno de transición @', 'Gobierno de Transición @'],
    ['autoridades @', 'autoridades nacionales @', 'autoridades de transición @'],
  ],
  ru: [
    ['@ правительство', '@ федеральное правительство', '@ переходное правительство'],
    ['@ власти', '@ национальные власти', '@ переходные власти'],
  ],
} satisfies Partial<Record<Language, readonly (readonly string[])[]>>;

/**
 * Adjectives of the States whose governments resolutions address: the code, then English, French (with `Gouvernement`,
 * with `autorités`), Spanish (with `Gobierno`, with `autoridades`), Russian (with `правительство`, with `власти`).
 */
const adjectives = `
AF|Afghan|afghan|afghanes|afgano|afganas|афганское|афганские
AL|Albanian|albanais|albanaises|albanés|albanesas|албанское|албанские
AM|Armenian|arménien|arméniennes|armenio|armenias|армянское|армянские
AO|Angolan|angolais|angolaises|angoleño|angoleñas|ангольское|ангольские
AZ|Azerbaijani|azerbaïdjanais|azerbaïdjanaises|azerbaiyano|azerbaiyanas|азербайджанское|азербайджанские
BA|Bosnian|bosniaque|bosniennes|bosnio|bosnias|боснийское|боснийские
BF|Burkinabe|burkinabé|burkinabè|burkinés|burkinesas|буркинийское|буркинийские
BI|Burundian|burundais|burundaises|burundés|burundesas|бурундийское|бурундийские
CD|Congolese|congolais|congolaises|congoleño|congoleñas|конголезское|конголезские
CF|Central African|centrafricain|centrafricaines|centroafricano|centroafricanas|центральноафриканское|центральноафриканские
CI|Ivorian|ivoirien|ivoiriennes|marfileño|marfileñas|ивуарийское|ивуарийские
CO|Colombian|colombien|colombiennes|colombiano|colombianas|колумбийское|колумбийские
CY|Cypriot|chypriote|chypriotes|chipriota|chipriotas|кипрское|кипрские
DJ|Djiboutian|djiboutien|djiboutiennes|djiboutiano|djiboutianas|джибутийское|джибутийские
EG|Egyptian|égyptien|égyptiennes|egipcio|egipcias|египетское|египетские
ER|Eritrean|érythréen|érythréennes|eritreo|eritreas|эритрейское|эритрейские
ET|Ethiopian|éthiopien|éthiopiennes|etíope|etíopes|эфиопское|эфиопские
GE|Georgian|géorgien|géorgiennes|georgiano|georgianas|грузинское|грузинские
GW|Bissau-Guinean|bissau-guinéen|bissau-guinéennes|bissauguineano|bissauguineanas|бисау-гвинейское|бисау-гвинейские
HR|Croatian|croate|croates|croata|croatas|хорватское|хорватские
HT|Haitian|haïtien|haïtiennes|haitiano|haitianas|гаитянское|гаитянские
ID|Indonesian|indonésien|indonésiennes|indonesio|indonesias|индонезийское|индонезийские
IL|Israeli|israélien|israéliennes|israelí|israelíes|израильское|израильские
IQ|Iraqi|iraquien|iraquiennes|iraquí|iraquíes|иракское|иракские
IR|Iranian|iranien|iraniennes|iraní|iraníes|иранское|иранские
KE|Kenyan|kényan|kényanes|keniano|kenianas|кенийское|кенийские
KH|Cambodian|cambodgien|cambodgiennes|camboyano|camboyanas|камбоджийское|камбоджийские
KW|Kuwaiti|koweïtien|koweïtiennes|kuwaití|kuwaitíes|кувейтское|кувейтские
LB|Lebanese|libanais|libanaises|libanés|libanesas|ливанское|ливанские
LR|Liberian|libérien|libériennes|liberiano|liberianas|либерийское|либерийские
LY|Libyan|libyen|libyennes|libio|libias|ливийское|ливийские
MA|Moroccan|marocain|marocaines|marroquí|marroquíes|марокканское|марокканские
ML|Malian|malien|maliennes|maliense|malienses|малийское|малийские
MM|Myanmar|birman|birmanes|birmano|birmanas|мьянманское|мьянманские
MR|Mauritanian|mauritanien|mauritaniennes|mauritano|mauritanas|мавританское|мавританские
MZ|Mozambican|mozambicain|mozambicaines|mozambiqueño|mozambiqueñas|мозамбикское|мозамбикские
NE|Nigerien|nigérien|nigériennes|nigerino|nigerinas|нигерское|нигерские
NG|Nigerian|nigérian|nigérianes|nigeriano|nigerianas|нигерийское|нигерийские
NP|Nepalese|népalais|népalaises|nepalés|nepalesas|непальское|непальские
PK|Pakistani|pakistanais|pakistanaises|pakistaní|pakistaníes|пакистанское|пакистанские
PS|Palestinian|palestinien|palestiniennes|palestino|palestinas|палестинское|палестинские
RS|Serbian|serbe|serbes|serbio|serbias|сербское|сербские
RW|Rwandan|rwandais|rwandaises|rwandés|rwandesas|руандийское|руандийские
SD|Sudanese|soudanais|soudanaises|sudanés|sudanesas|суданское|суданские
SL|Sierra Leonean|sierra-léonais|sierra-léonaises|sierraleonés|sierraleonesas|сьерра-леонское|сьерра-леонские
SO|Somali|somalien|somaliennes|somalí|somalíes|сомалийское|сомалийские
SS|South Sudanese|sud-soudanais|sud-soudanaises|sursudanés|sursudanesas|южносуданское|южносуданские
SY|Syrian|syrien|syriennes|sirio|sirias|сирийское|сирийские
TD|Chadian|tchadien|tchadiennes|chadiano|chadianas|чадское|чадские
TJ|Tajik|tadjik|tadjikes|tayiko|tayikas|таджикское|таджикские
TL|Timorese|timorais|timoraises|timorense|timorenses|тиморское|тиморские
TR|Turkish|turc|turques|turco|turcas|турецкое|турецкие
UG|Ugandan|ougandais|ougandaises|ugandés|ugandesas|угандийское|угандийские
UA|Ukrainian|ukrainien|ukrainiennes|ucraniano|ucranianas|украинское|украинские
YE|Yemeni|yéménite|yéménites|yemení|yemeníes|йеменское|йеменские
ZA|South African|sud-africain|sud-africaines|sudafricano|sudafricanas|южноафриканское|южноафриканские
ZW|Zimbabwean|zimbabwéen|zimbabwéennes|zimbabuense|zimbabuenses|зимбабвийское|зимбабвийские`;

/** Short names that texts give a government in brackets and then use alone. */
const shortNames: Readonly<Record<string, readonly string[]>> = {
  SO: [
    'FGS',
    'GFS',
    'FGOS',
    '索马里过渡联邦政府',
    'Transitional Federal Government',
    'TFG',
    'حكومة الصومال الاتحادية',
  ],
  SD: ['Government of the Sudan', '苏丹政府'],
  SS: [
    'GoSS',
    'GSS',
    'RTGNU',
    'GTUNR',
    'Revitalised Transitional Government of National Unity',
    'Revitalized Transitional Government of National Unity',
    '重振后的民族团结过渡政府',
    'Gouvernement provisoire d’union nationale revitalisé',
    'Gobierno de Transición de Unidad Nacional Revitalizado',
    'обновленное переходное правительство национального единства',
    'حكومة الوحدة الوطنية الانتقالية المنشطة',
    'حكومة الوحدة الوطنية الانتقالية المنشّطة',
  ],
  LY: [
    'GNA',
    'правительство национального согласия',
    'Government of National Accord',
    'Gouvernement d’entente nationale',
    'Gobierno de Consenso Nacional',
    'حكومة الوفاق الوطني',
    '民族团结政府',
  ],
  CI: ['Ivoirian authorities', 'Ivoirian Government'],
  ML: ['Transition Government', 'Gouvernement de transition du Mali'],
  CD: [
    '刚果当局',
    '刚果政府',
    'Government of the DRC',
    'autoridades congolesas',
    'Gobierno congoleño',
    'Gobierno de la RDC',
    'Gouvernement de la RDC',
  ],
  CF: ['autorités de la RCA', 'CAR authorities', 'CAR Authorities', 'Government of the CAR'],
  AF: [
    'Government of the Islamic Republic of Afghanistan',
    'Islamic Republic of Afghanistan',
    '阿富汗伊斯兰共和国政府',
    'Gouvernement de la République islamique d’Afghanistan',
    'Gobierno de la República Islámica del Afganistán',
    'правительство Исламской Республики Афганистан',
    'حكومة جمهورية أفغانستان الإسلامية',
  ],
};

/** Arabic adjectives, as they stand after "the authorities" and "the government". */
const arabicAdjectives: Readonly<Record<string, string>> = {
  AF: 'الأفغانية',
  CD: 'الكونغولية',
  CO: 'الكولومبية',
  HT: 'الهايتية',
  IQ: 'العراقية',
  LB: 'اللبنانية',
  LY: 'الليبية',
  SD: 'السودانية',
  SO: 'الصومالية',
  SY: 'السورية',
  YE: 'اليمنية',
};

const arabicForms = (code: string): string[] =>
  Object.hasOwn(arabicAdjectives, code)
    ? ['السلطات', 'الحكومة'].map((noun) => `${noun} ${arabicAdjectives[code]}`)
    : [];

const adjectiveForms = (code: string): string[] => {
  const line = adjectives.split('\n').find((row) => row.startsWith(`${code}|`));
  if (line === undefined) return [];
  const words = line.split('|').slice(1);
  return [...byAdjective.en, ...byAdjective.fr, ...byAdjective.es, ...byAdjective.ru].flatMap(
    (forms, index) => forms.map((form) => form.replace('@', words[index] ?? '')),
  );
};

const governmentOf = (state: KnownName): KnownName => {
  const code = state.id.replace('STATE-', '');
  const forms = languages.flatMap((language) => {
    const name = state.names[language];
    return [...(name === undefined ? [] : [name]), ...state.aliases].flatMap((word) =>
      byName[language].map((form) => form.replace('@', word)),
    );
  });
  const shown = languages.flatMap((language): [Language, string][] => {
    const name = state.names[language];
    const form = byName[language][0];
    return name === undefined || form === undefined ? [] : [[language, form.replace('@', name)]];
  });
  return {
    id: `GOVERNMENT-${code}`,
    kind: 'government',
    names: Object.fromEntries(shown),
    aliases: [
      ...new Set([...forms, ...adjectiveForms(code), ...arabicForms(code), ...(shortNames[code] ?? [])]),
    ],
  };
};

/** The governments and authorities of all States, by the names and adjectives that languages give them. */
export const governments: readonly KnownName[] = states.map(governmentOf);
