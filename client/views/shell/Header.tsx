import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { packs } from '../../../server/words/packs.ts';
import type { Theme } from '../../graph/style/palette.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { linkTo } from '../../state/address.ts';
import { useView } from '../../state/view.ts';
import { LanguageIcon, MoonIcon, SunIcon, UploadIcon } from '../icons.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import styles from './Header.module.css';

/** Name, search, and what concerns the whole page. */
export const Header = ({ theme }: { theme: Theme }) => {
  const { t, language } = useLocale();
  const { state, go, adjust } = useView();
  const themeLabel = t(theme === 'dark' ? 'app.theme.switchToLight' : 'app.theme.switchToDark');
  return (
    <header className={styles.header} data-unprinted>
      <a
        className={styles.brand}
        aria-label={t('app.name')}
        href={linkTo('/', { lang: state.lang, theme: state.theme })}
      >
        <img src="/icon.svg" alt="" width="22" height="22" />
        <span>{t('app.name')}</span>
      </a>
      <SearchBox />
      <div className={styles.actions}>
        <Tooltip label={t('upload.open')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('upload.open')}
            onClick={() => go({ dialog: 'upload' })}
          >
            <UploadIcon />
          </ActionIcon>
        </Tooltip>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('app.language')}>
              <LanguageIcon />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {[...packs].map(([name, pack]) => (
              <Menu.Item
                key={name}
                lang={pack.tag}
                fw={name === language ? 600 : 400}
                aria-current={name === language}
                onClick={() => adjust({ lang: name })}
              >
                {pack.name}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Tooltip label={themeLabel}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={themeLabel}
            onClick={() => adjust({ theme: theme === 'dark' ? 'light' : 'dark' })}
          >
            {theme === 'dark' ? <SunIcon /> : <MoonIcon />}
          </ActionIcon>
        </Tooltip>
      </div>
    </header>
  );
};
