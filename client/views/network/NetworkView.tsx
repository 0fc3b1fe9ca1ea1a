import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { Network } from '../../../server/contract.ts';
import { placedCommunities } from '../../../server/map/bands.ts';
import { bandColour, yearColour } from '../../../server/map/colours.ts';
import { networkGeometry } from '../../../server/map/geometry.ts';
import { subjectIn } from '../../../server/map/subjects.ts';
import { shortSymbol, wordedIn } from '../../../server/words/gist/names.ts';
import { type Drawing, withinYears } from '../../graph/network/draw.ts';
import { type Left, leftOf } from '../../graph/network/filters.ts';
import type { Scene } from '../../graph/scene.ts';
import type { Palette } from '../../graph/style/palette.ts';
import { typeface } from '../../graph/style/typeface.ts';
import { networkQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { selectionAfter } from '../../state/selection.ts';
import { useView } from '../../state/view.ts';
import { type Row, SortedTable } from '../explore/SortedTable.tsx';
import { IconButton } from '../IconButton.tsx';
import { FitIcon } from '../icons.tsx';
import { NoResolutions } from '../NoResolutions.tsx';
import { ViewBar } from '../shell/ViewBar.tsx';
import { Caption } from '../stage/Caption.tsx';
import { useShown } from '../stage/onScreen.tsx';
import { useShow } from '../stage/show.ts';
import { lineBetween, stepIn } from '../stage/step.ts';
import { Tools } from '../stage/Tools.tsx';
import { Loading } from '../state/Loading.tsx';
import { ProblemNotice } from '../state/ProblemNotice.tsx';
import { NetworkCanvas, type Seen } from './NetworkCanvas.tsx';
import { NetworkFilters } from './NetworkFilters.tsx';
import styles from './NetworkView.module.css';

/** All resolutions and who cites whom, as a map: time across, communities in bands. */
const NetworkView = ({ palette }: { palette: Palette }) => {
  const { t } = useLocale();
  const { state, go } = useView();
  const { data, error, refetch } = useQuery(networkQuery);
  const show = useShow();
  const seen = useRef<Seen>(null);
  const about = data && t('network.about', { count: data.nodes.length, citations: data.edges.length });
  return (
    <>
      <ViewBar title={t('network.title')} {...(about ? { about } : {})}>
        {show !== 'list' && (
          <>
            <NativeSelect
              size="xs"
              aria-label={t('explore.colour')}
              value={state.colour === 'year' ? 'year' : 'community'}
              data={(['community', 'year'] as const).map((value) => ({
                value,
                label: t(`explore.colours.${value}`),
              }))}
              onChange={({ currentTarget }) => go({ colour: currentTarget.value === 'year' ? 'year' : null })}
            />
            <IconButton label={t('explore.fit')} onClick={() => seen.current?.showWhole()}>
              <FitIcon />
            </IconButton>
          </>
        )}
        <Tools />
      </ViewBar>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading />}
      {data?.nodes.length === 0 && <NoResolutions />}
      {data && data.nodes.length > 0 && <NetworkMap network={data} palette={palette} seen={seen} />}
    </>
  );
};

interface NetworkMapProps {
  readonly network: Network;
  readonly palette: Palette;
  readonly seen: RefObject<Seen | null>;
}

/** Rows of the table at most: what is beyond is found by the search. */
const mostRows = 400;

const NetworkMap = ({ network, palette, seen }: NetworkMapProps) => {
  const { t, language } = useLocale();
  const { state, go, adjust } = useView();
  const show = useShow();
  const [pointed, setPointed] = useState<number | null>(null);
  /** The citation that an arrow key followed to what is pointed at. */
  const [followed, setFollowed] = useState<Scene['lines'][number] | undefined>();
  const point = (index: number | null) => {
    setPointed(index);
    setFollowed(undefined);
  };
  const geometry = useMemo(() => networkGeometry(network), [network]);
  const { off, least, years } = state;
  const left = useMemo(() => leftOf(network, { off, least }), [network, off, least]);
  const drawing = useDrawing(network, geometry, palette, left);
  const isShown = useCallback(
    (index: number) => left?.nodes[index] !== 0 && withinYears(network.nodes[index]?.year ?? 0, years),
    [left, network, years],
  );
  const edges = useMemo(
    () =>
      network.edges.filter(
        ([source, target], index) => left?.edges[index] !== 0 && isShown(source) && isShown(target),
      ),
    [network, left, isShown],
  );
  const indexes = useMemo(() => new Map(network.nodes.map(({ id }, index) => [id, index])), [network]);
  const selected = useMemo(
    () => state.select.flatMap((id) => indexes.get(id) ?? []),
    [state.select, indexes],
  );
  const ids = useMemo(() => network.nodes.map(({ id }) => id), [network]);
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
  const idOf = (index: number | null) => (index === null ? null : (network.nodes[index]?.id ?? null));
  const choose = (index: number | null, adding: boolean) => {
    const id = idOf(index);
    if (id !== null) go({ select: selectionAfter(state.select, id, adding) });
    else if (state.select.length > 0) go({ select: [] });
  };
  const places = useMemo(
    () =>
      network.nodes.flatMap(({ id }, index) =>
        isShown(index) ? [{ id, x: geometry.x[index] ?? 0, y: geometry.y[index] ?? 0 }] : [],
      ),
    [network, geometry, isShown],
  );
  const lines = useMemo(
    () =>
      edges.map(([source, target]) => ({
        id: `${source} ${target}`,
        source: ids[source] ?? '',
        target: ids[target] ?? '',
      })),
    [edges, ids],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const from = idOf(pointed) ?? state.select.at(-1) ?? 'S/RES/2617 (2021)';
    const step = stepIn(event.key, places, lines, from);
    if (!step) return;
    event.preventDefault();
    if (step.kind === 'move') {
      setPointed(indexes.get(step.to ?? '') ?? null);
      setFollowed(lineBetween(lines, from, step.to));
    } else if (step.kind === 'choose') choose(pointed, event.shiftKey);
    else go({ select: [] });
  };
  const about = (index: number | null) => {
    const node = index === null ? undefined : network.nodes[index];
    if (!node) return null;
    const detail = t('network.cited', { count: node.inDegree });
    return { label: shortSymbol(node.id), detail, words: wordedIn(node.title, language) };
  };
  return (
    <div className={styles.body}>
      <NetworkFilters network={network} />
      {show !== 'picture' && (
        <NetworkTable
          network={network}
          isShown={isShown}
          onPoint={(id) => point(indexes.get(id ?? '') ?? null)}
        />
      )}
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
              years={years}
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
            <section className={styles.legend} aria-label={t('legend.title')}>
              <span>{t('network.across')}</span>
              <span>{t('network.bands')}</span>
              <span>{t('network.sizes')}</span>
              <span className={styles.key}>
                <svg width="22" height="6" aria-hidden="true">
                  <path d="M0 3h22" stroke="var(--accent)" strokeWidth="1.6" />
                </svg>
                {t('network.cites')}
              </span>
              <span className={styles.key}>
                <svg width="22" height="6" aria-hidden="true">
                  <path d="M0 3h22" stroke="var(--family-directs)" strokeWidth="1.6" strokeDasharray="4 3" />
                </svg>
                {t('network.citedBy')}
              </span>
            </section>
            <Caption
              about={about(pointed)}
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

/** What the worker draws: names for the most cited, colours by community or year. */
const useDrawing = (
  network: Network,
  geometry: Drawing['geometry'],
  palette: Palette,
  left: Left | null,
): Drawing => {
  const { state } = useView();
  const { language } = useLocale();
  const { colour } = state;
  const drawing = useMemo(() => {
    const { nodes, communities } = network;
    const { firstYear, lastYear } = geometry;
    const placed = placedCommunities(network);
    return {
      geometry,
      style: {
        background: palette.background,
        ink: palette.ink,
        muted: palette.muted,
        hairline: palette.hairline,
        edge: palette.citation,
        fills: nodes.map(({ community, year }) =>
          colour === 'year'
            ? yearColour(year, firstYear, lastYear)
            : community === null
              ? palette.faint
              : bandColour(community, placed),
        ),
        typeface,
      },
      labels: nodes
        .map(({ number, inDegree }, index) => [index, String(number), inDegree] as const)
        .toSorted((a, b) => b[2] - a[2])
        .map(([index, text]) => [index, text] as const),
      cited: nodes.filter(({ inDegree }) => inDegree > 0).length,
      bandNames: geometry.bands.map(({ community }) =>
        community === null ? '' : subjectIn(communities[community]?.subjects[0] ?? '', language).name,
      ),
    };
  }, [network, geometry, palette, colour, language]);
  return useMemo(() => ({ ...drawing, left }), [drawing, left]);
};

interface NetworkTableProps {
  readonly network: Network;
  readonly isShown: (index: number) => boolean;
  readonly onPoint: (id: string | null) => void;
}

/** The same as a table, the most cited first. */
const NetworkTable = ({ network, isShown, onPoint }: NetworkTableProps) => {
  const { t, language } = useLocale();
  const shown = useMemo(() => network.nodes.filter((_, index) => isShown(index)), [network, isShown]);
  const rows = useMemo(
    (): Row[] =>
      shown
        .toSorted((a, b) => b.inDegree - a.inDegree)
        .slice(0, mostRows)
        .map(({ id, year, inDegree, outDegree, title }) => ({
          id,
          cells: [shortSymbol(id), year, inDegree, outDegree, wordedIn(title, language) ?? ''],
        })),
    [shown, language],
  );
  const heads = (['name', 'year', 'cited', 'cites', 'title'] as const).map((column) =>
    t(`network.columns.${column}`),
  );
  return (
    <section id="list" className={styles.list} aria-label={t('list.title')} tabIndex={-1}>
      <SortedTable
        caption={t('network.title')}
        heads={heads}
        rows={rows}
        onPoint={onPoint}
        first={2}
        years={1}
        head={t('network.rows', { count: rows.length, total: shown.length })}
      />
    </section>
  );
};

export default NetworkView;
