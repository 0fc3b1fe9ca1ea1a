import { Chip } from '@mantine/core';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { PlainButton } from '../PlainButton.tsx';
import { ThingPicker } from '../search/ThingPicker.tsx';
import styles from './PathView.module.css';

/** From where to where. */
export const PathEnds = ({ from, to }: { from: string; to: string }) => {
  const { t } = useLocale();
  const { state, go } = useView();
  return (
    <div className={styles.ends} data-unprinted>
      <ThingPicker
        label={t('path.from')}
        value={from}
        onPick={(id) => go({ from: id, way: 1, select: [] })}
      />
      <ThingPicker label={t('path.to')} value={to} onPick={(id) => go({ to: id, way: 1, select: [] })} />
      <PlainButton size="small" onClick={() => go({ from: to, to: from, way: 1, select: [] })}>
        {t('path.swap')}
      </PlainButton>
      <Chip
        size="xs"
        variant="outline"
        checked={state.forward}
        onChange={(forward) => go({ forward, way: 1, select: [] })}
      >
        {t('path.forward')}
      </Chip>
    </div>
  );
};
