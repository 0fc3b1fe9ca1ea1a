import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { PlainButton } from '../PlainButton.tsx';
import { ViewBar } from '../shell/ViewBar.tsx';
import { Notice } from '../state/Notice.tsx';
import { MandateFilterBar } from './MandateFilterBar.tsx';
import { mandatesTitle } from './title.ts';

/** In place of the table where no day lies between the two due dates; the filters stay, to change them. */
export const BackwardDates = () => {
  const { t, formats } = useLocale();
  const { state, go } = useView();
  const { actor, dueFrom, dueTo } = state;
  const dates = { from: formats.date(dueFrom ?? ''), to: formats.date(dueTo ?? '') };
  return (
    <>
      <ViewBar title={mandatesTitle(t, actor)} />
      <MandateFilterBar mandates={[]} />
      <Notice title={t('actor.backwards', dates)} detail={t('actor.backwardsDetail')}>
        <PlainButton onClick={() => go({ dueFrom: dueTo, dueTo: dueFrom })}>
          {t('actor.exchangeDates')}
        </PlainButton>
      </Notice>
    </>
  );
};
