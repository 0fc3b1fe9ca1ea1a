import type { VerbForm } from './language.ts';
import { verbTable } from './verb-table.ts';

/** Finite forms, as operative paragraphs have them. */
export const esVerbs: readonly VerbForm[] = [
  ...verbTable([
    ['decides', 'states', 'decide;resuelve'],
    ['demands', 'tasks', 'exige;requiere;conmina'],
    ['directs', 'tasks', 'encomienda;encarga;ordena;da instrucciones;imparte instrucciones'],
    ['requests', 'tasks', 'solicita;ruega'],
    ['calls-upon', 'tasks', 'exhorta;pide;hace un llamamiento;hace un nuevo llamamiento;apela'],
    ['urges', 'tasks', 'insta;pide encarecidamente;apremia'],
    ['encourages', 'tasks', 'alienta;anima'],
    ['invites', 'tasks', 'invita'],
    ['authorizes', 'tasks', 'autoriza'],
    ['condemns', 'own', 'condena;deplora;denuncia;rechaza;repudia'],
    [
      'expresses',
      'own',
      'expresa;lamenta;espera;manifiesta;rinde homenaje;sigue (?:profundamente |gravemente |firmemente |muy )?(?:preocupado|convencido|decidido|resuelto|comprometido|empeñado|alarmado|dispuesto|consternado);está (?:profundamente |gravemente |firmemente )?(?:preocupado|convencido|decidido|dispuesto|alarmado);se declara;se compromete;confía;aguarda con interés;agradece',
    ],
    [
      'emphasizes',
      'states',
      'destaca;subraya;pone de relieve;recalca;resalta;hace hincapié;pone de manifiesto;insiste;señala a la atención',
    ],
    ['reaffirms', 'states', 'reafirma;afirma;confirma;reitera;renueva'],
    ['recalls', 'states', 'recuerda'],
    ['recognizes', 'states', 'reconoce;es consciente;considera;tiene presente;tiene en cuenta'],
    [
      'welcomes',
      'own',
      'acoge con (?:beneplácito|satisfacción|agrado);acoge favorablemente;acoge complacido;encomia;elogia;celebra;felicita;se felicita',
    ],
    ['takes-note', 'states', 'toma nota;toma conocimiento;observa;hace notar;señala;nota'],
    [
      'other',
      'states',
      'declara;conviene;respalda;suscribe;concuerda;hace suy[ao]s?;aprueba;determina;aclara;advierte;está de acuerdo',
    ],
    ['other', 'tasks', 'recomienda'],
  ]),
  ...verbTable(
    [
      [
        'other',
        'own',
        'apoya;mantiene;garantizar;continúa;sigue (?:instando|alentando);prorroga;establece;acepta;asegura;adopta;nombra;pone fin;levanta;crea;suspende;revoca;transmite;deja sin efecto',
      ],
    ],
    true,
  ),
];

/** Gerunds and what else opens a recital. */
export const esRecitals: readonly VerbForm[] = [
  ...verbTable([
    ['decides', 'states', 'decidiendo;resuelto;decidido'],
    ['demands', 'tasks', 'exigiendo'],
    ['requests', 'tasks', 'solicitando;pidiendo'],
    ['calls-upon', 'tasks', 'exhortando'],
    ['urges', 'tasks', 'instando'],
    ['encourages', 'tasks', 'alentando'],
    ['invites', 'tasks', 'invitando'],
    ['condemns', 'own', 'condenando;deplorando;denunciando'],
    [
      'expresses',
      'own',
      'expresando;preocupado;alarmado;lamentando;manifestando;rindiendo homenaje;profundamente;gravemente;deseoso;indignado;consternado',
    ],
    [
      'emphasizes',
      'states',
      'destacando;subrayando;poniendo de relieve;recalcando;resaltando;haciendo hincapié;insistiendo',
    ],
    ['reaffirms', 'states', 'reafirmando;afirmando;confirmando;reiterando;renovando'],
    ['recalls', 'states', 'recordando;teniendo presente;teniendo en cuenta'],
    ['recognizes', 'states', 'reconociendo;consciente;considerando;convencido'],
    ['welcomes', 'own', 'acogiendo;encomiando;elogiando;celebrando;felicitando'],
    ['takes-note', 'states', 'tomando nota;observando;haciendo notar;señalando;tomando conocimiento'],
    ['other', 'states', 'actuando(?! en apoyo);habiendo;determinando;declarando;guiado;apoyando'],
  ]),
  ...esVerbs,
];
