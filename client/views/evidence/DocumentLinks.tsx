import { Anchor } from '@mantine/core';
import type { ResolutionDocument } from '../../../server/contract.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { Section } from './Card.tsx';
import styles from './DocumentLinks.module.css';

/** Each language by its own name. */
const ownName = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

/** The UN's own document in its six languages. */
export const DocumentLinks = ({ links }: { links: ResolutionDocument['links'] }) => {
  const { t } = useLocale();
  return (
    <Section title={t('evidence.document')}>
      <ul className={styles.links}>
        {Object.entries(links).map(([language, href]) => (
          <li key={language}>
            <Anchor size="sm" href={href} target="_blank" rel="noreferrer" lang={language}>
              {ownName(language)}
            </Anchor>
          </li>
        ))}
      </ul>
    </Section>
  );
};
