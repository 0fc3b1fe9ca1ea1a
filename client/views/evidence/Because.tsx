import type { Evidence } from '../../../server/contract.ts';
import { paragraphName } from '../../../server/words/gist/wording.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import styles from './Because.module.css';
import { excerptAround } from './excerpt.ts';
import { kindOfParagraph } from './factPlaces.ts';
import { MarkedText } from './MarkedText.tsx';

const room = 60;

/** The sentence by which an edge was read, with its words marked, or the source of the fact. */
export const Because = ({ evidence, whole = false }: { evidence: Evidence; whole?: boolean }) => {
  const { t } = useLocale();
  const { quote, start, end, quoteStart, language, source, paragraph } = evidence;
  if (quote === null || language === null) {
    return (
      <p className={styles.source}>
        {paragraph !== null &&
          `${paragraphName({ id: paragraph, kind: kindOfParagraph(paragraph), number: null }, t)} · `}
        {t('evidence.source')}: {source}
      </p>
    );
  }
  if (start === null || end === null || quoteStart === null)
    return <MarkedText text={quote} marks={[]} language={language} />;
  const mark = { start: start - quoteStart, end: end - quoteStart, kind: 'focus' as const };
  const range = whole ? {} : { range: excerptAround(quote, mark.start, mark.end, room) };
  return <MarkedText text={quote} marks={[mark]} language={language} {...range} />;
};
