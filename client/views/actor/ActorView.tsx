import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { MandatePage } from '../../../server/contract.ts';
import { gist } from '../../../server/words/gist/gist.ts';
import { wordingIn } from '../../../server/words/gist/names.ts';
import { namesFrom } from '../../../server/words/gist/wording.ts';
import type { Palette } from '../../graph/style/palette.ts';
import { mandatesQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { selectionAfter } from '../../state/selection.ts';
import { useView } from '../../state/view.ts';
import { ViewBar } from '../shell/ViewBar.tsx';
import { Tools } from '../stage/Tools.tsx';
import { Loading } from '../state/Loading.tsx';
import { Notice } from '../state/Notice.tsx';
import { ProblemNotice } from '../state/ProblemNotice.tsx';
import { ActorPicture } from './ActorPicture.tsx';
import styles from './ActorView.module.css';
import { MandateFilterBar } from './MandateFilterBar.tsx';
import { MandateTable } from './MandateTable.tsx';
import { filterRows, rowsFor, sortRows } from './rows.ts';

/** Every mandate of one actor, as a table and as a picture. */
const ActorView = ({ palette }: { palette: Palette }) => {
  const { t, language } = useLocale();
  const { state } = useView();
  const { data, error, refetch } = useQuery(mandatesQuery(state.actor, language));
  if (error || !data)
    return (
      <>
        <ViewBar title={t('actor.title', { actor: state.actor })} />
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading />}
      </>
    );
  return <Mandates page={data} palette={palette} />;
};

const Mandates = ({ page, palette }: { page: MandatePage; palette: Palette }) => {
  const { t, formats, language } = useLocale();
  const { state, go } = useView();
  const { actor, role, verb, dueFrom, dueTo, dated, text, sort } = state;
  const nameOf = useMemo(() => namesFrom(page.names, language), [page, language]);
  const all = useMemo(
    () => rowsFor(actor, page.items, (mandate) => gist(mandate, { t, formats, nameOf })),
    [actor, page, t, formats, nameOf],
  );
  const rows = useMemo(
    () => sortRows(filterRows(all, { role, verb, dueFrom, dueTo, dated, text }), sort),
    [all, role, verb, dueFrom, dueTo, dated, text, sort],
  );
  const several = new Set(page.items.map(({ resolution }) => resolution)).size > 1;
  const name = wordingIn(page.names[actor], language) ?? actor;
  const counted =
    rows.length === all.length
      ? t('actor.count', { count: page.total })
      : t('actor.shown', { shown: formats.number(rows.length), total: formats.number(all.length) });
  const partial =
    page.items.length < page.total
      ? t('actor.partial', { shown: formats.number(page.items.length), total: formats.number(page.total) })
      : '';
  return (
    <>
      <ViewBar
        title={t('actor.title', { actor: nameOf(actor) })}
        about={[...(name === nameOf(actor) ? [] : [name]), counted, partial]
          .filter(Boolean)
          .join(t('gist.separator'))}
      >
        <Tools list={false} />
      </ViewBar>
      <MandateFilterBar mandates={page.items} />
      <div className={styles.body}>
        <div className={styles.table}>
          {rows.length > 0 ? (
            <MandateTable
              rows={rows}
              caption={t('actor.title', { actor: name })}
              sort={sort}
              onSort={(next) => go({ sort: next })}
              selected={state.select}
              onChoose={(id, adding) => go({ select: selectionAfter(state.select, id, adding) })}
              several={several}
            />
          ) : (
            <Notice title={t('actor.empty')} detail={t('actor.emptyDetail')}>
              <Button
                variant="default"
                onClick={() =>
                  go({ role: 'any', verb: null, dueFrom: null, dueTo: null, dated: false, text: '' })
                }
              >
                {t('actor.clearFilters')}
              </Button>
            </Notice>
          )}
        </div>
        <ActorPicture actor={actor} rows={rows} page={page} palette={palette} />
      </div>
    </>
  );
};

export default ActorView;
