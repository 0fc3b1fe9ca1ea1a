import { Chip, NativeSelect } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Comparison } from '../../../server/contract.ts';
import { compareQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { ownName } from '../../i18n/packs.ts';
import { textLanguages } from '../../state/address.ts';
import { useView } from '../../state/view.ts';
import { Loading } from '../state/Loading.tsx';
import { ProblemNotice } from '../state/ProblemNotice.tsx';
import { ComparedInOne, ComparedSideBySide } from './Compared.tsx';
import styles from './ComparisonPanel.module.css';

/** Two resolutions, each paragraph beside its counterpart, with the words that came and went. */
export const ComparisonPanel = ({ from, to }: { from: string; to: string }) => {
  const { language } = useLocale();
  const { state } = useView();
  const preferred = state.wording ?? textLanguages.find((one) => one === language) ?? null;
  const { data, error, refetch } = useQuery(compareQuery(from, to, preferred));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return data === undefined ? <Loading /> : <Columns comparison={data} />;
};

const Columns = ({ comparison }: { comparison: Comparison }) => {
  const { t } = useLocale();
  const { go } = useView();
  const [changesOnly, setChangesOnly] = useState(false);
  // Two columns of a phone would hold a word or two each.
  const narrow = useMediaQuery('(max-width: 43.75em)', false, { getInitialValueInEffect: false });
  const { language, languages, paragraphs } = comparison;
  const counted = (change: (typeof paragraphs)[number]['change']) =>
    paragraphs.filter((paragraph) => paragraph.change === change).length;
  const same = counted('same');
  const shown = changesOnly ? paragraphs.filter(({ change }) => change !== 'same') : paragraphs;
  return (
    <div className={styles.comparison}>
      <div className={styles.bar}>
        {languages.length > 1 && (
          <NativeSelect
            data-unprinted
            size="xs"
            aria-label={t('read.wording')}
            value={language}
            data={languages.map((value) => ({ value, label: ownName(value) }))}
            onChange={({ currentTarget: { value } }) =>
              go({ wording: languages.find((one) => one === value) ?? null })
            }
          />
        )}
        {same > 0 && (
          <Chip data-unprinted size="xs" variant="outline" checked={changesOnly} onChange={setChangesOnly}>
            {t('lineage.changesOnly')}
          </Chip>
        )}
        <span className={styles.key}>
          <del>{t('lineage.removed')}</del> <ins>{t('lineage.added')}</ins>
        </span>
      </div>
      <p className={styles.sum}>
        {t('lineage.changes', {
          changed: counted('changed'),
          added: counted('added'),
          removed: counted('removed'),
          same,
        })}
      </p>
      {narrow ? (
        <ComparedInOne comparison={comparison} paragraphs={shown} />
      ) : (
        <ComparedSideBySide comparison={comparison} paragraphs={shown} />
      )}
    </div>
  );
};
