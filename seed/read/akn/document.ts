import type { ReadDocument } from '../../document.ts';
import { type Catalogue, readResolution } from '../../extract/document.ts';
import { collapsed } from '../structured.ts';
import { descendantsOf } from '../xml/elements.ts';
import type { XmlElement } from '../xml/parse.ts';
import { withMarks } from './findings.ts';
import { linesOfAkn } from './lines.ts';
import { marksOf } from './marks.ts';

/** The library's subject headings are the better ones; older files have only those found by program. */
const vocabularies = ['UNBIS Thesaurus', 'UNBIS'];

/** The subjects of the UNBIS thesaurus that the file's keywords name, as they are shown. */
function subjectsOf(root: XmlElement): string[] {
  const keywords = descendantsOf(root, 'keyword').filter(
    ({ attributes }) => attributes.refersTo === undefined,
  );
  for (const vocabulary of vocabularies) {
    const shown = keywords
      .filter(({ attributes }) => attributes.dictionary === vocabulary)
      .map(({ attributes }) => collapsed((attributes.showAs ?? '').replaceAll('_', ' ')))
      .filter((subject) => subject !== '');
    if (shown.length > 0) return [...new Set(shown)];
  }
  return [];
}

/**
 * Reads a resolution in Akoma Ntoso (AKN4UN, the UN's own mark-up). The text is read as any other; the paragraphs' borders,
 * marked verbs, links and subjects come from the mark-up.
 *
 * @throws RecallingError `not-a-resolution`
 */
export function readAkn(file: string, root: XmlElement, catalogue: Catalogue): ReadDocument {
  const document = withMarks(readResolution(file, linesOfAkn(root), catalogue), marksOf(root), catalogue);
  const subjects = subjectsOf(root);
  return subjects.length === 0 ? document : { ...document, subjects };
}
