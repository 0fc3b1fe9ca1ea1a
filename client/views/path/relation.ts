import type { GraphEdge } from '../../../server/contract.ts';

const worded = [
  'HAS_PARAGRAPH',
  'SETS',
  'ASSIGNED_TO',
  'INVOLVES',
  'REQUIRES',
  'CONCERNS',
  'CITES',
  'MENTIONS',
  'BUILDS_ON',
  'RENEWS',
  'ESTABLISHES',
  'DECIDES_ON',
] as const;

/** The relationship as there are words for it. */
export const relationOf = ({ type }: Pick<GraphEdge, 'type'>) =>
  worded.find((one) => one === type) ?? 'other';
