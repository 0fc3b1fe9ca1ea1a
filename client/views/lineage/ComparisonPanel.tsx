import { useQuery } from '@tanstack/react-query';
import type { ComparedParagraph, Comparison } from '../../../server/contract.ts';
import { localId, shortSymbol } from '../../../server/words/gist/names.ts';
import { compareQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { Loading } from '../state/Loading.tsx';
import { ProblemNotice } from '../state/ProblemNotice.tsx';
import styles from './ComparisonPanel.module.css';

/** Two resolutions side by side, each paragraph beside its counterpart, with the words that came and went. */
export const ComparisonPanel = ({ from, to }: { from: string; to: string }) => {
  const { state } = useView();
  const { data, error, refetch } = useQuery(compareQuery(from, to, state.wording));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return data === undefined ? <Loading /> : <Columns comparison={data} />;
};

const Columns = ({ comparison }: { comparison: Comparison }) => {
  const { t } = useLocale();
  const { from, to, language, paragraphs } = comparison;
  const same = paragraphs.filter(({ change }) => change === 'same').length;
  return (
    <div className={styles.comparison}>
      <p className={styles.sum}>
        {t('lineage.changes', {
          changed: paragraphs.filter(({ change }) => change === 'changed').length,
          added: paragraphs.filter(({ change }) => change === 'added').length,
          removed: paragraphs.filter(({ change }) => change === 'removed').length,
          same,
        })}
      </p>
      <p className={styles.key}>
        <del>{t('lineage.removed')}</del> <ins>{t('lineage.added')}</ins>
      </p>
      <table lang={language}>
        <thead>
          <tr>
            <th scope="col">{shortSymbol(from)}</th>
            <th scope="col">{shortSymbol(to)}</th>
          </tr>
        </thead>
        <tbody>
          {paragraphs.map((paragraph) => (
            <tr key={`${paragraph.from} ${paragraph.to}`} data-change={paragraph.change}>
              <Side paragraph={paragraph} side="from" />
              <Side paragraph={paragraph} side="to" />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Side = ({ paragraph, side }: { paragraph: ComparedParagraph; side: 'from' | 'to' }) => {
  const id = paragraph[side];
  if (id === null) return <td className={styles.none} />;
  const left = side === 'from' ? 'removed' : 'added';
  const Mark = side === 'from' ? 'del' : 'ins';
  let place = 0;
  return (
    <td dir="auto">
      <span className={styles.place}>{localId(id)}</span>
      {paragraph.parts.flatMap(({ change, text }) => {
        if (change !== 'same' && change !== left) return [];
        place += text.length;
        return change === 'same' ? <span key={place}>{text}</span> : <Mark key={place}>{text}</Mark>;
      })}
    </td>
  );
};
