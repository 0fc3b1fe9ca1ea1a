import { lazy, type MouseEvent, Suspense, useMemo, useState } from 'react';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { linkTo } from '../../state/address.ts';
import { useView } from '../../state/view.ts';
import { type View, views } from '../../state/views.ts';
import { ChevronIcon } from '../icons.tsx';
import { useNarrow } from '../stage/show.ts';
import { ProblemBoundary } from '../state/ProblemBoundary.tsx';
import { useFitting } from './useFitting.ts';
import styles from './ViewLinks.module.css';

const ViewMenu = lazy(() => import('./ViewMenu.tsx'));

/**
 * The way to the other views: those that the window has room for, the others in a menu behind them; on a phone also to
 * help, which has no room above.
 */
export const ViewLinks = () => {
  const { t, language } = useLocale();
  const { state, go } = useView();
  const { ref, fitting } = useFitting(views.length, language);
  const [open, setOpen] = useState(false);
  const narrow = useNarrow();
  const hidden = views.slice(fitting);
  const here = hidden.find((view) => view === state.view);
  const addresses = useMemo(() => views.map((view) => linkTo('/', { ...state, view, tour: null })), [state]);
  const onPlainClick = (lead: () => void) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    lead();
  };
  const link = (view: View) => ({
    href: addresses[views.indexOf(view)] ?? '/',
    'aria-current': state.view === view ? ('page' as const) : undefined,
    onClick: onPlainClick(() => go({ view })),
    children: t(`views.${view}`),
  });
  const help = {
    href: linkTo('/', { ...state, dialog: 'keys' }),
    'aria-current': undefined,
    onClick: onPlainClick(() => go({ dialog: 'keys' })),
    children: t('app.help'),
  };
  const behind = [...hidden.map(link), ...(narrow ? [help] : [])];
  const more = (
    <button
      type="button"
      className={styles.more}
      aria-haspopup="menu"
      aria-expanded={open}
      aria-label={here ? `${t('app.moreViews')}: ${t(`views.${here}`)}` : t('app.moreViews')}
      data-here={here !== undefined}
      onClick={() => setOpen(!open)}
    >
      {here ? t(`views.${here}`) : t('app.more')}
      <ChevronIcon width="0.625rem" height="0.625rem" />
    </button>
  );
  return (
    <nav aria-label={t('app.view')} className={styles.views} data-unprinted>
      <div ref={ref} className={styles.row}>
        {views.map((view, index) => (
          <a key={view} data-fits={index < fitting} {...link(view)} />
        ))}
      </div>
      {behind.length > 0 &&
        (open ? (
          <ProblemBoundary>
            <Suspense fallback={more}>
              <ViewMenu links={behind} onClose={() => setOpen(false)}>
                {more}
              </ViewMenu>
            </Suspense>
          </ProblemBoundary>
        ) : (
          more
        ))}
    </nav>
  );
};
