import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Palette } from '../../graph/style/palette.ts';
import { fetchExport, save } from '../../http/download.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { useOnScreen } from '../stage/onScreen.tsx';
import { wordsOf } from '../state/ProblemNotice.tsx';
import styles from './ExportDialog.module.css';
import { pictureFile } from './pictureFile.ts';

const formats = ['graphml', 'gexf', 'csv', 'json', 'cypher', 'png'] as const;
type Format = (typeof formats)[number];

/** What is on the screen, or selected, as a file for another tool. */
const ExportDialog = ({ palette }: { palette: Palette }) => {
  const { t, formats: locale } = useLocale();
  const { state, go } = useView();
  const screen = useOnScreen();
  const [what, setWhat] = useState(state.select.length > 0 ? 'selection' : 'screen');
  const [format, setFormat] = useState<Format>('graphml');
  const nodes = {
    screen: screen?.nodes ?? [],
    selection: [...new Set(state.select.flatMap((id) => screen?.nodesOf(id) ?? []))],
  };
  const chosen = what === 'selection' ? nodes.selection : nodes.screen;
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: async () => {
      const drawing = format === 'png' ? screen?.cy : null;
      const file =
        screen && drawing
          ? await pictureFile({
              cy: drawing,
              palette,
              title: screen.title,
              about: screen.about,
              source: t('export.source'),
              drawn: t('export.drawn', { date: locale.longDate(new Date().toISOString().slice(0, 10)) }),
            })
          : await fetchExport({ format, nodes: [...chosen] });
      save(file);
      return file.name;
    },
  });
  const problem = error ? wordsOf(error, t) : null;
  return (
    <Modal
      opened
      onClose={() => go({ dialog: null })}
      title={t('export.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack gap="lg">
        <Radio.Group label={t('export.what')} value={what} onChange={setWhat}>
          <Stack gap="xs" mt="xs">
            <Radio value="screen" label={t('export.screen', { count: nodes.screen.length })} />
            <Radio
              value="selection"
              disabled={nodes.selection.length === 0}
              label={
                nodes.selection.length === 0
                  ? t('export.selectionNone')
                  : t('export.selection', { count: nodes.selection.length })
              }
            />
          </Stack>
        </Radio.Group>
        <Radio.Group
          label={t('export.format')}
          value={format}
          onChange={(value) => setFormat(formats.find((one) => one === value) ?? 'graphml')}
        >
          <div className={styles.formats}>
            {formats.map((one) => (
              <Radio.Card
                key={one}
                value={one}
                className={styles.format}
                aria-label={t(`export.formats.${one}.name`)}
              >
                <Radio.Indicator />
                <div>
                  <Text fw={600} size="sm">
                    {t(`export.formats.${one}.name`)}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {t(`export.formats.${one}.detail`)}
                  </Text>
                </div>
              </Radio.Card>
            ))}
          </div>
        </Radio.Group>
        <Group justify="space-between">
          <Text size="sm" c="dimmed" role="status">
            {problem && `${problem.title}. ${problem.detail}`}
            {!problem && data !== undefined && t('export.done', { file: data })}
          </Text>
          <Button loading={isPending} disabled={chosen.length === 0} onClick={() => mutate()}>
            {t('export.download')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};

export default ExportDialog;
