import type { DocumentParagraph } from '../../../server/contract.ts';
import { marksOf, segmentsOf } from '../evidence/marks.ts';
import styles from './FoundText.module.css';
import { directionOf } from './wordings.ts';

interface FoundTextProps {
  readonly paragraph: DocumentParagraph;
  readonly language: string;
  readonly text: string;
  /** What is lit, by key. */
  readonly pointed: string | null;
  readonly hrefOf: (id: string) => string;
}

/** A paragraph in one language; each word that says something leads to what it names. */
export const FoundText = ({ paragraph, language, text, pointed, hrefOf }: FoundTextProps) => (
  <p className={styles.text} lang={language} dir={directionOf(language)}>
    {segmentsOf(text, marksOf(paragraph, language)).map(({ text: words, start, kinds, of }) =>
      of === null ? (
        words
      ) : (
        <a
          key={start}
          href={hrefOf(of)}
          className={kinds.map((kind) => styles[kind]).join(' ')}
          data-of={of}
          data-lit={of === pointed}
        >
          {words}
        </a>
      ),
    )}
  </p>
);
