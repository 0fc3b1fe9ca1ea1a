import { useWindowEvent } from '@mantine/hooks';
import { useState } from 'react';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import styles from './UploadDialog.module.css';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Files may be dropped anywhere on the page. */
export const DropVeil = ({ onDrop }: { onDrop: (files: readonly File[]) => void }) => {
  const { t } = useLocale();
  const [over, setOver] = useState(false);
  useWindowEvent('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(true);
  });
  useWindowEvent('dragleave', (event) => {
    if (event.relatedTarget === null) setOver(false);
  });
  useWindowEvent('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(false);
    onDrop([...(event.dataTransfer?.files ?? [])]);
  });
  return over ? <div className={styles.veil}>{t('upload.dropAnywhere')}</div> : null;
};
