import { Button, Group } from '@mantine/core';
import { groupBy } from '../../../seed/group.ts';
import type { LineageStep } from '../../../server/contract.ts';
import { directionOf } from '../../../server/words/direction.ts';
import { shortSymbol } from '../../../server/words/gist/names.ts';
import { paragraphName } from '../../../server/words/gist/wording.ts';
import { fallbackLanguage } from '../../../server/words/speak.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { StepLink } from '../evidence/Actions.tsx';
import styles from './StepCard.module.css';

type Sentence = LineageStep['evidence'][number];

/** What is read of each paragraph: its sentence in the reader's language, else in English, else in the first that there is. */
const inOneLanguage = (evidence: readonly Sentence[], own: string): Sentence[] =>
  [...groupBy(evidence, ({ paragraph }) => paragraph).values()].flatMap(
    (same) =>
      same.find(({ language }) => language === own) ??
      same.find(({ language }) => language === fallbackLanguage) ??
      same[0] ??
      [],
  );

/** The clause by which a resolution decides on a body, in the loaded languages; else where the fact comes from. */
export const StepCard = ({ step }: { step: LineageStep }) => {
  const { t, formats, language: own } = useLocale();
  const { state, go } = useView();
  const { resolution, adopted, evidence, previous, loaded } = step;
  const read = inOneLanguage(evidence, own);
  const others = evidence.filter((one) => !read.includes(one));
  const sentence = ({ paragraph, quote, language, source }: Sentence) => (
    <figure key={`${paragraph} ${language} ${source}`}>
      {quote !== null && (
        <blockquote lang={language ?? undefined} dir={language ? directionOf(language) : 'auto'}>
          {quote}
        </blockquote>
      )}
      <figcaption>
        {paragraph !== null && (
          <span>{paragraphName({ id: paragraph, kind: 'operative', number: null }, t)}</span>
        )}
        {quote === null && <span>{t('lineage.fromCatalogue', { source })}</span>}
        {quote !== null && paragraph !== null && (
          <StepLink change={{ view: 'read', resolution, select: [paragraph] }}>{t('read.inText')}</StepLink>
        )}
      </figcaption>
    </figure>
  );
  return (
    <div className={styles.card}>
      <h2>{resolution}</h2>
      {adopted !== null && (
        <p className={styles.about}>{t('evidence.adopted', { date: formats.longDate(adopted) })}</p>
      )}
      {read.map(sentence)}
      {others.length > 0 && (
        <details>
          <summary>{t('lineage.otherLanguages', { count: others.length })}</summary>
          {others.map(sentence)}
        </details>
      )}
      <Group gap="md" mt="sm" data-unprinted>
        {previous !== null && (
          <Button
            size="xs"
            variant="default"
            aria-pressed={state.comparing}
            onClick={() => go({ step: resolution, against: null, comparing: !state.comparing })}
          >
            {t('lineage.compare', { previous: shortSymbol(previous) })}
          </Button>
        )}
        <StepLink change={{ view: 'loom', resolution, select: [] }}>{t('evidence.open')}</StepLink>
        {!loaded && <StepLink change={{ dialog: 'upload' }}>{t('evidence.loadIt')}</StepLink>}
      </Group>
    </div>
  );
};
