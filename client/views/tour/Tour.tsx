import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { type TourStop, tourStops } from '../../state/address.ts';
import { useView } from '../../state/view.ts';
import { PlainButton } from '../PlainButton.tsx';
import styles from './Tour.module.css';
import { nameOf, remember, stopBeside, toStop } from './tour.ts';

interface TourProps {
  /** Where it is; null while it is only offered. */
  readonly stop: TourStop | null;
  readonly onEnd: () => void;
}

/**
 * The three questions, each beside the view that answers it. It stands over the page and keeps nobody from using it;
 * going on is a step that the browser's back button takes back.
 */
const Tour = ({ stop, onEnd }: TourProps) => {
  const { t } = useLocale();
  const { go } = useView();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (stop === null) return;
    remember();
    // Whoever went on by keyboard or by ear is told where the tour is now.
    heading.current?.focus();
  }, [stop]);
  const end = () => {
    remember();
    onEnd();
    if (stop !== null) go({ tour: null });
    document.getElementById('content')?.focus();
  };
  const before = stop && stopBeside(stop, -1);
  const next = stop === null ? 1 : stopBeside(stop, 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    end();
  };
  return (
    <section className={styles.tour} data-stop={stop} aria-label={t('tour.title')} onKeyDown={onKeyDown}>
      {stop !== null && (
        <p className={styles.place}>{t('tour.place', { number: stop, total: tourStops.length })}</p>
      )}
      <h2 ref={heading} tabIndex={-1}>
        {stop === null ? t('tour.offer') : t(`tour.${nameOf(stop)}.question`)}
      </h2>
      {stop === null ? (
        <p role="status">{t('tour.offerDetail')}</p>
      ) : (
        <p>{t(`tour.${nameOf(stop)}.answer`)}</p>
      )}
      <div className={styles.actions}>
        <button type="button" className={styles.quiet} onClick={end}>
          {t(stop === null ? 'tour.refuse' : 'tour.end')}
        </button>
        {before && <PlainButton onClick={() => go(toStop(before))}>{t('tour.back')}</PlainButton>}
        {next ? (
          <PlainButton first onClick={() => go(toStop(next))}>
            {t(stop === null ? 'tour.start' : 'tour.next')}
          </PlainButton>
        ) : (
          <PlainButton first onClick={() => go({ tour: null, dialog: 'export' })}>
            {t('export.title')}
          </PlainButton>
        )}
      </div>
    </section>
  );
};

export default Tour;
