import { lazy, useMemo } from 'react';
import type { ResolutionDocument } from '../../../server/contract.ts';
import type { Palette } from '../../graph/style/palette.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { ViewBar } from '../shell/ViewBar.tsx';
import { Stage } from '../stage/Stage.tsx';
import { Tools } from '../stage/Tools.tsx';
import { AboutResolution } from './AboutResolution.tsx';
import { aboutResolution } from './about.ts';
import { Legend } from './Legend.tsx';
import { foldOf } from './outline.ts';
import { loomSubject } from './subject.ts';
import { useLoom } from './useLoom.ts';
import { WithResolution } from './WithResolution.tsx';

const NotLoaded = lazy(() => import('./NotLoaded.tsx'));

/** One resolution: what it cites, what it says, whom it tasks. */
export const LoomView = ({ palette }: { palette: Palette }) => (
  <WithResolution>
    {(document) =>
      document.paragraphs.length === 0 ? (
        <NotLoaded document={document} />
      ) : (
        <Loom document={document} palette={palette} />
      )
    }
  </WithResolution>
);

const Loom = ({ document, palette }: { document: ResolutionDocument; palette: Palette }) => {
  const { t, language, formats } = useLocale();
  const { state, go } = useView();
  const { model, outline, sceneFor } = useLoom(document);
  const onFold = (id: string) => {
    const fold = foldOf(id);
    if (!fold) return false;
    go({
      open: state.open.includes(fold) ? state.open.filter((one) => one !== fold) : [...state.open, fold],
    });
    return true;
  };
  const about = aboutResolution(document, { t, language, formats });
  const subject = useMemo(() => loomSubject(document, model, about), [document, model, about]);
  return (
    <>
      <ViewBar title={document.id} about={<AboutResolution {...document} />}>
        <Tools layouts />
      </ViewBar>
      <Stage
        sceneFor={sceneFor}
        palette={palette}
        label={t('loom.picture', {
          resolutions: model.sources.length,
          paragraphs: model.rows.length,
          actors: model.actors.length,
        })}
        outline={outline}
        onFold={onFold}
        legend={<Legend />}
        subject={subject}
      />
    </>
  );
};
