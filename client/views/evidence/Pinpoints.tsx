import type { GraphNode } from '../../../server/contract.ts';
import { shortSymbol } from '../../../server/words/gist/names.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import styles from './Pinpoints.module.css';
import { PlaceLink } from './PlaceLink.tsx';

/** Whether the text of a document is loaded, as some nodes say it. */
export const isLoadedIn = (nodes: readonly GraphNode[], id: string): boolean =>
  nodes.some((node) => node.id === id && node.loaded === true);

interface PinpointsProps {
  /** `4`, `9(c)`: paragraphs of the document that is cited, as the citation names them. */
  readonly pinpoint: readonly string[] | null;
  /** Key of that document. */
  readonly target: string;
  /** Whether its text is loaded: there is something to lead to. */
  readonly loaded: boolean;
}

/** The paragraphs that a citation names of what it cites: links into that text where it is loaded. */
export const Pinpoints = ({ pinpoint, target, loaded }: PinpointsProps) => {
  const { t } = useLocale();
  if (pinpoint === null || pinpoint.length === 0) return null;
  const document = shortSymbol(target);
  return (
    <span className={styles.pinpoints}>
      {pinpoint.map((place) => {
        const number = /^\d+/.exec(place)?.[0];
        const name = t('citation.operative', { document, number: place });
        return (
          <span key={place}>
            {'→ '}
            {loaded && number !== undefined ? (
              <PlaceLink id={`${target}#op${number}`}>{name}</PlaceLink>
            ) : (
              name
            )}
          </span>
        );
      })}
      {!loaded && <em>{t('evidence.pinpointNotLoaded')}</em>}
    </span>
  );
};
