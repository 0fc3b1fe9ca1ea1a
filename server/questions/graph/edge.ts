import { bases } from '../../../seed/document.ts';
import { groupBy } from '../../../seed/group.ts';
import type { GraphEdge } from '../../contract.ts';
import { numberOf, wordOf } from '../rows/properties.ts';
import type { RelationRecord } from '../rows/record.ts';
import { type EvidenceContext, evidenceIn } from './evidence.ts';

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

const parts = ['preamble', 'operative', 'both'] as const;

const strongestBasis = (parallel: readonly RelationRecord[]) =>
  bases.find((basis) => parallel.some(({ properties }) => properties.basis === basis));

/** Parallel relationships as one edge with all their evidence, in the order in which they are given. */
export const graphEdges = (relations: readonly RelationRecord[], context: EvidenceContext): GraphEdge[] => {
  const evidence = evidenceIn(context);
  return [...groupBy(relations, edgeId)].map(([id, parallel]) => {
    const [{ source, type, target, properties }] = parallel;
    const basis = strongestBasis(parallel);
    const part = wordOf(properties, 'part', parts);
    return {
      id,
      source,
      target,
      type,
      mentions: mentionsOf(parallel),
      ...(basis !== undefined && { basis }),
      ...(part !== null && { part }),
      evidence: parallel.flatMap(evidence),
    };
  });
};
