import type { GraphNode, ResolutionDocument } from '../../../server/contract.ts';
import { foldId, type SourceItem } from './shape.ts';

/** The left column from top to bottom: resolutions from the oldest, then the other documents. */
export const sourceItems = (document: ResolutionDocument, documentsOpen: boolean): SourceItem[] => {
  const operative = new Set(
    document.paragraphs
      .filter(({ kind }) => kind !== 'preambular')
      .flatMap(({ citations }) => citations.map(({ target }) => target)),
  );
  const cited = new Set(
    document.paragraphs.flatMap(({ citations }) => citations.map(({ target }) => target)),
  );
  const nodes = document.nodes.filter(({ id }) => cited.has(id));
  const item = (node: GraphNode): SourceItem => ({
    id: node.id,
    kind: node.type === 'Resolution' ? 'resolution' : 'instrument',
    node,
    year: node.year ?? null,
    filled: operative.has(node.id),
    count: 1,
    stands: [node.id],
  });
  const resolutions = nodes
    .filter(({ type }) => type === 'Resolution')
    .toSorted(byAge)
    .map(item);
  const instruments = nodes.filter(({ type }) => type === 'Instrument').map(item);
  if (instruments.length === 0) return resolutions;
  const fold: SourceItem = {
    id: foldId.documents,
    kind: 'fold',
    node: null,
    year: null,
    filled: instruments.some(({ filled }) => filled),
    count: instruments.length,
    stands: documentsOpen ? [] : instruments.map(({ id }) => id),
  };
  return [...resolutions, fold, ...(documentsOpen ? instruments : [])];
};

const byAge = (a: GraphNode, b: GraphNode): number =>
  (a.year ?? 0) - (b.year ?? 0) || (a.number ?? 0) - (b.number ?? 0);
