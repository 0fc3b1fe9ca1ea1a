import type { ReadDocument } from '../../seed/document.ts';
import { corpusOf } from '../support/corpus.ts';

/**
 * What the cases ask about. More than 2,048 mandates name one actor, and mandates have more than 65,535 relationships:
 * the numbers beyond which an engine has been seen to give wrong rows.
 */
export const corpus = [
  ...corpusOf({ from: 2_500, resolutions: 60, languages: ['zh'], preamble: 10, operative: 20 }),
  ...corpusOf({
    from: 2_600,
    resolutions: 3,
    languages: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
    preamble: 3,
    operative: 4,
  }),
];

export const documents: readonly ReadDocument[] = corpus.flatMap((reading) =>
  'document' in reading ? [reading.document] : [],
);

/** Keys of the loaded resolutions, in the order in which they were loaded. */
export const symbols: readonly string[] = [...new Set(documents.map(({ symbol }) => symbol))];

/** An actor that most mandates name. */
export const hub = 'CTED';
