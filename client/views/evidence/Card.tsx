import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import styles from './Card.module.css';

interface CardProps {
  readonly id: string;
  readonly title: ReactNode;
  readonly about?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of one selected thing. */
export const Card = ({ id, title, about, children }: CardProps) => {
  const { t } = useLocale();
  const { state, go } = useView();
  return (
    <article className={styles.card}>
      <header className={styles.header}>
        <div>
          <h3>{title}</h3>
          {about !== undefined && <p>{about}</p>}
        </div>
        {state.select.length > 1 && (
          <CloseButton
            size="sm"
            aria-label={t('evidence.remove', { label: typeof title === 'string' ? title : id })}
            onClick={() => go({ select: state.select.filter((other) => other !== id) })}
          />
        )}
      </header>
      {children}
    </article>
  );
};

/** A headed part of a card. */
export const Section = ({ title, children }: { title: ReactNode; children: ReactNode }) => (
  <section className={styles.section}>
    <h4>{title}</h4>
    {children}
  </section>
);
