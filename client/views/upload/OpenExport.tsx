import { Button, FileButton, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { mostNodes } from '../../graph/explore/grow.ts';
import { openExport } from '../../http/openExport.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { wordsOf } from '../state/ProblemNotice.tsx';

/** Opens a file that was exported here as a graph; tells first what of it the graph does not hold. */
export const OpenExport = () => {
  const { t } = useLocale();
  const { go } = useView();
  const reset = useRef<() => void>(null);
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: openExport,
    onSettled: () => reset.current?.(),
  });
  const problem = error ? wordsOf(error, t) : null;
  const shown = data?.nodes.slice(0, mostNodes) ?? [];
  const [nodes, edges] = [data?.missing.nodes.length ?? 0, data?.missing.edges.length ?? 0];
  const total = data?.nodes.length ?? 0;
  const remarks = [
    problem && `${problem.title}. ${problem.detail}`,
    data?.selection,
    nodes + edges > 0 && t('upload.exportLacks', { nodes, edges }),
    total > shown.length && t('upload.exportCut', { total }),
  ].filter(Boolean);
  return (
    <div>
      <Text fw={600}>{t('upload.exported')}</Text>
      <Text size="sm" c="dimmed">
        {t('upload.exportedNote')}
      </Text>
      <Group mt="xs">
        <FileButton accept=".json,.graphml,.xml" resetRef={reset} onChange={(file) => file && mutate(file)}>
          {(props) => (
            <Button {...props} variant="default" loading={isPending}>
              {t('upload.chooseExport')}
            </Button>
          )}
        </FileButton>
        {shown.length > 0 && (
          <Button
            onClick={() => go({ dialog: null, view: 'explore', nodes: shown, at: '', arrange: 'time' })}
          >
            {t('upload.openExport', { count: shown.length })}
          </Button>
        )}
      </Group>
      <Text size="sm" role="status" mt="xs">
        {remarks.join(' · ')}
      </Text>
    </div>
  );
};
