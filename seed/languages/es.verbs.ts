import type { VerbForm } from './language.ts';
import { verbTable } from './verb-table.ts';

/** Finite forms, as operative paragraphs have them. */
export const esVerbs: readonly VerbForm[] = [
  ...verbTable([
    ['decides', 'states', 'decide;resuelve;acuerda que'],
    ['demands', 'tasks', 'exige;requiere;conmina;reclama;demanda;insiste en que'],
    ['directs', 'tasks', 'encomienda;encarga;ordena;da instrucciones;imparte instrucciones;da orden'],
    ['requests', 'tasks', 'solicita;ruega;vuelve a (?:pedir|solicitar)'],
    [
      'calls-upon',
      'tasks',
      'exhorta;pide;hace (?:(?:también|nuevamente|asimismo|además) )?un (?:\\p{L}+ )?(?:llamamiento|llamado);dirige un (?:\\p{L}+ )?llamamiento;formula un (?:\\p{L}+ )?llamamiento;lanza un (?:\\p{L}+ )?llamamiento;vuelve a (?:exhortar|hacer un llamamiento);apela;emplaza',
    ],
    [
      'urges',
      'tasks',
      'insta;pide (?:encarecidamente|con (?:urgencia|insistencia|apremio)|urgentemente);exhorta encarecidamente;solicita encarecidamente;ruega encarecidamente;encarece;vuelve a instar;apremia',
    ],
    ['encourages', 'tasks', 'alienta;anima;estimula;vuelve a alentar'],
    // S/RES/2529 (2020) op3.
    ['urges', 'tasks', '(?:sigue|continúa) instando'],
    ['calls-upon', 'tasks', '(?:sigue|continúa) (?:exhortando|pidiendo)'],
    ['encourages', 'tasks', '(?:sigue|continúa) alentando'],
    ['invites', 'tasks', 'invita'],
    ['authorizes', 'tasks', 'autoriza;faculta;habilita'],
    ['condemns', 'own', 'condena;deplora;denuncia;rechaza;repudia;reprueba;censura;desaprueba;fustiga'],
    [
      'expresses',
      'own',
      'expresa;lamenta;espera;manifiesta;rinde homenaje;sigue (?:profundamente |gravemente |firmemente |muy )?(?:preocupado|convencido|decidido|resuelto|comprometido|empeñado|alarmado|dispuesto|consternado);está (?:profundamente |gravemente |firmemente )?(?:preocupado|convencido|decidido|dispuesto|alarmado);se declara;se compromete;confía;aguarda con interés;agradece;da las gracias;rinde tributo;tiene (?:la intención|el propósito);se propone;hace votos;formula votos;deja constancia;ve con (?:preocupación|inquietud|alarma);se (?:muestra|siente|suma|asocia|preocupa|alegra|reserva|mantiene);presenta sus condolencias;está (?:profundamente )?(?:consternado|comprometido|resuelto|indignado);vuelve a expresar;seguirá ocupándose;sigue ocupándose;hace llegar;espera con interés',
    ],
    [
      'emphasizes',
      'states',
      'destaca;subraya;pone de relieve;recalca;resalta;hace hincapié;pone de (?:manifiesto|resalto);pone (?:especial )?énfasis;pone el acento;insiste;señala a la atención;llama la atención;enfatiza;realza;remarca;acentúa;hace (?:especial|particular|nuevamente) hincapié;vuelve a (?:hacer hincapié|subrayar|destacar|recalcar)',
    ],
    [
      'reaffirms',
      'states',
      'reafirma;afirma;confirma;reitera;renueva;ratifica;repite;vuelve a (?:confirmar|afirmar|reafirmar)',
    ],
    ['recalls', 'states', 'recuerda;hace referencia;se remite;trae a colación'],
    [
      'recognizes',
      'states',
      'reconoce;es (?:plenamente )?consciente;considera;tiene presente;tiene en cuenta;toma en (?:consideración|cuenta);admite',
    ],
    [
      'welcomes',
      'own',
      'acoge (?:(?:también|asimismo|además|nuevamente) )?(?:con (?:beneplácito|satisfacción|agrado|reconocimiento|interés)|favorablemente|complacido);encomia;elogia;celebra;felicita;se felicita;aplaude;se congratula;se complace;ve con (?:agrado|satisfacción|beneplácito)',
    ],
    [
      'takes-note',
      'states',
      'toma (?:(?:también|asimismo|además|debida) )?nota;toma conocimiento;observa;hace (?:notar|observar|constar);señala;nota;se da por enterado;constata',
    ],
    [
      'other',
      'states',
      'declara;conviene;respalda;suscribe;concuerda;hace (?:suy|propi)[ao]s?;aprueba;determina;concluye;coincide;refrenda;previene;aclara;advierte;está de acuerdo',
    ],
    ['other', 'tasks', 'recomienda'],
  ]),
  ...verbTable(
    [
      [
        'other',
        'own',
        'apoya;mantiene;garantizar;continúa;prorroga;establece;acepta;asegura;adopta;nombra;pone fin;levanta;crea;suspende;revoca;transmite;deja sin efecto;designa;elige;modifica;deroga;anula;impone;prohíbe;prosigue;remite;disuelve;estima;precisa;define;proclama;anuncia;fija;reduce;amplía;añade;incluye;examina;extiende;prolonga;confiere;instituye;endosa;propone;sugiere;garantiza;vela;opina;concede;consiente;sanciona;da su;presta su;brinda;aconseja;prevé;estipula;cesa;rescinde;asume;dispone;acuerda;permite',
      ],
      ['directs', 'tasks', 'instruye'],
      ['encourages', 'tasks', 'incentiva'],
      ['calls-upon', 'tasks', 'llama;convoca'],
      ['urges', 'tasks', 'urge'],
      [
        'expresses',
        'own',
        'permanece;permanecerá;continuará;queda;desea;comparte;muestra;aprecia;quiere expresar;se dice',
      ],
      ['recognizes', 'states', 'cree;comprende;juzga'],
      ['welcomes', 'own', 'acoge;saluda;alaba'],
      ['takes-note', 'states', 'registra;comprueba;apunta'],
    ],
    true,
  ),
];

/** Gerunds and what else opens a recital. */
export const esRecitals: readonly VerbForm[] = [
  ...verbTable([
    ['decides', 'states', 'decidiendo;resuelto;decidido'],
    ['demands', 'tasks', 'exigiendo;reclamando;insistiendo en que'],
    ['requests', 'tasks', 'solicitando;pidiendo;rogando'],
    [
      'calls-upon',
      'tasks',
      'exhortando;haciendo un (?:\\p{L}+ )?llamamiento;dirigiendo un (?:\\p{L}+ )?llamamiento;apelando',
    ],
    ['urges', 'tasks', 'instando;encareciendo;pidiendo encarecidamente'],
    ['encourages', 'tasks', 'alentando;animando;estimulando'],
    ['invites', 'tasks', 'invitando'],
    ['condemns', 'own', 'condenando;deplorando;denunciando;reprobando;repudiando;rechazando;censurando'],
    [
      'expresses',
      'own',
      'expresando;preocupad[oa];alarmado;lamentando;manifestando;rindiendo (?:homenaje|tributo);deseoso;deseando;indignado;consternado;horrorizado;perturbado;apesadumbrado;afligido;dolido;entristecido;conmovido;conmocionado;impresionado;escandalizado;inquieto;alentado;animado;empeñado;comprometido;determinado;decepcionado;satisfecho;ansioso;interesado;dispuesto;agradeciendo;dando las gracias;confiando;aguardando;esperando;anhelando;sintiendo;sintiéndose;viendo con (?:preocupación|inquietud|alarma);declarándose;haciéndose eco;sumándose;asociándose;comprometiéndose;compartiendo;mostrando;siguiendo;permaneciendo;observando con interés',
    ],
    [
      'emphasizes',
      'states',
      'destacando;subrayando;poniendo de relieve;recalcando;resaltando;haciendo (?:especial )?hincapié;insistiendo;enfatizando;poniendo (?:énfasis|el acento|de manifiesto);acentuando;señalando a la atención',
    ],
    [
      'reaffirms',
      'states',
      'reafirmando;afirmando;confirmando;reiterando;renovando;ratificando;repitiendo;volviendo a (?:\\p{L}+)',
    ],
    [
      'recalls',
      'states',
      'recordando;refiriéndose;remitiéndose;haciendo referencia;evocando;invocando;atendiendo',
    ],
    [
      'recognizes',
      'states',
      'reconociendo;consciente;considerando;convencido;persuadido;teniendo (?:plenamente |debidamente |siempre )?(?:presentes?|en (?:cuenta|mente|consideración));tomando en (?:consideración|cuenta);estimando;sabiendo;siendo consciente;creyendo;admitiendo;entendiendo;comprendiendo;conociendo;juzgando;atento;seguro',
    ],
    [
      'welcomes',
      'own',
      'acogiendo;encomiando;elogiando;celebrando;felicitando;felicitándose;congratulándose;aplaudiendo;complacido;apreciando;viendo con (?:agrado|satisfacción|beneplácito);saludando;alabando',
    ],
    [
      'takes-note',
      'states',
      'tomando (?:(?:también|asimismo|además|debida) )?nota;observando;haciendo notar;señalando;tomando conocimiento;habiendo (?:tomado (?:nota|conocimiento)|observado);advirtiendo;notando;constatando;comprobando',
    ],
    [
      'other',
      'states',
      'actuando(?! en apoyo);obrando;habiendo;determinando;declarando;guiado;guiándose;inspirado;inspirándose;basándose;apoyando;respaldando;suscribiendo;respondiendo;concluyendo;haciendo (?:suy|propi)[ao]s?;procediendo;continuando;prosiguiendo;aprobando;coincidiendo;concordando;recomendando;conviniendo;brindando;prestando;dando',
    ],
  ]),
  ...esVerbs,
];

/** The grounds on which the Council acts. */
export const esGrounds: readonly VerbForm[] = verbTable([
  [
    'other',
    'states',
    'vist[oa]s?;de conformidad;en virtud;en cumplimiento;en relación con;en respuesta;a fin de;tras (?:haber )?(?:examina|recibi|escucha|oí)(?:r|do);después de (?:haber )?(?:examina|recibi|escucha|oí)(?:r|do);habida cuenta;dado que;por cuanto;en vista;con (?:la convicción|el deseo)',
  ],
]);
