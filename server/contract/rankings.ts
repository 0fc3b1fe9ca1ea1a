import { z } from 'zod';
import { ResolutionDate } from '../../seed/document.ts';
import { Wordings } from './graph.ts';

/** What resolutions can be ranked by, over all. */
const rankings = ['cited', 'citing', 'pageRank', 'silent', 'coCited'] as const;

/** One resolution of a ranking. */
const RankedResolution = z.object({
  id: z.string(),
  adopted: ResolutionDate.nullable(),
  title: Wordings,
  loaded: z.boolean(),
  /** What it is ranked by: how many cite it, how many it cites, its rank, how many cite both. */
  value: z.number(),
  /** When a resolution last cited it; null where none has. */
  lastCited: ResolutionDate.nullable(),
});

export const Ranking = z.object({
  by: z.enum(rankings),
  /** How many there are without `limit`. */
  total: z.int(),
  items: z.array(RankedResolution),
});
export type Ranking = z.infer<typeof Ranking>;

export const RankingParameters = z.object({
  by: z
    .enum(rankings)
    .default('cited')
    .describe(
      'cited: by how many; citing: how many; pageRank; silent: cited before `since` and never again; coCited: cited together with `with`',
    ),
  since: ResolutionDate.optional().describe(
    'cited: count citations from this day on; silent: since when (needed)',
  ),
  with: z.string().optional().describe('coCited: the resolution (needed)'),
  limit: z.coerce.number().int().min(1).max(500).default(50).describe('Resolutions at most'),
});
