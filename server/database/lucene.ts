import { languages } from '../../seed/document.ts';
import { type Piece, tellingPieces, textProperty } from './full-text.ts';

/** The word itself counts most, then words that begin so. Pieces hold letters and digits only: none has to be escaped. */
const clauseOf = ({ kind, text }: Piece): string =>
  kind === 'pair' ? `+"${text}"` : `+(${text}^8 ${text}*^2 *${text}*)`;

/** All pieces in one language, for the index `paragraph_texts`; null where the index is asked for none of them. */
export const luceneQuery = (pieces: readonly Piece[]): string | null => {
  const indexed = tellingPieces(pieces);
  if (indexed.length === 0) return null;
  const all = indexed.map(clauseOf).join(' ');
  return languages.map((language) => `${textProperty(language)}:(${all})`).join(' ');
};
