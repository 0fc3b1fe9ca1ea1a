import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { AddDocuments } from '../AddDocuments.tsx';
import { PlainButton } from '../PlainButton.tsx';
import { Notice } from '../state/Notice.tsx';

/** Why the table is empty, and what to do: filters that leave nothing, or a body of which no loaded text speaks. */
export const NoMandates = ({ name }: { name: string | null }) => {
  const { t } = useLocale();
  const { state, go } = useView();
  const { role, verb, dueFrom, dueTo, dated, text } = state;
  const filtered =
    role !== 'any' || dated || [verb, dueFrom, dueTo].some((one) => one !== null) || text !== '';
  if (filtered)
    return (
      <Notice title={t('actor.empty')} detail={t('actor.emptyDetail')}>
        <PlainButton
          onClick={() => go({ role: 'any', verb: null, dueFrom: null, dueTo: null, dated: false, text: '' })}
        >
          {t('actor.clearFilters')}
        </PlainButton>
      </Notice>
    );
  return (
    <Notice
      title={name === null ? t('actor.nothing') : t('actor.noneOf', { actor: name })}
      detail={t('actor.noneDetail')}
    >
      <AddDocuments />
    </Notice>
  );
};
