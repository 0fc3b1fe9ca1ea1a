import { Group } from '@mantine/core';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { StepLink } from './Actions.tsx';

/** To the lines of mandates that something is part of; nothing where there are none. */
export const LineageLinks = ({ bodies, step }: { bodies: readonly string[]; step?: string }) => {
  const { t } = useLocale();
  if (bodies.length === 0) return null;
  return (
    <Group gap="md" mt="sm">
      {bodies.map((actor) => (
        <StepLink
          key={actor}
          change={{ view: 'lineage', actor, step: step ?? null, comparing: false, select: [] }}
        >
          {t('lineage.open', { actor })}
        </StepLink>
      ))}
    </Group>
  );
};
