import { Button, FileButton, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { mostNodes } from '../../graph/explore/grow.ts';
import { openExport } from '../../http/openExport.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { isViewsFile, merged, viewsOf } from '../saved/savedViews.ts';
import { useSavedViews } from '../saved/useSavedViews.ts';
import { wordsOf } from '../state/ProblemNotice.tsx';

/**
 * Opens files that were exported here, chosen or `given`: views are kept, a graph is shown, the last of several; tells what
 * of it the graph does not hold.
 */
export const OpenExport = ({ given }: { given: readonly File[] }) => {
  const { t } = useLocale();
  const { go } = useView();
  const [views, setViews] = useSavedViews();
  const [saidOfViews, setSaidOfViews] = useState<string | null>(null);
  const reset = useRef<() => void>(null);
  const {
    mutate,
    data,
    error,
    variables,
    isPending,
    reset: forget,
  } = useMutation({
    mutationFn: openExport,
    onSettled: () => reset.current?.(),
  });
  const open = async (file: File) => {
    const text = await file.text();
    if (!isViewsFile(text)) {
      setSaidOfViews(null);
      mutate(file);
      return;
    }
    const others = viewsOf(text);
    forget();
    reset.current?.();
    if (others) setViews(merged(views, others));
    setSaidOfViews(
      others ? t('saved.opened', { count: others.length }) : t('saved.notOpened', { file: file.name }),
    );
  };
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    // One after the other: views are added to those that the one before added.
    const openAll = async () => {
      for (const file of given) await latest.current(file);
    };
    void openAll();
  }, [given]);
  const problem = error ? wordsOf(error, t) : null;
  const shown = data?.nodes.slice(0, mostNodes) ?? [];
  const [nodes, edges] = [data?.missing.nodes.length ?? 0, data?.missing.edges.length ?? 0];
  const total = data?.nodes.length ?? 0;
  const remarks = [
    saidOfViews,
    problem && `${variables?.name ?? ''}: ${problem.title}. ${problem.detail}`,
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
        <FileButton
          accept=".json,.graphml,.xml,.cyjs,.cx2"
          resetRef={reset}
          onChange={(file) => file && void open(file)}
        >
          {(props) => (
            <Button {...props} variant="default" loading={isPending}>
              {t('upload.chooseExport')}
            </Button>
          )}
        </FileButton>
        {saidOfViews !== null && (
          <Button variant="default" onClick={() => go({ dialog: 'views' })}>
            {t('saved.title')}
          </Button>
        )}
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
