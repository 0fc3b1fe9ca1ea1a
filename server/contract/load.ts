import { z } from 'zod';
import { errorCodes } from '../../seed/error.ts';

/** One line of the NDJSON answer to `POST /documents`. */
export const LoadEvent = z.discriminatedUnion('event', [
  /** How many documents will follow: of an archive all that it holds. */
  z.object({ event: z.literal('started'), files: z.int() }),
  z.object({
    event: z.literal('document'),
    file: z.string(),
    symbol: z.string().nullable(),
    outcome: z.enum(['loaded', 'unchanged', 'replaced', 'failed']),
    reason: z.string().nullable(),
    /** What kind of failure it was, for whoever tells it in another language than the reason. */
    code: z.enum(errorCodes).nullable(),
    warnings: z.array(z.string()),
    done: z.int(),
  }),
  z.object({
    event: z.literal('finished'),
    loaded: z.int(),
    unchanged: z.int(),
    replaced: z.int(),
    failed: z.int(),
  }),
  /** The database failed: what was not reported yet is not loaded. */
  z.object({ event: z.literal('stopped'), reason: z.string() }),
]);
export type LoadEvent = z.infer<typeof LoadEvent>;
