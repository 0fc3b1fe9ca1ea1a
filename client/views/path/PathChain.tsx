import { Fragment } from 'react';
import { apartIn } from '../../../server/words/route.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import styles from './PathChain.module.css';
import { type PathStep, stationsOf } from './steps.ts';

type Way = readonly PathStep[];

interface PathChainProps {
  readonly way: Way;
  /** All ways that take the same route, this one included. */
  readonly route: readonly Way[];
  readonly nameOf: (id: string) => string;
  readonly chosen: boolean;
  readonly onChoose: (way: Way) => void;
}

/**
 * A way as a picture: its stations in a row, with the arrows as the relationships point; and where the same route runs
 * through several paragraphs, each of them to choose.
 */
export const PathChain = ({ way, route, nameOf, chosen, onChoose }: PathChainProps) => {
  const { t } = useLocale();
  const [first] = way;
  if (!first) return null;
  return (
    <li>
      <button type="button" className={styles.chain} aria-pressed={chosen} onClick={() => onChoose(way)}>
        <span className={styles.station} data-type={first.from.type}>
          {nameOf(first.from.id)}
        </span>
        {way.map(({ edge, to, forward }) => (
          <Fragment key={edge.id}>
            <span className={styles.arrow} data-forward={forward}>
              <span aria-hidden="true">{forward ? '' : '←'}</span>
              {t(`path.verbs.${edge.type}`)}
              <span aria-hidden="true">{forward ? '→' : ''}</span>
            </span>
            <span className={styles.station} data-type={to.type}>
              {nameOf(to.id)}
            </span>
          </Fragment>
        ))}
        {route.length > 1 && !chosen && (
          <span className={styles.more}>{t('path.more', { count: route.length - 1 })}</span>
        )}
      </button>
      {route.length > 1 && chosen && <Others way={way} route={route} nameOf={nameOf} onChoose={onChoose} />}
    </li>
  );
};

/** Through which paragraphs the same route runs; one of them is read. */
const Others = ({ way, route, nameOf, onChoose }: Omit<PathChainProps, 'chosen'>) => {
  const { t } = useLocale();
  const stations = route.map(stationsOf);
  return (
    <fieldset className={styles.others}>
      <legend>{t('path.through', { count: route.length })}</legend>
      {route.map((other) => (
        <button
          key={other.map(({ edge }) => edge.id).join(' ')}
          type="button"
          aria-pressed={other === way}
          onClick={() => onChoose(other)}
        >
          {apartIn(stations, stationsOf(other)).map(nameOf).join(' – ')}
        </button>
      ))}
    </fieldset>
  );
};
