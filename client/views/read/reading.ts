import type { Language } from '../../../seed/document.ts';
import type { DocumentParagraph } from '../../../server/contract.ts';

/** A paragraph as it was read in one language. */
export interface Reading {
  readonly paragraph: DocumentParagraph;
  readonly language: Language;
}
