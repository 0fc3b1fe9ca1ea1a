import type { ReactNode, Ref } from 'react';
import styles from './IconButton.module.css';

interface IconButtonProps {
  /** What it does: its name, shown where it is pointed at or reached by keyboard. */
  readonly label: string;
  /** What is shown instead of the name where it is pointed at, after it was pressed for instance. */
  readonly hint?: string;
  readonly size?: 'small' | 'middle' | 'large';
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  /** Where more opens: `aria-haspopup`, and whether it is open. */
  readonly opens?: { readonly what: 'menu' | 'dialog'; readonly open: boolean };
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** A button that is only a sign. It and its hint are drawn by the style sheet: the first picture needs no more script. */
export const IconButton = ({
  label,
  hint = label,
  size = 'large',
  pressed,
  disabled,
  onClick,
  opens,
  ref,
  children,
}: IconButtonProps) => (
  <button
    ref={ref}
    type="button"
    className={styles.button}
    data-size={size}
    disabled={disabled}
    aria-label={label}
    data-hint={hint}
    {...(pressed !== undefined && { 'aria-pressed': pressed })}
    {...(opens && { 'aria-haspopup': opens.what, 'aria-expanded': opens.open })}
    onClick={onClick}
  >
    {children}
  </button>
);
