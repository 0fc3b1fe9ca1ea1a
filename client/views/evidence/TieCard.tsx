import { useQuery } from '@tanstack/react-query';
import type { Evidence, GraphEdge } from '../../../server/contract.ts';
import type { GistContext } from '../../../server/words/gist/gist.ts';
import { localId } from '../../../server/words/gist/names.ts';
import { namesOf } from '../../../server/words/gist/wording.ts';
import { exploreModel } from '../../graph/explore/model.ts';
import { subgraphQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { tieName } from '../explore/wording.ts';
import { Loading } from '../state/Loading.tsx';
import { ProblemNotice } from '../state/ProblemNotice.tsx';
import { Card } from './Card.tsx';
import { citationNotes } from './citationNotes.ts';
import { FactSources } from './FactSources.tsx';
import { MarkedText } from './MarkedText.tsx';
import styles from './Mentions.module.css';
import { markAs } from './marks.ts';
import { isLoadedIn, Pinpoints } from './Pinpoints.tsx';

interface TieCardProps {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** Why an arrow of any kind is drawn: the words that it was read from, or the data set that the fact is from. */
export const TieCard = ({ id, source, target }: TieCardProps) => {
  const locale = useLocale();
  const { data, error, isPlaceholderData, refetch } = useQuery(subgraphQuery([source, target]));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data || isPlaceholderData) return <Loading />;
  const edge = data.edges.find((one) => one.id === id);
  if (!edge)
    return (
      <Card id={id} title={id}>
        {locale.t('evidence.nothing', { id })}
      </Card>
    );
  const wording = { ...locale, nameOf: namesOf(data.nodes, locale.language) };
  const read = edge.evidence.filter((one) => one.source === 'text');
  return (
    <Card id={id} title={tieName(edge, exploreModel(data).nodes, locale)}>
      {read.length > 0 ? (
        <ol className={styles.mentions}>
          {read.map((one) => (
            <Words
              key={`${one.paragraph} ${one.language} ${one.start}`}
              evidence={one}
              edge={edge}
              loaded={isLoadedIn(data.nodes, edge.target)}
              wording={wording}
            />
          ))}
        </ol>
      ) : (
        <FactSources edge={edge} nodes={data.nodes} wording={wording} />
      )}
    </Card>
  );
};

interface WordsProps {
  readonly evidence: Evidence;
  readonly edge: GraphEdge;
  /** Whether the text of what is cited is loaded. */
  readonly loaded: boolean;
  readonly wording: GistContext;
}

/** One place in a text, with the words marked that say so. */
const Words = ({ evidence, edge, loaded, wording }: WordsProps) => {
  const { t } = wording;
  const { go } = useView();
  const { paragraph, quote, quoteStart, start, end, language } = evidence;
  const notes = citationNotes({ ...evidence, target: edge.target, printed: evidence.printed ?? '' }, wording);
  const marks =
    start === null || end === null || quoteStart === null
      ? []
      : [markAs('focus')({ start: start - quoteStart, end: end - quoteStart })];
  return (
    <li>
      {paragraph !== null && (
        <button type="button" className={styles.place} onClick={() => go({ select: [paragraph] })}>
          {localId(paragraph)}
        </button>
      )}
      {notes.length > 0 && <span className={styles.notes}>{notes.join(t('gist.separator'))}</span>}
      <Pinpoints pinpoint={evidence.pinpoint} target={edge.target} loaded={loaded} />
      {quote !== null && language !== null && <MarkedText text={quote} marks={marks} language={language} />}
    </li>
  );
};
