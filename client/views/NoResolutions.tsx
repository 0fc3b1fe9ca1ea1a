import { useLocale } from '../i18n/LocaleProvider.tsx';
import { AddDocuments } from './AddDocuments.tsx';
import { Notice } from './state/Notice.tsx';

/** In place of what shows all resolutions, where none is known: says so, and how to have some. */
export const NoResolutions = () => {
  const { t } = useLocale();
  return (
    <Notice title={t('network.empty')} detail={t('network.emptyDetail')}>
      <AddDocuments />
    </Notice>
  );
};
