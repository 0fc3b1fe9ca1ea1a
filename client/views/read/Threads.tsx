import styles from './Threads.module.css';
import type { Thread } from './useThreads.ts';

/** The threads between a text and what stands beside it; ornaments, because the words and lists say the same. */
export const Threads = ({ threads, lit }: { threads: readonly Thread[]; lit: ReadonlySet<string> }) => (
  <svg className={styles.threads} aria-hidden="true" data-pointing={lit.size > 0}>
    {threads.map(({ key, side, path }) => (
      <path key={key} d={path} data-side={side} data-lit={lit.has(key)} />
    ))}
  </svg>
);
