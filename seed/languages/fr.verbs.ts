import type { VerbForm } from './language.ts';
import { verbTable } from './verb-table.ts';

/** Finite forms, as operative paragraphs have them. */
export const frVerbs: readonly VerbForm[] = [
  ...verbTable([
    ['decides', 'states', 'décide;résout'],
    ['demands', 'tasks', 'exige;requiert;enjoint;ordonne'],
    ['directs', 'tasks', 'charge;donne (?:pour )?instruction;mandate'],
    ['requests', 'tasks', 'prie'],
    ['requests', 'tasks', "continue (?:de |d[’'])(?:prier|demander(?: à)?)"],
    ['encourages', 'tasks', "continue d[’']encourager"],
    ['calls-upon', 'tasks', "continue d[’']engager;continue d[’']inviter;continue d[’']exhorter"],
    ['calls-upon', 'tasks', 'engage;demande;appelle;lance un appel;fait appel;en appelle;convie;adjure'],
    [
      'urges',
      'tasks',
      'demande (?:(?:de nouveau|à nouveau|en outre|également) )?instamment;prie (?:(?:à nouveau|de nouveau|également|en outre) )?instamment;exhorte;conjure;implore;invite instamment;engage instamment;engage vivement',
    ],
    ['encourages', 'tasks', 'encourage;incite'],
    ['invites', 'tasks', 'invite'],
    ['authorizes', 'tasks', 'autorise;habilite'],
    ['condemns', 'own', 'condamne;déplore;dénonce;rejette;réprouve'],
    [
      'expresses',
      'own',
      "exprime;se déclare;se dit;regrette;s[’']inquiète;s[’']alarme;est (?:profondément |gravement |vivement )?(?:préoccupé|inquiet|alarmé|convaincu|résolu|déterminé);demeure;reste (?:saisi|préoccupé|convaincu|résolu|profondément|gravement|vivement);rend hommage;remercie;souhaite;espère;compte que;forme l[’']espoir;entend;déclare (?:son intention|sa détermination|sa volonté|qu[’']il a l[’']intention);attend avec intérêt",
    ],
    [
      'emphasizes',
      'states',
      "souligne;insiste;met l[’']accent;fait valoir;met en relief;met en avant;appelle l[’']attention;attire l[’']attention",
    ],
    ['reaffirms', 'states', 'réaffirme;affirme;confirme;réitère;redit;renouvelle'],
    ['recalls', 'states', 'rappelle'],
    [
      'recognizes',
      'states',
      "reconnaît;est conscient;mesure;considère;sait;a conscience;garde à l[’']esprit;tient compte",
    ],
    [
      'welcomes',
      'own',
      'apprécie;se félicite;accueille avec satisfaction;accueille favorablement;salue;se réjouit;félicite;loue;accueille',
    ],
    [
      'takes-note',
      'states',
      'prend note;prends note;prend connaissance;note avec (?:inquiétude|préoccupation);prend acte;note;relève;observe;constate',
    ],
    [
      'other',
      'states',
      'déclare;estime;convient;précise;annonce;souscrit;fait siennes?;fait sien;approuve;entérine;adhère;met en garde;avertit',
    ],
  ]),
  ...verbTable([['other', 'tasks', 'recommande;préconise']]),
  ...verbTable(
    [
      [
        'other',
        'own',
        'appuie;soutient;maintient;assure;continue;proroge;constitue;crée;accepte;tient à préciser;adopte;met fin;fixe;lève;proclame;assurer;suspend;abroge;nomme;confie;transmet;permet',
      ],
    ],
    true,
  ),
];

/** Participles and what else opens a recital. */
export const frRecitals: readonly VerbForm[] = [
  ...verbTable([
    ['decides', 'states', 'décidant;résolu'],
    ['demands', 'tasks', 'exigeant'],
    ['requests', 'tasks', 'priant;demandant'],
    ['calls-upon', 'tasks', 'engageant;appelant;lançant un appel'],
    ['urges', 'tasks', 'exhortant;demandant instamment'],
    ['encourages', 'tasks', 'encourageant;incitant'],
    ['invites', 'tasks', 'invitant'],
    ['condemns', 'own', 'condamnant;déplorant;dénonçant'],
    [
      'expresses',
      'own',
      'exprimant;se déclarant;se disant;préoccupé;inquiet;alarmé;regrettant;rendant hommage;profondément;gravement;vivement;désireux;soucieux;réitérant sa préoccupation',
    ],
    ['emphasizes', 'states', "soulignant;insistant;mettant l[’']accent"],
    ['reaffirms', 'states', 'réaffirmant;affirmant;confirmant;réitérant;redisant;renouvelant'],
    ['recalls', 'states', "rappelant;ayant à l[’']esprit;gardant à l[’']esprit;ayant présent"],
    [
      'recognizes',
      'states',
      'reconnaissant;conscient;sachant;constatant;considérant;convaincu;estimant;mesurant;ayant conscience',
    ],
    ['welcomes', 'own', 'se félicitant;accueillant;saluant;se réjouissant;félicitant;louant'],
    ['takes-note', 'states', 'prenant note;prenant acte;notant;relevant;observant'],
    ['other', 'states', 'agissant(?! en appui);ayant;déclarant;tenant compte;entendant;vu'],
  ]),
  ...frVerbs,
];
