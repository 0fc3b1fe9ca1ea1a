import { type RefObject, useMemo } from 'react';
import type { Network } from '../../../server/contract.ts';
import { networkGeometry } from '../../../server/map/geometry.ts';
import { shortSymbol, wordedIn } from '../../../server/words/gist/names.ts';
import type { Palette } from '../../graph/style/palette.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { Caption } from '../stage/Caption.tsx';
import { useShown } from '../stage/onScreen.tsx';
import { useShow } from '../stage/show.ts';
import { NetworkCanvas, type Seen } from './NetworkCanvas.tsx';
import { NetworkFilters } from './NetworkFilters.tsx';
import { NetworkLegend } from './NetworkLegend.tsx';
import { NetworkTable } from './NetworkTable.tsx';
import styles from './NetworkView.module.css';
import { useDrawing } from './useDrawing.ts';
import { useShownPart } from './useShownPart.ts';
import { useWalk } from './useWalk.ts';

interface NetworkMapProps {
  readonly network: Network;
  readonly palette: Palette;
  readonly seen: RefObject<Seen | null>;
}

/** The map, its filters, and the table of the same. */
export const NetworkMap = ({ network, palette, seen }: NetworkMapProps) => {
  const { t, language } = useLocale();
  const { state, adjust } = useView();
  const show = useShow();
  const geometry = useMemo(() => networkGeometry(network), [network]);
  const ids = useMemo(() => network.nodes.map(({ id }) => id), [network]);
  const { left, isShown, edges } = useShownPart(network);
  const drawing = useDrawing(network, geometry, palette, left);
  const { pointed, followed, selected, point, pointAt, choose, onKeyDown } = useWalk({
    ids,
    geometry,
    isShown,
    edges,
  });
  useShown(
    useMemo(
      () => ({
        title: t('network.title'),
        about: t('network.about', { count: ids.length, citations: network.edges.length }),
        nodes: ids.filter((_, index) => isShown(index)),
        nodesOf: (id: string) => [id],
        draw: null,
      }),
      [ids, network, isShown, t],
    ),
  );
  const node = pointed === null ? undefined : network.nodes[pointed];
  const about = node
    ? {
        label: shortSymbol(node.id),
        detail: t('network.cited', { count: node.inDegree }),
        words: wordedIn(node.title, language),
      }
    : null;
  return (
    <div className={styles.body}>
      <NetworkFilters network={network} />
      {show !== 'picture' && <NetworkTable network={network} isShown={isShown} onPoint={pointAt} />}
      {show !== 'list' && (
        <div className={styles.stage}>
          <div
            className={styles.picture}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is walked with the arrow keys
            tabIndex={0}
            role="application"
            aria-label={t('network.picture', { count: network.nodes.length })}
            aria-description={t('loom.keys')}
            onKeyDown={onKeyDown}
            onBlur={() => point(null)}
          >
            <NetworkCanvas
              network={network}
              geometry={geometry}
              drawing={drawing}
              palette={palette}
              years={state.years}
              isShown={isShown}
              edges={edges}
              pointed={pointed}
              selected={selected}
              onPoint={point}
              onChoose={choose}
              given={state.camera}
              onRest={(camera) => adjust({ camera })}
              seen={seen}
            />
          </div>
          <div className={styles.foot}>
            <NetworkLegend />
            <Caption
              about={about}
              via={
                followed &&
                t('explore.tie', {
                  source: shortSymbol(followed.source),
                  relation: t('explore.out.CITES'),
                  target: shortSymbol(followed.target),
                })
              }
            />
          </div>
        </div>
      )}
    </div>
  );
};
