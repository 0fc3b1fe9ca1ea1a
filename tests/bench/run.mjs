/** `npm run bench`: measures speed, as ratios. */
import { runFromSource } from '../support/from-source.mjs';

await runFromSource('bench');
