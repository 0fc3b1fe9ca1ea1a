import { Chip, Group, NativeSelect, SegmentedControl, Text } from '@mantine/core';
import { arrangements } from '../../graph/explore/layouts/layout.ts';
import { colourings, sizings } from '../../graph/explore/property.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { FilterToggle } from '../FilterToggle.tsx';
import { IconButton } from '../IconButton.tsx';
import { AgainIcon, BoxIcon, FitIcon, LassoIcon, RedoIcon, UndoIcon } from '../icons.tsx';
import styles from '../trace/TraceControls.module.css';
import type { Explore } from './useExplore.ts';

/** With what the pointer selects many nodes at once. */
export type Selecting = 'box' | 'lasso' | null;

interface ExploreBarProps {
  readonly explore: Explore;
  readonly selecting: Selecting;
  readonly onSelecting: (selecting: Selecting) => void;
  readonly filtering: boolean;
  readonly onFiltering: (open: boolean) => void;
  readonly onFit: () => void;
}

/** How the graph is laid out and drawn, and the steps back and on. */
export const ExploreBar = (props: ExploreBarProps) => {
  const { explore, selecting, onSelecting, filtering, onFiltering, onFit } = props;
  const { t } = useLocale();
  const { state, go } = useView();
  const { steps } = explore;
  const filters = state.off.length + (state.years ? 1 : 0);
  const select = (tool: Selecting) => onSelecting(selecting === tool ? null : tool);
  return (
    <div className={styles.controls}>
      <Group gap={2} wrap="nowrap">
        <IconButton size="middle" label={t('explore.undo')} disabled={!steps.canUndo} onClick={steps.undo}>
          <UndoIcon />
        </IconButton>
        <IconButton size="middle" label={t('explore.redo')} disabled={!steps.canRedo} onClick={steps.redo}>
          <RedoIcon />
        </IconButton>
        <IconButton size="middle" label={t('explore.fit')} onClick={onFit}>
          <FitIcon />
        </IconButton>
        <IconButton
          size="middle"
          label={t('explore.box')}
          pressed={selecting === 'box'}
          onClick={() => select('box')}
        >
          <BoxIcon />
        </IconButton>
        <IconButton
          size="middle"
          label={t('explore.lasso')}
          pressed={selecting === 'lasso'}
          onClick={() => select('lasso')}
        >
          <LassoIcon />
        </IconButton>
      </Group>
      <Group gap={6} wrap="nowrap">
        <SegmentedControl
          size="xs"
          aria-label={t('explore.arrange')}
          value={state.arrange}
          data={arrangements.map((value) => ({ value, label: t(`explore.arrangements.${value}`) }))}
          onChange={(value) => {
            const arrangement = arrangements.find((one) => one === value);
            if (arrangement) void explore.arrange(arrangement);
          }}
        />
        <IconButton
          size="middle"
          label={t('explore.again')}
          onClick={() => void explore.arrange(state.arrange)}
        >
          <AgainIcon />
        </IconButton>
      </Group>
      <Choice
        label={t('explore.size')}
        value={state.size}
        data={sizings.map((value) => ({ value, label: t(`explore.sizes.${value}`) }))}
        onChange={(value) => {
          const size = sizings.find((one) => one === value);
          if (size) void explore.resize(size);
        }}
      />
      <Choice
        label={t('explore.colour')}
        value={state.colour}
        data={colourings.map((value) => ({ value, label: t(`explore.colours.${value}`) }))}
        onChange={(value) => go({ colour: colourings.find((one) => one === value) ?? null })}
      />
      <Chip size="xs" variant="outline" checked={state.apart} onChange={(apart) => go({ apart })}>
        {t('explore.apart')}
      </Chip>
      <FilterToggle
        id="explore-filters"
        open={filtering}
        count={filters}
        onToggle={() => onFiltering(!filtering)}
      />
    </div>
  );
};

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly data: { value: string; label: string }[];
  readonly onChange: (value: string) => void;
}

const Choice = ({ label, value, data, onChange }: ChoiceProps) => (
  <Group gap={6} wrap="nowrap">
    <Text size="xs" c="dimmed" aria-hidden="true">
      {label}
    </Text>
    <NativeSelect
      size="xs"
      aria-label={label}
      value={value}
      data={data}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  </Group>
);
