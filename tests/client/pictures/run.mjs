/** `npm run pictures`: makes README's pictures anew. */
import { runFromSource } from '../../support/from-source.mjs';

await runFromSource('client/pictures');
