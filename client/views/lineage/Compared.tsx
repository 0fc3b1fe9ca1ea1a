import type { ComparedParagraph, Comparison } from '../../../server/contract.ts';
import { directionOf } from '../../../server/words/direction.ts';
import { localId, shortSymbol } from '../../../server/words/gist/names.ts';
import styles from './ComparisonPanel.module.css';

interface ComparedProps {
  readonly comparison: Comparison;
  /** Those of the comparison that are shown. */
  readonly paragraphs: readonly ComparedParagraph[];
}

const keyOf = ({ from, to }: ComparedParagraph): string => `${from} ${to}`;

/** The earlier text on the left, the later one on the right. */
export const ComparedSideBySide = ({ comparison: { from, to, language }, paragraphs }: ComparedProps) => (
  <table lang={language}>
    <thead>
      <tr>
        <th scope="col">{shortSymbol(from)}</th>
        <th scope="col">{shortSymbol(to)}</th>
      </tr>
    </thead>
    <tbody>
      {paragraphs.map((paragraph) => (
        <tr key={keyOf(paragraph)} data-change={paragraph.change}>
          {(['from', 'to'] as const).map((side) =>
            paragraph[side] === null ? (
              <td key={side} className={styles.none} />
            ) : (
              <td key={side} dir={directionOf(language)}>
                <span className={styles.place}>{localId(paragraph[side])}</span>
                <Words
                  parts={paragraph.parts.filter(
                    ({ change }) => change === 'same' || change === (side === 'from' ? 'removed' : 'added'),
                  )}
                />
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);

/** Both texts as one, what went before what came: for a window without room for two. */
export const ComparedInOne = ({ comparison: { language }, paragraphs }: ComparedProps) => (
  <ol lang={language} className={styles.one}>
    {paragraphs.map((paragraph) => (
      <li key={keyOf(paragraph)} data-change={paragraph.change} dir={directionOf(language)}>
        <span className={styles.place}>{placesOf(paragraph)}</span>
        <Words parts={paragraph.parts} />
      </li>
    ))}
  </ol>
);

/** `op4`, or `op4 → op6` where it stands elsewhere in the later text. */
const placesOf = ({ from, to }: ComparedParagraph): string =>
  [...new Set([from, to].flatMap((id) => (id === null ? [] : localId(id))))].join(' → ');

const marks = { same: 'span', removed: 'del', added: 'ins' } as const;

const Words = ({ parts }: { parts: ComparedParagraph['parts'] }) => {
  let place = 0;
  return parts.map(({ change, text }) => {
    place += text.length;
    const Mark = marks[change];
    return <Mark key={`${change} ${place}`}>{text}</Mark>;
  });
};
