import styles from './Caption.module.css';

interface CaptionProps {
  readonly about: { readonly label: string; readonly detail: string } | null;
  /** The line along which one came to it, in words. */
  readonly via?: string | undefined;
}

/** Says what is pointed at; screen readers hear it. */
export const Caption = ({ about, via }: CaptionProps) => (
  <div className={styles.caption} role="status" data-shown={about !== null}>
    {about && (
      <>
        <strong>{about.label}</strong> <span>{about.detail}</span>
        {via !== undefined && <span> ({via})</span>}
      </>
    )}
  </div>
);
