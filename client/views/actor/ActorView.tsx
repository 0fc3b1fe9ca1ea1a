import { useMemo } from 'react';
import type { MandatePage } from '../../../server/contract.ts';
import { areBackwards } from '../../../server/words/due-dates.ts';
import { gist } from '../../../server/words/gist/gist.ts';
import { wordingIn } from '../../../server/words/gist/names.ts';
import { namesFrom } from '../../../server/words/gist/wording.ts';
import type { Palette } from '../../graph/style/palette.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { FileButtons } from '../export/FileButtons.tsx';
import { ViewBar } from '../shell/ViewBar.tsx';
import { Tools } from '../stage/Tools.tsx';
import { Loading } from '../state/Loading.tsx';
import { ProblemNotice } from '../state/ProblemNotice.tsx';
import { ActorBody } from './ActorBody.tsx';
import { BackwardDates } from './BackwardDates.tsx';
import { MandateFile } from './MandateFile.tsx';
import { MandateFilterBar } from './MandateFilterBar.tsx';
import { filterRows, rowsFor, sortRows } from './rows.ts';
import { mandatesTitle } from './title.ts';
import { joined, useMandates } from './useMandates.ts';

/** As many lines as the server takes in one export. */
const mostExported = 5_000;

/** Every mandate of one actor, of two compared, or of everybody, as a table with a picture or a timeline. */
const ActorView = ({ palette }: { palette: Palette }) => {
  const { dueFrom, dueTo } = useView().state;
  return areBackwards(dueFrom, dueTo) ? <BackwardDates /> : <FetchedMandates palette={palette} />;
};

const FetchedMandates = ({ palette }: { palette: Palette }) => {
  const { t, language } = useLocale();
  const { state } = useView();
  const { actor, versus, topic } = state;
  // Everybody's mandates are many: the server filters them. One actor's are all here, for counts to be right.
  const isEverybody = actor === '';
  const scope = {
    topic,
    verbType: isEverybody ? state.verb : null,
    dueAfter: isEverybody ? state.dueFrom : null,
    dueBefore: isEverybody ? state.dueTo : null,
    language,
  };
  const first = useMandates({ actor, ...scope });
  const second = useMandates({ actor: versus, ...scope });
  const error = first.error ?? second.error;
  const refetch = () => {
    first.refetch();
    second.refetch();
  };
  const page = useMemo(() => {
    if (!first.page || versus === null) return first.page;
    return second.page && joined(first.page, second.page);
  }, [first.page, second.page, versus]);
  if (error || !page)
    return (
      <>
        <ViewBar title={mandatesTitle(t, actor)} />
        {error ? <ProblemNotice error={error} onRetry={refetch} /> : <Loading />}
      </>
    );
  const isComplete = first.isComplete && (versus === null || second.isComplete);
  return <Mandates page={page} isComplete={isComplete} palette={palette} />;
};

interface MandatesProps {
  readonly page: MandatePage;
  /** Nothing more is being fetched. */
  readonly isComplete: boolean;
  readonly palette: Palette;
}

const Mandates = ({ page, isComplete, palette }: MandatesProps) => {
  const { t, formats, language } = useLocale();
  const { state } = useView();
  const { actor, versus, role, verb, dueFrom, dueTo, dated, text, sort } = state;
  const nameOf = useMemo(() => namesFrom(page.names, language), [page, language]);
  const all = useMemo(
    () => rowsFor(actor, page.items, (mandate) => gist(mandate, { t, formats, nameOf }), versus),
    [actor, versus, page, t, formats, nameOf],
  );
  const rows = useMemo(
    () => sortRows(filterRows(all, { role, verb, dueFrom, dueTo, dated, text }), sort),
    [all, role, verb, dueFrom, dueTo, dated, text, sort],
  );
  const name = wordingIn(page.names[actor], language) ?? actor;
  const counted =
    rows.length === all.length
      ? t('actor.count', { count: page.total })
      : t('actor.shown', { shown: formats.number(rows.length), total: formats.number(all.length) });
  const partial =
    page.items.length < page.total
      ? t(isComplete ? 'actor.partial' : 'actor.fetching', {
          shown: formats.number(page.items.length),
          total: formats.number(page.total),
        })
      : '';
  const topic = state.topic === null ? '' : nameOf(state.topic);
  const names = { actor: nameOf(actor), versus: nameOf(versus ?? '') };
  const shares =
    versus === null
      ? []
      : (['both', 'first', 'second'] as const).map((whose) =>
          t('actor.share', {
            whose: t(`actor.whose.${whose}`, names),
            count: formats.number(rows.filter((row) => row.whose === whose).length),
          }),
        );
  const about = [name === nameOf(actor) || versus !== null ? '' : name, topic, counted, ...shares, partial];
  return (
    <>
      <ViewBar
        title={mandatesTitle(t, actor && nameOf(actor), versus && nameOf(versus))}
        about={about.filter(Boolean).join(t('gist.separator'))}
      >
        {rows.length > 0 && (
          <FileButtons
            formats={['xlsx']}
            wanted={{ nodes: rows.slice(0, mostExported).map(({ mandate }) => mandate.id) }}
          />
        )}
        {rows.length > 0 && <MandateFile rows={rows} page={page} nameOf={nameOf} />}
        <Tools list={false} />
      </ViewBar>
      <MandateFilterBar mandates={page.items} />
      <ActorBody rows={rows} page={page} nameOf={nameOf} palette={palette} />
    </>
  );
};

export default ActorView;
