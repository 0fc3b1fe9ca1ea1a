import { useQuery } from '@tanstack/react-query';
import type { ResolutionDocument } from '../../../server/contract.ts';
import { resolutionOf } from '../../../server/words/gist/names.ts';
import { threadOf } from '../../graph/threadId.ts';
import { resolutionQuery } from '../../http/queries.ts';
import { useView, type ViewState } from '../../state/view.ts';
import { Loading } from '../state/Loading.tsx';
import { ProblemNotice } from '../state/ProblemNotice.tsx';
import { ActorCard } from './ActorCard.tsx';
import { InstrumentCard } from './InstrumentCard.tsx';
import { MandateCard } from './MandateCard.tsx';
import { NodeCard } from './NodeCard.tsx';
import { ParagraphCard } from './ParagraphCard.tsx';
import { ResolutionCard } from './ResolutionCard.tsx';
import { ThreadCard } from './ThreadCard.tsx';
import { TieCard } from './TieCard.tsx';

/** The evidence of one selected node or line; the document that it is to be found in is fetched where needed. */
export const EvidenceCard = ({ id }: { id: string }) => {
  const { state } = useView();
  const thread = threadOf(id);
  // A graph that grows has arrows of every kind; the other pictures have threads of their own, which also fold.
  if (thread && state.view === 'explore')
    return <TieCard id={id} source={thread.source} target={thread.target} />;
  return <DocumentCard id={id} />;
};

/** What is told with the document at hand that says it. */
const DocumentCard = ({ id }: { id: string }) => {
  const { state } = useView();
  const { data, error, refetch } = useQuery(resolutionQuery(documentFor(id, state)));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <CardFor id={id} document={data} />;
};

/** The resolution whose text holds the evidence: its own for a paragraph or thread, else the one on the screen. */
const documentFor = (id: string, state: ViewState): string => {
  const source = threadOf(id)?.source ?? id;
  if (source.includes('#')) return resolutionOf(source);
  if (threadOf(id) && source.startsWith('S/RES/')) return source;
  return state.view === 'trace' ? resolutionOf(state.from) : state.resolution;
};

const CardFor = ({ id, document }: { id: string; document: ResolutionDocument }) => {
  const { state } = useView();
  if (threadOf(id)) return <ThreadCard id={id} document={document} />;
  if (id.startsWith('S/RES/') && !id.includes('#')) return <ResolutionCard id={id} citing={document} />;
  const paragraph = document.paragraphs.find((one) => one.id === id);
  if (paragraph) return <ParagraphCard paragraph={paragraph} document={document} />;
  for (const holder of document.paragraphs) {
    const mandate = holder.mandates.find((one) => one.id === id);
    if (mandate) return <MandateCard mandate={mandate} paragraph={holder} document={document} />;
  }
  const node = document.nodes.find((one) => one.id === id);
  if (node?.type === 'Actor' || (!node && state.view === 'actor'))
    return <ActorCard id={id} document={document} />;
  if (node) return <InstrumentCard node={node} document={document} />;
  return <NodeCard id={id} />;
};
