import { Chip, NativeSelect, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MandateItem } from '../../../server/contract.ts';
import { shortName } from '../../../server/words/gist/names.ts';
import { fullName } from '../../../server/words/gist/wording.ts';
import { actorItems } from '../../graph/loom/actors.ts';
import { bindingRank, verbTypes } from '../../graph/style/verbs.ts';
import { resolutionQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { roles } from '../../state/address.ts';
import { useView } from '../../state/view.ts';
import { DateField } from '../DateField.tsx';
import { FilterToggle } from '../FilterToggle.tsx';
import styles from './MandateFilterBar.module.css';
import { TableOptions } from './TableOptions.tsx';

/** Which actor, and which of its mandates. */
export const MandateFilterBar = ({ mandates }: { mandates: readonly MandateItem[] }) => {
  const { t } = useLocale();
  const { state, go, adjust } = useView();
  const found = [...new Set(mandates.map(({ verbType }) => verbType))].toSorted(
    (a, b) => bindingRank(a) - bindingRank(b),
  );
  // On a phone the filters fold away behind a button that tells how many are on.
  const [open, setOpen] = useState(false);
  const count = [
    state.role !== 'any',
    state.verb !== null,
    state.dated,
    state.dueFrom !== null,
    state.dueTo !== null,
    state.text !== '',
  ].filter(Boolean).length;
  return (
    <div className={styles.bar} data-unprinted>
      <ActorSelect />
      <div className={styles.unfold}>
        <FilterToggle id="mandate-filters" open={open} count={count} onToggle={() => setOpen(!open)} />
      </div>
      <div id="mandate-filters" className={styles.filters} data-open={open}>
        {state.actor !== '' && (
          <SegmentedControl
            size="xs"
            aria-label={t('actor.role')}
            value={state.role}
            data={roles.map((role) => ({ value: role, label: t(`actor.roles.${role}`) }))}
            onChange={(value) => go({ role: roles.find((role) => role === value) ?? 'any' })}
          />
        )}
        <NativeSelect
          size="xs"
          aria-label={t('actor.verb')}
          value={state.verb ?? ''}
          data={[
            { value: '', label: t('actor.anyVerb') },
            ...found.map((verb) => ({ value: verb, label: t(`verbs.${verb}`) })),
          ]}
          onChange={({ currentTarget }) =>
            go({ verb: verbTypes.find((verb) => verb === currentTarget.value) ?? null })
          }
        />
        <Chip size="xs" variant="outline" checked={state.dated} onChange={(dated) => go({ dated })}>
          {t('actor.hasDue')}
        </Chip>
        <DateField
          label={t('actor.dueFrom')}
          value={state.dueFrom ?? ''}
          onChange={(dueFrom) => go({ dueFrom })}
        />
        <DateField label={t('actor.dueTo')} value={state.dueTo ?? ''} onChange={(dueTo) => go({ dueTo })} />
        <TextInput
          size="xs"
          className={styles.text}
          aria-label={t('actor.text')}
          placeholder={t('actor.text')}
          value={state.text}
          onChange={({ currentTarget }) => adjust({ text: currentTarget.value })}
        />
        <TableOptions />
      </div>
    </div>
  );
};

/** No actor's key: stands for all of them in the list. */
const everybody = '*';

/** The actors of the resolution that is open, the most involved first; any other is found by the search box. */
const ActorSelect = () => {
  const { t, language } = useLocale();
  const { state, go } = useView();
  const { data } = useQuery(resolutionQuery(state.resolution));
  const nodes = data ? actorItems(data, true).flatMap(({ node }) => (node ? [node] : [])) : [];
  const names = new Map(nodes.map((node) => [node.id, fullName(node, language)]));
  const options = [
    { value: everybody, label: t('actor.anybody') },
    ...nodes.map((node) => ({ value: node.id, label: shortName(node, language) })),
  ];
  const known = state.actor === '' || options.some(({ value }) => value === state.actor);
  return (
    <Select
      size="xs"
      className={styles.actor}
      aria-label={t('actor.choose')}
      searchable
      allowDeselect={false}
      value={state.actor === '' ? everybody : state.actor}
      data={known ? options : [{ value: state.actor, label: state.actor }, ...options]}
      filter={({ options: all, search }) =>
        all.filter(
          (option) =>
            'value' in option &&
            `${option.label} ${names.get(option.value) ?? ''}`
              .toLowerCase()
              .includes(search.toLowerCase().trim()),
        )
      }
      renderOption={({ option }) => (
        <span>
          {option.label}
          {names.get(option.value) !== option.label && <small> {names.get(option.value)}</small>}
        </span>
      )}
      comboboxProps={{ width: 360, position: 'bottom-start' }}
      onChange={(actor) => go({ actor: actor === everybody ? '' : actor, versus: null, select: [] })}
    />
  );
};
