import type { Evidence } from '../../../server/contract.ts';
import { citePlace } from '../../../server/words/citation.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { Pinpoints } from './Pinpoints.tsx';
import styles from './Place.module.css';
import { PlaceLink } from './PlaceLink.tsx';

interface PlaceProps {
  readonly evidence: Evidence;
  /** Key of the document that is cited, and whether its text is loaded. */
  readonly target: string;
  readonly loaded: boolean;
}

/** Where a sentence stands, and which paragraphs it names of what it cites: links to both in the text. */
export const Place = ({ evidence: { paragraph, pinpoint, quote }, target, loaded }: PlaceProps) => {
  const { t } = useLocale();
  return (
    <p className={styles.place}>
      {/* What is known from the catalogue has no text to lead to. */}
      {paragraph !== null && quote !== null && (
        <PlaceLink id={paragraph}>{citePlace(paragraph, t)}</PlaceLink>
      )}
      <Pinpoints pinpoint={pinpoint} target={target} loaded={loaded} />
    </p>
  );
};
