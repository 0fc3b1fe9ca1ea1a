import { Chip, Group, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { resolutionOf } from '../../../server/words/gist/names.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { bases, deepest, directions } from '../../state/address.ts';
import { useView } from '../../state/view.ts';
import { PlainButton } from '../PlainButton.tsx';
import { useShow } from '../stage/show.ts';
import styles from './TraceControls.module.css';

/** What is seen of a trace where there is no room for both. */
const sides = ['list', 'picture'] as const;

/** Which way, how far, and from where a trace goes; on a narrow window what is seen of it, the rest folded behind it. */
export const TraceControls = ({ narrow }: { narrow: boolean }) => {
  const { t } = useLocale();
  const { go } = useView();
  const [open, setOpen] = useState(false);
  const isRead = useShow() !== 'picture';
  if (!narrow) return <Options />;
  return (
    <>
      <div className={styles.controls} data-unprinted>
        <SegmentedControl
          size="xs"
          aria-label={t('trace.shows.label')}
          value={isRead ? 'list' : 'picture'}
          data={sides.map((value) => ({ value, label: t(`trace.shows.${value}`) }))}
          onChange={(value) => go({ show: value === 'picture' ? 'picture' : null })}
        />
        <PlainButton size="small" unfolds={{ id: 'trace-options', open }} onClick={() => setOpen(!open)}>
          {t('trace.options')}
        </PlainButton>
      </div>
      <div id="trace-options" hidden={!open}>
        <Options />
      </div>
    </>
  );
};

const Options = () => {
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
