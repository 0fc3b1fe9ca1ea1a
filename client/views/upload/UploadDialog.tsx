import { Anchor, Button, FileButton, Progress, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { uploadDocuments } from '../../http/upload.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { Dialog } from '../Dialog.tsx';
import { wordsOf } from '../state/ProblemNotice.tsx';
import { OpenExport } from './OpenExport.tsx';
import { noProgress, progressAfter } from './progress.ts';
import { sortedFiles } from './sorted.ts';
import styles from './UploadDialog.module.css';
import { UploadOutcomes } from './UploadOutcomes.tsx';

interface UploadDialogProps {
  /** Files that were dropped on the page, to be sent at once. */
  readonly dropped: readonly File[];
  readonly onTaken: () => void;
}

/** Takes resolutions in, and tells what became of each file. */
const UploadDialog = ({ dropped, onTaken }: UploadDialogProps) => {
  const { t } = useLocale();
  const { go } = useView();
  const queries = useQueryClient();
  const [progress, setProgress] = useState(noProgress);
  const reset = useRef<() => void>(null);
  const aborting = useRef(new AbortController());
  const { mutate, error, isPending } = useMutation({
    mutationFn: async (files: readonly File[]) => {
      setProgress(noProgress);
      aborting.current = new AbortController();
      for await (const event of uploadDocuments(files, aborting.current.signal))
        setProgress((current) => progressAfter(current, event));
    },
    onSettled: () => {
      reset.current?.();
      return queries.invalidateQueries();
    },
  });
  /** Exports among what was dropped or chosen. */
  const [exported, setExported] = useState<readonly File[]>([]);
  const take = useCallback(
    async (files: readonly File[]) => {
      const { exports, texts } = await sortedFiles(files);
      if (exports.length > 0) setExported(exports);
      if (texts.length > 0) mutate(texts);
      else reset.current?.();
    },
    [mutate],
  );
  useEffect(() => {
    if (dropped.length === 0) return;
    void take(dropped);
    onTaken();
  }, [dropped, take, onTaken]);
  const { total, documents, summary, stopped } = progress;
  const problem = error ? wordsOf(error, t) : null;
  return (
    <Dialog title={t('upload.title')} size="lg" onClose={() => aborting.current.abort()}>
      <Stack gap="md">
        {/* Files may be dropped here as anywhere on the page. */}
        <div className={styles.drop}>
          <Text fw={600}>{t('upload.drop')}</Text>
          <Text size="sm" c="dimmed">
            {t('upload.formats')}
          </Text>
          <FileButton multiple resetRef={reset} onChange={(files) => files.length > 0 && void take(files)}>
            {(props) => (
              <Button {...props} loading={isPending} mt="sm">
                {t('upload.choose')}
              </Button>
            )}
          </FileButton>
        </div>
        <OpenExport given={exported} />
        {isPending && (
          <Progress
            value={total === 0 ? 0 : (documents.length / total) * 100}
            aria-label={t('upload.reading', { done: documents.length, total })}
          />
        )}
        <Text size="sm" role="status">
          {isPending && t('upload.reading', { done: documents.length, total })}
          {summary && t('upload.summary', { ...summary })}
          {stopped !== null && t('upload.stopped', { reason: stopped })}
          {problem && `${problem.title}. ${problem.detail}`}
        </Text>
        <UploadOutcomes
          documents={documents}
          link={(symbol) => (
            <Anchor
              component="button"
              type="button"
              size="sm"
              onClick={() => go({ dialog: null, view: 'loom', resolution: symbol, select: [], open: [] })}
            >
              {symbol}
            </Anchor>
          )}
        />
      </Stack>
    </Dialog>
  );
};

export default UploadDialog;
