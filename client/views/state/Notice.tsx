import type { ReactNode } from 'react';
import styles from './state.module.css';

interface NoticeProps {
  readonly title: string;
  readonly detail: string;
  readonly children?: ReactNode;
}

/** Says what is not here, and what to do. */
export const Notice = ({ title, detail, children }: NoticeProps) => (
  <div className={styles.notice}>
    <h2>{title}</h2>
    <p>{detail}</p>
    {children}
  </div>
);
