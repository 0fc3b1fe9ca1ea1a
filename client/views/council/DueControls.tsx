import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { expiringQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { ThingPicker } from '../search/ThingPicker.tsx';
import styles from './CouncilView.module.css';

const thisYear = (): number => new Date().getFullYear();

/** The year that the address names; else this one, or the last before it in which a mandate is known to end. */
export const useDueYear = (): number => {
  const { state } = useView();
  const asked = state.year ?? thisYear();
  const { data } = useQuery(expiringQuery(asked, state.body));
  if (state.year !== null || !data) return asked;
  return data.years.findLast(({ year }) => year <= asked)?.year ?? asked;
};

/** Which year, with how many mandates end in it, and whose. */
export const DueControls = ({ year }: { year: number }) => {
  const { t, formats } = useLocale();
  const { state, go } = useView();
  const { data } = useQuery(expiringQuery(year, state.body));
  const counts = new Map(data?.years.map((one) => [one.year, one.count]));
  const known = [year, ...counts.keys()];
  const [first, last] = [Math.min(...known), Math.max(...known, thisYear())];
  const years = Array.from({ length: last - first + 1 }, (_, index) => last - index);
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={t('council.due.year')}
        value={String(year)}
        data={years.map((one) => {
          const count = counts.get(one);
          return {
            value: String(one),
            label: count === undefined ? String(one) : `${one} (${formats.number(count)})`,
          };
        })}
        onChange={({ currentTarget }) => go({ year: Number(currentTarget.value) })}
      />
      <div className={styles.whose}>
        <ThingPicker
          label=""
          name={t('council.due.whose')}
          placeholder={t('council.due.whose')}
          value={state.body ?? ''}
          types={['Actor']}
          onPick={(body) => go({ body })}
          onClear={() => go({ body: null })}
        />
      </div>
    </>
  );
};
