import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { IconButton } from '../IconButton.tsx';
import { ColumnsIcon, DownloadIcon, FreeIcon, ListIcon } from '../icons.tsx';
import { useShow } from './show.ts';
import styles from './Tools.module.css';

/** What can be done with any picture: another layout (where there is one), the list of the same, taking it along. */
export const Tools = ({ layouts = false, list = true }: { layouts?: boolean; list?: boolean }) => {
  const { t } = useLocale();
  const { state, go } = useView();
  const shown = useShow();
  return (
    <>
      {layouts && shown !== 'list' && (
        <>
          <IconButton
            label={`${t('layout.label')}: ${t('layout.columns')}`}
            pressed={state.layout === 'columns'}
            onClick={() => go({ layout: 'columns' })}
          >
            <ColumnsIcon />
          </IconButton>
          <IconButton
            label={`${t('layout.label')}: ${t('layout.free')}`}
            pressed={state.layout === 'free'}
            onClick={() => go({ layout: 'free' })}
          >
            <FreeIcon />
          </IconButton>
        </>
      )}
      {list && (
        <IconButton
          label={t('list.show')}
          pressed={shown !== 'picture'}
          onClick={() => go({ show: shown === 'picture' ? 'both' : 'picture' })}
        >
          <ListIcon />
        </IconButton>
      )}
      <span className={styles.export} data-tour-stop={3}>
        <IconButton label={t('export.title')} onClick={() => go({ dialog: 'export' })}>
          <DownloadIcon />
        </IconButton>
      </span>
    </>
  );
};
