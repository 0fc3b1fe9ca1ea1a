import { Radio, Text } from '@mantine/core';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import styles from './ExportDialog.module.css';
import { type Format, formats, formatsOf, groups } from './formats.ts';

interface FormatChoiceProps {
  readonly value: Format;
  /** Why one of them is chosen at first. */
  readonly note: string;
  readonly onChange: (format: Format) => void;
  /** Why a format cannot be had of what is taken; null where it can. */
  readonly refusal: (format: Format) => string | null;
}

/** All formats, by what people want them for. */
export const FormatChoice = ({ value, note, onChange, refusal }: FormatChoiceProps) => {
  const { t } = useLocale();
  return (
    <Radio.Group
      label={t('export.format')}
      description={note}
      value={value}
      onChange={(name) => onChange(formats.find((one) => one === name) ?? value)}
    >
      {groups.map((group) => (
        <div key={group} className={styles.group}>
          <Text size="xs" fw={600} c="dimmed" className={styles.groupName}>
            {t(`export.groups.${group}`)}
          </Text>
          <div className={styles.formats}>
            {formatsOf(group).map((format) => {
              const reason = refusal(format);
              return (
                <Radio.Card
                  key={format}
                  value={format}
                  disabled={reason !== null}
                  className={styles.format}
                  aria-label={t(`export.formats.${format}.name`)}
                  aria-describedby={`export-${format}`}
                >
                  <Radio.Indicator disabled={reason !== null} />
                  <div>
                    <Text fw={600} size="sm">
                      {t(`export.formats.${format}.name`)}
                    </Text>
                    <Text size="xs" c="dimmed" id={`export-${format}`}>
                      {reason ?? t(`export.formats.${format}.detail`)}
                    </Text>
                  </div>
                </Radio.Card>
              );
            })}
          </div>
        </div>
      ))}
    </Radio.Group>
  );
};
