import type { DocumentParagraph, ResolutionDocument } from '../../../server/contract.ts';
import { foldId, type LoomModel } from '../../graph/loom/shape.ts';
import { threadOf } from '../../graph/threadId.ts';
import type { Subject } from '../stage/Stage.tsx';

/** What a loom stands for in the graph: folded rows for what is folded in them, paragraphs with their mandates. */
export const loomSubject = (document: ResolutionDocument, model: LoomModel, about: string): Subject => {
  const preamble = document.paragraphs.filter(({ kind }) => kind === 'preambular').flatMap(keysOf);
  const paragraphs = new Map(document.paragraphs.map((paragraph) => [paragraph.id, keysOf(paragraph)]));
  const mandates = new Map(
    document.paragraphs.flatMap((paragraph) =>
      paragraph.mandates.map(({ id, deliverables }) => [id, [id, ...deliverables.map((one) => one.id)]]),
    ),
  );
  const stands = new Map([...model.sources, ...model.actors].map((item) => [item.id, item.stands]));
  const standsFor = (id: string): readonly string[] => {
    if (id === foldId.preamble) return preamble;
    if (threadOf(id)) return [];
    return paragraphs.get(id) ?? mandates.get(id) ?? stands.get(id) ?? [id];
  };
  const shown = [...model.sources, ...model.rows, ...model.actors].flatMap(({ id }) => standsFor(id));
  return { title: document.id, about, nodes: [...new Set([document.id, ...shown])], standsFor };
};

/** The keys of a paragraph, its mandates and what they require. */
const keysOf = ({ id, mandates }: DocumentParagraph): string[] => [
  id,
  ...mandates.flatMap((mandate) => [mandate.id, ...mandate.deliverables.map((one) => one.id)]),
];
