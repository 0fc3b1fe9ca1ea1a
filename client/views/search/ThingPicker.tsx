import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SearchItem } from '../../../server/contract.ts';
import { localId, resolutionOf, shortSymbol, wordingIn } from '../../../server/words/gist/names.ts';
import { searchQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { titleOf } from './actions.ts';

const typingPause = 140;
const most = 8;
const anything: readonly SearchItem['type'][] = ['Resolution', 'Paragraph', 'Actor', 'Instrument'];

/** How a key is called before anything was looked up. */
const nameOfKey = (id: string): string =>
  id.includes('#') ? `${shortSymbol(resolutionOf(id))} ${localId(id)}` : shortSymbol(id);

interface ThingPickerProps {
  /** Shown above the field; where it is empty, `name` is only read out. */
  readonly label: string;
  readonly name?: string;
  readonly value: string;
  readonly types?: readonly SearchItem['type'][];
  readonly placeholder?: string;
  readonly onPick: (id: string) => void;
  readonly onClear?: () => void;
}

/** A field that takes a document, paragraph or actor in any spelling that the search box takes. */
export const ThingPicker = ({
  label,
  name,
  value,
  types = anything,
  placeholder,
  onPick,
  onClear,
}: ThingPickerProps) => {
  const { t, language } = useLocale();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), typingPause);
  const isChosen = asked === '' || asked === nameOfKey(value);
  const { data } = useQuery(searchQuery(isChosen ? '' : asked, { types, limit: most }));
  const items = isChosen ? [] : (data?.items ?? []);
  const options = items.map((item) => ({
    value: item.id,
    label: titleOf(item),
    detail: item.quote ?? wordingIn(item.name, language) ?? '',
  }));
  const known = value === '' || options.some((option) => option.value === value);
  return (
    <Select
      size="xs"
      {...(name === undefined ? { label } : { 'aria-label': name })}
      searchable
      clearable={onClear !== undefined}
      allowDeselect={false}
      value={value === '' ? null : value}
      {...(placeholder === undefined ? {} : { placeholder })}
      data={known ? options : [{ value, label: nameOfKey(value), detail: '' }, ...options]}
      filter={({ options: all }) => all}
      nothingFoundMessage={t(isChosen ? 'search.type' : 'search.none', { query: asked })}
      onSearchChange={setText}
      renderOption={({ option }) => (
        <span>
          {option.label} <small>{options.find((one) => one.value === option.value)?.detail}</small>
        </span>
      )}
      comboboxProps={{ width: 360, position: 'bottom-start' }}
      clearButtonProps={{ 'aria-label': t('app.close') }}
      onClear={() => onClear?.()}
      onChange={(id) => {
        if (id !== null) onPick(id);
      }}
    />
  );
};
