import type { GistContext } from '../../../server/words/gist/gist.ts';
import { shortSymbol } from '../../../server/words/gist/names.ts';
import type { Reading } from './reading.ts';

/** What is printed otherwise than it is: a year that is wrong. One note for each printed form. */
export const printedNotes = (
  readings: readonly Reading[],
  { t }: Pick<GistContext, 't'>,
): readonly string[] => {
  const notes = readings.flatMap(({ paragraph, language }) =>
    paragraph.citations
      .filter((citation) => citation.language === language && citation.yearCorrected)
      .map(({ printed, target }) => t('evidence.asPrinted', { printed, target: shortSymbol(target) })),
  );
  return [...new Set(notes)];
};
