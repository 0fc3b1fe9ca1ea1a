import type { Core } from 'cytoscape';
import { useCallback, useRef } from 'react';
import { edgeOfLine } from '../../graph/explore/model.ts';
import { exploreStyle } from '../../graph/explore/style.ts';
import type { Palette } from '../../graph/style/palette.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { Stage } from '../stage/Stage.tsx';
import { Notice } from '../state/Notice.tsx';
import type { Selecting } from './ExploreBar.tsx';
import { ExploreLegend } from './ExploreLegend.tsx';
import styles from './ExploreView.module.css';
import { FullNotice } from './FullNotice.tsx';
import { GrowCard } from './GrowCard.tsx';
import { exploreGestures } from './gestures.ts';
import { onGraphKey, onStepKey } from './keys.ts';
import { SelectArea } from './SelectArea.tsx';
import { Tables } from './Tables.tsx';
import type { Explore } from './useExplore.ts';
import { useExploreScene } from './useExploreScene.ts';

interface ExplorePictureProps {
  readonly explore: Explore;
  readonly palette: Palette;
  readonly selecting: Selecting;
  readonly cy: Core | null;
  readonly onInstance: (cy: Core | null) => void;
  readonly onSelecting: (selecting: Selecting) => void;
}

/** The graph as it is drawn, with what can be done in it. */
export const ExplorePicture = ({
  explore,
  palette,
  selecting,
  cy,
  onInstance,
  onSelecting,
}: ExplorePictureProps) => {
  const { t } = useLocale();
  const { state, go } = useView();
  const { model, shown, expand, place, steps } = explore;
  const { sceneFor, outline, subject, standings } = useExploreScene(explore);
  const selected = useRef(state.select);
  selected.current = state.select;
  const gestures = useCallback(
    (drawing: Core) => {
      onInstance(drawing);
      const end = exploreGestures(drawing, {
        expand: (id) => void expand(id, undefined, true),
        selected: () => selected.current,
        place,
      });
      return () => {
        end();
        onInstance(null);
      };
    },
    [expand, place, onInstance],
  );
  if (!model || !shown) return null;
  const onCaught = (ids: string[], adding: boolean) => {
    onSelecting(null);
    go({ select: adding ? [...new Set([...state.select, ...ids])] : ids });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: undo and redo also have buttons; the keys work anywhere in the view
    <div className={styles.picture} onKeyDown={(event) => onStepKey(event, steps)}>
      <Stage
        sceneFor={sceneFor}
        palette={palette}
        label={t('explore.picture', { nodes: t('explore.nodes', { count: shown.nodes.size }) })}
        outline={outline}
        onFold={(id) => {
          if (edgeOfLine(id) === id) return false;
          go({ select: [edgeOfLine(id)] });
          return true;
        }}
        legend={<ExploreLegend model={model} standings={standings} />}
        subject={subject}
        style={exploreStyle}
        gestures={gestures}
        onKey={(event, pointed) =>
          onGraphKey(event, pointed, explore, {
            select: state.select,
            onSelect: (select) => go({ select }),
          })
        }
        keys={t('explore.keys')}
        twin={(onPoint) => <Tables model={model} shown={shown} onPoint={onPoint} />}
        over={
          <>
            {cy && selecting && <SelectArea cy={cy} tool={selecting} onCaught={onCaught} />}
            <FullNotice explore={explore} />
            {shown.nodes.size === 0 && (
              <Notice title={t('explore.hidden')} detail={t('explore.hiddenDetail')} />
            )}
          </>
        }
      />
      <GrowCard explore={explore} />
    </div>
  );
};
