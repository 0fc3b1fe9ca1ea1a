import type { LineageStep } from '../../../server/contract.ts';
import { shortSymbol } from '../../../server/words/gist/names.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import styles from './StepTable.module.css';
import { type Axis, axisOf, type Bar, barOf, gapOf, placeOf, ticksOf } from './span.ts';

interface StepTableProps {
  readonly steps: readonly LineageStep[];
  readonly chosen: string | null;
  readonly caption: string;
}

/** One row a resolution, with the time from its adoption until the mandate's end; a gap is hatched, and told in words. */
export const StepTable = ({ steps, chosen, caption }: StepTableProps) => {
  const { t } = useLocale();
  const axis = axisOf(steps);
  return (
    <table className={styles.table}>
      <caption className={styles.unseen}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('lineage.columns.resolution')}</th>
          <th scope="col">{t('lineage.columns.adopted')}</th>
          <th scope="col">{t('lineage.columns.act')}</th>
          <th scope="col">{t('lineage.columns.until')}</th>
          <th scope="col" className={styles.axis}>
            <span className={styles.unseen}>{t('lineage.columns.time')}</span>
            {ticksOf(axis).map((year) => (
              <span
                key={year}
                className={styles.tick}
                style={{ insetInlineStart: `${placeOf(axis, `${year}`)}%` }}
              >
                {year}
              </span>
            ))}
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <Row key={step.resolution} step={step} axis={axis} chosen={step.resolution === chosen} />
        ))}
      </tbody>
    </table>
  );
};

const Row = ({ step, axis, chosen }: { step: LineageStep; axis: Axis; chosen: boolean }) => {
  const { t, formats } = useLocale();
  const { go } = useView();
  const { resolution, adopted, acts, until, period, lapsed, loaded } = step;
  const end = until === null ? null : formats.date(until);
  const length = period === null ? '' : formats.period(period);
  return (
    <tr aria-current={chosen ? 'true' : undefined}>
      <th scope="row">
        <button type="button" onClick={() => go({ step: resolution, comparing: false })}>
          <span className={loaded ? styles.loaded : styles.hollow} aria-hidden="true" />
          {shortSymbol(resolution)}
        </button>
      </th>
      <td>{adopted === null ? '' : formats.date(adopted)}</td>
      <td>{acts.map((act) => t(`lineage.acts.${act}`)).join(t('gist.separator'))}</td>
      <td>
        {end ?? length}
        {lapsed !== null && (
          <span className={styles.lapsed}>{t('lineage.lapsed', { date: formats.date(lapsed) })}</span>
        )}
      </td>
      <td className={styles.axis} aria-hidden="true">
        <Stretch bar={gapOf(axis, step)} className={styles.gap} />
        <Stretch bar={barOf(axis, step)} className={styles.bar} />
      </td>
    </tr>
  );
};

const Stretch = ({ bar, className }: { bar: Bar | null; className: string | undefined }) =>
  bar === null ? null : (
    <span
      className={className}
      style={{ insetInlineStart: `${bar.start}%`, width: `max(${bar.length}%, 3px)` }}
    />
  );
