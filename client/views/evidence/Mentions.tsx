import type { GraphNode } from '../../../server/contract.ts';
import type { GistContext } from '../../../server/words/gist/gist.ts';
import { gist } from '../../../server/words/gist/gist.ts';
import { paragraphName } from '../../../server/words/gist/wording.ts';
import { useView } from '../../state/view.ts';
import { TableHead } from '../tableFile/TableFile.tsx';
import { citationNotes } from './citationNotes.ts';
import { GistLine } from './GistLine.tsx';
import { MarkedText } from './MarkedText.tsx';
import styles from './Mentions.module.css';
import { isLoadedIn, Pinpoints } from './Pinpoints.tsx';
import type { Mention } from './threadEvidence.ts';

interface MentionsProps {
  readonly mentions: readonly Mention[];
  /** What is known of the documents that they cite. */
  readonly nodes: readonly GraphNode[];
  readonly wording: GistContext;
}

/** The sentences behind a line, each with its paragraph, the words marked, and the gist of its clause. */
export const Mentions = ({ mentions, nodes, wording }: MentionsProps) => {
  const { go } = useView();
  const file = () => ({
    heads: (['place', 'how', 'gist', 'sentence', 'language', 'key'] as const).map((column) =>
      wording.t(`evidence.columns.${column}`),
    ),
    rows: mentions.map(({ paragraph, language, text, range, citation, mandate }) => [
      paragraphName(paragraph, wording.t),
      citation ? citationNotes(citation, wording).join(wording.t('gist.separator')) : '',
      mandate ? gist(mandate, wording) : '',
      text.slice(range.from, range.to),
      language,
      paragraph.id,
    ]),
  });
  return (
    <>
      {mentions.length > 1 && <TableHead name={wording.t('evidence.title')} table={file} />}
      <ol className={styles.mentions}>
        {mentions.map(({ key, paragraph, language, text, range, marks, citation, mandate }) => {
          const notes = citation ? citationNotes(citation, wording) : [];
          return (
            <li key={key}>
              <button type="button" className={styles.place} onClick={() => go({ select: [paragraph.id] })}>
                {paragraphName(paragraph, wording.t)}
              </button>
              {notes.length > 0 && (
                <span className={styles.notes}>{notes.join(wording.t('gist.separator'))}</span>
              )}
              {citation && (
                <Pinpoints
                  pinpoint={citation.pinpoint}
                  target={citation.target}
                  loaded={isLoadedIn(nodes, citation.target)}
                />
              )}
              {mandate && <GistLine verbType={mandate.verbType} text={gist(mandate, wording)} />}
              <MarkedText text={text} range={range} marks={marks} language={language} />
            </li>
          );
        })}
      </ol>
    </>
  );
};
