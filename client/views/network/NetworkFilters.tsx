import { NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Network } from '../../../server/contract.ts';
import { bandColour } from '../../../server/map/colours.ts';
import { firstSubjects } from '../../../server/map/subjects.ts';
import type { FacetCount } from '../../graph/facetValues.ts';
import {
  communityNames,
  leastCounts,
  type NetworkFacet,
  networkCounts,
  networkFacets,
} from '../../graph/network/filters.ts';
import { countsByYear } from '../../graph/yearCounts.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { ClearFilters } from '../ClearFilters.tsx';
import { YearBrush } from '../explore/YearBrush.tsx';
import { FacetFields } from '../FacetField.tsx';
import { FilterToggle } from '../FilterToggle.tsx';
import { forceName, partName } from '../facetNames.ts';
import styles from './NetworkView.module.css';

/** What of the map is shown, with how much there is of it; and what the colours of the bands mean. */
export const NetworkFilters = ({ network }: { network: Network }) => {
  const { t, formats } = useLocale();
  const { state, go } = useView();
  // On a phone they fold away behind a button.
  const [open, setOpen] = useState(false);
  const years = useMemo(() => countsByYear(network.nodes.map(({ year }) => year)), [network]);
  const counts = useMemo(
    () => new Map([...networkCounts(network)].map(([facet, values]) => [facet, restLast(values)])),
    [network],
  );
  const least = useMemo(() => leastCounts(network), [network]);
  const labelOf = useLabels(network);
  return (
    <section className={styles.side} aria-label={t('explore.filters')}>
      <YearBrush counts={years} />
      <div className={styles.unfold}>
        <FilterToggle
          id="network-filters"
          open={open}
          count={state.off.length + (state.least > 0 ? 1 : 0)}
          onToggle={() => setOpen(!open)}
        />
      </div>
      <div id="network-filters" className={styles.filters} data-open={open}>
        <NativeSelect
          size="xs"
          mb={14}
          label={t('network.least')}
          value={state.least}
          data={least.map(({ least: value, count }) => ({
            value: String(value),
            label: t(value === 0 ? 'network.leastAny' : 'network.leastTimes', {
              least: formats.number(value),
              count,
            }),
          }))}
          onChange={({ currentTarget }) => go({ least: Number(currentTarget.value) })}
        />
        <FacetFields
          facets={networkFacets}
          counts={counts}
          titleOf={(facet) => t(`network.facets.${facet}`)}
          labelOf={labelOf}
        />
        <ClearFilters />
      </div>
    </section>
  );
};

/** What is not of its own kind stands after what is. */
const restLast = (values: readonly FacetCount[]): FacetCount[] =>
  values.toSorted((a, b) => Number(isRest(a)) - Number(isRest(b)));

const isRest = ({ name }: FacetCount): boolean => name === 'other' || name === 'unknown';

/** What the values are called; a community by its subjects, with its colour and its years. */
const useLabels = (network: Network) => {
  const { t, language } = useLocale();
  const { state } = useView();
  const communities = useMemo(
    () =>
      new Map(
        communityNames(network).flatMap((name, index) => {
          const community = network.communities[index];
          return community ? [[name, { ...community, index }] as const] : [];
        }),
      ),
    [network],
  );
  return (facet: NetworkFacet, name: string) => {
    if (facet === 'part') return partName(name, t);
    if (facet === 'force') return forceName(name, t);
    if (facet === 'chapter') return t(`network.chapters.${name as 'vii'}`);
    const community = communities.get(name);
    if (!community) return t('network.otherCommunities');
    const { subjects, index, from, to } = community;
    return (
      <>
        {state.colour !== 'year' && (
          <span className={styles.patch} style={{ background: bandColour(index, communities.size) }} />
        )}{' '}
        {firstSubjects(subjects, language).join(t('gist.separator'))}, {from}–{to}
      </>
    );
  };
};
