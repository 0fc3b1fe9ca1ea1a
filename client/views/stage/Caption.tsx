import styles from './Caption.module.css';

/** Says what is pointed at; screen readers hear it. */
export const Caption = ({ about }: { about: { label: string; detail: string } | null }) => (
  <div className={styles.caption} role="status" data-shown={about !== null}>
    {about && (
      <>
        <strong>{about.label}</strong> <span>{about.detail}</span>
      </>
    )}
  </div>
);
