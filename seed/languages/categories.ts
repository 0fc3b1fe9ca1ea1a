import type { Language } from '../document.ts';
import type { KnownName } from './registry.ts';

type Wordings = Readonly<Partial<Record<Language, string>>>;

/** Each language's forms between semicolons, the one to show first. */
const category = (id: string, kind: string, wordings: Wordings): KnownName => {
  const forms = Object.entries(wordings).map(
    ([language, text]) => [language, text.split(';').map((form) => form.trim())] as const,
  );
  return {
    id,
    kind,
    names: Object.fromEntries(forms.map(([language, [shown]]) => [language, shown])),
    aliases: forms.flatMap(([, [, ...others]]) => others),
  };
};

/** Groups that resolutions address as one, by what they call them in each language. */
export const categories: readonly KnownName[] = [
  category('MEMBER-STATES', 'states', {
    en: 'Member States;all Member States;all States;States Members;Member State;States;each State;countries;Governments;all countries;participating States;relevant States;States parties;States Parties;a State;any State;every State',
    fr: 'États Membres;États membres;tous les États;États;États parties;tous les pays;pays;gouvernements',
    es: 'Estados Miembros;Estados;todos los Estados;países;gobiernos',
    ru: 'государства-члены;все государства;государства;страны;все страны;правительства',
    ar: 'الدول الأعضاء;جميع الدول;الدول;البلدان;الحكومات',
    zh: '会员国;所有会员国;各会员国;联合国会员国;所有国家;各国;各国政府;国家当局;会员国政府',
  }),
  category('PARTIES', 'parties', {
    en: 'Parties;all parties;the parties;all parties concerned;parties concerned;parties;both parties;two parties;both sides;two sides;all sides;warring parties;parties to the conflict;all parties to the conflict;parties to armed conflict;all concerned;all those concerned;stakeholders;national stakeholders;all stakeholders;relevant stakeholders;political stakeholders',
    fr: 'parties;toutes les parties;parties concernées;toutes les parties concernées;parties au conflit;toutes les parties au conflit;parties prenantes;parties maliennes;toutes les parties prenantes;deux parties;acteurs concernés;parties à un conflit armé',
    es: 'partes;todas las partes;partes interesadas;partes en el conflicto;ambas partes',
    ru: 'стороны;все стороны;обе стороны;заинтересованные стороны;стороны в конфликте',
    ar: 'الأطراف;جميع الأطراف;الطرفان;الطرفين;الجانبين;الجانبان;كلا الجانبين;أطراف النزاع;أصحاب المصلحة',
    zh: '各方;所有各方;有关各方;各当事方;所有当事方;当事方;双方;冲突各方;冲突当事方;武装冲突各方;利益攸关方;所有利益攸关方;政治利益攸关方;相关利益攸关方;各利益攸关方;当事各方;所有行为体',
  }),
  category('SIGNATORIES', 'parties', {
    en: 'Signatories;signatories;signatory parties;signatory armed groups;signatory movements;signatory countries',
    fr: 'signataires;groupes armés signataires;mouvements signataires;pays signataires;parties signataires',
    es: 'signatarios;grupos armados signatarios;partes signatarias;Estados signatarios',
    ru: 'подписавшие стороны;подписавшие его стороны',
    ar: 'الأطراف الموقعة;الجماعات المسلحة الموقعة',
    zh: '签署国;签署方;签署各方;签署方武装团体',
  }),
  category('LEADERS', 'parties', {
    en: 'Leaders;leaders;two leaders;both leaders;leaders of the two communities;leaders of both communities',
    fr: 'dirigeants;deux dirigeants;dirigeants des deux communautés;chefs des deux communautés',
    es: 'dirigentes;ambos dirigentes;dos dirigentes;dirigentes de ambas comunidades;dirigentes de las dos comunidades',
    ru: 'лидеры;оба лидера;лидеры обеих общин',
    ar: 'الزعيمان;الزعيمين;زعيمي الجانبين;القادة',
    zh: '领导人;两位领导人;双方领导人;两族领导人',
  }),
  category('PEACE-OPERATIONS', 'mission', {
    en: 'Peace operations;peacekeeping operations;peacekeeping missions;special political missions;United Nations peacekeeping operations;United Nations missions;United Nations peace operations;peace operations',
    fr: 'opérations de paix;opérations de maintien de la paix;missions de maintien de la paix;missions politiques spéciales',
    es: 'operaciones de paz;operaciones de mantenimiento de la paz;misiones políticas especiales',
    ru: 'миротворческие операции;операции по поддержанию мира;специальные политические миссии',
    ar: 'عمليات السلام;عمليات حفظ السلام;بعثات حفظ السلام',
    zh: '和平行动;维持和平特派团',
  }),
  category('INTERNATIONAL-COMMUNITY', 'category', {
    en: 'International community;international community',
    fr: 'communauté internationale',
    es: 'comunidad internacional',
    ru: 'международное сообщество',
    ar: 'المجتمع الدولي',
    zh: '国际社会',
  }),
  category('INTERNATIONAL-PARTNERS', 'category', {
    en: 'International partners;international partners;partners;regional partners;bilateral and multilateral partners;international bilateral and multilateral partners;development partners;international and regional partners;bilateral partners;other partners;regional and international partners;neighbouring and regional partners;partner organizations',
    fr: 'partenaires internationaux;partenaires;partenaires régionaux et internationaux;partenaires de développement;partenaires régionaux;partenaires bilatéraux et multilatéraux;organismes partenaires',
    es: 'asociados internacionales;asociados',
    ru: 'международные партнеры;партнеры',
    ar: 'الشركاء الدوليون;الشركاء الدوليين;الشركاء',
    zh: '国际伙伴;伙伴;各伙伴;合作伙伴;发展伙伴;双边伙伴;区域伙伴;国际合作伙伴;区域和国际伙伴;国际和区域伙伴;多边伙伴;伙伴组织',
  }),
  category('REGIONAL-ORGANIZATIONS', 'category', {
    en: 'International, regional and subregional organizations;international, regional and subregional organizations;international, regional, and subregional organizations;regional organizations;subregional organizations;regional and subregional organizations;regional and international organizations;international and regional organizations;international organizations;regional organisations;international organisations;intergovernmental organizations;intergovernmental, regional and subregional organizations;regional economic communities;regional bodies',
    fr: 'organisations internationales, régionales et sous-régionales;organisations régionales;organisations internationales;organisations régionales et sous-régionales;organisations internationales et régionales;organisations intergouvernementales;organisations sous-régionales;organismes régionaux',
    es: 'organizaciones internacionales, regionales y subregionales;organizaciones regionales;organizaciones internacionales;organizaciones regionales y subregionales',
    ru: 'международные, региональные и субрегиональные организации;региональные организации;международные организации;региональные и субрегиональные организации',
    ar: 'المنظمات الدولية والإقليمية ودون الإقليمية;المنظمات الإقليمية;المنظمات الدولية;المنظمات الإقليمية ودون الإقليمية',
    zh: '国际、区域和次区域组织;区域组织;次区域组织;区域和次区域组织;国际和区域组织;国际组织;国际、区域和次区域各级组织;区域和国际组织;政府间组织;各区域组织',
  }),
  category('NEIGHBOURING-STATES', 'states', {
    en: 'Neighbouring States;neighbouring States;neighbouring countries;States in the region;States of the region;countries of the region;countries in the region;neighboring States;neighboring countries;regional States;bordering States',
    fr: 'États voisins;pays voisins;États de la région;pays de la région',
    es: 'Estados vecinos;países vecinos;Estados de la región;países de la región',
    ru: 'соседние государства;соседние страны;государства региона;страны региона',
    ar: 'الدول المجاورة;البلدان المجاورة;دول المنطقة;بلدان المنطقة',
    zh: '邻国;周边国家;该区域各国;区域各国;区域内各国;区域内国家;该区域国家;该区域内各国;相邻国家;区域国家',
  }),
  category('TROOP-CONTRIBUTORS', 'states', {
    en: 'Troop- and police-contributing countries;troop- and police-contributing countries;troop-contributing countries;police-contributing countries;troop and police contributing countries;troop and police-contributing countries;troop contributing countries;TCCs;T/PCCs;TCCs and PCCs;contributing countries;contributing States',
    fr: 'pays fournisseurs de contingents ou de personnel de police;pays qui fournissent des contingents ou du personnel de police;pays fournisseurs de contingents;pays fournissant des contingents',
    es: 'países que aportan contingentes y fuerzas de policía;países que aportan contingentes',
    ru: 'страны, предоставляющие войска и полицейских;страны, предоставляющие войска',
    ar: 'البلدان المساهمة بقوات وبأفراد شرطة;البلدان المساهمة بقوات',
    zh: '部队和警察派遣国;部队派遣国;警察派遣国;出兵国;出兵国和出警国;出警国',
  }),
  category('CIVIL-SOCIETY', 'category', {
    en: 'Civil society;civil society;civil society organizations;civil society organisations;civil society actors;community leaders;local communities;religious leaders;traditional leaders',
    fr: 'société civile;organisations de la société civile;communautés locales;chefs religieux;chefs traditionnels',
    es: 'sociedad civil;organizaciones de la sociedad civil',
    ru: 'гражданское общество;организации гражданского общества',
    ar: 'المجتمع المدني;منظمات المجتمع المدني',
    zh: '民间社会;民间社会组织;地方社区;当地社区;宗教领袖;社区领袖',
  }),
  category('NGOS', 'category', {
    en: 'Non-governmental organizations;non-governmental organizations;nongovernmental organizations;non-governmental organisations;NGOs',
    fr: 'organisations non gouvernementales;ONG',
    es: 'organizaciones no gubernamentales',
    ru: 'неправительственные организации',
    ar: 'المنظمات غير الحكومية',
    zh: '非政府组织',
  }),
  category('HUMANITARIAN-ORGANIZATIONS', 'category', {
    en: 'Humanitarian organizations;humanitarian organizations;humanitarian agencies;humanitarian actors;humanitarian partners;humanitarian organisations;relief organizations;humanitarian personnel;humanitarian workers;relief personnel;international humanitarian agencies',
    fr: 'organismes humanitaires;organisations humanitaires;acteurs humanitaires;personnel humanitaire;agents humanitaires;travailleurs humanitaires',
    es: 'organizaciones humanitarias;organismos humanitarios;personal humanitario',
    ru: 'гуманитарные организации;гуманитарные учреждения;гуманитарный персонал',
    ar: 'المنظمات الإنسانية;الوكالات الإنسانية;العاملين في المجال الإنساني',
    zh: '人道主义组织;人道主义机构;人道主义行为体;人道主义伙伴;人道主义人员;人道主义工作人员;人道主义工作者;人道协调厅',
  }),
  category('ARMED-GROUPS', 'armed-group', {
    en: 'Armed groups;armed groups;all armed groups;illegal armed groups;foreign armed groups;militias;rebel groups;armed elements;foreign armed elements;terrorist groups;non-State armed groups;armed factions;criminal networks;terrorist organizations;gangs;armed gangs',
    fr: 'groupes armés;tous les groupes armés;groupes armés étrangers;milices;groupes rebelles;groupes terroristes;éléments armés;gangs;bandes armées;bandes criminelles;réseaux criminels;groupes armés signataires;organisations terroristes',
    es: 'grupos armados;milicias;grupos terroristas;bandas',
    ru: 'вооруженные группы;вооруженные группировки;террористические группы;ополченцы;банды',
    ar: 'الجماعات المسلحة;المجموعات المسلحة;الجماعات الإرهابية;الميليشيات;العصابات',
    zh: '武装团体;所有武装团体;外国武装团体;民兵;武装分子;恐怖主义团体;反叛团体;帮派;犯罪网络;非国家武装团体;外国武装分子;恐怖主义组织;签署方武装团体',
  }),
  category('ARMED-FORCES', 'security-forces', {
    en: 'Armed forces;armed forces;security forces;national security forces;police forces;national police;defence and security forces;security services;law enforcement agencies;military forces;defence forces;security sector institutions',
    fr: 'forces armées;forces de sécurité;forces de défense et de sécurité;police nationale;services de sécurité;forces de sécurité nationales;forces de défense',
    es: 'fuerzas armadas;fuerzas de seguridad;policía nacional',
    ru: 'вооруженные силы;силы безопасности;силы обороны и безопасности;национальная полиция',
    ar: 'القوات المسلحة;قوات الأمن;قوات الدفاع والأمن',
    zh: '武装部队;安全部队;国家安全部队;国防和安全部队;国家警察;执法机构;警察部队',
  }),
  category('DONORS', 'category', {
    en: 'Donors;donors;international donors;donor community;donor countries;donor States;bilateral donors;international donor community',
    fr: 'donateurs;communauté des donateurs;pays donateurs;donateurs internationaux;bailleurs de fonds',
    es: 'donantes;comunidad de donantes;países donantes',
    ru: 'доноры;международные доноры;сообщество доноров',
    ar: 'الجهات المانحة;المانحين;المانحون;البلدان المانحة',
    zh: '捐助方;捐助者;捐助国;捐助界;国际捐助方;国际捐助者',
  }),
  category('INTERNATIONAL-FINANCIAL-INSTITUTIONS', 'category', {
    en: 'International financial institutions;international financial institutions;financial institutions;international and regional financial institutions',
    fr: 'institutions financières internationales;institutions financières',
    es: 'instituciones financieras internacionales;instituciones financieras',
    ru: 'международные финансовые учреждения;финансовые учреждения',
    ar: 'المؤسسات المالية الدولية',
    zh: '国际金融机构;金融机构',
  }),
  category('PRIVATE-SECTOR', 'category', {
    en: 'Private sector;private sector;business community;shipping industry;industry',
    fr: 'secteur privé;milieux d’affaires',
    es: 'sector privado',
    ru: 'частный сектор',
    ar: 'القطاع الخاص',
    zh: '私营部门;工商界',
  }),
  category('NATIONAL-AUTHORITIES', 'government', {
    en: 'National authorities;national authorities;local authorities;competent authorities;judicial authorities;relevant authorities;civilian authorities;transitional authorities;political leaders;political parties;national institutions;State institutions',
    fr: 'autorités nationales;autorités locales;autorités compétentes;autorités de transition;autorités judiciaires;autorités;partis politiques;dirigeants politiques;institutions nationales;acteurs politiques;administrations locales',
    es: 'autoridades nacionales;autoridades locales;autoridades competentes;partidos políticos',
    ru: 'национальные власти;местные власти;компетентные органы;политические партии',
    ar: 'السلطات الوطنية;السلطات المحلية;السلطات المختصة;الأحزاب السياسية',
    zh: '国家当局;地方当局;主管当局;当局;过渡当局;司法当局;政党;政治领导人;各政党;国家机构',
  }),
  category('WOMENS-ORGANIZATIONS', 'category', {
    en: 'Women’s organizations;women’s organizations;women’s groups;women’s civil society organizations;women and women’s organizations',
    fr: 'organisations de femmes;organisations féminines',
    es: 'organizaciones de mujeres',
    ru: 'женские организации',
    ar: 'المنظمات النسائية',
    zh: '妇女组织;妇女和妇女组织;妇女团体',
  }),
  category('DESIGNATED-PERSONS', 'people', {
    en: 'Designated individuals and entities;individuals and entities;individuals;entities;designated individuals;designated persons;individuals, groups, undertakings and entities;persons and entities;persons or entities;individuals or entities;all persons;persons designated',
    fr: 'personnes et entités désignées;personnes et entités;personnes ou entités;personnes, groupes, entreprises et entités;entités',
    es: 'personas y entidades;personas o entidades;entidades',
    ru: 'физические и юридические лица;лица и организации',
    ar: 'الأفراد والكيانات;الأفراد أو الكيانات',
    zh: '个人和实体;个人或实体;个人、团体、企业和实体;个人和团体;个人或团体;实体或个人',
  }),
];
