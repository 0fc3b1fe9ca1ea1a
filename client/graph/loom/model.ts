import type { ResolutionDocument } from '../../../server/contract.ts';
import { actorItems } from './actors.ts';
import { rowsOf } from './rows.ts';
import type { LoomModel, LoomOptions } from './shape.ts';
import { sourceItems } from './sources.ts';
import { threadsOf } from './threads.ts';

/** What the loom shows of a resolution, without any geometry. */
export const loomModel = (document: ResolutionDocument, options: LoomOptions): LoomModel => {
  const rows = rowsOf(document, options);
  const sources = sourceItems(document, options.open.includes('documents'));
  const actors = actorItems(document, options.open.includes('actors'));
  return {
    languages: document.languages,
    rows,
    sources,
    actors,
    threads: threadsOf(document, { rows, sources, actors }),
  };
};
