import { Button, Group, Radio, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Palette } from '../../graph/style/palette.ts';
import { fetchExport } from '../../http/download.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { Dialog } from '../Dialog.tsx';
import { useOnScreen } from '../stage/onScreen.tsx';
import { wordsOf } from '../state/ProblemNotice.tsx';
import { fetchCarried } from './carried.ts';
import styles from './ExportDialog.module.css';
import { ExportProgress } from './ExportProgress.tsx';
import { FormatChoice } from './FormatChoice.tsx';
import { filtersOf } from './filters.ts';
import type { Format } from './formats.ts';
import { pictureFile } from './pictureFile.ts';
import { refusalOf } from './refusal.ts';
import { seenOf } from './seen.ts';
import { suggestionFor } from './suggestion.ts';
import { takingsOf } from './takings.ts';
import { useExport } from './useExport.ts';

/** The languages that files are written in, by their own names. */
const languages = [
  { value: 'en', label: 'English' },
  { value: 'zh', label: '中文' },
] as const;
type FileLanguage = (typeof languages)[number]['value'];

/** What is on the screen, selected, traced or loaded, as a file for people or for another tool. */
const ExportDialog = ({ palette }: { palette: Palette }) => {
  const { t, formats: locale, language: spoken } = useLocale();
  const { state } = useView();
  const shown = useOnScreen();
  const filters = filtersOf(state, t);
  const about = [shown?.about, filters].filter(Boolean).join(t('gist.separator'));
  const screen = shown && { ...shown, about };
  const takings = takingsOf(state, screen, t);
  const [name, setName] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Format | null>(null);
  const [language, setLanguage] = useState<FileLanguage>(spoken === 'zh' ? 'zh' : 'en');
  const { start, cancel, reset, saved, error, isPending, progress } = useExport();
  const taking = takings.find((one) => one.name === name) ?? takings[0];
  if (!taking) return null;
  const suggestion = suggestionFor(state, taking);
  const format = chosen ?? suggestion.format;
  const refusal = refusalOf(taking, format, t);
  const problem = error ? wordsOf(error, t) : null;
  const change = (apply: () => void) => {
    reset();
    apply();
  };
  const download = () => {
    const draw = taking.name === 'screen' && format === 'png' ? screen?.draw : null;
    start(async (options) =>
      screen && draw
        ? pictureFile({
            draw,
            legend: screen.legend?.() ?? null,
            palette,
            title: screen.title,
            about: screen.about,
            source: t('export.source'),
            carried: await fetchCarried(taking, language, options),
            drawn: t('export.drawn', { date: locale.longDate(new Date().toISOString().slice(0, 10)) }),
          })
        : fetchExport({ ...taking.request, ...seenOf(taking, format, screen), format, language }, options),
    );
  };
  return (
    <Dialog title={t('export.title')} size="xl">
      <Stack gap="lg">
        <Radio.Group
          label={t('export.what')}
          value={taking.name}
          onChange={(next) => change(() => setName(next))}
        >
          <Stack gap="xs" mt="xs">
            {takings.map((one) => (
              <Radio key={one.name} value={one.name} label={one.label} />
            ))}
          </Stack>
        </Radio.Group>
        <FormatChoice
          value={format}
          note={t(`export.suggested.${suggestion.reason}`)}
          onChange={(next) => change(() => setChosen(next))}
          refusal={(one) => refusalOf(taking, one, t)}
        />
        <div>
          <Text size="sm" fw={500} id="export-language">
            {t('export.language')}
          </Text>
          <SegmentedControl
            mt="xs"
            aria-labelledby="export-language"
            value={language}
            onChange={(next) => change(() => setLanguage(next === 'zh' ? 'zh' : 'en'))}
            data={[...languages]}
          />
        </div>
        <Group justify="space-between" wrap="nowrap" className={styles.footer}>
          {isPending && <ExportProgress progress={progress} />}
          <Text size="sm" role="status">
            {!isPending && problem && `${problem.title}. ${problem.detail}`}
            {!isPending && !problem && refusal}
            {!isPending && !problem && !refusal && saved !== undefined && t('export.done', { file: saved })}
          </Text>
          <Group gap="xs" wrap="nowrap">
            {isPending && (
              <Button variant="default" onClick={cancel}>
                {t('export.cancel')}
              </Button>
            )}
            <Button loading={isPending} disabled={refusal !== null} onClick={download}>
              {t('export.download')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Dialog>
  );
};

export default ExportDialog;
