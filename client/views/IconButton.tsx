import { ActionIcon } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import styles from './IconButton.module.css';

interface IconButtonProps {
  /** What it does: its name, shown where it is pointed at or reached by keyboard. */
  readonly label: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
  /** Where more opens: `aria-haspopup`, and whether it is open. */
  readonly opens?: { readonly what: 'menu' | 'dialog'; readonly open: boolean };
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** A button that is only a sign. Its hint is drawn by the style sheet, so that the first picture needs no more script. */
export const IconButton = ({ label, pressed, onClick, opens, ref, children }: IconButtonProps) => (
  <ActionIcon
    ref={ref}
    className={styles.button}
    variant={pressed ? 'light' : 'subtle'}
    color={pressed ? 'accent' : 'gray'}
    size="lg"
    aria-label={label}
    data-hint={label}
    {...(pressed !== undefined && { 'aria-pressed': pressed })}
    {...(opens && { 'aria-haspopup': opens.what, 'aria-expanded': opens.open })}
    onClick={onClick}
  >
    {children}
  </ActionIcon>
);
