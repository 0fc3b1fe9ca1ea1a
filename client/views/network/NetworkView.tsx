import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Palette } from '../../graph/style/palette.ts';
import { networkQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { IconButton } from '../IconButton.tsx';
import { FitIcon } from '../icons.tsx';
import { NoResolutions } from '../NoResolutions.tsx';
import { ViewBar } from '../shell/ViewBar.tsx';
import { useShow } from '../stage/show.ts';
import { Tools } from '../stage/Tools.tsx';
import { Loading } from '../state/Loading.tsx';
import { ProblemNotice } from '../state/ProblemNotice.tsx';
import type { Seen } from './NetworkCanvas.tsx';
import { NetworkMap } from './NetworkMap.tsx';

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

export default NetworkView;
