import { Button, FileButton, Group, Text, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { linkTo } from '../../state/address.ts';
import { useView } from '../../state/view.ts';
import { Dialog } from '../Dialog.tsx';
import { SavedViewRow } from './SavedViewRow.tsx';
import { fileOf, merged, type SavedView, viewsOf, withView } from './savedViews.ts';
import { keepsViews, useSavedViews } from './useSavedViews.ts';
import styles from './ViewsDialog.module.css';

/** Views by their names: kept in this browser, and taken along as a file. */
const ViewsDialog = ({ title }: { title: string }) => {
  const { t } = useLocale();
  const { state } = useView();
  const [views, setViews] = useSavedViews();
  const [name, setName] = useState(title);
  const [keeps] = useState(keepsViews);
  const [said, setSaid] = useState('');
  /** All views as they were before one was deleted: a slip of the hand is taken back. */
  const [before, setBefore] = useState<readonly SavedView[] | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (before !== null) undo.current?.focus();
  }, [before]);
  const reset = useRef<() => void>(null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const trimmed = name.trim();
    if (trimmed === '') return;
    setViews(withView(views, { name: trimmed, address: linkTo('', { ...state, dialog: null, tour: null }) }));
    setSaid(t('saved.saved', { name: trimmed }));
    setBefore(null);
  };
  const open = async (file: File | null) => {
    if (!file) return;
    const others = viewsOf(await file.text());
    reset.current?.();
    if (others) setViews(merged(views, others));
    setBefore(null);
    setSaid(others ? t('saved.opened', { count: others.length }) : t('saved.notOpened', { file: file.name }));
  };
  const link = `data:application/json;charset=utf-8,${encodeURIComponent(fileOf(views))}`;
  return (
    <Dialog title={t('saved.title')} size="lg" focuses>
      <form onSubmit={save}>
        <Group align="flex-end" wrap="nowrap">
          <TextInput
            flex={1}
            label={t('saved.name')}
            data-autofocus
            maxLength={120}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <Button type="submit" disabled={name.trim() === ''}>
            {t('saved.save')}
          </Button>
        </Group>
      </form>
      <Group gap="xs" my="xs">
        <Text size="sm" role="status">
          {said}
        </Text>
        {before !== null && (
          <Button
            ref={undo}
            size="xs"
            variant="default"
            onClick={() => {
              setViews(before);
              setBefore(null);
              setSaid('');
            }}
          >
            {t('saved.undo')}
          </Button>
        )}
      </Group>
      {!keeps && (
        <Text size="sm" role="note" my="xs">
          {t('saved.unkept')}
        </Text>
      )}
      {views.length === 0 && (
        <Text size="sm" c="dimmed" my="md">
          {t('saved.none')}
        </Text>
      )}
      <ul className={styles.views} aria-label={t('saved.title')}>
        {views.map((view) => (
          <SavedViewRow
            key={view.name}
            view={view}
            taken={views.map((one) => one.name)}
            onRename={(to) => setViews(views.map((one) => (one === view ? { ...one, name: to } : one)))}
            onDelete={() => {
              setBefore(views);
              setSaid(t('saved.deleted', { name: view.name }));
              setViews(views.filter((one) => one !== view));
            }}
          />
        ))}
      </ul>
      <Group mt="md">
        <FileButton accept=".json" resetRef={reset} onChange={(file) => void open(file)}>
          {(props) => (
            <Button {...props} variant="default" size="xs">
              {t('saved.open')}
            </Button>
          )}
        </FileButton>
        {views.length > 0 && (
          <Button component="a" href={link} download="recalling-views.json" variant="default" size="xs">
            {t('saved.export')}
          </Button>
        )}
      </Group>
    </Dialog>
  );
};

export default ViewsDialog;
