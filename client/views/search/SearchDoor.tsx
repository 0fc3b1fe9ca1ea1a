import { useHotkeys } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import controls from '../../style/controls.module.css';
import { SearchIcon } from '../icons.tsx';
import type { SearchBox } from './SearchBox.tsx';
import styles from './SearchDoor.module.css';

/** The page itself says that a part of it could not be fetched (LostPartNotice). */
const unfetched = () => {};

const fetchBox = () => import('./SearchBox.tsx');

/**
 * The search box before anybody searches: it looks and is called the same, and gives way to the box itself when it is
 * first reached, with what was typed meanwhile. The first picture needs none of the box's script.
 */
export const SearchDoor = () => {
  const { t } = useLocale();
  const [text, setText] = useState('');
  const [Box, setBox] = useState<typeof SearchBox | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const open = () => {
    fetchBox().then(({ SearchBox }) => setBox(() => SearchBox), unfetched);
  };
  // What is typed next goes into the field, whether the box is there yet or not.
  const focus = () => input.current?.focus();
  useHotkeys(
    Box
      ? []
      : [
          ['/', focus],
          ['mod+K', focus],
        ],
  );
  if (Box) return <Box typed={text} />;
  return (
    <search className={styles.door}>
      <SearchIcon />
      <input
        ref={input}
        className={controls.field}
        role="combobox"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={false}
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        autoComplete="off"
        value={text}
        onPointerEnter={() => void fetchBox().catch(unfetched)}
        onFocus={open}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <kbd>/</kbd>
    </search>
  );
};
