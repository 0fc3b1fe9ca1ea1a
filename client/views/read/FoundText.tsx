import { useMemo } from 'react';
import type { DocumentParagraph } from '../../../server/contract.ts';
import { directionOf } from '../../../server/words/direction.ts';
import { keptWhole, markAs, marksOf, segmentsOf } from '../evidence/marks.ts';
import styles from './FoundText.module.css';
import { findIn } from './find.ts';

interface FoundTextProps {
  readonly paragraph: DocumentParagraph;
  readonly language: string;
  readonly text: string;
  /** What is lit, by key. */
  readonly pointed: string | null;
  readonly hrefOf: (id: string) => string;
  /** Words that are looked for in the text. */
  readonly sought: string;
}

/** A paragraph in one language; each word that says something leads to what it names, and what is sought is marked. */
export const FoundText = ({ paragraph, language, text, pointed, hrefOf, sought }: FoundTextProps) => {
  const found = useMemo(() => findIn(text, sought), [text, sought]);
  const segments = useMemo(
    () => segmentsOf(text, [...marksOf(paragraph, language), ...found.map(markAs('focus'))]),
    [text, paragraph, language, found],
  );
  return (
    <p className={styles.text} lang={language} dir={directionOf(language)}>
      {segments.map((segment) => {
        const { text: words, start, kinds, of } = segment;
        const shown = kinds.includes('focus') ? (
          <mark
            key={start}
            className={styles.focus}
            data-found={found.some((one) => one.start === start) ? 'start' : 'more'}
          >
            {words}
          </mark>
        ) : (
          words
        );
        if (of === null) return shown;
        return (
          <a
            key={start}
            href={hrefOf(of)}
            className={kinds
              .filter((kind) => kind !== 'focus')
              .map((kind) => styles[kind])
              .join(' ')}
            data-of={of}
            data-lit={of === pointed}
            data-whole={keptWhole(segment)}
          >
            {shown}
          </a>
        );
      })}
    </p>
  );
};
