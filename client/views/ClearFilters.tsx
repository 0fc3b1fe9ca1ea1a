import { useLocale } from '../i18n/LocaleProvider.tsx';
import { useView } from '../state/view.ts';
import { PlainButton } from './PlainButton.tsx';

/** Shows again all that a graph has; where nothing is filtered away there is nothing to do. */
export const ClearFilters = () => {
  const { t } = useLocale();
  const { state, go } = useView();
  const none = state.off.length === 0 && state.years === null && state.least === 0;
  return (
    <PlainButton size="small" disabled={none} onClick={() => go({ off: [], years: null, least: null })}>
      {t('explore.clearFilters')}
    </PlainButton>
  );
};
