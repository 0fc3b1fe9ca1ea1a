import { directionOf } from '../../../server/words/direction.ts';
import type { Range } from './excerpt.ts';
import styles from './MarkedText.module.css';
import { keptWhole, type Mark, segmentsOf } from './marks.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly language: string;
  readonly range?: Range;
}

/** A text, or the part of it in `range`, with its marks; dots stand for what is left out. */
export const MarkedText = ({ text, marks, language, range }: MarkedTextProps) => {
  const { from, to } = range ?? { from: 0, to: text.length };
  return (
    <blockquote className={styles.text} lang={language} dir={directionOf(language)}>
      {from > 0 && '… '}
      {segmentsOf(text, marks, from, to).map((segment) =>
        segment.kinds.length === 0 ? (
          segment.text
        ) : (
          <mark
            key={segment.start}
            className={segment.kinds.map((kind) => styles[kind]).join(' ')}
            data-whole={keptWhole(segment)}
          >
            {segment.text}
          </mark>
        ),
      )}
      {to < text.length && ' …'}
    </blockquote>
  );
};
