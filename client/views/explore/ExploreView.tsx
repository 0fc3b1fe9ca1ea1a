import { useQuery } from '@tanstack/react-query';
import type { Core } from 'cytoscape';
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { citePlace } from '../../../server/words/citation.ts';
import { shortName } from '../../../server/words/gist/names.ts';
import { lazily } from '../../../server/words/lazily.ts';
import { fitWhole } from '../../graph/canvas/camera.ts';
import { collapsedBy } from '../../graph/explore/grow.ts';
import { edgeOfLine } from '../../graph/explore/model.ts';
import { exploreScene } from '../../graph/explore/scene.ts';
import { exploreStyle } from '../../graph/explore/style.ts';
import type { Size } from '../../graph/geometry.ts';
import type { Palette } from '../../graph/style/palette.ts';
import { threadOf } from '../../graph/threadId.ts';
import { networkQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { AddDocuments } from '../AddDocuments.tsx';
import { PlainButton } from '../PlainButton.tsx';
import { ViewBar } from '../shell/ViewBar.tsx';
import { Stage, type Subject } from '../stage/Stage.tsx';
import { Tools } from '../stage/Tools.tsx';
import { Loading } from '../state/Loading.tsx';
import { Notice } from '../state/Notice.tsx';
import { ProblemNotice } from '../state/ProblemNotice.tsx';
import { colourMeanings } from './colourMeanings.ts';
import { ExploreBar, type Selecting } from './ExploreBar.tsx';
import { ExploreLegend } from './ExploreLegend.tsx';
import styles from './ExploreView.module.css';
import { FacetPanel } from './FacetPanel.tsx';
import { FullNotice } from './FullNotice.tsx';
import { GrowCard } from './GrowCard.tsx';
import { exploreGestures } from './gestures.ts';
import { measure } from './places.ts';
import { SelectArea } from './SelectArea.tsx';
import { Tables } from './Tables.tsx';
import { type Explore, useExplore } from './useExplore.ts';
import { useStandings } from './useStandings.ts';
import { exploreOutline } from './wording.ts';

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
          <Picture
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

interface PictureProps {
  readonly explore: Explore;
  readonly palette: Palette;
  readonly selecting: Selecting;
  readonly cy: Core | null;
  readonly onInstance: (cy: Core | null) => void;
  readonly onSelecting: (selecting: Selecting) => void;
}

const Picture = ({ explore, palette, selecting, cy, onInstance, onSelecting }: PictureProps) => {
  const locale = useLocale();
  const { t, language } = locale;
  const { state, go } = useView();
  const { model, shown, focus, standpoints, expand, place, steps, laid } = explore;
  const { size, colour, apart, arrange } = state;
  const standings = useStandings(size === 'rank' || colour === 'community');
  const outline = useMemo(
    () => lazily(() => (model && shown ? exploreOutline(model, shown, locale) : [])),
    [model, shown, locale],
  );
  const sceneFor = useCallback(
    (window: Size) => {
      if (!model || !shown) throw new Error('there is no graph to draw');
      return exploreScene(`explore ${laid}`, model, shown, {
        language,
        measure,
        places: standpoints,
        sizing: size,
        colouring: colour,
        standings,
        apart,
        focus,
        ticks: arrange === 'time',
        window,
      });
    },
    [model, shown, standpoints, language, size, colour, standings, apart, focus, arrange, laid],
  );
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
  const { data: network } = useQuery({ ...networkQuery, enabled: colour === 'community' });
  const subject = useMemo((): Subject => {
    const centre = focus === null ? undefined : model?.nodes.get(focus)?.node;
    const drawn = [...(model?.nodes.values() ?? [])].map(({ node }) => node);
    return {
      title: centre
        ? t('explore.around', { what: citePlace(centre.id, t, shortName(centre, language)) })
        : t('explore.title'),
      about: colour === 'kind' ? '' : t('explore.coloured', { by: t(`explore.colours.${colour}`) }),
      colours: colourMeanings(drawn, { colour, standings, network, language, t }),
      nodes: [...(shown?.nodes ?? [])],
      standsFor: (id) => (threadOf(edgeOfLine(id)) ? [] : [id]),
    };
  }, [model, shown, focus, colour, standings, network, language, t]);
  if (!model || !shown) return null;
  const onKey = (event: KeyboardEvent, pointed: string | null): boolean => {
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && key === 'a') {
      go({ select: [...shown.nodes] });
      return true;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const on = pointed ?? state.select.find((id) => model.nodes.has(id)) ?? null;
    if (on === null || !model.nodes.has(on)) return false;
    if (key === '+' || key === '=') void expand(on);
    else if (key === '-') explore.remove(collapsedBy(model, on, new Set()));
    else if (key === 'delete' || key === 'backspace') explore.remove([on]);
    else return false;
    return true;
  };
  const onStepKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) steps.undo();
    else if (key === 'y' || (key === 'z' && event.shiftKey)) steps.redo();
    else return;
    event.preventDefault();
  };
  const nodes = t('explore.nodes', { count: shown.nodes.size });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: undo and redo also have buttons; the keys work anywhere in the view
    <div className={styles.picture} onKeyDown={onStepKey}>
      <Stage
        sceneFor={sceneFor}
        palette={palette}
        label={t('explore.picture', { nodes })}
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
        onKey={onKey}
        keys={t('explore.keys')}
        twin={(onPoint) => <Tables model={model} shown={shown} onPoint={onPoint} />}
        over={
          <>
            {cy && selecting && (
              <SelectArea
                cy={cy}
                tool={selecting}
                onCaught={(ids, adding) => {
                  onSelecting(null);
                  go({ select: adding ? [...new Set([...state.select, ...ids])] : ids });
                }}
              />
            )}
            <GrowCard explore={explore} cy={cy} />
            <FullNotice explore={explore} />
            {shown.nodes.size === 0 && (
              <Notice title={t('explore.hidden')} detail={t('explore.hiddenDetail')} />
            )}
          </>
        }
      />
    </div>
  );
};

export default ExploreView;
