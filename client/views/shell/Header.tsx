import { lazy, Suspense, useState } from 'react';
import type { Theme } from '../../graph/style/palette.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { linkTo } from '../../state/address.ts';
import { useView } from '../../state/view.ts';
import { IconButton } from '../IconButton.tsx';
import { BookmarkIcon, CodeIcon, HelpIcon, LanguageIcon, MoonIcon, SunIcon, UploadIcon } from '../icons.tsx';
import { SearchDoor } from '../search/SearchDoor.tsx';
import { ProblemBoundary } from '../state/ProblemBoundary.tsx';
import styles from './Header.module.css';

const LanguageMenu = lazy(() => import('./LanguageMenu.tsx'));

/** Name, search, and what concerns the whole page. */
export const Header = ({ theme }: { theme: Theme }) => {
  const { t } = useLocale();
  const { state, go, adjust } = useView();
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
      <SearchDoor />
      <div className={styles.actions}>
        <IconButton label={t('upload.open')} onClick={() => go({ dialog: 'upload' })}>
          <UploadIcon />
        </IconButton>
        <IconButton label={t('saved.title')} onClick={() => go({ dialog: 'views' })}>
          <BookmarkIcon />
        </IconButton>
        <span className={styles.desk}>
          <IconButton label={t('cypher.title')} onClick={() => go({ dialog: 'cypher' })}>
            <CodeIcon />
          </IconButton>
          <IconButton label={t('keys.title')} onClick={() => go({ dialog: 'keys' })}>
            <HelpIcon />
          </IconButton>
        </span>
        <Languages />
        <IconButton
          label={t(theme === 'dark' ? 'app.theme.switchToLight' : 'app.theme.switchToDark')}
          onClick={() => adjust({ theme: theme === 'dark' ? 'light' : 'dark' })}
        >
          {theme === 'dark' ? <SunIcon /> : <MoonIcon />}
        </IconButton>
      </div>
    </header>
  );
};

const Languages = () => {
  const { t, language } = useLocale();
  const { adjust } = useView();
  const [open, setOpen] = useState(false);
  const button = (
    <IconButton label={t('app.language')} opens={{ what: 'menu', open }} onClick={() => setOpen(!open)}>
      <LanguageIcon />
    </IconButton>
  );
  if (!open) return button;
  return (
    <ProblemBoundary>
      <Suspense fallback={button}>
        <LanguageMenu
          language={language}
          onChoose={(lang) => adjust({ lang })}
          onClose={() => setOpen(false)}
        >
          {button}
        </LanguageMenu>
      </Suspense>
    </ProblemBoundary>
  );
};
