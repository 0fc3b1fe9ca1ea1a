import { useMemo } from 'react';
import { type Facet, facetCounts, facets, yearCounts } from '../../graph/explore/facets.ts';
import type { ExploreModel } from '../../graph/explore/model.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { ClearFilters } from '../ClearFilters.tsx';
import styles from '../FacetField.module.css';
import { FacetFields } from '../FacetField.tsx';
import { facetName } from './facetName.ts';
import { nameOf } from './wording.ts';
import { YearBrush } from './YearBrush.tsx';

/** What can be switched off, with how much there is of it. */
export const FacetPanel = ({ model }: { model: ExploreModel }) => {
  const { t } = useLocale();
  const counts = useMemo(() => facetCounts(model), [model]);
  const years = useMemo(() => yearCounts(model), [model]);
  const labelOf = useValueNames(model);
  return (
    <section id="explore-filters" className={styles.panel} aria-label={t('explore.filters')}>
      {years.length > 1 && <YearBrush counts={years} />}
      <FacetFields
        facets={facets}
        counts={counts}
        titleOf={(facet) => t(`explore.facets.${facet}`)}
        labelOf={labelOf}
      />
      <ClearFilters />
    </section>
  );
};

/** What the values of a facet are called. */
const useValueNames = (model: ExploreModel) => {
  const { t, language } = useLocale();
  return (facet: Facet, name: string): string => {
    const node = model.nodes.get(name)?.node;
    return facetName(facet, name, t) ?? (node ? nameOf(node, language) : name);
  };
};
