import type { ReactNode } from 'react';
import { selectionAfter } from '../../state/selection.ts';
import { useView } from '../../state/view.ts';
import styles from './NodeLinks.module.css';

export interface NodeLink {
  readonly id: string;
  readonly label: string;
  readonly note?: ReactNode;
}

/** Nodes that are named in the evidence: a click selects one, Shift adds it. */
export const NodeLinks = ({ links }: { links: readonly NodeLink[] }) => {
  const { state, go } = useView();
  return (
    <ul className={styles.links}>
      {links.map(({ id, label, note }) => (
        <li key={id}>
          <button
            type="button"
            aria-pressed={state.select.includes(id)}
            onClick={(event) => go({ select: selectionAfter(state.select, id, event.shiftKey) })}
          >
            {label}
          </button>
          {note !== undefined && note !== '' && <span>{note}</span>}
        </li>
      ))}
    </ul>
  );
};
