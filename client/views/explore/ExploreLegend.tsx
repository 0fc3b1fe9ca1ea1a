import { useMemo } from 'react';
import { facetCounts } from '../../graph/explore/facets.ts';
import type { ExploreModel } from '../../graph/explore/model.ts';
import type { Standings } from '../../graph/explore/property.ts';
import { type FacetCount, facetValue } from '../../graph/facetValues.ts';
import { families, familyOf, verbTypes } from '../../graph/style/verbs.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { FamilySign } from '../FamilySign.tsx';
import { ColourKey } from './ColourKey.tsx';
import styles from './ExploreLegend.module.css';
import { HollowSign, KindSign, RelationSign } from './signs.tsx';

/** What the signs mean, with how many there are; a click switches one off or on. */
export const ExploreLegend = ({ model, standings }: { model: ExploreModel; standings: Standings }) => {
  const { t, formats } = useLocale();
  const { state, go } = useView();
  const counts = useMemo(() => facetCounts(model), [model]);
  /** A sign for one value, or for several that are drawn alike. */
  const key = (
    values: readonly Pick<FacetCount, 'value' | 'count'>[],
    sign: React.ReactNode,
    label: string,
  ) => {
    const own = new Set<string>(values.map(({ value }) => value));
    const shown = values.some(({ value }) => !state.off.includes(value));
    const others = state.off.filter((value) => !own.has(value));
    return (
      <button
        key={label}
        type="button"
        className={styles.key}
        aria-pressed={shown}
        onClick={() => go({ off: shown ? [...others, ...own] : others })}
      >
        {sign}
        {label} <span>{formats.number(values.reduce((all, { count }) => all + count, 0))}</span>
      </button>
    );
  };
  /** Colours that tell something else fill all resolutions alike. */
  const isHollow =
    state.colour === 'kind' &&
    [...model.nodes.values()].some(({ node }) => node.type === 'Resolution' && !node.loaded);
  const verbs = new Map(counts.get('verb')?.map((one) => [one.value, one]));
  return (
    <section className={styles.legend} aria-label={t('legend.title')}>
      <div className={styles.part}>
        {counts
          .get('kind')
          ?.map((one) => key([one], <KindSign kind={one.name} />, t(`kinds.${one.name as 'Resolution'}`)))}
        {isHollow && (
          <span className={styles.told}>
            <HollowSign /> {t('legend.catalogue')}
          </span>
        )}
      </div>
      <ColourKey model={model} standings={standings} />
      {verbs.size > 0 && (
        <div className={styles.part}>
          {families.map((family) => {
            const own = verbTypes
              .filter((type) => familyOf(type) === family)
              .flatMap((type) => verbs.get(facetValue('verb', type)) ?? []);
            return own.length > 0 && key(own, <FamilySign family={family} />, t(`families.${family}`));
          })}
        </div>
      )}
      <div className={styles.part}>
        {counts
          .get('relation')
          ?.map((one) =>
            key([one], <RelationSign relation={one.name} />, t(`explore.out.${one.name as 'CITES'}`)),
          )}
      </div>
    </section>
  );
};
