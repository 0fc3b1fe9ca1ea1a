/** `npm run accuracy`: measures the reader against annotated texts. */
import { runFromSource } from '../support/from-source.mjs';

await runFromSource('accuracy');
