import { Anchor } from '@mantine/core';
import type { ResolutionDocument } from '../../../server/contract.ts';
import { directionOf } from '../../../server/words/direction.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { ownName } from '../read/wordings.ts';
import { Section } from './Card.tsx';
import styles from './DocumentLinks.module.css';

/** The UN's own document in its six languages. */
export const DocumentLinks = ({ links }: { links: ResolutionDocument['links'] }) => {
  const { t } = useLocale();
  return (
    <Section title={t('evidence.document')}>
      <ul className={styles.links}>
        {Object.entries(links).map(([language, href]) => (
          <li key={language}>
            <Anchor
              size="sm"
              href={href}
              target="_blank"
              rel="noreferrer"
              lang={language}
              dir={directionOf(language)}
            >
              {ownName(language)}
            </Anchor>
          </li>
        ))}
      </ul>
    </Section>
  );
};
