import { bases } from '../../seed/document.ts';
import { GraphEdge } from '../contract.ts';
import { type EvidenceContext, evidenceOf } from './evidence.ts';
import { numberOf, textOf } from './properties.ts';
import type { RelationRecord } from './records.ts';

/** The id of an edge: stable, since it is made of keys. */
export const edgeId = ({
  source,
  type,
  target,
}: Pick<RelationRecord, 'source' | 'type' | 'target'>): string => `${source}|${type}|${target}`;

/** Mentions in several languages are the same mentions: the language with the most says how many there are. */
const mentionsOf = (parallel: readonly RelationRecord[]): number => {
  const stored = parallel.map(({ properties }) => numberOf(properties, 'mentions') ?? 0);
  const byLanguage = new Map<unknown, number>();
  for (const { properties } of parallel)
    byLanguage.set(properties.language, (byLanguage.get(properties.language) ?? 0) + 1);
  return Math.max(1, ...stored, ...byLanguage.values());
};

const strongestBasis = (parallel: readonly RelationRecord[]) =>
  bases.find((basis) => parallel.some(({ properties }) => properties.basis === basis));

/** Parallel relationships as one edge with all their evidence, in the order in which they are given. */
export const graphEdges = (relations: readonly RelationRecord[], context: EvidenceContext): GraphEdge[] => {
  const groups = new Map<string, [RelationRecord, ...RelationRecord[]]>();
  for (const relation of relations) {
    const group = groups.get(edgeId(relation));
    if (group === undefined) groups.set(edgeId(relation), [relation]);
    else group.push(relation);
  }
  return [...groups].map(([id, parallel]) => {
    const [{ source, type, target, properties }] = parallel;
    return GraphEdge.parse({
      id,
      source,
      target,
      type,
      mentions: mentionsOf(parallel),
      basis: strongestBasis(parallel),
      part: textOf(properties, 'part') ?? undefined,
      evidence: parallel.flatMap((relation) => evidenceOf(relation, context)),
    });
  });
};
