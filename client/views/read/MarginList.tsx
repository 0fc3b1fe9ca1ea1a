import { useEffect, useRef } from 'react';
import styles from './MarginList.module.css';
import type { MarginItem } from './margins.ts';

interface MarginListProps {
  readonly side: 'start' | 'end';
  readonly title: string;
  readonly items: readonly MarginItem[];
  /** Named by what can be seen of the text. */
  readonly near: ReadonlySet<string>;
  readonly lit: ReadonlySet<string>;
  readonly selected: readonly string[];
  readonly onPoint: (id: string | null) => void;
  readonly onChoose: (id: string, adding: boolean) => void;
}

/** The documents or actors that a text names, beside it. */
export const MarginList = ({
  side,
  title,
  items,
  near,
  lit,
  selected,
  onPoint,
  onChoose,
}: MarginListProps) => {
  const list = useRef<HTMLDivElement>(null);
  // What is pointed at in the text has to be seen here, too.
  useEffect(() => {
    if (lit.size === 1)
      list.current?.querySelector('[data-lit="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [lit]);
  return (
    <nav ref={list} className={styles.margin} data-margin={side} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {items.map(({ id, label, title: whole, year, kind, filled, paragraphs }) => (
          <li key={id}>
            {side === 'start' && <span className={styles.year}>{year ?? ''}</span>}
            <button
              type="button"
              title={whole}
              data-item={id}
              data-kind={kind}
              data-filled={filled}
              data-near={near.has(id)}
              data-lit={lit.has(id)}
              aria-pressed={selected.includes(id)}
              onClick={(event) => onChoose(id, event.shiftKey)}
              onPointerEnter={() => onPoint(id)}
              onPointerLeave={() => onPoint(null)}
              onFocus={() => onPoint(id)}
              onBlur={() => onPoint(null)}
            >
              <span>{label}</span> <small>{paragraphs > 1 ? paragraphs : ''}</small>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
};
