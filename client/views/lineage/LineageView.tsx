import { useQuery } from '@tanstack/react-query';
import type { Lineage } from '../../../server/contract.ts';
import { shortName, shortSymbol, wordingIn } from '../../../server/words/gist/names.ts';
import { lineageQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { AddDocuments } from '../AddDocuments.tsx';
import { StepLink } from '../evidence/Actions.tsx';
import { ViewBar } from '../shell/ViewBar.tsx';
import { Loading } from '../state/Loading.tsx';
import { Notice } from '../state/Notice.tsx';
import { ProblemNotice } from '../state/ProblemNotice.tsx';
import { BodySelect } from './BodySelect.tsx';
import { ComparisonPanel } from './ComparisonPanel.tsx';
import styles from './LineageView.module.css';
import { StepCard } from './StepCard.tsx';
import { StepFile } from './StepFile.tsx';
import { StepTable } from './StepTable.tsx';

/** The lines of mandates, or two resolutions side by side that need not be of one line. */
const LineageView = () => {
  const { state } = useView();
  const { step, against, comparing } = state;
  if (comparing && step !== null && against !== null) return <Compared from={against} to={step} />;
  return <BodyLine />;
};

const Compared = ({ from, to }: { from: string; to: string }) => {
  const { t } = useLocale();
  return (
    <>
      <ViewBar title={t('lineage.compared', { from: shortSymbol(from), to: shortSymbol(to) })} />
      <section className={styles.compared} aria-label={shortSymbol(to)}>
        <p>
          <StepLink change={{ against: null, comparing: false }}>{t('lineage.toLines')}</StepLink>
        </p>
        <ComparisonPanel from={from} to={to} />
      </section>
    </>
  );
};

/** The line of a body's mandate: who set it up, who renewed it, until when, and what changed from one to the next. */
const BodyLine = () => {
  const { t } = useLocale();
  const { state } = useView();
  const { actor } = state;
  const { data, error, refetch } = useQuery(lineageQuery(actor));
  const [line] = data?.lines ?? [];
  return (
    <>
      {line === undefined && (
        <>
          <ViewBar title={t('lineage.title', { actor })} />
          <BodySelect />
        </>
      )}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!error && data === undefined && <Loading />}
      {!error && data !== undefined && line === undefined && (
        <Notice title={t('lineage.empty', { actor })} detail={t('lineage.emptyDetail')}>
          <AddDocuments />
        </Notice>
      )}
      {line !== undefined && <Line line={line} />}
    </>
  );
};

const Line = ({ line }: { line: Lineage }) => {
  const { t, language } = useLocale();
  const { state } = useView();
  const { steps, actor } = line;
  const name = wordingIn(line.name, language) ?? actor;
  const short = shortName({ label: actor, name: line.name }, language);
  const caption = t('lineage.title', { actor: name });
  const chosen = steps.find(({ resolution }) => resolution === state.step) ?? steps.at(-1);
  const years = [steps[0], steps.at(-1)].flatMap((step) => step?.adopted?.slice(0, 4) ?? []);
  const about = [
    ...(name === short ? [] : [name]),
    t('lineage.count', { count: steps.length, years: [...new Set(years)].join('–') }),
  ].join(t('gist.separator'));
  return (
    <>
      <ViewBar title={t('lineage.title', { actor: short })} about={about}>
        <StepFile steps={steps} name={caption} />
      </ViewBar>
      <BodySelect />
      <div className={styles.body} data-comparing={state.comparing}>
        <div className={styles.steps}>
          <StepTable steps={steps} chosen={chosen?.resolution ?? null} caption={caption} />
        </div>
        {chosen !== undefined && (
          <section className={styles.side} aria-label={shortSymbol(chosen.resolution)}>
            <StepCard step={chosen} />
            {state.comparing && chosen.previous !== null && (
              <ComparisonPanel from={chosen.previous} to={chosen.resolution} />
            )}
          </section>
        )}
      </div>
    </>
  );
};

export default LineageView;
