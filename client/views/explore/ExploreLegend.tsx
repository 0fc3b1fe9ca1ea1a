import { useMemo } from 'react';
import { type FacetCount, facetCounts } from '../../graph/explore/facets.ts';
import type { ExploreModel } from '../../graph/explore/model.ts';
import type { Standings } from '../../graph/explore/property.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { ColourKey } from './ColourKey.tsx';
import styles from './ExploreLegend.module.css';
import { KindSign, RelationSign } from './signs.tsx';

/** What the signs mean, with how many there are; a click switches one off or on. */
export const ExploreLegend = ({ model, standings }: { model: ExploreModel; standings: Standings }) => {
  const { t } = useLocale();
  const { state, go } = useView();
  const counts = useMemo(() => facetCounts(model), [model]);
  const toggle = (value: string) =>
    go({
      off: state.off.includes(value) ? state.off.filter((one) => one !== value) : [...state.off, value],
    });
  const key = ({ value, count }: FacetCount, sign: React.ReactNode, label: string) => (
    <button
      key={value}
      type="button"
      className={styles.key}
      aria-pressed={!state.off.includes(value)}
      onClick={() => toggle(value)}
    >
      {sign}
      {label} <span>{count}</span>
    </button>
  );
  return (
    <section className={styles.legend} aria-label={t('legend.title')}>
      <div className={styles.part}>
        {counts
          .get('kind')
          ?.map((one) => key(one, <KindSign kind={one.name} />, t(`kinds.${one.name as 'Resolution'}`)))}
      </div>
      <ColourKey model={model} standings={standings} />
      <div className={styles.part}>
        {counts
          .get('relation')
          ?.map((one) =>
            key(one, <RelationSign relation={one.name} />, t(`explore.out.${one.name as 'CITES'}`)),
          )}
      </div>
    </section>
  );
};
