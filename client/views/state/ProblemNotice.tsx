import type { TFunction } from 'i18next';
import { lazy, Suspense } from 'react';
import { errorCodes } from '../../../seed/error.ts';
import { ApiProblem } from '../../http/problem.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { PlainButton } from '../PlainButton.tsx';
import { Notice } from './Notice.tsx';

const NotFound = lazy(() => import('./NotFound.tsx'));

/** What kind of problem it is, in the interface's language; null for one that is not known here. */
export const titleOf = (code: string, t: TFunction): string | null => {
  const known = errorCodes.find((one) => one === code);
  return known === undefined ? null : t(`problems.${known}`);
};

/** What to tell of an error: the server's own words where it had some. */
export const wordsOf = (error: unknown, t: TFunction): { title: string; detail: string } => {
  if (error instanceof ApiProblem) {
    if (error.code === 'offline') return { title: t('app.offline'), detail: t('app.offlineDetail') };
    if (error.title === '')
      return { title: t('app.badAnswer'), detail: t('app.badAnswerDetail', { status: error.status }) };
    return { title: titleOf(error.code, t) ?? error.title, detail: error.detail };
  }
  return { title: t('app.unexpected'), detail: error instanceof Error ? error.message : String(error) };
};

export const ProblemNotice = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
  const { t } = useLocale();
  const { title, detail } = wordsOf(error, t);
  if (error instanceof ApiProblem && error.code === 'not-found')
    return (
      <div role="alert" style={{ height: '100%' }}>
        <Suspense fallback={null}>
          <NotFound detail={detail} />
        </Suspense>
      </div>
    );
  return (
    <div role="alert" style={{ height: '100%' }}>
      <Notice title={title} detail={detail}>
        <PlainButton onClick={onRetry}>{t('app.retry')}</PlainButton>
      </Notice>
    </div>
  );
};
