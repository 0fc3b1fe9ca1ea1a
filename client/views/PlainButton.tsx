import type { ReactNode } from 'react';
import styles from './PlainButton.module.css';

interface PlainButtonProps {
  /** What most will do next: it stands out. */
  readonly first?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button for what may stand in the first picture, which loads none of the library's components. */
export const PlainButton = ({ first = false, onClick, children }: PlainButtonProps) => (
  <button type="button" className={styles.button} data-first={first} onClick={onClick}>
    {children}
  </button>
);
