import { groupBy } from '../../../seed/group.ts';
import { localId } from '../../../server/words/gist/names.ts';
import type { LoomModel } from '../../graph/loom/shape.ts';
import type { LoomWords } from '../../graph/loom/words.ts';
import type { Locale } from '../../i18n/LocaleProvider.tsx';
import type { OutlineGroup } from '../stage/outline.ts';
import type { MandateRow } from './rows.ts';

/** The picture of an actor's mandates in words. */
export const egoOutline = (
  model: LoomModel,
  rows: readonly MandateRow[],
  words: LoomWords,
  nameOf: (id: string) => string,
  { t }: Locale,
): OutlineGroup[] => {
  const gists = new Map(rows.map(({ mandate, gist }) => [mandate.id, gist]));
  const linkOf = ({ id, type, source, target }: LoomModel['threads'][number]) => ({
    id,
    label: t(`loom.threads.${type}`, { source: localId(source), target: nameOf(target) }),
  });
  const bySource = groupBy(model.threads, ({ source }) => source);
  const byTarget = groupBy(model.threads, ({ target }) => target);
  return [
    {
      id: 'rows',
      title: t('views.actor'),
      items: model.rows.map(({ id, mark }) => ({
        id,
        label: mark,
        detail: gists.get(id) ?? '',
        links: (bySource.get(id) ?? []).map(linkOf),
      })),
    },
    {
      id: 'actors',
      title: words.headings.actors,
      items: model.actors.map((item) => ({
        id: item.id,
        label: words.actor(item),
        detail: [
          t('loom.tasked', { count: item.assigned }),
          t('loom.involvedIn', { count: item.involved }),
        ].join(t('gist.separator')),
        links: (byTarget.get(item.id) ?? []).map(linkOf),
      })),
    },
  ];
};
