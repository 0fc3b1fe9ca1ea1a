import { useQuery } from '@tanstack/react-query';
import { yearScale } from '../../../server/map/colours.ts';
import { type ExploreModel, yearOfNode } from '../../graph/explore/model.ts';
import type { Standings } from '../../graph/explore/property.ts';
import { networkQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import styles from './ColourKey.module.css';
import { colourMeanings } from './colourMeanings.ts';

/** What the colours mean, where they tell something. */
export const ColourKey = ({ model, standings }: { model: ExploreModel; standings: Standings }) => {
  const { t, language } = useLocale();
  const { state } = useView();
  const { data: network } = useQuery({ ...networkQuery, enabled: state.colour === 'community' });
  const nodes = [...model.nodes.values()].map(({ node }) => node);
  if (state.colour === 'year') {
    const years = nodes.flatMap((node) => yearOfNode(node) ?? []);
    return (
      <div className={styles.key}>
        <span>{Math.min(...years)}</span>
        {yearScale.map((colour) => (
          <span key={colour} className={styles.patch} style={{ background: colour }} />
        ))}
        <span>{Math.max(...years)}</span>
      </div>
    );
  }
  if (state.colour === 'community')
    return (
      <div className={styles.key}>
        {colourMeanings(nodes, { colour: state.colour, standings, network, language, t }).map(
          ({ fill, text }) => (
            <span key={fill} className={styles.group}>
              <span className={styles.patch} style={{ background: fill }} />
              {text}
            </span>
          ),
        )}
      </div>
    );
  return null;
};
