import { lazy, Suspense, useCallback, useState } from 'react';
import { palettes, type Theme } from '../../graph/style/palette.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { AboveEvidenceProvider } from '../evidence/above.tsx';
import { usePageKeys } from '../help/usePageKeys.ts';
import { LoomView } from '../loom/LoomView.tsx';
import { OnScreenProvider } from '../stage/onScreen.tsx';
import { Loading } from '../state/Loading.tsx';
import { LostPartNotice } from '../state/LostPartNotice.tsx';
import { ProblemBoundary } from '../state/ProblemBoundary.tsx';
import { TourDoor } from '../tour/TourDoor.tsx';
import { DropVeil } from '../upload/DropVeil.tsx';
import { Dialogs } from './Dialogs.tsx';
import { Header } from './Header.tsx';
import { PrintedSource } from './PrintedSource.tsx';
import styles from './Shell.module.css';

const EvidencePanel = lazy(() => import('../evidence/EvidencePanel.tsx'));
const ReadView = lazy(() => import('../read/ReadView.tsx'));
const TraceView = lazy(() => import('../trace/TraceView.tsx'));
const ExploreView = lazy(() => import('../explore/ExploreView.tsx'));
const PathView = lazy(() => import('../path/PathView.tsx'));
const NetworkView = lazy(() => import('../network/NetworkView.tsx'));
const LineageView = lazy(() => import('../lineage/LineageView.tsx'));
const CouncilView = lazy(() => import('../council/CouncilView.tsx'));
const ActorView = lazy(() => import('../actor/ActorView.tsx'));

/** The page: header, one of the views, and the evidence of what is selected beside it. */
export const Shell = ({ theme }: { theme: Theme }) => {
  const { t } = useLocale();
  const { state, go } = useView();
  usePageKeys();
  const [dropped, setDropped] = useState<readonly File[]>([]);
  const onTaken = useCallback(() => setDropped([]), []);
  const palette = palettes[theme];
  return (
    <OnScreenProvider>
      <AboveEvidenceProvider>
        <div className={styles.shell} data-evidence={state.select.length > 0} data-tour={state.tour}>
          <a className="skip-link" href="#content">
            {t('app.skipToContent')}
          </a>
          <TourDoor />
          <Header theme={theme} />
          <main id="content" className={styles.main} tabIndex={-1}>
            <ProblemBoundary key={state.view}>
              <Suspense fallback={<Loading />}>
                {state.view === 'loom' && <LoomView palette={palette} />}
                {state.view === 'read' && <ReadView />}
                {state.view === 'trace' && <TraceView palette={palette} />}
                {state.view === 'explore' && <ExploreView palette={palette} />}
                {state.view === 'path' && <PathView />}
                {state.view === 'network' && <NetworkView palette={palette} />}
                {state.view === 'lineage' && <LineageView />}
                {state.view === 'council' && <CouncilView />}
                {state.view === 'actor' && <ActorView palette={palette} />}
              </Suspense>
            </ProblemBoundary>
            <PrintedSource />
          </main>
          {state.select.length > 0 && (
            <ProblemBoundary>
              <Suspense fallback={<Loading />}>
                <EvidencePanel />
              </Suspense>
            </ProblemBoundary>
          )}
          <DropVeil
            onDrop={(files) => {
              setDropped(files);
              if (state.dialog !== 'upload') go({ dialog: 'upload' });
            }}
          />
          <ProblemBoundary key={state.dialog}>
            <Dialogs palette={palette} dropped={dropped} onTaken={onTaken} />
          </ProblemBoundary>
          <LostPartNotice />
        </div>
      </AboveEvidenceProvider>
    </OnScreenProvider>
  );
};
