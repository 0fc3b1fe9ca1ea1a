import { useMemo } from 'react';
import { groupBy } from '../../../seed/group.ts';
import type { DocumentParagraph, ResolutionDocument, WordingWarning } from '../../../server/contract.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useWording } from '../evidence/useWording.ts';
import { differenceNotes } from './differences.ts';
import { ReadParagraph } from './ReadParagraph.tsx';
import type { Reading } from './reading.ts';
import styles from './TextSections.module.css';
import { languagesOf, type Wordings } from './wordings.ts';

interface TextSectionsProps {
  readonly documents: readonly ResolutionDocument[];
  readonly wordings: Wordings;
  readonly pointed: string | null;
  readonly selected: readonly string[];
  readonly hrefOf: (id: string) => string;
  readonly sought: string;
}

const sections = ['preambular', 'operative', 'annex'] as const;

/** The text from its preamble to its annexes, paragraph by paragraph. */
export const TextSections = (props: TextSectionsProps) => {
  const { documents, wordings, pointed, selected, hrefOf, sought } = props;
  const { t } = useLocale();
  const rows = useMemo(() => rowsOf(documents, wordings), [documents, wordings]);
  const [document] = documents;
  if (!document) return null;
  const columns = languagesOf(wordings).length;
  return (
    <>
      <Differences document={document} columns={columns} />
      {sections.map((kind) => {
        const own = rows.filter(({ paragraph }) => paragraph.kind === kind);
        if (own.length === 0) return null;
        return (
          <section
            key={kind}
            className={styles.section}
            data-columns={columns}
            aria-label={t(`read.sections.${kind}`)}
          >
            <h2>{t(`read.sections.${kind}`)}</h2>
            {own.map(({ paragraph, readings, warnings, named }) => (
              <Row
                key={paragraph.id}
                document={document}
                readings={readings}
                warnings={warnings}
                pointed={pointed !== null && named.has(pointed) ? pointed : null}
                selected={selected.some((id) => id === paragraph.id || id.startsWith(`${paragraph.id}.`))}
                hrefOf={hrefOf}
                sought={sought}
              />
            ))}
          </section>
        );
      })}
    </>
  );
};

/** That languages disagree, and on what they do as a whole; the rest stands at its paragraphs. */
const Differences = ({ document, columns }: { document: ResolutionDocument; columns: number }) => {
  const wording = useWording(document);
  const { warnings } = document;
  if (warnings.length === 0) return null;
  const ofWhole = warnings.filter(({ paragraph }) => paragraph === null);
  return (
    <ul className={styles.differences} data-columns={columns}>
      <li>{wording.t('read.differences', { count: warnings.length })}</li>
      {differenceNotes(ofWhole, wording).map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
};

interface RowProps {
  readonly document: ResolutionDocument;
  readonly readings: readonly Reading[];
  readonly warnings: readonly WordingWarning[];
  readonly pointed: string | null;
  readonly selected: boolean;
  readonly hrefOf: (id: string) => string;
  readonly sought: string;
}

const Row = ({ document, ...paragraph }: RowProps) => (
  <ReadParagraph {...paragraph} wording={useWording(document)} />
);

interface TextRow {
  readonly paragraph: DocumentParagraph;
  readonly readings: readonly Reading[];
  readonly warnings: readonly WordingWarning[];
  /** Keys of all that its words name. */
  readonly named: ReadonlySet<string>;
}

/** Paragraph by paragraph, what was read of it in each language: the same key in all of them. */
const rowsOf = (documents: readonly ResolutionDocument[], wordings: Wordings): TextRow[] => {
  const languages = languagesOf(wordings);
  const byKey = documents.map((one) => new Map(one.paragraphs.map((each) => [each.id, each])));
  const warnings = groupBy(documents[0]?.warnings ?? [], ({ paragraph }) => paragraph);
  return (documents[0]?.paragraphs ?? []).map((paragraph) => {
    const readings = languages.map(
      (language, index): Reading => ({ paragraph: byKey[index]?.get(paragraph.id) ?? paragraph, language }),
    );
    const named = readings.flatMap(({ paragraph: { citations, actors, mandates } }) => [
      ...citations.map(({ target }) => target),
      ...actors.map(({ id }) => id),
      ...mandates.map(({ id }) => id),
    ]);
    return { paragraph, readings, warnings: warnings.get(paragraph.id) ?? [], named: new Set(named) };
  });
};
