import { Progress as Bar, Text } from '@mantine/core';
import type { Progress } from '../../http/download.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import styles from './ExportDialog.module.css';

/** How far a file has come: a bar, and how much was read of how much. */
export const ExportProgress = ({ progress }: { progress: Progress | null }) => {
  const { t, formats } = useLocale();
  const share = progress?.event === 'progress' ? Math.floor(100 * progress.share) : 0;
  const words = () => {
    if (progress === null) return t('export.preparing');
    if (progress.event === 'counting') return t('export.counting', { nodes: formats.number(progress.nodes) });
    const { step, read, of } = progress;
    return t(`export.reading.${step}`, { share, read: formats.number(read), of: formats.number(of) });
  };
  return (
    <div className={styles.progress}>
      <Bar.Root size="sm">
        <Bar.Section value={share} aria-label={t('export.preparing')} />
      </Bar.Root>
      <Text size="sm">{words()}</Text>
    </div>
  );
};
