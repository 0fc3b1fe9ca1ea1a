import type { KnownName } from './registry.ts';

/** One line: id, kind, English name, Chinese name, then every other name and abbreviation; semicolons between. */
const organization = (kind: string, line: string): KnownName => {
  const [id = '', en = '', zh = '', ...aliases] = line.split(';').map((part) => part.trim());
  return {
    id,
    kind,
    names: zh === '' ? { en } : { en, zh },
    aliases: [...aliases, id].filter((alias) => alias !== ''),
  };
};

const intergovernmental = `
AU-PSC; African Union Peace and Security Council; 非盟和安会; 非洲联盟和平与安全理事会; Peace and Security Council of the African Union; Conseil de paix et de sécurité de l’Union africaine
AUC; African Union Commission; 非洲联盟委员会; 非盟委员会; Commission de l’Union africaine
ECOWAS; Economic Community of West African States; 西非国家经济共同体; 西非经共体; CEDEAO; Communauté économique des États de l’Afrique de l’Ouest; ЭКОВАС
ECCAS; Economic Community of Central African States; 中部非洲国家经济共同体; 中非经共体; CEEAC; Communauté économique des États de l’Afrique centrale
IGAD; Intergovernmental Authority on Development; 政府间发展组织; 伊加特; 政府间发展管理局; Autorité intergouvernementale pour le développement; ИГАД
SADC; Southern African Development Community; 南部非洲发展共同体; 南共体; Communauté de développement de l’Afrique australe; САДК
EAC; East African Community; 东非共同体; Communauté d’Afrique de l’Est
ICGLR; International Conference on the Great Lakes Region; 大湖区问题国际会议; Conférence internationale sur la région des Grands Lacs; CIRGL
G5-SAHEL; Group of Five for the Sahel; 萨赫勒五国集团; G5 Sahel; Groupe de cinq pays du Sahel; Groupe de cinq du Sahel; G5 du Sahel
FC-G5S; Joint Force of the Group of Five for the Sahel; 萨赫勒五国集团联合部队; Joint Force of the G5 Sahel; Force conjointe du G5 Sahel; Force conjointe du Groupe de cinq pays du Sahel
LAS; League of Arab States; 阿拉伯国家联盟; 阿盟; Ligue des États arabes; Arab League
OIC; Organization of Islamic Cooperation; 伊斯兰合作组织; Organisation of Islamic Cooperation; Organisation de la coopération islamique; OCI
GCC; Gulf Cooperation Council; 海湾阿拉伯国家合作委员会; 海合会; Conseil de coopération du Golfe
NATO; North Atlantic Treaty Organization; 北大西洋公约组织; 北约; OTAN; НАТО
OSCE; Organization for Security and Cooperation in Europe; 欧洲安全与合作组织; 欧安组织; Organisation pour la sécurité et la coopération en Europe; ОБСЕ
OAS; Organization of American States; 美洲国家组织; Organisation des États américains; OEA
CARICOM; Caribbean Community; 加勒比共同体; 加共体; Communauté des Caraïbes
OIF; International Organization of la Francophonie; 法语国家国际组织; Organisation internationale de la Francophonie
CPLP; Community of Portuguese-speaking Countries; 葡语国家共同体; Communauté des pays de langue portugaise
OAU; Organization of African Unity; 非洲统一组织; 非统组织; Organisation de l’unité africaine
ASEAN; Association of Southeast Asian Nations; 东南亚国家联盟; 东盟
SCO; Shanghai Cooperation Organization; 上海合作组织
SAARC; South Asian Association for Regional Cooperation; 南亚区域合作联盟
GGC; Gulf of Guinea Commission; 几内亚湾委员会
IAEA; International Atomic Energy Agency; 国际原子能机构; 原子能机构; AIEA; OIEA; МАГАТЭ; Agence internationale de l’énergie atomique
OPCW; Organisation for the Prohibition of Chemical Weapons; 禁止化学武器组织; 禁化武组织; OIAC; OPAQ; ОЗХО; Organisation pour l’interdiction des armes chimiques
ICC; International Criminal Court; 国际刑事法院; Cour pénale internationale; CPI; МУС
ICTY; International Tribunal for the Former Yugoslavia; 前南斯拉夫问题国际法庭; 前南问题国际法庭; International Criminal Tribunal for the former Yugoslavia; Tribunal pénal international pour l’ex-Yougoslavie; TPIY
ICTR; International Tribunal for Rwanda; 卢旺达问题国际法庭; International Criminal Tribunal for Rwanda; Tribunal pénal international pour le Rwanda; TPIR
IRMCT; International Residual Mechanism for Criminal Tribunals; 刑事法庭余留事项国际处理机制; 余留机制; Residual Mechanism; Mécanisme international appelé à exercer les fonctions résiduelles des Tribunaux pénaux
ICJ; International Court of Justice; 国际法院; Cour internationale de Justice
ICRC; International Committee of the Red Cross; 红十字国际委员会; 红十字委员会; Comité international de la Croix-Rouge; CICR; МККК
IOM; International Organization for Migration; 国际移民组织; 移民组织; Organisation internationale pour les migrations; OIM; МОМ
IMO; International Maritime Organization; 国际海事组织; 海事组织; Organisation maritime internationale; OMI; ИМО
WCO; World Customs Organization; 世界海关组织; 海关组织; Organisation mondiale des douanes; OMD; ВТамО
WORLD-BANK; World Bank; 世界银行; 世行; Banque mondiale; Banco Mundial; Всемирный банк; البنك الدولي
IMF; International Monetary Fund; 国际货币基金组织; 基金组织; Fonds monétaire international; FMI; МВФ
AFDB; African Development Bank; 非洲开发银行; Banque africaine de développement
KIMBERLEY-PROCESS; Kimberley Process; 金伯利进程; Processus de Kimberley`;

const unitedNations = `
UN-SECRETARIAT; United Nations Secretariat; 联合国秘书处; 秘书处; Secretariat; Secrétariat; Secretaría; Секретариат
OCHA; Office for the Coordination of Humanitarian Affairs; 人道主义事务协调厅; 人道协调厅; Bureau de la coordination des affaires humanitaires
OHCHR; Office of the United Nations High Commissioner for Human Rights; 联合国人权事务高级专员办事处; 人权高专办; Office of the High Commissioner for Human Rights; Haut-Commissariat des Nations Unies aux droits de l’homme; HCDH; УВКПЧ
UNHCR; Office of the United Nations High Commissioner for Refugees; 联合国难民事务高级专员公署; 难民署; High Commissioner for Refugees; Haut-Commissariat des Nations Unies pour les réfugiés; HCR; ACNUR; УВКБ
UNICEF; United Nations Children’s Fund; 联合国儿童基金会; 儿基会; Fonds des Nations Unies pour l’enfance; ЮНИСЕФ
UNDP; United Nations Development Programme; 联合国开发计划署; 开发署; Programme des Nations Unies pour le développement; PNUD; ПРООН
WFP; World Food Programme; 世界粮食计划署; 粮食署; Programme alimentaire mondial; PAM; ВПП
WHO; World Health Organization; 世界卫生组织; 世卫组织; Organisation mondiale de la Santé; OMS; ВОЗ
FAO; Food and Agriculture Organization of the United Nations; 联合国粮食及农业组织; 粮农组织
UNESCO; United Nations Educational, Scientific and Cultural Organization; 联合国教育、科学及文化组织; 教科文组织; ЮНЕСКО
UNEP; United Nations Environment Programme; 联合国环境规划署; 环境署
UNMAS; United Nations Mine Action Service; 联合国排雷行动处; 地雷行动处; 排雷行动处; Service de la lutte antimines de l’Organisation des Nations Unies; Service de la lutte antimines
PBC; Peacebuilding Commission; 建设和平委员会; Commission de consolidation de la paix; Comisión de Consolidación de la Paz; Комиссия по миростроительству
PBF; Peacebuilding Fund; 建设和平基金; 联合国建设和平基金; Fonds pour la consolidation de la paix
ECOSOC; Economic and Social Council; 经济及社会理事会; 经社理事会; Conseil économique et social
HRC; Human Rights Council; 人权理事会; Conseil des droits de l’homme
UNCT; United Nations country team; 联合国国家工作队; 国家工作队; équipe de pays des Nations Unies; équipe de pays; equipo de las Naciones Unidas en el país
UNOWAS; United Nations Office for West Africa and the Sahel; 联合国西非和萨赫勒办事处; 西萨办; UNOWA; Bureau des Nations Unies pour l’Afrique de l’Ouest et le Sahel
UNOCA; United Nations Regional Office for Central Africa; 联合国中部非洲区域办事处; 中部非洲区域办; BRENUAC
OSESG-GL; Special Envoy of the Secretary-General for the Great Lakes Region; 秘书长大湖区问题特使; 大湖区问题特使; Envoyé spécial du Secrétaire général pour la région des Grands Lacs
SRSG-CAAC; Special Representative of the Secretary-General for Children and Armed Conflict; 负责儿童与武装冲突问题秘书长特别代表; 儿童与武装冲突问题特别代表
SRSG-SVC; Special Representative of the Secretary-General on Sexual Violence in Conflict; 负责冲突中性暴力问题秘书长特别代表; 冲突中性暴力问题特别代表
WG-CAAC; Working Group on Children and Armed Conflict; 儿童与武装冲突问题工作组; Security Council Working Group on Children and Armed Conflict; Groupe de travail sur les enfants et les conflits armés
OMBUDSPERSON; Office of the Ombudsperson; 监察员办公室; Ombudsperson; 监察员; Bureau du Médiateur
MSC; Military Staff Committee; 军事参谋团; Comité d’état-major`;

const missions = `
AMISOM; African Union Mission in Somalia; 非洲联盟驻索马里特派团; 非索特派团; Mission de l’Union africaine en Somalie; АМИСОМ
ATMIS; African Union Transition Mission in Somalia; 非洲联盟驻索马里过渡特派团; 非索过渡团; Mission de transition de l’Union africaine en Somalie
UNSOM; United Nations Assistance Mission in Somalia; 联合国索马里援助团; 联索援助团; MANUSOM; Mission d’assistance des Nations Unies en Somalie
UNSOS; United Nations Support Office in Somalia; 联合国索马里支助办公室; 联索支助办; BANUS; UNSOA
UNSMIL; United Nations Support Mission in Libya; 联合国利比亚支助特派团; 联利支助团; MANUL; Mission d’appui des Nations Unies en Libye
UNAMI; United Nations Assistance Mission for Iraq; 联合国伊拉克援助团; 联伊援助团; MANUI; Mission d’assistance des Nations Unies pour l’Iraq
UNAMA; United Nations Assistance Mission in Afghanistan; 联合国阿富汗援助团; 联阿援助团; MANUA; Mission d’assistance des Nations Unies en Afghanistan
UNMISS; United Nations Mission in South Sudan; 联合国南苏丹特派团; 南苏丹特派团; MINUSS; Mission des Nations Unies au Soudan du Sud; МООНЮС
UNMIS; United Nations Mission in the Sudan; 联合国苏丹特派团; 联苏特派团; MINUS
UNAMID; African Union-United Nations Hybrid Operation in Darfur; 非洲联盟-联合国达尔富尔混合行动; 达尔富尔混合行动; MINUAD; ЮНАМИД
UNITAMS; United Nations Integrated Transition Assistance Mission in Sudan; 联合国苏丹过渡时期综合援助团; 联苏综合援助团; 联苏过渡时期援助团; MINUATS
UNISFA; United Nations Interim Security Force for Abyei; 联合国阿卜耶伊临时安全部队; 联阿安全部队; FISNUA; ЮНИСФА
MONUSCO; United Nations Organization Stabilization Mission in the Democratic Republic of the Congo; 联合国组织刚果民主共和国稳定特派团; 联刚稳定团; МООНСДРК
MONUC; United Nations Organization Mission in the Democratic Republic of the Congo; 联合国组织刚果民主共和国特派团; 联刚特派团
MINUSCA; United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic; 联合国中非共和国多层面综合稳定团; 中非稳定团; МИНУСКА
MINUSMA; United Nations Multidimensional Integrated Stabilization Mission in Mali; 联合国马里多层面综合稳定特派团; 马里稳定团; МИНУСМА
UNOCI; United Nations Operation in Côte d’Ivoire; 联合国科特迪瓦行动; 联科行动; ONUCI
UNMIL; United Nations Mission in Liberia; 联合国利比里亚特派团; 联利特派团; MINUL
UNAMSIL; United Nations Mission in Sierra Leone; 联合国塞拉利昂特派团; 联塞特派团
UNIOGBIS; United Nations Integrated Peacebuilding Office in Guinea-Bissau; 联合国几内亚比绍建设和平综合办事处; 联几建和办; BINUGBIS
ONUB; United Nations Operation in Burundi; 联合国布隆迪行动; 联布行动
MINURSO; United Nations Mission for the Referendum in Western Sahara; 联合国西撒哈拉全民投票特派团; 西撒特派团; МООНРЗС
MINUSTAH; United Nations Stabilization Mission in Haiti; 联合国海地稳定特派团; 联海稳定团
MINUJUSTH; United Nations Mission for Justice Support in Haiti; 联合国海地司法支助特派团; 联海司法支助团
BINUH; United Nations Integrated Office in Haiti; 联合国海地综合办事处; 联海综合办; Bureau intégré des Nations Unies en Haïti
UNVMC; United Nations Verification Mission in Colombia; 联合国哥伦比亚核查团; 哥伦比亚核查团; 核查团; Mission de vérification des Nations Unies en Colombie
UNFICYP; United Nations Peacekeeping Force in Cyprus; 联合国驻塞浦路斯维持和平部队; 联塞部队; Force des Nations Unies chargée du maintien de la paix à Chypre; ВСООНК
UNIFIL; United Nations Interim Force in Lebanon; 联合国驻黎巴嫩临时部队; 联黎部队; FINUL; FPNUL; ВСООНЛ; Force intérimaire des Nations Unies au Liban
UNDOF; United Nations Disengagement Observer Force; 联合国脱离接触观察员部队; 观察员部队; FNUOD; СООННР; Force des Nations Unies chargée d’observer le dégagement
UNTSO; United Nations Truce Supervision Organization; 联合国停战监督组织; 停战监督组织; ONUST
UNMHA; United Nations Mission to Support the Hudaydah Agreement; 联合国支助荷台达协议特派团; 荷台达协议支助团; MINUAAH; Mission des Nations Unies en appui à l’Accord sur Hodeïda
UNMIK; United Nations Interim Administration Mission in Kosovo; 联合国科索沃临时行政当局特派团; 科索沃特派团; MINUK
UNMIT; United Nations Integrated Mission in Timor-Leste; 联合国东帝汶综合特派团; 联东综合团
UNITAD; United Nations Investigative Team to Promote Accountability for Crimes Committed by Da’esh/ISIL; 联合国促进对达伊沙/伊黎伊斯兰国罪行追究责任调查组
ISAF; International Security Assistance Force; 国际安全援助部队; 国际安全部队; 安援部队; Force internationale d’assistance à la sécurité
SFOR; Stabilization Force; 稳定部队; Force de stabilisation
EUFOR; European Union Force; 欧盟部队; EUFOR-Althea; EUFOR ALTHEA
KFOR; Kosovo Force; 驻科部队
BARKHANE; Operation Barkhane; 巴尔哈内行动; opération Barkhane; forces françaises; French forces; 法国部队
AL-SHABAAB; Al-Shabaab; 青年党; Chabab; Chabaab; «Аш-Шабааб»; حركة الشباب
TALIBAN; Taliban; 塔利班; Талибан; حركة طالبان
HOUTHIS; Houthis; 胡塞武装; Houthistes; houthistes
BOKO-HARAM; Boko Haram; 博科圣地; «Боко харам»
LRA; Lord’s Resistance Army; 上帝抵抗军; 上帝军; Armée de résistance du Seigneur
ADF; Allied Democratic Forces; 民主同盟军; Forces démocratiques alliées
FDLR; Forces démocratiques de libération du Rwanda; 解放卢旺达民主力量; 卢民主力量
M23; M23; 3.23运动; 3.23 运动; Mouvement du 23 mars
POLISARIO; Frente POLISARIO; 波利萨里奥阵线; Front POLISARIO; Polisario Front; POLISARIO
UNITA; União Nacional para a Independência Total de Angola; 安盟`;

const lines = (kind: string, text: string): KnownName[] =>
  text
    .trim()
    .split('\n')
    .map((line) => organization(kind, line));

/** Organizations, offices and missions that many resolutions name. */
export const organizations: readonly KnownName[] = [
  ...lines('intergovernmental', intergovernmental),
  ...lines('un-office', unitedNations),
  ...lines('mission', missions),
];
