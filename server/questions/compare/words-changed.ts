import { diffArrays } from 'diff';
import type { Language } from '../../../seed/document.ts';
import type { TextChange } from '../../contract.ts';

/** Words, and what stands between them, as the language sets them apart: Chinese by a dictionary, no spaces needed. */
const segmentsOf = (text: string, language: Language): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);

/** The words alone, in lower case. */
export const wordsOf = (text: string, language: Language): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].flatMap(
    ({ segment, isWordLike }) => (isWordLike ? segment.toLocaleLowerCase(language) : []),
  );

/** What changed from one text to another, word by word; all that is `same` or `removed` together is the first text. */
export const changesBetween = (from: string, to: string, language: Language): TextChange[] =>
  diffArrays(segmentsOf(from, language), segmentsOf(to, language)).map(({ added, removed, value }) => ({
    change: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
