import { useQuery } from '@tanstack/react-query';
import type { ResolutionDocument } from '../../../server/contract.ts';
import { citePlace } from '../../../server/words/citation.ts';
import { gist } from '../../../server/words/gist/gist.ts';
import { resolutionOf } from '../../../server/words/gist/names.ts';
import { resolutionQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { GistLine } from '../evidence/GistLine.tsx';
import { MarkedText } from '../evidence/MarkedText.tsx';
import { PlaceLink } from '../evidence/PlaceLink.tsx';
import { shownLanguage, useWording } from '../evidence/useWording.ts';
import styles from './Dossier.module.css';

/** What a trace starts from: the paragraph in its own words, and the gist of its mandates. */
export const DossierStart = ({ from }: { from: string }) => {
  const { language } = useLocale();
  const { data } = useQuery(resolutionQuery(resolutionOf(from), language));
  return data && from.includes('#') ? <Start document={data} from={from} /> : null;
};

const Start = ({ document, from }: { document: ResolutionDocument; from: string }) => {
  const wording = useWording(document);
  const paragraph = document.paragraphs.find(({ id }) => from === id || from.startsWith(`${id}.`));
  const shown = paragraph && shownLanguage(paragraph.text, wording.language);
  if (!paragraph || !shown) return null;
  const mandates = paragraph.mandates.filter(({ id }) => from === paragraph.id || from === id);
  return (
    <section className={styles.start}>
      <h3>
        <PlaceLink id={paragraph.id}>{citePlace(paragraph.id, wording.t)}</PlaceLink>
      </h3>
      {mandates.map((mandate) => (
        <GistLine key={mandate.id} verbType={mandate.verbType} text={gist(mandate, wording)} />
      ))}
      <MarkedText text={shown.text} marks={[]} language={shown.language} />
    </section>
  );
};
