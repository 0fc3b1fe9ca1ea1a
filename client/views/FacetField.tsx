import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FacetCount } from '../graph/facetValues.ts';
import { useLocale } from '../i18n/LocaleProvider.tsx';
import { useView } from '../state/view.ts';
import styles from './FacetField.module.css';

interface FacetFieldProps {
  readonly title: string;
  readonly values: readonly FacetCount[];
  /** What a value is called. */
  readonly labelOf: (name: string) => ReactNode;
}

/** The values of a facet, each with how much has it; switched off, it is hidden. */
export const FacetField = ({ title, values, labelOf }: FacetFieldProps) => {
  const { formats } = useLocale();
  const { state, go } = useView();
  return (
    <fieldset className={styles.facet}>
      <legend>{title}</legend>
      {values.map(({ value, name, count }) => {
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
    </fieldset>
  );
};
