import { Button, Checkbox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { FacetCount } from '../graph/facetValues.ts';
import { useLocale } from '../i18n/LocaleProvider.tsx';
import { useView } from '../state/view.ts';
import styles from './FacetField.module.css';

/** So many values are seen at once, and some more rather than a button for them. */
const atFirst = 8;
const spare = 4;

interface FacetFieldProps {
  readonly title: string;
  readonly values: readonly FacetCount[];
  /** What a value is called. */
  readonly labelOf: (name: string) => ReactNode;
}

/** The values of a facet, each with how much has it; switched off, it is hidden. */
const FacetField = ({ title, values, labelOf }: FacetFieldProps) => {
  const { t, formats } = useLocale();
  const { state, go } = useView();
  const [all, setAll] = useState(false);
  const seen = all || values.length <= atFirst + spare ? values : values.slice(0, atFirst);
  return (
    <fieldset className={styles.facet}>
      <legend>{title}</legend>
      {seen.map(({ value, name, count }) => {
        const off = state.off.includes(value);
        return (
          <Checkbox
            key={value}
            size="xs"
            checked={!off}
            onChange={() =>
              go({ off: off ? state.off.filter((one) => one !== value) : [...state.off, value] })
            }
            label={
              <>
                {labelOf(name)} <span className={styles.count}>{formats.number(count)}</span>
              </>
            }
          />
        );
      })}
      {seen.length < values.length && (
        <Button size="compact-xs" variant="default" onClick={() => setAll(true)}>
          {t('explore.allValues', { total: formats.number(values.length) })}
        </Button>
      )}
    </fieldset>
  );
};

interface FacetFieldsProps<Facet extends string> {
  readonly facets: readonly Facet[];
  readonly counts: ReadonlyMap<Facet, readonly FacetCount[]>;
  readonly titleOf: (facet: Facet) => string;
  readonly labelOf: (facet: Facet, name: string) => ReactNode;
}

/** The facets that have more than one value: another tells nothing apart. */
export const FacetFields = <Facet extends string>({
  facets,
  counts,
  titleOf,
  labelOf,
}: FacetFieldsProps<Facet>) =>
  facets
    .map((facet) => ({ facet, values: counts.get(facet) ?? [] }))
    .filter(({ values }) => values.length > 1)
    .map(({ facet, values }) => (
      <FacetField
        key={facet}
        title={titleOf(facet)}
        values={values}
        labelOf={(name) => labelOf(facet, name)}
      />
    ));
