import { Chip, Group, SegmentedControl, Text } from '@mantine/core';
import { resolutionOf } from '../../../server/words/gist/names.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { bases, deepest, directions } from '../../state/address.ts';
import { useView } from '../../state/view.ts';
import { PlainButton } from '../PlainButton.tsx';
import styles from './TraceControls.module.css';

/** Which way, how far, and from where a trace goes. */
export const TraceControls = () => {
  const { t } = useLocale();
  const { state, go } = useView();
  const within = state.from.includes('#');
  const toggle = (basis: (typeof bases)[number]) => {
    const chosen = state.basis.includes(basis)
      ? state.basis.filter((one) => one !== basis)
      : [...state.basis, basis];
    if (chosen.length > 0) go({ basis: bases.filter((one) => chosen.includes(one)) });
  };
  return (
    <div className={styles.controls} data-unprinted>
      <Labelled label={t('trace.direction')}>
        <SegmentedControl
          size="xs"
          aria-label={t('trace.direction')}
          value={state.direction}
          data={directions.map((value) => ({ value, label: t(`trace.${value}`) }))}
          onChange={(value) => go({ direction: directions.find((one) => one === value) ?? null, select: [] })}
        />
      </Labelled>
      <Labelled label={t('trace.depth')}>
        <SegmentedControl
          size="xs"
          aria-label={t('trace.depth')}
          value={String(state.depth)}
          data={Array.from({ length: deepest }, (_, index) => String(index + 1))}
          onChange={(value) => go({ depth: Number(value) })}
        />
      </Labelled>
      {within && state.direction === 'builds-on' && (
        <Labelled label={t('trace.basis')}>
          {bases.map((basis) => (
            <Chip
              key={basis}
              size="xs"
              variant="outline"
              checked={state.basis.includes(basis)}
              onChange={() => toggle(basis)}
            >
              {t(`trace.bases.${basis}`)}
            </Chip>
          ))}
        </Labelled>
      )}
      {within && (
        <PlainButton size="small" onClick={() => go({ from: resolutionOf(state.from), select: [] })}>
          {t('trace.wholeResolution')}
        </PlainButton>
      )}
      <Chip size="xs" variant="outline" checked={state.every} onChange={(every) => go({ every })}>
        {t('trace.allEdges')}
      </Chip>
    </div>
  );
};

const Labelled = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <Group gap={8} wrap="nowrap">
    <Text size="xs" c="dimmed" aria-hidden="true">
      {label}
    </Text>
    {children}
  </Group>
);
