import type { TraceModel } from '../../graph/trace/model.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { documentsAtFirst } from '../../state/address.ts';
import { useView } from '../../state/view.ts';
import { PlainButton } from '../PlainButton.tsx';
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
      <PlainButton
        size="small"
        onClick={() => go({ documents: state.documents + Math.min(rest, documentsAtFirst) })}
      >
        {t('trace.showMore', { count: Math.min(rest, documentsAtFirst) })}
      </PlainButton>
      {rest > documentsAtFirst && (
        <PlainButton size="small" onClick={() => go({ documents: model.total })}>
          {t('trace.showAll', { total: formats.number(model.total) })}
        </PlainButton>
      )}
    </div>
  );
};
