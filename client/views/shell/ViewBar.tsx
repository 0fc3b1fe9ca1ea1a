import { useDocumentTitle } from '@mantine/hooks';
import { type ReactNode, useEffect } from 'react';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { lasting, remember } from '../../state/lately.ts';
import { useView } from '../../state/view.ts';
import { whenIdle } from '../../whenIdle.ts';
import styles from './ViewBar.module.css';
import { ViewLinks } from './ViewLinks.tsx';

interface ViewBarProps {
  readonly title: string;
  readonly about?: ReactNode;
  readonly children?: ReactNode;
}

/** The title of a view, the way to the other views, and the view's own controls. */
export const ViewBar = ({ title, about, children }: ViewBarProps) => {
  const { t } = useLocale();
  const { state } = useView();
  useDocumentTitle(`${title} · ${t('app.name')}`);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever changes the view changes its address
  useEffect(() => whenIdle(() => remember({ title, address: lasting(location.search) })), [title, state]);
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
