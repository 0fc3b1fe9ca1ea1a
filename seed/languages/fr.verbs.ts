import type { VerbForm } from './language.ts';
import { verbTable } from './verb-table.ts';

/** Finite forms, as operative paragraphs have them. */
export const frVerbs: readonly VerbForm[] = [
  ...verbTable([
    ['decides', 'states', 'décide;résout;arrête que'],
    ['demands', 'tasks', 'exige;requiert;enjoint;ordonne;réclame'],
    ['directs', 'tasks', 'charge;donne (?:pour )?instructions?;donne mandat;mandate'],
    ['requests', 'tasks', 'prie;sollicite'],
    ['requests', 'tasks', "continue (?:de |d[’'])(?:prier|demander(?: à)?)"],
    ['encourages', 'tasks', "continue (?:d[’']|à )encourager"],
    ['calls-upon', 'tasks', "continue (?:d[’']|à )(?:engager|inviter)"],
    // S/RES/2529 (2020) op3.
    ['urges', 'tasks', "continue (?:d[’']|à )exhorter"],
    [
      'calls-upon',
      'tasks',
      'engage;demande;appelle;lance (?:(?:de nouveau|à nouveau|également|une fois de plus) )?un (?:\\p{L}+ )?appel;adresse un (?:\\p{L}+ )?appel;fait appel;en appelle;convie;adjure',
    ],
    [
      'urges',
      'tasks',
      'demande (?:(?:de nouveau|à nouveau|en outre|également) )?instamment;prie (?:(?:à nouveau|de nouveau|également|en outre) )?instamment;exhorte;conjure;implore;invite instamment;engage instamment;engage vivement;prie vivement;presse instamment;demande avec insistance;lance (?:de nouveau |à nouveau )?un appel pressant;insiste pour que',
    ],
    ['encourages', 'tasks', 'encourage;incite'],
    ['invites', 'tasks', 'invite'],
    ['authorizes', 'tasks', 'autorise;habilite'],
    [
      'condemns',
      'own',
      'condamne;déplore;dénonce;rejette;réprouve;blâme;stigmatise;flétrit;désapprouve;fustige',
    ],
    [
      'expresses',
      'own',
      "exprime;se déclare;se dit;regrette;s[’']inquiète;s[’']alarme;est (?:profondément |gravement |vivement )?(?:préoccupé|inquiet|alarmé|convaincu|résolu|déterminé);demeure;reste (?:saisi|préoccupé|convaincu|résolu|profondément|gravement|vivement);rend hommage;remercie;sait gré;manifeste;s[’']associe;se propose;s[’']engage à;est (?:profondément |gravement |vivement )?(?:reconnaissant|consterné|troublé|indigné|encouragé|disposé|prêt);se tient prêt;forme le vœu;formule (?:l[’']espoir|le vœu|des vœux);présente ses condoléances;adresse ses;a l[’']intention;a bon espoir;se montre;se préoccupe;demeure (?:activement )?saisi;souhaite;espère;compte que;forme l[’']espoir;entend;déclare (?:son intention|sa détermination|sa volonté|qu[’']il a l[’']intention);attend avec intérêt",
    ],
    [
      'emphasizes',
      'states',
      "souligne;insiste;met l[’']accent;fait valoir;met en relief;met en avant;appelle l[’']attention;attire l[’']attention;signale à l[’']attention;fait (?:observer|remarquer|ressortir);met en (?:lumière|exergue|évidence);tient à souligner",
    ],
    [
      'reaffirms',
      'states',
      'réaffirme;affirme;confirme;réitère;redit;renouvelle;répète;déclare (?:de|à) nouveau;exprime (?:de|à) nouveau sa (?:détermination|volonté|conviction)',
    ],
    ['recalls', 'states', 'rappelle;fait référence'],
    [
      'recognizes',
      'states',
      "reconna[iî]t;prend en (?:considération|compte);est conscient;mesure;considère;sait;a conscience;garde à l[’']esprit;tient compte",
    ],
    [
      'welcomes',
      'own',
      'apprécie;se félicite;accueille avec satisfaction;accueille favorablement;salue;se réjouit;félicite;loue;applaudit;se loue;accueille',
    ],
    [
      'takes-note',
      'states',
      'prend (?:(?:également|aussi|en outre|dûment|bonne) )?note;prends note;prend (?:dûment )?connaissance;note avec (?:inquiétude|préoccupation);prend acte;note;relève;observe;constate',
    ],
    [
      'other',
      'states',
      "déclare;estime;convient;précise;annonce;souscrit;fait (?:également |aussi )?(?:siennes?|siens?);est d[’'](?:avis|accord);conclut;approuve;entérine;adhère;met en garde;avertit",
    ],
  ]),
  ...verbTable([['other', 'tasks', 'recommande;préconise']]),
  ...verbTable(
    [
      [
        'other',
        'own',
        "appuie;soutient;maintient;assure;continue;proroge;constitue;crée;accepte;tient à préciser;adopte;met fin;fixe;lève;proclame;assurer;suspend;abroge;nomme;confie;transmet;permet;désigne;élit;donne son (?:accord|assentiment|aval);consent;modifie;annule;impose;interdit;poursuit;renvoie;dissout;établit;institue;définit;prévoit;réduit;porte;ajoute;inscrit;examine;prolonge;reconduit;confère;ratifie;sanctionne;apporte;prête;endosse;homologue;agrée;propose;suggère;garantit;veille;prend en charge;s[’']emploie;cesse;procède",
      ],
      ['demands', 'tasks', 'somme'],
      ['calls-upon', 'tasks', 'presse'],
      ['condemns', 'own', 'censure'],
      [
        'expresses',
        'own',
        "s[’']engage;s[’']attend;attend;compte;adresse;partage;témoigne;se réserve;restera saisi;continuera;se soucie;se tiendra",
      ],
      ['emphasizes', 'states', 'signale'],
      ['recognizes', 'states', 'juge;admet'],
      ['takes-note', 'states', 'enregistre'],
    ],
    true,
  ),
];

/** Participles and what else opens a recital. */
export const frRecitals: readonly VerbForm[] = [
  ...verbTable([
    ['decides', 'states', 'décidant;résolu'],
    ['demands', 'tasks', 'exigeant;réclamant;insistant pour que'],
    ['requests', 'tasks', 'priant;demandant'],
    ['calls-upon', 'tasks', 'engageant;appelant;lançant un appel;faisant appel;adressant un appel'],
    ['urges', 'tasks', 'exhortant;demandant instamment;engageant instamment;priant instamment'],
    ['encourages', 'tasks', 'encourageant;incitant'],
    ['invites', 'tasks', 'invitant'],
    ['condemns', 'own', 'condamnant;déplorant;dénonçant;réprouvant;rejetant;stigmatisant;blâmant'],
    [
      'expresses',
      'own',
      "exprimant;se déclarant;se disant;préoccupée?;inquiet;inquiète;alarmée?;regrettant;rendant hommage;désireux;soucieux;désirant;souhaitant;réitérant sa préoccupation;déterminé;consterné;atterré;indigné;troublé;affligé;choqué;scandalisé;horrifié;bouleversé;révolté;attristé;peiné;ému;désolé;déçu;encouragé;satisfait;attaché;animé;remerciant;sachant gré;espérant;comptant;attendant;s[’']inquiétant;s[’']alarmant;s[’']associant;s[’']engageant;se préoccupant;partageant;manifestant;témoignant;demeurant;restant;ayant l[’']intention",
    ],
    [
      'emphasizes',
      'states',
      "soulignant;insistant;mettant (?:l[’']accent|en relief|en lumière|en avant|en évidence);faisant (?:valoir|observer|remarquer|ressortir);appelant l[’']attention;attirant l[’']attention;signalant",
    ],
    ['reaffirms', 'states', 'réaffirmant;affirmant;confirmant;réitérant;redisant;renouvelant;répétant'],
    [
      'recalls',
      'states',
      "rappelant;ayant à l[’']esprit;gardant (?:présente?s? )?à l[’']esprit;ayant (?:toujours )?présente?s?;ayant rappelé;se référant;se souvenant;faisant référence;évoquant;invoquant",
    ],
    [
      'recognizes',
      'states',
      'reconnaissant;consciente?;sachant;constatant;considérant;convaincu;estimant;mesurant;ayant conscience;persuadé;pénétré;certain;jugeant;croyant;admettant;prenant en (?:considération|compte);étant (?:conscient|convaincu|persuadé);attentif',
    ],
    [
      'welcomes',
      'own',
      'se félicitant;accueillant;saluant;se réjouissant;félicitant;louant;appréciant;applaudissant;se louant',
    ],
    [
      'takes-note',
      'states',
      'prenant (?:(?:également|en outre|dûment|bonne) )?note;prenant acte;prenant connaissance;ayant (?:pris (?:note|acte|connaissance)|noté);notant;relevant;observant',
    ],
    [
      'other',
      'states',
      "agissant(?! en appui);ayant;déclarant;tenant (?:dûment |pleinement )?compte;tenant à;entendant;saisi;guidé;s[’']inspirant;s[’']appuyant;s[’']étant;se fondant;faisant (?:suite|fond|siennes?|siens?);donnant suite;donnant son;répondant;appuyant;soutenant;approuvant;souscrivant;concluant;entérinant;apportant;adressant;procédant;continuant;poursuivant;recommandant;mettant en garde;déterminant;constituant",
    ],
  ]),
  ...frVerbs,
];

/** The grounds on which the Council acts. */
export const frGrounds: readonly VerbForm[] = verbTable([
  [
    'other',
    'states',
    "vue?s?;conformément;en vertu;en application;comme suite;à la suite;dans l[’']attente;compte tenu;eu égard;attendu;étant donné;en réponse;afin",
  ],
]);
