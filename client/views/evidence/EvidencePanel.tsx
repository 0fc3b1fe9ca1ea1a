import { CloseButton, CopyButton } from '@mantine/core';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { IconButton } from '../IconButton.tsx';
import { LinkIcon } from '../icons.tsx';
import { ProblemBoundary } from '../state/ProblemBoundary.tsx';
import { AbovePlace } from './above.tsx';
import { EvidenceCard } from './EvidenceCard.tsx';
import styles from './EvidencePanel.module.css';

/** The sentences and facts behind whatever is selected. */
const EvidencePanel = () => {
  const { t } = useLocale();
  const { state, go } = useView();
  return (
    <aside className={styles.panel} aria-label={t('evidence.title')}>
      <header className={styles.header}>
        <h2>
          {state.select.length > 1
            ? t('evidence.selected', { count: state.select.length })
            : t('evidence.title')}
        </h2>
        <CopyButton value={window.location.href}>
          {({ copied, copy }) => (
            <IconButton
              label={t('evidence.copyLink')}
              hint={t(copied ? 'evidence.copied' : 'evidence.copyLink')}
              onClick={copy}
            >
              <LinkIcon />
            </IconButton>
          )}
        </CopyButton>
        <CloseButton aria-label={t('evidence.clear')} onClick={() => go({ select: [] })} />
      </header>
      <div className={styles.cards}>
        <AbovePlace />
        {state.select.map((id) => (
          <ProblemBoundary key={id}>
            <EvidenceCard id={id} />
          </ProblemBoundary>
        ))}
      </div>
    </aside>
  );
};

export default EvidencePanel;
