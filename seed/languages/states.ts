import { type Language, languages } from '../document.ts';
import type { KnownName } from './known-name.ts';

/** Members and observers of the United Nations, and former members that resolutions name, by ISO 3166 code. */
const codes =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW XK'.split(
    ' ',
  );

/** The names that the United Nations uses, where they are not those of common usage; semicolons between forms. */
const official: Readonly<Record<string, string>> = {
  AF: 'Islamic Republic of Afghanistan;阿富汗伊斯兰共和国',
  BA: '波斯尼亚和黑塞哥维那;Bosnie-Herzégovine;Republic of Bosnia and Herzegovina;Bosnia and Herzegovina',
  BO: 'Bolivia (Plurinational State of);玻利维亚多民族国',
  CD: 'Democratic Republic of the Congo;刚果民主共和国;République démocratique du Congo;República Democrática del Congo;Демократическая Республика Конго;جمهورية الكونغو الديمقراطية;DRC;RDC;ДРК;Zaire;扎伊尔;Zaïre;Republic of Zaire;刚果(金)',
  CF: '中非;Centrafrique;Центральноафриканская Республика;CAR;RCA;ЦАР;中非共和国;République centrafricaine;República Centroafricana;جمهورية أفريقيا الوسطى;Central African Republic',
  CG: 'Republic of the Congo;刚果共和国;République du Congo',
  SC: 'سيشيل',
  CI: 'كوت ديفوار;Ivory Coast;Côte d’Ivoire;科特迪瓦;Кот-д’Ивуар',
  CO: 'Colombia',
  CV: 'Cabo Verde',
  CZ: 'Czech Republic;捷克共和国;Czechoslovakia;捷克斯洛伐克;Tchécoslovaquie;Checoslovaquia;Чехословакия',
  DE: 'Germany;Federal Republic of Germany;German Democratic Republic',
  EG: 'United Arab Republic;阿拉伯联合共和国',
  FR: 'France',
  GB: 'United Kingdom of Great Britain and Northern Ireland;大不列颠及北爱尔兰联合王国;联合王国;Соединенное Королевство',
  GW: '几内亚比绍;Guinée-Bissau;Guinea-Bissau;Гвинея-Бисау;غينيا - بيساو;غينيا-بيساو',
  IQ: 'Iraq;Irak',
  IR: 'Iran (Islamic Republic of);Islamic Republic of Iran;伊朗伊斯兰共和国;Исламская Республика Иран',
  KP: 'Democratic People’s Republic of Korea;DPRK;朝鲜民主主义人民共和国;République populaire démocratique de Corée;RPDC;República Popular Democrática de Corea;Корейская Народно-Демократическая Республика;جمهورية كوريا الشعبية الديمقراطية',
  KR: 'Republic of Korea;大韩民国;République de Corée;República de Corea;Республика Корея;جمهورية كوريا',
  LA: 'Lao People’s Democratic Republic;老挝人民民主共和国',
  LY: 'Libyan Arab Jamahiriya;Jamahiriya arabe libyenne;阿拉伯利比亚民众国',
  MD: 'Republic of Moldova;摩尔多瓦共和国',
  MK: 'the former Yugoslav Republic of Macedonia',
  ML: 'Mali;Malí',
  MM: 'Myanmar;Burma;缅甸;Мьянма;ميانمار',
  PS: 'Palestine;State of Palestine;巴勒斯坦国',
  RU: 'Russian Federation;俄罗斯联邦;Fédération de Russie;Federación de Rusia;Российская Федерация;الاتحاد الروسي;Union of Soviet Socialist Republics;USSR;苏维埃社会主义共和国联盟;苏联;Union des Républiques socialistes soviétiques;Unión de Repúblicas Socialistas Soviéticas;Союз Советских Социалистических Республик',
  RS: 'Federal Republic of Yugoslavia;Yugoslavia;南斯拉夫;南斯拉夫联盟共和国;Yougoslavie;Югославия;يوغوسلافيا',
  RW: 'Rwanda',
  SD: 'Sudan;Sudán;Soudan;the Sudan',
  SS: 'South Sudan;Republic of South Sudan;南苏丹;南苏丹共和国;Soudan du Sud;République du Soudan du Sud;Sudán del Sur;República de Sudán del Sur;Республика Южный Судан;جمهورية جنوب السودان',
  SO: 'Somali Republic;Somalia',
  SY: 'Syrian Arab Republic;阿拉伯叙利亚共和国;République arabe syrienne;República Árabe Siria;Сирийская Арабская Республика;الجمهورية العربية السورية',
  TL: 'تيمور - ليشتي;East Timor;Timor-Leste',
  TR: 'Turkey',
  TZ: 'United Republic of Tanzania;坦桑尼亚联合共和国',
  US: 'United States of America;美利坚合众国;États-Unis d’Amérique;Estados Unidos de América;Соединенные Штаты Америки;الولايات المتحدة الأمريكية',
  VE: 'Venezuela (Bolivarian Republic of);委内瑞拉玻利瓦尔共和国',
  VN: 'Viet Nam',
  XK: 'Kosovo',
  ZA: 'Republic of South Africa',
};

const inLanguage = new Map(
  languages.map((language) => [language, new Intl.DisplayNames(language, { type: 'region' })]),
);

/** Names of States in all six languages, from the Unicode CLDR, which the runtime carries. */
export const states: readonly KnownName[] = codes.map((code) => {
  const shown = languages.map((language): [Language, string] => [
    language,
    inLanguage.get(language)?.of(code) ?? code,
  ]);
  return {
    id: `STATE-${code}`,
    kind: 'state',
    names: Object.fromEntries(shown),
    aliases: official[code]?.split(';') ?? [],
  };
});
