import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { isAcronym, wordingIn } from '../../../server/words/gist/names.ts';
import { lineageBodiesQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import styles from './LineageView.module.css';

/** The acronym that people know, with the name; the name alone of a body that has none. */
const calledIn = (actor: string, name: string): string =>
  actor === name || !isAcronym(actor) ? name : `${actor} · ${name}`;

/** Which body: all whose mandates can be followed, by name, with the number of resolutions. */
export const BodySelect = () => {
  const { t, language } = useLocale();
  const { state, go } = useView();
  const { data } = useQuery(lineageBodiesQuery);
  const bodies = (data?.bodies ?? [])
    .map(({ actor, name, resolutions }) => ({
      actor,
      label: `${calledIn(actor, wordingIn(name, language) ?? actor)} (${resolutions})`,
    }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language));
  const known = bodies.some(({ actor }) => actor === state.actor);
  return (
    <div className={styles.choose} data-unprinted>
      <NativeSelect
        size="xs"
        aria-label={t('lineage.choose')}
        value={state.actor}
        data={[
          ...(known ? [] : [{ value: state.actor, label: state.actor }]),
          ...bodies.map(({ actor, label }) => ({ value: actor, label })),
        ]}
        onChange={({ currentTarget }) => go({ actor: currentTarget.value, step: null, comparing: false })}
      />
    </div>
  );
};
