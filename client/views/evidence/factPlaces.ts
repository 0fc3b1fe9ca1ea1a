import type { DocumentParagraph } from '../../../server/contract.ts';
import { localId } from '../../../server/words/gist/names.ts';

/** The kind of a paragraph whose text is not loaded, by its key: `S/RES/1373 (2001)#pp3` is preambular. */
export const kindOfParagraph = (key: string): DocumentParagraph['kind'] => {
  const id = localId(key).replace(/^\p{Lu}+\./u, '');
  if (id.startsWith('pp')) return 'preambular';
  return id.startsWith('op') ? 'operative' : 'annex';
};
