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

/**
 * One mandate in one line of the interface's language, composed from what was found alone: verb, assignees, what is
 * due, those involved, dates, what the clause builds on. Not a translation.
 */
export const gist = (
  mandate: Pick<MandateItem, 'verbType' | 'assignees' | 'involves' | 'deliverables' | 'buildsOn'>,
  { t, formats, nameOf }: GistContext,
): string => {
  const verb = t(`verbs.${mandate.verbType}`);
  const actors = (ids: readonly string[]) => formats.list(readable(ids.map(nameOf), 'actor', t));
  const head = mandate.assignees.length ? t('gist.told', { verb, actors: actors(mandate.assignees) }) : verb;
  const purposes = new Set(mandate.deliverables.map(({ kind }) => t(`gist.to.${kind}`)));
  const parts = [head + (mandate.assignees.length ? ([...purposes].find((purpose) => purpose) ?? '') : '')];
  if (mandate.involves.length) parts.push(t('gist.involving', { actors: actors(mandate.involves) }));
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
