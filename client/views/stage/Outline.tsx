import { useMemo, useState } from 'react';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { ChevronIcon } from '../icons.tsx';
import { Detail } from './Detail.tsx';
import styles from './Outline.module.css';
import { filtered, type OutlineGroup, type OutlineItem } from './outline.ts';

interface OutlineProps {
  readonly groups: readonly OutlineGroup[];
  readonly selected: readonly string[];
  readonly onChoose: (id: string, adding: boolean) => void;
  readonly onPoint: (id: string | null) => void;
}

/** The list beside the picture: the same nodes and lines, for keyboards, screen readers and small windows. */
export const Outline = ({ groups, selected, onChoose, onPoint }: OutlineProps) => {
  const { t } = useLocale();
  const [filter, setFilter] = useState('');
  const shown = useMemo(() => filtered(groups, filter), [groups, filter]);
  return (
    <section id="list" className={styles.outline} aria-label={t('list.title')} tabIndex={-1}>
      <input
        type="search"
        className={styles.filter}
        data-size="small"
        aria-label={t('list.filter')}
        placeholder={t('list.filter')}
        value={filter}
        onChange={({ currentTarget }) => setFilter(currentTarget.value)}
      />
      {shown.length === 0 && <p className={styles.empty}>{t('list.empty')}</p>}
      {shown.map((group) => (
        <div key={group.id}>
          <h2 className={styles.group}>{group.title}</h2>
          <ul className={styles.items}>
            {group.items.map((item) => (
              <Item key={item.id} item={item} selected={selected} onChoose={onChoose} onPoint={onPoint} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};

interface ItemProps extends Omit<OutlineProps, 'groups'> {
  readonly item: OutlineItem;
}

const Item = ({ item, selected, onChoose, onPoint }: ItemProps) => {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <div className={styles.item}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-label={t('list.linksOf', { label: item.label })}
          disabled={item.links.length === 0}
          onClick={() => setOpen(!open)}
        >
          <ChevronIcon width="0.75rem" height="0.75rem" />
        </button>
        <button
          type="button"
          className={styles.node}
          aria-pressed={selected.includes(item.id)}
          onClick={(event) => onChoose(item.id, event.shiftKey)}
          onPointerEnter={() => onPoint(item.id)}
          onPointerLeave={() => onPoint(null)}
          onFocus={() => onPoint(item.id)}
          onBlur={() => onPoint(null)}
        >
          <span className={styles.label}>{item.label}</span> <Detail className={styles.detail} item={item} />
        </button>
      </div>
      {open && (
        <ul className={styles.links}>
          {item.links.map((link) => (
            <li key={link.id}>
              <button
                type="button"
                className={styles.link}
                aria-pressed={selected.includes(link.id)}
                onClick={(event) => onChoose(link.id, event.shiftKey)}
                onFocus={() => onPoint(link.id)}
                onBlur={() => onPoint(null)}
              >
                {link.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};
