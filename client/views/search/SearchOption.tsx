import { Combobox } from '@mantine/core';
import { directionOf } from '../../../server/words/direction.ts';
import { segmentsOf } from '../evidence/marks.ts';
import type { Choice } from './results.ts';
import styles from './SearchBox.module.css';

/** One line of the search box, with the words found marked. */
export const SearchOption = ({ choice }: { choice: Choice }) => (
  <Combobox.Option value={choice.key} className={choice.minor ? styles.minor : styles.option}>
    <span className={styles.title}>{choice.title}</span>{' '}
    {choice.detail !== '' && (
      <span
        className={styles.detail}
        lang={choice.detailLanguage ?? undefined}
        dir={choice.detailLanguage ? directionOf(choice.detailLanguage) : undefined}
      >
        {segmentsOf(choice.detail, choice.marks).map(({ text, start, kinds }) =>
          kinds.length > 0 ? <mark key={start}>{text}</mark> : text,
        )}
      </span>
    )}
  </Combobox.Option>
);
