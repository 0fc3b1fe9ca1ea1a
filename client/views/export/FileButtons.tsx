import { Group, Text } from '@mantine/core';
import { useState } from 'react';
import { fetchExport } from '../../http/download.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { PlainButton } from '../PlainButton.tsx';
import { wordsOf } from '../state/ProblemNotice.tsx';
import { exportLanguage } from './language.ts';
import type { Wanted } from './takings.ts';
import { useExport } from './useExport.ts';

/** The files that people ask for most: a paper to edit, a text, a table. */
type Format = 'docx' | 'markdown' | 'xlsx';

interface FileButtonsProps {
  readonly formats: readonly Format[];
  readonly wanted: Wanted;
  /** Whether what is shown is made to be printed. */
  readonly printed?: boolean;
}

/** What is shown, as a file at one click, or on paper. */
export const FileButtons = ({ formats, wanted, printed = false }: FileButtonsProps) => {
  const { t, language } = useLocale();
  const nameOf = (format: Format) => t(`export.formats.${format}.name`);
  const { start, isPending, error } = useExport();
  const [asked, setAsked] = useState<Format | null>(null);
  const problem = error ? wordsOf(error, t) : null;
  return (
    <Group gap={6} data-unprinted>
      {printed && (
        <PlainButton size="small" onClick={() => window.print()}>
          {t('export.print')}
        </PlainButton>
      )}
      {formats.map((format) => (
        <PlainButton
          key={format}
          size="small"
          busy={isPending && asked === format}
          label={t('export.as', { format: nameOf(format) })}
          onClick={() => {
            setAsked(format);
            const request = { ...wanted, format, language: exportLanguage(language) };
            start((options) => fetchExport(request, options));
          }}
        >
          {nameOf(format)}
        </PlainButton>
      ))}
      {problem && (
        <Text size="xs" c="dimmed" role="alert">
          {problem.title}. {problem.detail}
        </Text>
      )}
    </Group>
  );
};
