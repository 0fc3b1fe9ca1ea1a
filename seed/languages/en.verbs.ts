import type { VerbType } from '../document.ts';
import type { VerbForm, VerbFrame } from './language.ts';

const adverbs = '(?: (?:also|again|further|once again|once more|strongly|anew))?';

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
  verb('requests', 'tasks', 'Request ; Ask'),
  verb('calls-upon', 'tasks', `Call+${adverbs}(?: upon| on| for)? ; Appeal+(?: to)?`),
  verb('urges', 'tasks', 'Urg~e ; Exhort'),
  verb('encourages', 'tasks', 'Encourag~e'),
  verb('invites', 'tasks', 'Invit~e'),
  verb('authorizes', 'tasks', 'Authoriz~e ; Authoris~e ; Permit'),
  verb('other', 'tasks', 'Recommend'),
  verb('condemns', 'own', 'Condemn ; Deplor~e ; Deprecat~e ; Denounc~e ; Censur~e'),
  verb('expresses', 'own', 'Express ; Regret ; Pay+(?: tribute)? ; Look+(?: forward)? ; Appreciat~e'),
  verb(
    'emphasizes',
    'states',
    'Emphasiz~e ; Emphasis~e ; Stress ; Underlin~e ; Underscor~e ; Highlight ; Re-emphasiz~e',
  ),
  verb('reaffirms', 'states', 'Reaffirm ; Affirm ; Reiterat~e ; Confirm ; Restat~e'),
  verb('recalls', 'states', 'Recall'),
  verb('recognizes', 'states', 'Recogniz~e ; Recognis~e ; Acknowledg~e'),
  verb('welcomes', 'own', 'Welcom~e ; Commend ; Prais~e'),
  verb('takes-note', 'states', 'Not~e ; Tak~e+(?: note)?(?: of)? ; Observ~e'),
  verb(
    'other',
    'states',
    'Remind ; Declar~e ; Endors~e ; Approv~e ; Consider ; Agre ; Support ; Renew ; Extend ; Maintain ; Clarif~y ; Concur ; Undertak~e ; Stat~e ; Accept ; Adopt ; Appoint ; Establish ; Terminat~e ; Warn ; Proclaim ; Conclud~e ; Forward ; Reject ; Continu~e ; Reserv~e ; Refer ; Regard ; Dissolv~e ; Set ; Hop~e ; Trust ; Hold ; Lift ; Suspend ; Reduc~e ; Confer ; Pledg~e ; Advis~e ; Assur~e ; Find ; Intend ; Transfer ; Impos~e ; Rescind ; Revok~e ; Modif~y ; Elect',
  ),
];

/** Verbs of duties too: only as the first word of a paragraph are they the Council's. */
const onlyOpening =
  /^(?:Support|Maintain|Extend|Establish|Continu|Set|Hold|Consider|Find|Refer|Regard|Accept|Adopt|Stat|Look|Observ|Ask|Order|Permit|Requir|Direct|Forward|Reduc|Confer|Elect|Transfer|Impos|Intend|Appreciat|Pay|Assur|Advis|Not(?:es|ing)$|Apppoint)/;

const irregular: readonly VerbForm[] = [
  { form: 'Agrees', type: 'other', frame: 'states' },
  {
    form: 'Remains(?: \\w+){0,3} (?:concerned|alarmed|seized|determined|ready)',
    type: 'expresses',
    frame: 'own',
    openingOnly: true,
  },
  { form: 'Acting under', type: 'other', frame: 'own', openingOnly: true },
];

const recitalForms: readonly VerbForm[] = [
  { form: '(?:Bearing|Keeping)(?: also| further)? in mind', type: 'recognizes', frame: 'own' },
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
  { form: 'Acting', type: 'other', frame: 'own' },
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
