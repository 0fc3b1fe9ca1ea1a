import type { VerbType } from '../document.ts';
import type { VerbForm, VerbFrame } from './language.ts';

const adverbs =
  '(?:,? (?:also|again|furthermore|further|once again|once more|strongly|anew|moreover|in particular),?)?';

/** A regular verb by its stem: `Recall` gives Recalls and Recalling; `~` marks a dropped e (`Urg~e`). */
const verb = (
  type: VerbType,
  frame: VerbFrame,
  stems: string,
): { finite: VerbForm[]; participle: VerbForm[] } => {
  const of = (ending: 'finite' | 'participle'): VerbForm[] =>
    stems.split(' ; ').map((stem) => {
      const [word = '', rest = ''] = stem.split('+');
      const [base, silent] = word.split('~');
      const root = `${base}${silent ?? ''}`;
      const form =
        ending === 'participle'
          ? `${base}ing${rest === '' ? '(?! of\\b)' : ''}`
          : /(?:s|sh|ch|x)$/.test(root)
            ? `${root}es`
            : `${root.replace(/y$/, 'ie')}s`;
      return { form: `${form}${rest}`, type, frame };
    });
  return { finite: of('finite'), participle: of('participle') };
};

const groups = [
  verb('decides', 'states', `Decid~e ; Resolv~e ; Determin~e ; Reconfirm`),
  verb('demands', 'tasks', 'Demand ; Requir~e ; Insist+(?: that)?'),
  verb('directs', 'tasks', 'Direct ; Instruct ; Order'),
  verb('requests', 'tasks', 'Request ; Ask ; Entrust ; Mandat~e'),
  verb('calls-upon', 'tasks', `Call+${adverbs}(?: upon| on| for)? ; Appeal+(?: to)?`),
  verb('urges', 'tasks', 'Urg~e ; Exhort'),
  verb('encourages', 'tasks', 'Encourag~e'),
  verb('invites', 'tasks', 'Invit~e'),
  verb('authorizes', 'tasks', 'Authoriz~e ; Authoris~e ; Permit'),
  verb('other', 'tasks', 'Recommend'),
  verb('condemns', 'own', 'Condemn ; Deplor~e ; Deprecat~e ; Denounc~e ; Censur~e'),
  verb(
    'expresses',
    'own',
    'Express ; Look+(?: forward)? ; Appreciat~e ; Expect ; Await ; Desir~e ; Salut~e ; Congratulat~e',
  ),
  verb(
    'emphasizes',
    'states',
    'Emphasiz~e ; Emphasis~e ; Stress ; Underlin~e ; Underscor~e ; Highlight ; Re-?emphasiz~e ; Draw+(?: attention)?',
  ),
  verb('reaffirms', 'states', 'Reaffirm ; Affirm ; Reiterat~e ; Confirm ; Restat~e'),
  verb('recalls', 'states', 'Recall'),
  verb('recognizes', 'states', 'Recogniz~e ; Recognis~e ; Acknowledg~e'),
  verb('welcomes', 'own', 'Welcom~e ; Commend ; Prais~e'),
  verb('takes-note', 'states', 'Not~e ; Tak~e+(?: notes?)?(?: of)? ; Observ~e'),
  verb(
    'other',
    'states',
    'Remind ; Declar~e ; Endors~e ; Approv~e ; Consider ; Agre ; Support ; Renew ; Extend ; Maintain ; Clarif~y ; Concur ; Undertak~e ; Stat~e ; Accept ; Adopt ; Appoint ; Establish ; Terminat~e ; Warn ; Proclaim ; Conclud~e ; Forward ; Reject ; Continu~e ; Reserv~e ; Refer ; Regard ; Dissolv~e ; Set ; Hop~e ; Trust ; Hold ; Lift ; Suspend ; Reduc~e ; Confer ; Pledg~e ; Advis~e ; Assur~e ; Find ; Intend ; Transfer ; Impos~e ; Rescind ; Revok~e ; Modif~y ; Elect ; Record ; Transmit ; Believ~e ; Issu~e ; Shar~e ; Address ; Deem ; Lend ; Giv~e ; Indicat~e ; Announc~e',
  ),
];

/** Verbs of duties too: only as the first word of a paragraph are they the Council's. */
const onlyOpening =
  /^(?:Support|Maintain|Extend|Establish|Continu|Set|Hold|Consider|Find|Refer|Regard|Accept|Adopt|Stat|Look|Observ|Ask|Order|Permit|Requir|Direct|Forward|Reduc|Confer|Elect|Transfer|Impos|Intend|Appreciat|Pay|Assur|Advis|Record|Transmit|Believ|Issu|Shar|Address|Deem|Lend|Giv|Indicat|Announc|Draw|Expect|Await|Desir|Mandat|Entrust|Not(?:es|ing)$|Apppoint)/;

const irregular: readonly VerbForm[] = [
  { form: 'Agrees', type: 'other', frame: 'states' },
  { form: 'Pays(?: tribute| homage)?', type: 'expresses', frame: 'own', openingOnly: true },
  { form: 'Regrets', type: 'expresses', frame: 'own' },
  {
    form: 'Notes(?= (?:with|that|the|this|these|its|his|their|also|further|in (?:this|that)|recent|ongoing|and)\\b)',
    type: 'takes-note',
    frame: 'states',
  },
  { form: 'Looks forward', type: 'expresses', frame: 'own' },
  { form: 'Directs(?= the\\b)', type: 'directs', frame: 'tasks' },
  { form: 'Regards(?= (?:any|all|such)\\b)', type: 'recognizes', frame: 'own' },
  {
    form: 'Is (?:deeply |gravely |seriously )?(?:encouraged by|(?:concerned|alarmed) (?:about|at|by|that))',
    type: 'expresses',
    frame: 'own',
  },
  // S/RES/2529 (2020) op3.
  { form: 'Continues to urge', type: 'urges', frame: 'tasks', openingOnly: true },
  { form: 'Continues to encourage', type: 'encourages', frame: 'tasks', openingOnly: true },
  { form: 'Continues to call (?:up)?on', type: 'calls-upon', frame: 'tasks', openingOnly: true },
  { form: '(?:Echoes|Relies on)', type: 'other', frame: 'own', openingOnly: true },
  // Printed without their ending (S/RES/789 (1992) "Reaffirm also", S/RES/2343 (2017) "Call on").
  { form: 'Reaffirm', type: 'reaffirms', frame: 'states', openingOnly: true },
  { form: 'Call(?: upon| on| for)', type: 'calls-upon', frame: 'tasks', openingOnly: true },
  { form: 'Request', type: 'requests', frame: 'tasks', openingOnly: true },
  { form: 'Urge', type: 'urges', frame: 'tasks', openingOnly: true },
  { form: 'Encourage', type: 'encourages', frame: 'tasks', openingOnly: true },
  { form: 'Express', type: 'expresses', frame: 'own', openingOnly: true },
  { form: 'Welcome', type: 'welcomes', frame: 'own', openingOnly: true },
  { form: 'Stress', type: 'emphasizes', frame: 'states', openingOnly: true },
  // As scanning has them (S/RES/772 (1992), 840 (1993), 725 (1991), 587 (1986)).
  { form: 'Calis(?: upon| on| for)?', type: 'calls-upon', frame: 'tasks', openingOnly: true },
  { form: 'Reguests', type: 'requests', frame: 'tasks', openingOnly: true },
  { form: 'Retterates', type: 'reaffirms', frame: 'states', openingOnly: true },
  { form: 'Lakes note(?: of)?', type: 'takes-note', frame: 'states', openingOnly: true },
  {
    form: 'Remains(?: \\w+){0,3} (?:concerned|alarmed|seized|determined|ready|convinced|committed|resolved|disturbed|gravely|deeply)',
    type: 'expresses',
    frame: 'own',
    openingOnly: true,
  },
  // A task of a mission, numbered as a paragraph (S/RES/2612 (2021) op30).
  { form: 'Ensure', type: 'other', frame: 'own', openingOnly: true },
];

const recitalForms: readonly VerbForm[] = [
  { form: '(?:Bearing|Keeping)(?: also| further)? in mind', type: 'recognizes', frame: 'own' },
  {
    form: 'Ha[vy]ing (?:(?:also|further|thus|due|carefully|learn[te]d?|studied|called|recommended|given|made|taken|been|agreed|approved|authorized|regard|in view)\\b)',
    type: 'recalls',
    frame: 'own',
  },
  { form: 'Being', type: 'recognizes', frame: 'own' },
  { form: '(?:Regretting|Paying tribute|Viewing|Echoing|Concurring)', type: 'expresses', frame: 'own' },
  { form: '(?:Believing|Remaining|Committed|Resolved|Sharing)', type: 'expresses', frame: 'own' },
  { form: '(?:Referring to|Remembering|Responding|In view of|Pursuant to)', type: 'recalls', frame: 'own' },
  {
    form: 'Having (?:considered|examined|reviewed|received|heard|noted|adopted|discussed|taken note|determined|regard|in mind|decided|recalled)',
    type: 'recalls',
    frame: 'own',
  },
  { form: '(?:Convinced|Conscious|Aware|Mindful|Cognizant)', type: 'recognizes', frame: 'own' },
  {
    form: '(?:Concerned|Alarmed|Disturbed|Determined|Desiring|Desirous|Appalled|Shocked|Distressed|Dismayed|Anxious|Grieved|Outraged|Encouraged|Gratified|Satisfied)',
    type: 'expresses',
    frame: 'own',
  },
  { form: 'Guided by', type: 'recalls', frame: 'own' },
  { form: 'Acting(?! in support)', type: 'other', frame: 'own' },
  { form: 'Whereas', type: 'other', frame: 'own' },
];

export const enVerbs: readonly VerbForm[] = [
  ...irregular,
  ...groups
    .flatMap(({ finite }) => finite)
    .map((form) => (onlyOpening.test(form.form) ? { ...form, openingOnly: true as const } : form)),
];
export const enRecitals: readonly VerbForm[] = [
  ...recitalForms,
  ...groups.flatMap(({ participle }) => participle),
  ...enVerbs,
];
