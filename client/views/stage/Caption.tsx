import styles from './Caption.module.css';
import { Detail } from './Detail.tsx';
import type { OutlineItem } from './outline.ts';

interface CaptionProps {
  readonly about: Pick<OutlineItem, 'label' | 'detail' | 'words'> | null;
  /** The line along which one came to it, in words. */
  readonly via?: string | undefined;
}

/** Says what is pointed at; screen readers hear it. */
export const Caption = ({ about, via }: CaptionProps) => (
  <div className={styles.caption} role="status" data-shown={about !== null}>
    {about && (
      <>
        <strong>{about.label}</strong> <Detail item={about} />
        {via !== undefined && <span> ({via})</span>}
      </>
    )}
  </div>
);
