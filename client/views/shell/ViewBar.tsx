import { useDocumentTitle } from '@mantine/hooks';
import type { MouseEvent, ReactNode } from 'react';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { linkTo, type View, views } from '../../state/address.ts';
import { useView } from '../../state/view.ts';
import styles from './ViewBar.module.css';

interface ViewBarProps {
  readonly title: string;
  readonly about?: string;
  readonly children?: ReactNode;
}

/** The title of a view, the way to the other views, and the view's own controls. */
export const ViewBar = ({ title, about, children }: ViewBarProps) => {
  const { t } = useLocale();
  useDocumentTitle(`${title} · ${t('app.name')}`);
  return (
    <div className={styles.bar}>
      <ViewLinks />
      <div className={styles.title}>
        <h1>{title}</h1>
        {about !== undefined && <p>{about}</p>}
      </div>
      <div className={styles.controls} data-unprinted>
        {children}
      </div>
    </div>
  );
};

const ViewLinks = () => {
  const { t } = useLocale();
  const { state, go } = useView();
  const open = (view: View) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go({ view });
  };
  return (
    <nav aria-label={t('app.view')} className={styles.views} data-unprinted>
      {views.map((view) => (
        <a
          key={view}
          href={linkTo('/', { ...state, view })}
          aria-current={state.view === view ? 'page' : undefined}
          onClick={open(view)}
        >
          {t(`views.${view}`)}
        </a>
      ))}
    </nav>
  );
};
