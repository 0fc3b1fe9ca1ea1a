import { Button, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import type { SavedView } from './savedViews.ts';
import styles from './ViewsDialog.module.css';

interface SavedViewRowProps {
  readonly view: SavedView;
  readonly taken: readonly string[];
  readonly onRename: (name: string) => void;
  readonly onDelete: () => void;
}

/** One saved view: opened by its name; its link copied, its name changed, itself deleted. */
export const SavedViewRow = ({ view, taken, onRename, onDelete }: SavedViewRowProps) => {
  const { t } = useLocale();
  const { copy, copied } = useClipboard();
  const [name, setName] = useState<string | null>(null);
  if (name !== null) {
    const free = name.trim() !== '' && (name.trim() === view.name || !taken.includes(name.trim()));
    const rename = (event: FormEvent) => {
      event.preventDefault();
      if (!free) return;
      onRename(name.trim());
      setName(null);
    };
    return (
      <li>
        <form className={styles.view} onSubmit={rename}>
          <TextInput
            flex={1}
            size="xs"
            aria-label={t('saved.name')}
            maxLength={120}
            data-autofocus
            value={name}
            error={free ? null : t('saved.taken')}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <Button type="submit" size="xs" disabled={!free}>
            {t('saved.save')}
          </Button>
        </form>
      </li>
    );
  }
  return (
    <li className={styles.view}>
      <a href={view.address === '' ? '/' : view.address}>{view.name}</a>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={t('saved.copyOf', { name: view.name })}
        onClick={() => copy(new URL(view.address, window.location.origin).href)}
      >
        <span role="status">{copied ? t('cypher.copied') : t('saved.copy')}</span>
      </Button>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={t('saved.renameOf', { name: view.name })}
        onClick={() => setName(view.name)}
      >
        {t('saved.rename')}
      </Button>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={t('saved.deleteOf', { name: view.name })}
        onClick={onDelete}
      >
        {t('saved.delete')}
      </Button>
    </li>
  );
};
