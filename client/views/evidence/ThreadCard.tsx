import type { ResolutionDocument } from '../../../server/contract.ts';
import type { GistContext } from '../../../server/words/gist/gist.ts';
import { localId, resolutionOf, shortSymbol } from '../../../server/words/gist/names.ts';
import { paragraphName } from '../../../server/words/gist/wording.ts';
import { actorItems } from '../../graph/loom/actors.ts';
import { foldId } from '../../graph/loom/shape.ts';
import { sourceItems } from '../../graph/loom/sources.ts';
import { threadOf } from '../../graph/threadId.ts';
import { Card } from './Card.tsx';
import { DocumentLinks } from './DocumentLinks.tsx';
import { FactSources } from './FactSources.tsx';
import { Mentions } from './Mentions.tsx';
import { catalogueEdge, citationMentions, tieMentions } from './threadEvidence.ts';
import { useWording } from './useWording.ts';

/** Why a line is drawn: the sentences that say so, or the data set that the fact is from. */
export const ThreadCard = ({ id, document }: { id: string; document: ResolutionDocument }) => {
  const wording = useWording(document);
  const thread = threadOf(id);
  if (!thread) return null;
  const { source, type, target } = thread;
  const tie = type === 'ASSIGNED_TO' || type === 'INVOLVES';
  const actors = new Set(standsFor(document, target));
  const mentions = tie
    ? tieMentions(document, source, actors, type)
    : standsFor(document, target).flatMap((one) => [
        ...citationMentions(document, source, one),
        ...(citationMentions(document, source, one).length === 0 && source !== document.id
          ? citationMentions(document, document.id, one)
          : []),
      ]);
  const fact = mentions.length === 0 ? catalogueEdge(document, source, target) : null;
  const ends = { source: nameOfEnd(source, document, wording), target: nameOfEnd(target, document, wording) };
  return (
    <Card
      id={id}
      title={wording.t(`loom.threads.${tie ? type : 'CITES'}`, ends)}
      about={about(source, document)}
    >
      {mentions.length > 0 && <Mentions mentions={mentions} nodes={document.nodes} wording={wording} />}
      {fact && <FactSources edge={fact} nodes={document.nodes} wording={wording} />}
      {!fact && mentions.length === 0 && wording.t('evidence.nothing', { id })}
      <DocumentLinks links={document.links} />
    </Card>
  );
};

/** What a folded row stands for; anything else stands for itself. */
const standsFor = (document: ResolutionDocument, id: string): readonly string[] => {
  const folded = [...actorItems(document, false), ...sourceItems(document, false)];
  return folded.find((item) => item.id === id)?.stands ?? [id];
};

const about = (source: string, document: ResolutionDocument): string =>
  resolutionOf(source) === document.id && source !== document.id ? document.id : '';

const nameOfEnd = (id: string, document: ResolutionDocument, { t, nameOf }: GistContext): string => {
  if (id === foldId.preamble) return t('loom.preamble');
  const items = [...actorItems(document, false), ...sourceItems(document, false)];
  const fold = items.find((item) => item.id === id && item.kind === 'fold');
  if (id === foldId.actors) return t('loom.moreActors', { count: fold?.count ?? 0 });
  if (id === foldId.documents) return t('loom.documents', { count: fold?.count ?? 0 });
  const paragraph = document.paragraphs.find((one) => one.id === id);
  if (paragraph) return paragraphName(paragraph, t);
  if (id.includes('#')) return localId(id);
  return shortSymbol(id) === id ? nameOf(id) : shortSymbol(id);
};
