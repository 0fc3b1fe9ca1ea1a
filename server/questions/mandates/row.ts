import { z } from 'zod';
import { verbTypes } from '../../../seed/document.ts';

/** A mandate by its key, with what it is sorted by. */
export const MandateRow = z.object({
  id: z.string(),
  verbType: z.enum(verbTypes),
  resolution: z.int(),
  adopted: z.string().nullable(),
  paragraph: z.number(),
  place: z.number(),
  due: z.array(z.string()),
});
export type MandateRow = z.infer<typeof MandateRow>;

const keys = z.array(z.string());
/** A mandate with all that it can be chosen by. */
export const ChosenRow = MandateRow.extend({ assignees: keys, involved: keys, topics: keys });
export type ChosenRow = z.infer<typeof ChosenRow>;
