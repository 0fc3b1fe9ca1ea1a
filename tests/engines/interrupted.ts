import type { CorpusShape } from '../support/corpus.ts';

/** Large enough that loading it takes several transactions. */
export const interruptedCorpus: CorpusShape = {
  from: 2_500,
  resolutions: 30,
  languages: ['zh'],
  preamble: 6,
  operative: 12,
};
