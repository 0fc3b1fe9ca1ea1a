import { useQuery } from '@tanstack/react-query';
import { groupColour, groupScale, yearScale } from '../../../server/map/colours.ts';
import { subjectIn } from '../../../server/map/subjects.ts';
import { type ExploreModel, yearOfNode } from '../../graph/explore/model.ts';
import { communitiesOf, type Standings } from '../../graph/explore/property.ts';
import { networkQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import styles from './ColourKey.module.css';

/** What the colours mean, where they tell something. */
export const ColourKey = ({ model, standings }: { model: ExploreModel; standings: Standings }) => {
  const { t, language } = useLocale();
  const { state } = useView();
  const { data: network } = useQuery({ ...networkQuery, enabled: state.colour === 'community' });
  /** What the resolutions of a community are about most. */
  const nameOfGroup = (group: number): string => {
    const subject = network?.communities[group]?.subjects[0];
    return subject === undefined
      ? t('explore.communityOf', { number: group + 1 })
      : subjectIn(subject, language).name;
  };
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
  if (state.colour === 'community') {
    const shown = communitiesOf(
      nodes.map(({ id }) => id),
      standings,
    );
    const named = shown.slice(0, groupScale.length - 1);
    return (
      <div className={styles.key}>
        {named.map((group, index) => (
          <span key={group} className={styles.group}>
            <span className={styles.patch} style={{ background: groupColour(index) }} />
            {nameOfGroup(group)}
          </span>
        ))}
        {named.length < shown.length && (
          <span className={styles.group}>
            <span className={styles.patch} style={{ background: groupColour(groupScale.length) }} />
            {t('explore.otherCommunities')}
          </span>
        )}
      </div>
    );
  }
  return null;
};
