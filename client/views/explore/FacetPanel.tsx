import { Button, Checkbox } from '@mantine/core';
import { useMemo } from 'react';
import { type Facet, type FacetCount, facetCounts, facets, yearCounts } from '../../graph/explore/facets.ts';
import type { ExploreModel } from '../../graph/explore/model.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import styles from './FacetPanel.module.css';
import { facetName } from './facetName.ts';
import { nameOf } from './wording.ts';
import { YearBrush } from './YearBrush.tsx';

/** What can be switched off, with how much there is of it. */
export const FacetPanel = ({ model }: { model: ExploreModel }) => {
  const { t } = useLocale();
  const { state, go } = useView();
  const counts = useMemo(() => facetCounts(model), [model]);
  const years = useMemo(() => yearCounts(model), [model]);
  return (
    <section className={styles.panel} aria-label={t('explore.filters')}>
      {years.length > 1 && <YearBrush counts={years} />}
      {facets
        .filter((facet) => (counts.get(facet)?.length ?? 0) > 1)
        .map((facet) => (
          <fieldset key={facet} className={styles.facet}>
            <legend>{t(`explore.facets.${facet}`)}</legend>
            {counts.get(facet)?.map((one) => (
              <Value key={one.value} facet={facet} value={one} model={model} />
            ))}
          </fieldset>
        ))}
      <Button
        size="compact-xs"
        variant="default"
        disabled={state.off.length === 0 && state.years === null}
        onClick={() => go({ off: [], years: null })}
      >
        {t('explore.clearFilters')}
      </Button>
    </section>
  );
};

interface ValueProps {
  readonly facet: Facet;
  readonly value: FacetCount;
  readonly model: ExploreModel;
}

const Value = ({ facet, value: { value, name, count }, model }: ValueProps) => {
  const { state, go } = useView();
  const label = useValueName(facet, name, model);
  const off = state.off.includes(value);
  return (
    <Checkbox
      size="xs"
      checked={!off}
      onChange={() => go({ off: off ? state.off.filter((one) => one !== value) : [...state.off, value] })}
      label={
        <>
          {label} <span className={styles.count}>{count}</span>
        </>
      }
    />
  );
};

/** What a value of a facet is called. */
const useValueName = (facet: Facet, name: string, model: ExploreModel): string => {
  const { t, language } = useLocale();
  const node = model.nodes.get(name)?.node;
  return facetName(facet, name, t) ?? (node ? nameOf(node, language) : name);
};
