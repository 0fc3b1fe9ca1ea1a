import { lazy, Suspense } from 'react';
import type { Palette } from '../../graph/style/palette.ts';
import { useView } from '../../state/view.ts';
import { useOnScreen } from '../stage/onScreen.tsx';

const ExportDialog = lazy(() => import('../export/ExportDialog.tsx'));
const UploadDialog = lazy(() => import('../upload/UploadDialog.tsx'));
const KeysDialog = lazy(() => import('../help/KeysDialog.tsx'));
const ViewsDialog = lazy(() => import('../saved/ViewsDialog.tsx'));
const CypherDialog = lazy(() => import('../cypher/CypherDialog.tsx'));

interface DialogsProps {
  readonly palette: Palette;
  readonly dropped: readonly File[];
  readonly onTaken: () => void;
}

/** What stands over the view, as the address says. */
export const Dialogs = ({ palette, dropped, onTaken }: DialogsProps) => {
  const { state } = useView();
  const shown = useOnScreen();
  return (
    <Suspense fallback={null}>
      {state.dialog === 'export' && <ExportDialog palette={palette} />}
      {state.dialog === 'upload' && <UploadDialog dropped={dropped} onTaken={onTaken} />}
      {state.dialog === 'keys' && <KeysDialog />}
      {state.dialog === 'views' && <ViewsDialog title={shown?.title ?? ''} />}
      {state.dialog === 'cypher' && <CypherDialog />}
    </Suspense>
  );
};
