import { languages } from '../../seed/document.ts';
import { type Piece, textProperty } from './full-text.ts';

/** What Lucene's analyzer `cjk` leaves out of its indexes. */
const stopWords = (
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this ' +
  'to was will with'
).split(' ');

/** A piece of a word that is left out finds nothing: it can only be checked afterwards. */
const isIndexed = ({ kind, text }: Piece): boolean =>
  kind === 'pair' || !stopWords.some((word) => word.includes(text));

/** The word itself counts most, then words that begin so. Pieces hold letters and digits only: none has to be escaped. */
const clauseOf = ({ kind, text }: Piece): string =>
  kind === 'pair' ? `+"${text}"` : `+(${text}^8 ${text}*^2 *${text}*)`;

/** All pieces in one language, for the index `paragraph_texts`; null where the index knows none of them. */
export const luceneQuery = (pieces: readonly Piece[]): string | null => {
  const indexed = pieces.filter(isIndexed);
  if (indexed.length === 0) return null;
  const all = indexed.map(clauseOf).join(' ');
  return languages.map((language) => `${textProperty(language)}:(${all})`).join(' ');
};
