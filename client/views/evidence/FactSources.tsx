import type { GraphEdge } from '../../../server/contract.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { Section } from './Card.tsx';
import styles from './FactSources.module.css';

/** Where a fact of the catalogue comes from. */
export const FactSources = ({ edge }: { edge: GraphEdge }) => {
  const { t } = useLocale();
  const sources = new Set(edge.evidence.map(({ source }) => source));
  return (
    <>
      <p className={styles.fact}>
        {t('evidence.fromCatalogue')} {edge.part && t(`evidence.where.${edge.part}`)}
      </p>
      <Section title={t('evidence.source')}>
        {[...sources].map((source) => (
          <p key={source} className={styles.source}>
            {source}
          </p>
        ))}
      </Section>
    </>
  );
};
