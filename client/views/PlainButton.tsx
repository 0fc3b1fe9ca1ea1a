import type { ReactNode } from 'react';
import styles from '../style/controls.module.css';

interface PlainButtonProps {
  /** What most will do next: it stands out. */
  readonly first?: boolean;
  /** Small where it stands beside a title or in a line of words, middle among the fields of a bar. */
  readonly size?: 'small' | 'middle' | 'large';
  readonly disabled?: boolean;
  /** What it began is not done yet. */
  readonly busy?: boolean;
  /** Its name, where the words on it say less. */
  readonly label?: string;
  /** What it folds and unfolds: the id of that, and whether it is open. */
  readonly unfolds?: { readonly id: string; readonly open: boolean };
  /** It is not printed. */
  readonly unprinted?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button for what may stand in the first picture, which loads none of the library's components. */
export const PlainButton = ({
  first = false,
  size = 'large',
  disabled = false,
  busy = false,
  label,
  unfolds,
  unprinted = false,
  onClick,
  children,
}: PlainButtonProps) => (
  <button
    type="button"
    className={styles.button}
    data-first={first}
    data-size={size}
    disabled={disabled}
    {...(busy && { 'aria-busy': true })}
    {...(label !== undefined && { 'aria-label': label })}
    {...(unfolds && { 'aria-expanded': unfolds.open, 'aria-controls': unfolds.id })}
    {...(unprinted && { 'data-unprinted': true })}
    onClick={busy ? undefined : onClick}
  >
    {children}
  </button>
);
