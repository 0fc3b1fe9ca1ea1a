import { useLocale } from '../i18n/LocaleProvider.tsx';
import { useView } from '../state/view.ts';
import { PlainButton } from './PlainButton.tsx';

/** The way to load texts, where something is lacking because they are. */
export const AddDocuments = () => {
  const { t } = useLocale();
  const { go } = useView();
  return <PlainButton onClick={() => go({ dialog: 'upload' })}>{t('upload.title')}</PlainButton>;
};
