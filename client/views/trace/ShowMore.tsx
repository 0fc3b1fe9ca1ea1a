import { Button } from '@mantine/core';
import type { TraceModel } from '../../graph/trace/model.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { documentsAtFirst } from '../../state/address.ts';
import { useView } from '../../state/view.ts';
import styles from './Dossier.module.css';

/** How many documents of a trace are not shown, and the way to them. */
export const ShowMore = ({ model }: { model: TraceModel }) => {
  const { t, formats } = useLocale();
  const { state, go } = useView();
  const shown = model.items.length - 1;
  const rest = model.total - shown;
  if (rest <= 0) return null;
  return (
    <div className={styles.notice}>
      <p>{t('trace.shownOf', { shown: formats.number(shown), total: formats.number(model.total) })}</p>
      <Button
        size="compact-xs"
        variant="default"
        fw={400}
        onClick={() => go({ documents: state.documents + Math.min(rest, documentsAtFirst) })}
      >
        {t('trace.showMore', { count: Math.min(rest, documentsAtFirst) })}
      </Button>
      {rest > documentsAtFirst && (
        <Button size="compact-xs" variant="default" fw={400} onClick={() => go({ documents: model.total })}>
          {t('trace.showAll', { total: formats.number(model.total) })}
        </Button>
      )}
    </div>
  );
};
