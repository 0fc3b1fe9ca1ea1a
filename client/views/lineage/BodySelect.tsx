import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { wordingIn } from '../../../server/words/gist/names.ts';
import { lineageBodiesQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import styles from './LineageView.module.css';

/** Which body: all whose mandates can be followed, by name, with the number of resolutions. */
export const BodySelect = () => {
  const { t, language } = useLocale();
  const { state, go } = useView();
  const { data } = useQuery(lineageBodiesQuery);
  const bodies = (data?.bodies ?? [])
    .map(({ actor, name, resolutions }) => ({ actor, name: wordingIn(name, language) ?? actor, resolutions }))
    .toSorted((one, other) => one.actor.localeCompare(other.actor, language));
  const known = bodies.some(({ actor }) => actor === state.actor);
  return (
    <div className={styles.choose}>
      <NativeSelect
        size="xs"
        aria-label={t('lineage.choose')}
        value={state.actor}
        data={[
          ...(known ? [] : [{ value: state.actor, label: state.actor }]),
          ...bodies.map(({ actor, name, resolutions }) => ({
            value: actor,
            label: `${actor === name ? actor : `${actor} · ${name}`} (${resolutions})`,
          })),
        ]}
        onChange={({ currentTarget }) => go({ actor: currentTarget.value, step: null, comparing: false })}
      />
    </div>
  );
};
