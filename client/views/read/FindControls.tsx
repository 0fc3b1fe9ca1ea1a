import { ActionIcon, Select, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { ResolutionDocument } from '../../../server/contract.ts';
import { localId } from '../../../server/words/gist/names.ts';
import { paragraphName } from '../../../server/words/gist/wording.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { SearchIcon, SortDownIcon, SortUpIcon } from '../icons.tsx';
import { findIn } from './find.ts';
import styles from './WordingControls.module.css';
import { languagesOf, type Wordings } from './wordings.ts';

interface FindControlsProps {
  readonly document: ResolutionDocument;
  readonly wordings: Wordings;
}

/** To a paragraph by its number, and from one place to the next that holds some words. */
export const FindControls = ({ document, wordings }: FindControlsProps) => {
  const { t } = useLocale();
  const { state, go, adjust } = useView();
  const [place, setPlace] = useState(0);
  const count = document.paragraphs.reduce(
    (sum, { text }) =>
      sum +
      languagesOf(wordings).reduce(
        (own, language) => own + findIn(text[language] ?? '', state.find).length,
        0,
      ),
    0,
  );
  const step = (by: number) => {
    if (count === 0) return;
    const next = place === 0 && by < 0 ? count : ((place - 1 + by + count) % count) + 1;
    setPlace(next);
    showFound(next - 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    if (event.key === 'Escape') adjust({ find: '' });
  };
  const paragraphs = document.paragraphs.map((paragraph) => ({
    value: paragraph.id,
    label: `${localId(paragraph.id)} · ${paragraphName(paragraph, t)}`,
  }));
  return (
    <div className={`${styles.side} ${styles.find}`}>
      <Select
        size="xs"
        searchable
        aria-label={t('read.goTo')}
        placeholder={t('read.goTo')}
        value={null}
        data={paragraphs}
        nothingFoundMessage={t('read.noParagraph')}
        comboboxProps={{ width: 260, position: 'bottom-start' }}
        onChange={(id) => {
          if (id !== null) go({ select: [id] });
        }}
      />
      <TextInput
        size="xs"
        aria-label={t('read.find')}
        placeholder={t('read.find')}
        leftSection={<SearchIcon width="0.875rem" />}
        value={state.find}
        onChange={({ currentTarget: { value } }) => {
          setPlace(0);
          adjust({ find: value });
        }}
        onKeyDown={onKeyDown}
      />
      {state.find.trim() !== '' && (
        <>
          <small role="status">
            {place === 0 ? t('read.found', { count }) : t('read.foundPlace', { place, count })}
          </small>
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={t('read.previous')}
            disabled={count === 0}
            onClick={() => step(-1)}
          >
            <SortUpIcon width="0.875rem" />
          </ActionIcon>
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={t('read.next')}
            disabled={count === 0}
            onClick={() => step(1)}
          >
            <SortDownIcon width="0.875rem" />
          </ActionIcon>
        </>
      )}
    </div>
  );
};

/** Brings the place of that number into view, and marks it among the others. Words across a mark are several pieces. */
const showFound = (index: number): void => {
  const pieces = [...window.document.querySelectorAll<HTMLElement>('[data-found]')];
  const starts = pieces.filter(({ dataset }) => dataset.found === 'start');
  for (const piece of pieces) piece.removeAttribute('aria-current');
  starts[index]?.setAttribute('aria-current', 'true');
  starts[index]?.scrollIntoView({ block: 'center' });
};
