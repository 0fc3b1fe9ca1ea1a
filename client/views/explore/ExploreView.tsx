import type { Core } from 'cytoscape';
import { useState } from 'react';
import { fitWhole } from '../../graph/canvas/camera.ts';
import type { Palette } from '../../graph/style/palette.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { AddDocuments } from '../AddDocuments.tsx';
import { PlainButton } from '../PlainButton.tsx';
import { ViewBar } from '../shell/ViewBar.tsx';
import { Tools } from '../stage/Tools.tsx';
import { Loading } from '../state/Loading.tsx';
import { Notice } from '../state/Notice.tsx';
import { ProblemNotice } from '../state/ProblemNotice.tsx';
import { ExploreBar, type Selecting } from './ExploreBar.tsx';
import { ExplorePicture } from './ExplorePicture.tsx';
import styles from './ExploreView.module.css';
import { FacetPanel } from './FacetPanel.tsx';
import { useExplore } from './useExplore.ts';

/** A graph that the reader grows from wherever the reading has led. */
const ExploreView = ({ palette }: { palette: Palette }) => {
  const { t } = useLocale();
  const { state, go } = useView();
  const explore = useExplore();
  const { query, model, shown } = explore;
  const [selecting, setSelecting] = useState<Selecting>(null);
  const [filtering, setFiltering] = useState(false);
  const [cy, setCy] = useState<Core | null>(null);
  const lost = query.data?.missing.length ?? 0;
  const missing = lost > 0 ? t('explore.missing', { count: lost }) : '';
  const about =
    shown &&
    t('explore.about', {
      nodes: t('explore.nodes', { count: shown.nodes.size }),
      count: shown.edges.length,
    });
  return (
    <>
      <ViewBar title={t('explore.title')} {...(about ? { about } : {})}>
        <Tools />
      </ViewBar>
      <ExploreBar
        explore={explore}
        selecting={selecting}
        onSelecting={setSelecting}
        filtering={filtering}
        onFiltering={setFiltering}
        onFit={() => cy && fitWhole(cy)}
      />
      {query.error && <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />}
      {!query.error && !model && <Loading />}
      {!query.error && model?.nodes.size === 0 && (
        <Notice
          title={t('explore.none')}
          detail={[missing, t('explore.noneDetail')].filter(Boolean).join(' ')}
        >
          {state.nodes?.includes(state.resolution) ? (
            <AddDocuments />
          ) : (
            <PlainButton onClick={() => go({ nodes: null, at: '', select: [] })}>
              {t('explore.begin', { resolution: state.resolution })}
            </PlainButton>
          )}
        </Notice>
      )}
      {!query.error && model && model.nodes.size > 0 && (
        <div className={styles.body}>
          {filtering && <FacetPanel model={model} />}
          <ExplorePicture
            explore={explore}
            palette={palette}
            selecting={selecting}
            cy={cy}
            onInstance={setCy}
            onSelecting={setSelecting}
          />
        </div>
      )}
    </>
  );
};

export default ExploreView;
