import { Button, Checkbox, NativeSelect, Popover, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { groupings, sides, tableColumns } from '../../state/address.ts';
import { useView } from '../../state/view.ts';
import { ThingPicker } from '../search/ThingPicker.tsx';
import styles from './MandateFilterBar.module.css';

/** How the table is laid out: in groups, with which columns, compared with whom, with what beside it. */
export const TableOptions = () => {
  const { t } = useLocale();
  const { state, go } = useView();
  return (
    <>
      {state.actor !== '' && (
        <div className={styles.versus}>
          <ThingPicker
            label=""
            name={t('actor.versus')}
            placeholder={t('actor.versus')}
            types={['Actor']}
            value={state.versus ?? ''}
            onPick={(id) => go({ versus: id === state.actor ? null : id, select: [] })}
            onClear={() => go({ versus: null, select: [] })}
          />
        </div>
      )}
      <NativeSelect
        size="xs"
        aria-label={t('actor.group')}
        value={state.group ?? ''}
        data={[
          { value: '', label: t('actor.noGroups') },
          ...groupings.map((value) => ({ value, label: t(`actor.groups.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          go({ group: groupings.find((one) => one === value) ?? null })
        }
      />
      <ColumnChoice />
      <SideChoice />
    </>
  );
};

/** What stands beside the table; in a window without room for two, what stands alone. */
const SideChoice = () => {
  const { t } = useLocale();
  const { state, go } = useView();
  // As in ActorView.module.css.
  const alone = useMediaQuery('(max-width: 68.75em)', false, { getInitialValueInEffect: false });
  const choices = alone
    ? (['none', 'timeline'] as const).map((value) => ({ value, label: t(`actor.alone.${value}`) }))
    : sides.map((value) => ({ value, label: t(`actor.sides.${value}`) }));
  return (
    <NativeSelect
      size="xs"
      aria-label={t(alone ? 'actor.inPlace' : 'actor.side')}
      value={alone && state.side === 'picture' ? 'none' : state.side}
      data={choices}
      onChange={({ currentTarget: { value } }) => go({ side: sides.find((one) => one === value) ?? null })}
    />
  );
};

const ColumnChoice = () => {
  const { t } = useLocale();
  const { state, go } = useView();
  return (
    <Popover position="bottom-end" withArrow trapFocus returnFocus>
      <Popover.Target>
        <Button size="xs" variant="default" fw={400}>
          {t('actor.columnChoice')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('actor.columnChoice')}>
        <Checkbox.Group
          aria-label={t('actor.columnChoice')}
          value={[...state.columns]}
          onChange={(chosen) => go({ columns: tableColumns.filter((one) => chosen.includes(one)) })}
        >
          <Stack gap={8}>
            {tableColumns
              .filter((one) => one !== 'place')
              .map((one) => (
                <Checkbox key={one} size="xs" value={one} label={t(`actor.columns.${one}`)} />
              ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
};
