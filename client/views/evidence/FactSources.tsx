import type { Evidence, GraphEdge, GraphNode } from '../../../server/contract.ts';
import type { GistContext } from '../../../server/words/gist/gist.ts';
import { paragraphName } from '../../../server/words/gist/wording.ts';
import { Section } from './Card.tsx';
import { citationNotes } from './citationNotes.ts';
import styles from './FactSources.module.css';
import { kindOfParagraph } from './factPlaces.ts';
import { isLoadedIn, Pinpoints } from './Pinpoints.tsx';

interface FactSourcesProps {
  readonly edge: GraphEdge;
  /** What is known of what it ties. */
  readonly nodes: readonly GraphNode[];
  readonly wording: GistContext;
}

/** Where a fact of the catalogue stands in a text that is not loaded, how it cites, and which collection it was read in. */
export const FactSources = ({ edge, nodes, wording }: FactSourcesProps) => {
  const { t } = wording;
  const sources = new Set(edge.evidence.map(({ source }) => source));
  const places = edge.evidence.flatMap((evidence) =>
    evidence.paragraph === null ? [] : [{ ...evidence, paragraph: evidence.paragraph }],
  );
  return (
    <>
      <p className={styles.fact}>
        {t('evidence.fromCatalogue')} {edge.part && t(`evidence.where.${edge.part}`)}
      </p>
      {places.length > 0 && (
        <ol className={styles.places}>
          {places.map((place) => (
            <li key={`${place.paragraph} ${place.force} ${place.inName} ${place.pinpoint}`}>
              <FactPlace place={place} target={edge.target} nodes={nodes} wording={wording} />
            </li>
          ))}
        </ol>
      )}
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

const FactPlace = ({
  place,
  target,
  nodes,
  wording,
}: {
  place: Evidence & { paragraph: string };
  target: string;
  nodes: readonly GraphNode[];
  wording: GistContext;
}) => {
  const kind = kindOfParagraph(place.paragraph);
  const notes = citationNotes({ ...place, printed: place.printed ?? '', target }, wording);
  return (
    <>
      <span>{paragraphName({ id: place.paragraph, kind, number: null }, wording.t)}</span>
      {notes.length > 0 && <span className={styles.notes}>{notes.join(wording.t('gist.separator'))}</span>}
      <Pinpoints pinpoint={place.pinpoint} target={target} loaded={isLoadedIn(nodes, target)} />
    </>
  );
};
