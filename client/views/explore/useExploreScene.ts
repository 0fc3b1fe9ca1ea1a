import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { lazily } from '../../../seed/lazily.ts';
import { citePlace } from '../../../server/words/citation.ts';
import { shortName } from '../../../server/words/gist/names.ts';
import { edgeOfLine } from '../../graph/explore/model.ts';
import { exploreScene } from '../../graph/explore/scene.ts';
import type { Size } from '../../graph/geometry.ts';
import { threadOf } from '../../graph/threadId.ts';
import { networkQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import type { Subject } from '../stage/Stage.tsx';
import { colourMeanings } from './colourMeanings.ts';
import { measure } from './places.ts';
import type { Explore } from './useExplore.ts';
import { useStandings } from './useStandings.ts';
import { exploreOutline } from './wording.ts';

/** The picture of the graph, the same in words, and what it is of. */
export const useExploreScene = ({ model, shown, focus, standpoints, laid }: Explore) => {
  const locale = useLocale();
  const { t, language } = locale;
  const { state } = useView();
  const { size, colour, apart, arrange } = state;
  const standings = useStandings(size === 'rank' || colour === 'community');
  const { data: network } = useQuery({ ...networkQuery, enabled: colour === 'community' });
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
  return { sceneFor, outline, subject, standings };
};
