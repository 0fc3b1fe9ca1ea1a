import { useMemo, useState } from 'react';
import type { VerbType } from '../../../seed/document.ts';
import type { MandatePage } from '../../../server/contract.ts';
import { shortSymbol } from '../../../server/words/gist/names.ts';
import type { Palette } from '../../graph/style/palette.ts';
import { verbTypes } from '../../graph/style/verbs.ts';
import { type Locale, useLocale } from '../../i18n/LocaleProvider.tsx';
import type { Grouping } from '../../state/address.ts';
import { selectionAfter } from '../../state/selection.ts';
import { useView } from '../../state/view.ts';
import { ActorPicture } from './ActorPicture.tsx';
import styles from './ActorView.module.css';
import { groupRows, type RowGroup } from './groups.ts';
import { MandateTable } from './MandateTable.tsx';
import { NoMandates } from './NoMandates.tsx';
import type { MandateRow } from './rows.ts';
import { Timeline } from './Timeline.tsx';
import { mandatesTitle } from './title.ts';

interface ActorBodyProps {
  readonly rows: readonly MandateRow[];
  readonly page: MandatePage;
  readonly nameOf: (id: string) => string;
  readonly palette: Palette;
}

/** The table, and what stands beside it. */
export const ActorBody = ({ rows, page, nameOf, palette }: ActorBodyProps) => {
  const locale = useLocale();
  const { t } = locale;
  const { state, go } = useView();
  const { actor, versus, group, side } = state;
  // Known only once it stands in the page: what is drawn in it depends on its height.
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const grouping = versus === null ? group : 'whose';
  const groups = useMemo(
    () => (grouping === null ? null : groupRows(rows, grouping, actor)),
    [rows, grouping, actor],
  );
  const names = { actor: nameOf(actor), versus: nameOf(versus ?? '') };
  const several = new Set(page.items.map(({ resolution }) => resolution)).size > 1;
  // Everybody's mandates have nobody in the middle of the picture.
  const beside = side === 'picture' && actor === '' ? 'none' : side;
  return (
    <div className={styles.body} data-side={beside}>
      <section
        ref={setScroller}
        className={styles.table}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
        tabIndex={0}
        aria-label={t('views.actor')}
        data-tour-stop={2}
      >
        {rows.length > 0 ? (
          <MandateTable
            rows={rows}
            groups={groups}
            titleOf={(one) => groupTitle(one, grouping, { ...locale, nameOf, names })}
            shown={state.columns}
            actor={actor}
            nameOf={nameOf}
            caption={mandatesTitle(t, actor && names.actor)}
            sort={state.sort}
            onSort={(next) => go({ sort: next })}
            selected={state.select}
            onChoose={(id, adding) => go({ select: selectionAfter(state.select, id, adding) })}
            several={several}
            scroller={scroller}
          />
        ) : (
          <NoMandates name={actor === '' ? null : names.actor} />
        )}
      </section>
      {beside === 'picture' && <ActorPicture actor={actor} rows={rows} page={page} palette={palette} />}
      {beside === 'timeline' && <Timeline rows={rows} today={new Date().toISOString().slice(0, 10)} />}
    </div>
  );
};

interface GroupNames extends Locale {
  readonly nameOf: (id: string) => string;
  readonly names: { readonly actor: string; readonly versus: string };
}

const isVerbType = (key: string): key is VerbType => verbTypes.some((type) => type === key);

/** How a group is called. */
const groupTitle = (
  { key, rows }: RowGroup,
  grouping: Grouping | 'whose' | null,
  { t, nameOf, names }: GroupNames,
): string => {
  if (grouping === 'whose') {
    const [first] = rows;
    return t(`actor.whose.${first?.whose ?? 'both'}`, names);
  }
  if (key === '') return t('actor.noneOfThese');
  if (isVerbType(key)) return t(`verbs.${key}`);
  return grouping === 'resolution' ? shortSymbol(key) : grouping === 'partner' ? nameOf(key) : key;
};
