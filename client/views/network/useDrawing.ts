import { useMemo } from 'react';
import type { Network } from '../../../server/contract.ts';
import { placedCommunities } from '../../../server/map/bands.ts';
import { bandColour, yearColour } from '../../../server/map/colours.ts';
import { subjectIn } from '../../../server/map/subjects.ts';
import type { Drawing } from '../../graph/network/draw.ts';
import type { Left } from '../../graph/network/filters.ts';
import type { Palette } from '../../graph/style/palette.ts';
import { typeface } from '../../graph/style/typeface.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';

/** What the worker draws: names for the most cited, colours by community or year. */
export const useDrawing = (
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
