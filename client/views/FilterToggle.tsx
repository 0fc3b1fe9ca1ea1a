import { useLocale } from '../i18n/LocaleProvider.tsx';
import { FilterIcon } from './icons.tsx';
import { PlainButton } from './PlainButton.tsx';

interface FilterToggleProps {
  /** The id of what it unfolds. */
  readonly id: string;
  readonly open: boolean;
  /** How many filters are on. */
  readonly count: number;
  readonly onToggle: () => void;
}

/** Unfolds the filters of a view, and tells how many are on. */
export const FilterToggle = ({ id, open, count, onToggle }: FilterToggleProps) => {
  const { t } = useLocale();
  return (
    <PlainButton size="middle" unfolds={{ id, open }} onClick={onToggle}>
      <FilterIcon />
      {count > 0 ? t('explore.filtersOn', { count }) : t('explore.filters')}
    </PlainButton>
  );
};
