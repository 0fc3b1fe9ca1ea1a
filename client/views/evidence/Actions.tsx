import { Anchor, Group } from '@mantine/core';
import type { MouseEvent, ReactNode } from 'react';
import { resolutionOf } from '../../../server/words/gist/names.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { linkTo } from '../../state/address.ts';
import { useView, type ViewChange } from '../../state/view.ts';

/** A link to another view that is also a step within the page. */
export const StepLink = ({ change, children }: { change: ViewChange; children: ReactNode }) => {
  const { state, go } = useView();
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(change);
  };
  return (
    <Anchor size="sm" href={linkTo('/', { ...state, ...change })} onClick={onClick}>
      {children}
    </Anchor>
  );
};

/** Where to go from a resolution, paragraph or mandate. */
export const Actions = ({ from, children }: { from: string; children?: ReactNode }) => {
  const { t } = useLocale();
  const { state } = useView();
  return (
    <Group gap="md" mt="md">
      {children}
      {from.includes('#') && state.view !== 'read' && (
        <StepLink change={{ view: 'read', resolution: resolutionOf(from), select: [from] }}>
          {t('read.inText')}
        </StepLink>
      )}
      <StepLink change={{ view: 'trace', from, direction: 'builds-on', select: [] }}>
        {t('evidence.trace')}
      </StepLink>
      <StepLink change={{ view: 'trace', from, direction: 'relied-on-by', select: [] }}>
        {t('evidence.reliedOn')}
      </StepLink>
      {state.view !== 'explore' && (
        <StepLink change={{ view: 'explore', nodes: null, at: '', select: [from] }}>
          {t('explore.trace')}
        </StepLink>
      )}
    </Group>
  );
};
