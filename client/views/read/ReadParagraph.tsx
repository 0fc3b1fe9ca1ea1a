import { memo, useMemo } from 'react';
import type { WordingWarning } from '../../../server/contract.ts';
import type { GistContext } from '../../../server/words/gist/gist.ts';
import { paragraphName } from '../../../server/words/gist/wording.ts';
import { familyOf, strongest } from '../../graph/style/verbs.ts';
import { FamilySign } from '../FamilySign.tsx';
import { differenceNotes } from './differences.ts';
import { FoundText } from './FoundText.tsx';
import { printedNotes } from './notes.ts';
import styles from './ReadParagraph.module.css';
import type { Reading } from './reading.ts';

interface ReadParagraphProps {
  readonly readings: readonly Reading[];
  /** Where the loaded languages disagree on it, whichever are shown. */
  readonly warnings: readonly WordingWarning[];
  /** What is pointed at, where this paragraph names it. */
  readonly pointed: string | null;
  readonly selected: boolean;
  readonly wording: GistContext;
  readonly hrefOf: (id: string) => string;
  /** Words that are looked for in the text. */
  readonly sought: string;
}

/** One paragraph: its number, its words in each language that is shown, and what has to be known of how it is printed. */
export const ReadParagraph = memo((props: ReadParagraphProps) => {
  const { readings, warnings, pointed, selected, wording, hrefOf, sought } = props;
  const { t } = wording;
  const paragraph = readings[0]?.paragraph;
  const notes = useMemo(
    () => [...printedNotes(readings, wording), ...differenceNotes(warnings, wording)],
    [readings, warnings, wording],
  );
  if (!paragraph) return null;
  const name = paragraphName(paragraph, t);
  const clause = strongest(paragraph.mandates);
  return (
    <div
      id={paragraph.id}
      className={styles.row}
      data-paragraph={paragraph.id}
      data-selected={selected}
      data-columns={readings.length}
    >
      <a
        className={styles.number}
        href={hrefOf(paragraph.id)}
        data-of={paragraph.id}
        aria-label={name}
        aria-current={selected}
      >
        {clause && <FamilySign family={familyOf(clause.verbType)} />}
        <span>{paragraph.number ?? '§'}</span>
      </a>
      {readings.map(({ paragraph: own, language }) => {
        const text = own.text[language];
        return (
          <div key={language} className={styles.cell}>
            {text === undefined ? (
              <p className={styles.missing}>{t('read.missing', { language: t(`languages.${language}`) })}</p>
            ) : (
              <FoundText
                paragraph={own}
                language={language}
                text={text}
                pointed={pointed}
                hrefOf={hrefOf}
                sought={sought}
              />
            )}
          </div>
        );
      })}
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
});
