import type { VerbType } from '../../../seed/document.ts';
import type { MandateItem } from '../../contract.ts';
import type { Formats } from '../format.ts';
import type { Translate } from '../translation.ts';
import { dueOf } from './due.ts';
import { shortSymbol } from './names.ts';
import { writingOf } from './script.ts';

export interface GistContext {
  readonly t: Translate;
  readonly formats: Formats;
  /** What to call an actor, instrument or resolution in the interface's language. */
  readonly nameOf: (id: string) => string;
}

const shownTargets = 6;

/**
 * Names as readers of the interface's language can take them in. Those that are known only in a writing of their own
 * are counted; they stand in the sentence beside the gist.
 */
const readable = (names: readonly string[], what: 'actor' | 'document', t: Translate): string[] => {
  const own = writingOf(t('verbs.decides'));
  const foreign = new Map<NonNullable<ReturnType<typeof writingOf>>, number>();
  const known = names.filter((name) => {
    const writing = writingOf(name);
    if (writing === null || writing === own) return true;
    foreign.set(writing, (foreign.get(writing) ?? 0) + 1);
    return false;
  });
  const counted = [...foreign].map(([writing, count]) =>
    t(`gist.foreign.${what}`, { count, language: t(`languages.${writing}`) }),
  );
  return [...known, ...counted];
};

type Manner = 'asks' | 'decides' | 'demands' | 'speaks' | 'notes' | 'other';

/** How each verb takes those who are told to act: one requests somebody to act, but decides that somebody shall. */
const manners: Readonly<Record<VerbType, Manner>> = {
  directs: 'asks',
  requests: 'asks',
  'calls-upon': 'asks',
  urges: 'asks',
  encourages: 'asks',
  invites: 'asks',
  authorizes: 'asks',
  decides: 'decides',
  demands: 'demands',
  emphasizes: 'speaks',
  reaffirms: 'speaks',
  recalls: 'speaks',
  recognizes: 'speaks',
  welcomes: 'speaks',
  'takes-note': 'notes',
  condemns: 'other',
  expresses: 'other',
  other: 'other',
};

type Said = Pick<MandateItem, 'verb' | 'verbType' | 'language' | 'assignees' | 'deliverables'>;

/** The verb: its type's, or where it is of no type that has a name, the text's own in a text of the interface's language. */
const verbOf = ({ verb, verbType, language }: Said, { t, formats }: GistContext): string => {
  if (verbType !== 'other') return t(`verbs.${verbType}`);
  return language === formats.language ? verb.charAt(0).toLocaleUpperCase() + verb.slice(1) : t('gist.verb');
};

/** Verb, assignees and what they are to do; the verb alone where nobody is told to act. */
const headOf = (mandate: Said, names: string, context: GistContext): string => {
  const { t } = context;
  const verb = verbOf(mandate, context);
  if (names === '') return verb;
  const kind = mandate.deliverables.map((one) => one.kind).find((one) => one !== 'expiry' && one !== 'other');
  return t(`gist.told.${manners[mandate.verbType]}`, {
    verb,
    actors: names,
    act: t(`gist.act.${kind ?? 'other'}`),
    acting: kind === undefined ? '' : t(`gist.acting.${kind}`),
  });
};

/**
 * One mandate in one line of the interface's language, composed from what was found alone: verb, assignees, what is
 * due, those involved beside them, dates, what the clause builds on. Not a translation.
 */
export const gist = (
  mandate: Said & Pick<MandateItem, 'involves' | 'buildsOn'>,
  context: GistContext,
): string => {
  const { t, formats, nameOf } = context;
  const actors = (ids: readonly string[]) =>
    formats.list(readable([...new Set(ids.map(nameOf))], 'actor', t));
  const parts = [headOf(mandate, actors(mandate.assignees), context)];
  const others = mandate.involves.filter((id) => !mandate.assignees.includes(id));
  if (others.length) parts.push(t('gist.involving', { actors: actors(others) }));
  for (const deliverable of mandate.deliverables) {
    const due = dueOf(deliverable, { t, formats });
    if (due && !parts.includes(due)) parts.push(due);
  }
  const targets = mandate.buildsOn.filter(({ basis }) => basis === 'clause').map(({ target }) => target);
  if (targets.length)
    parts.push(t('gist.buildsOn', { list: listOfTargets(targets, { t, formats, nameOf }) }));
  return parts.join(t('gist.separator'));
};

const listOfTargets = (targets: readonly string[], { t, nameOf }: GistContext): string => {
  const names = readable(
    targets.map((id) => (shortSymbol(id) === id ? nameOf(id) : (shortSymbol(id).split(' ')[0] ?? id))),
    'document',
    t,
  );
  const shown = names.slice(0, shownTargets).join(t('gist.comma'));
  return names.length > shownTargets
    ? t('gist.moreTargets', { list: shown, count: names.length - shownTargets })
    : shown;
};
