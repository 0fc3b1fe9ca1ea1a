import { FocusTrap, Modal } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useLocale } from '../i18n/LocaleProvider.tsx';
import { useView } from '../state/view.ts';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly size?: 'md' | 'lg' | 'xl';
  /** Something in it takes the focus itself (`data-autofocus`): what most will want to change first. */
  readonly focuses?: boolean;
  /** Before it closes. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** What stands over the view until it is closed, as the address says; whoever opened it stands again where they were. */
export const Dialog = ({ title, size = 'md', focuses = false, onClose, children }: DialogProps) => {
  const { t } = useLocale();
  const { go } = useView();
  useFocusAfterwards();
  return (
    <Modal
      opened
      onClose={() => {
        onClose?.();
        go({ dialog: null });
      }}
      title={title}
      size={size}
      classNames={{ title: styles.title, content: styles.content }}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {!focuses && <FocusTrap.InitialFocus />}
      {children}
    </Modal>
  );
};

/** The dialog comes and goes with the address, so it is not there any more when its focus has to go somewhere. */
const useFocusAfterwards = () => {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      // After the dialog has left the page.
      requestAnimationFrame(() => {
        if (document.activeElement && document.activeElement !== document.body) return;
        if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
        else document.getElementById('content')?.focus();
      });
    };
  }, []);
};
