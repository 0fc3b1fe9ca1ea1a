import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { GraphNode, Trace } from '../../../server/contract.ts';
import { localId, resolutionOf, shortSymbol } from '../../../server/words/gist/names.ts';
import type { Palette } from '../../graph/style/palette.ts';
import { threadOf } from '../../graph/threadId.ts';
import { traceQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { PlainButton } from '../PlainButton.tsx';
import { ViewBar } from '../shell/ViewBar.tsx';
import { Stage, type Subject } from '../stage/Stage.tsx';
import { useNarrow, useShow } from '../stage/show.ts';
import { Tools } from '../stage/Tools.tsx';
import { Loading } from '../state/Loading.tsx';
import { Notice } from '../state/Notice.tsx';
import { ProblemNotice } from '../state/ProblemNotice.tsx';
import { Dossier } from './Dossier.tsx';
import { TraceControls } from './TraceControls.tsx';
import { TraceLegend } from './TraceLegend.tsx';
import styles from './TraceView.module.css';
import { useTrace } from './useTrace.ts';

/** How a trace's start is called: `2617 (2021) op17`. */
const nameOfStart = (from: string): string =>
  from.includes('#') ? `${shortSymbol(resolutionOf(from))} ${localId(from)}` : shortSymbol(from);

/** What something builds on, or what relies on it, step by step and along the time axis. */
const TraceView = ({ palette }: { palette: Palette }) => {
  const { t } = useLocale();
  const { state, go } = useView();
  const { from, direction, depth, basis } = state;
  const { data, error, refetch } = useQuery(
    traceQuery({ from, direction, depth, basis, limit: mostAsked(state.documents) }),
  );
  const narrow = useNarrow();
  const start = nameOfStart(from);
  const title = t(direction === 'builds-on' ? 'trace.title' : 'trace.titleForward', { start });
  return (
    <>
      <ViewBar title={title}>
        {data && (
          <PlainButton
            size="small"
            onClick={() =>
              go({ view: 'explore', nodes: data.nodes.map(({ id }) => id), at: '', arrange: 'time' })
            }
          >
            {t('explore.trace')}
          </PlainButton>
        )}
        <Tools list={!narrow} />
      </ViewBar>
      <TraceControls narrow={narrow} />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading />}
      {!error && data && data.nodes.length <= 1 && (
        <Notice
          title={t('trace.empty')}
          detail={t(direction === 'builds-on' ? 'trace.emptyBuildsOn' : 'trace.emptyReliedOn')}
        />
      )}
      {!error && data && data.nodes.length > 1 && (
        <Picture trace={data} start={start} title={title} palette={palette} narrow={narrow} />
      )}
    </>
  );
};

/** What the server is asked for grows with what is shown; paragraphs and mandates count there, too. */
const mostAsked = (documents: number): number => (documents <= 150 ? 300 : 2000);

interface PictureProps {
  readonly trace: Trace;
  readonly start: string;
  readonly title: string;
  readonly palette: Palette;
  /** Only one of picture and dossier is seen at a time. */
  readonly narrow: boolean;
}

const Picture = ({ trace, start, title, palette, narrow }: PictureProps) => {
  const { t } = useLocale();
  const { state } = useView();
  const { model, outline, sceneFor } = useTrace(trace);
  const isRead = useShow() !== 'picture';
  const pointing = useState<string | null>(null);
  const subject = useMemo((): Subject => {
    const shown = new Set(model.items.map(({ node }) => node.id));
    const boxOf = ({ id, resolution }: GraphNode) =>
      !shown.has(id) && resolution !== undefined && shown.has(resolution) ? resolution : id;
    return {
      title,
      about: '',
      nodes: trace.nodes.flatMap((node) => (shown.has(boxOf(node)) ? node.id : [])),
      // A box also stands for the parts that it holds: the mandates of the paragraph that the trace starts from.
      standsFor: (id) =>
        threadOf(id)
          ? []
          : trace.nodes
              .filter((node) => node.id === id || node.paragraph === id || node.resolution === id)
              .map((node) => node.id),
    };
  }, [trace, title, model]);
  return (
    <div className={styles.body} data-tour-stop={1} data-scrolls={narrow && isRead}>
      <Stage
        sceneFor={sceneFor}
        palette={palette}
        label={t('trace.picture', { count: model.items.length, start })}
        outline={outline}
        legend={
          <TraceLegend
            kinds={model.kinds}
            whole={!trace.from.includes('#') || trace.direction === 'relied-on-by'}
          />
        }
        subject={subject}
        pointing={pointing}
      />
      <Dossier
        trace={trace}
        model={model}
        pointing={pointing}
        aside={narrow ? !isRead : state.select.length > 0}
      />
    </div>
  );
};

export default TraceView;
