import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { councilQuestions } from '../../state/address.ts';
import { useView } from '../../state/view.ts';
import { DateField } from '../DateField.tsx';
import { ViewBar } from '../shell/ViewBar.tsx';
import { CommunityTable } from './CommunityTable.tsx';
import styles from './CouncilView.module.css';
import { CoverageTable } from './CoverageTable.tsx';
import { DueControls, useDueYear } from './DueControls.tsx';
import { DueTable } from './DueTable.tsx';
import { RankingTable } from './RankingTable.tsx';

/** Questions over all resolutions, each answered by a table. */
const CouncilView = () => {
  const { t } = useLocale();
  const { state, go, adjust } = useView();
  const { question, since } = state;
  const isDated = question === 'cited' || question === 'silent';
  const day = since ?? (question === 'silent' ? silentSince : null);
  const year = useDueYear();
  // So many questions stand side by side on a desk only.
  const narrow = useMediaQuery('(max-width: 50em)', false, { getInitialValueInEffect: false });
  const choices = councilQuestions.map((value) => ({ value, label: t(`council.questions.${value}`) }));
  const choose = (chosen: string) =>
    go({ question: councilQuestions.find((one) => one === chosen) ?? 'cited' });
  return (
    <>
      <ViewBar title={t('council.title')} about={t(`council.about.${question}`)} />
      <div className={styles.choose} data-unprinted>
        {narrow ? (
          <NativeSelect
            size="xs"
            aria-label={t('council.question')}
            value={question}
            data={choices}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          />
        ) : (
          <SegmentedControl
            size="xs"
            aria-label={t('council.question')}
            value={question}
            data={choices}
            onChange={choose}
          />
        )}
        {question === 'due' && <DueControls year={year} />}
        {isDated && (
          <DateField
            label={t('council.since')}
            value={day ?? ''}
            onChange={(date) => adjust({ since: date })}
          />
        )}
      </div>
      <div className={styles.answer}>
        <Answer question={question} year={year} since={isDated ? day : null} />
      </div>
    </>
  );
};

interface AnswerProps {
  readonly question: (typeof councilQuestions)[number];
  readonly year: number;
  readonly since: string | null;
}

const Answer = ({ question, year, since }: AnswerProps) => {
  const { state } = useView();
  if (question === 'communities') return <CommunityTable />;
  if (question === 'coverage') return <CoverageTable />;
  if (question === 'due') return <DueTable year={year} actor={state.body} />;
  return <RankingTable by={question} since={since} />;
};

/** What has not been cited in this century. */
const silentSince = '2001-01-01';

export default CouncilView;
