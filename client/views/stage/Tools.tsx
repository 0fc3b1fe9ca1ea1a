import { ActionIcon, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { ColumnsIcon, DownloadIcon, FreeIcon, ListIcon } from '../icons.tsx';
import { useShow } from './show.ts';

/** What can be done with any picture: another layout (where there is one), the list of the same, taking it along. */
export const Tools = ({ layouts = false, list = true }: { layouts?: boolean; list?: boolean }) => {
  const { t } = useLocale();
  const { state, go } = useView();
  const shown = useShow();
  return (
    <>
      {layouts && shown !== 'list' && (
        <>
          <Tool
            label={`${t('layout.label')}: ${t('layout.columns')}`}
            pressed={state.layout === 'columns'}
            onClick={() => go({ layout: 'columns' })}
          >
            <ColumnsIcon />
          </Tool>
          <Tool
            label={`${t('layout.label')}: ${t('layout.free')}`}
            pressed={state.layout === 'free'}
            onClick={() => go({ layout: 'free' })}
          >
            <FreeIcon />
          </Tool>
        </>
      )}
      {list && (
        <Tool
          label={t('list.show')}
          pressed={shown !== 'picture'}
          onClick={() => go({ show: shown === 'picture' ? 'both' : 'picture' })}
        >
          <ListIcon />
        </Tool>
      )}
      <Tool label={t('export.title')} onClick={() => go({ dialog: 'export' })}>
        <DownloadIcon />
      </Tool>
    </>
  );
};

interface ToolProps {
  readonly label: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

const Tool = ({ label, pressed, onClick, children }: ToolProps) => (
  <Tooltip label={label}>
    <ActionIcon
      variant={pressed ? 'light' : 'subtle'}
      color={pressed ? 'accent' : 'gray'}
      size="lg"
      aria-label={label}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  </Tooltip>
);
