import type { Evidence } from '../../../server/contract.ts';
import { citePlace } from '../../../server/words/citation.ts';
import { resolutionOf } from '../../../server/words/gist/names.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { linkTo } from '../../state/address.ts';
import { useView } from '../../state/view.ts';
import styles from './Place.module.css';

/** Where a sentence stands, and which paragraphs it names of what it cites: links to both in the text. */
export const Place = ({ evidence, target }: { evidence: Evidence; target: string }) => {
  const { t } = useLocale();
  const { paragraph, pinpoint, quote } = evidence;
  if (paragraph === null || quote === null) return null;
  return (
    <p className={styles.place}>
      <PlaceLink id={paragraph}>{citePlace(paragraph, t)}</PlaceLink>
      {pinpoint?.map((place) => (
        <span key={place}>
          {' → '}
          <PlaceLink id={`${target}#op${place.replace(/\D.*$/, '')}`}>
            {t('citation.operative', { document: citePlace(target, t), number: place })}
          </PlaceLink>
        </span>
      ))}
    </p>
  );
};

/** A link to a paragraph in its text. */
export const PlaceLink = ({ id, children }: { id: string; children: React.ReactNode }) => {
  const { state, go } = useView();
  const change = { view: 'read', resolution: resolutionOf(id), select: [id] } as const;
  return (
    <a
      href={linkTo('/', { ...change, select: [...change.select], lang: state.lang, theme: state.theme })}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go({ ...change, select: [...change.select], dialog: null });
      }}
    >
      {children}
    </a>
  );
};
