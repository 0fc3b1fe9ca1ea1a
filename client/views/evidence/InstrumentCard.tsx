import type { GraphNode, ResolutionDocument } from '../../../server/contract.ts';
import { fullName } from '../../../server/words/gist/wording.ts';
import { Card, Section } from './Card.tsx';
import { Mentions } from './Mentions.tsx';
import { citationMentions } from './threadEvidence.ts';
import { useWording } from './useWording.ts';

/** A cited document that is not a Council resolution, and where it is cited. */
export const InstrumentCard = ({ node, document }: { node: GraphNode; document: ResolutionDocument }) => {
  const wording = useWording(document);
  const { t, language } = wording;
  const mentions = citationMentions(document, document.id, node.id);
  const paragraphs = new Set(mentions.map(({ paragraph }) => paragraph.id)).size;
  const name = fullName(node, language);
  return (
    <Card id={node.id} title={name} about={name === node.label ? t(`kinds.${node.type}`) : node.label}>
      <Section title={t('evidence.citedHere', { count: paragraphs })}>
        <Mentions mentions={mentions} nodes={document.nodes} wording={wording} />
      </Section>
    </Card>
  );
};
