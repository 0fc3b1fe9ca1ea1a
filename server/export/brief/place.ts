import { citePlace } from '../../words/citation.ts';
import { resolutionOf } from '../../words/gist/names.ts';
import { documentAddress } from '../findings/documents.ts';
import type { Speech } from '../findings/speech.ts';
import type { Line } from './block.ts';

/** A place in a document, cited as the United Nations does, with a link to its page where it has one. */
export const placeLine = (id: string, speech: Speech, text?: string): Line => {
  const document = resolutionOf(id);
  const link = documentAddress(document, speech.language);
  const words = text ?? citePlace(id, speech.t, speech.nameOf(document));
  return [link === null ? { text: words } : { text: words, link, key: id }];
};
