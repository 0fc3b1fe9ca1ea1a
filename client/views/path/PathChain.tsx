import { Fragment } from 'react';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import styles from './PathChain.module.css';
import type { PathStep } from './steps.ts';

interface PathChainProps {
  readonly way: readonly PathStep[];
  readonly nameOf: (id: string) => string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** A way as a picture: its stations in a row, with the arrows as the relationships point. */
export const PathChain = ({ way, nameOf, chosen, onChoose }: PathChainProps) => {
  const { t } = useLocale();
  const [first] = way;
  if (!first) return null;
  return (
    <li>
      <button type="button" className={styles.chain} aria-pressed={chosen} onClick={onChoose}>
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
      </button>
    </li>
  );
};
