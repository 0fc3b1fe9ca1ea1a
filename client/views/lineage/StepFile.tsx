import type { LineageStep } from '../../../server/contract.ts';
import { shortSymbol } from '../../../server/words/gist/names.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { TableFile } from '../tableFile/TableFile.tsx';

const columns = ['resolution', 'adopted', 'act', 'until'] as const;

/** The line of a mandate as a file: its resolutions with their dates, what each does and until when. */
export const StepFile = ({ steps, name }: { steps: readonly LineageStep[]; name: string }) => {
  const { t, formats } = useLocale();
  const table = () => ({
    heads: [...columns.map((column) => t(`lineage.columns.${column}`)), t('page.key')],
    rows: steps.map(({ resolution, adopted, acts, until, period }) => [
      shortSymbol(resolution),
      adopted ?? '',
      acts.map((act) => t(`lineage.acts.${act}`)).join(t('gist.separator')),
      until ?? (period === null ? '' : formats.period(period)),
      resolution,
    ]),
  });
  return <TableFile name={name} table={table} />;
};
