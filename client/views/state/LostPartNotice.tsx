import { useEffect, useState } from 'react';
import { call } from '../../http/fetch.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { PlainButton } from '../PlainButton.tsx';
import { useLostPart } from './lostPart.ts';
import { Notice } from './Notice.tsx';
import styles from './state.module.css';

const serverAnswers = (): Promise<boolean> =>
  call('/health').then(
    () => true,
    () => false,
  );

/** Where a part of the page cannot be had: says whether the page is old or the server away, and what to do. */
export const LostPartNotice = () => {
  const { t } = useLocale();
  const lost = useLostPart();
  const [answers, setAnswers] = useState<boolean | null>(null);
  useEffect(() => {
    if (lost) void serverAnswers().then(setAnswers);
  }, [lost]);
  if (!lost || answers === null) return null;
  const reload = async () => {
    // Without a server the browser would have a page of its own, and no word about Recalling on it.
    if (await serverAnswers()) window.location.reload();
    else setAnswers(false);
  };
  return (
    <div role="alert" className={styles.over}>
      <Notice
        title={t(answers ? 'app.outdated' : 'app.offline')}
        detail={t(answers ? 'app.outdatedDetail' : 'app.offlineDetail')}
      >
        <PlainButton first onClick={() => void reload()}>
          {t(answers ? 'app.reload' : 'app.retry')}
        </PlainButton>
      </Notice>
    </div>
  );
};
