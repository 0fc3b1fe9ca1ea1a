import type { StructureForms } from '../../languages/language.ts';
import type { Line } from './lines.ts';

/** The notes at the foot of a page have no more lines. */
const longestNotes = 14;

/** How the last line of notes ends. */
const noteEnd = /[.。)）\d]$/u;

/**
 * Lines without the notes that stand right above the end of a page, where the text goes on below them. Notes with no end
 * of a page near, gathered below the text, are left to what tells them from paragraphs.
 */
export function withoutPageNotes(lines: readonly Line[], { footnote }: StructureForms): readonly Line[] {
  if (footnote === null || !lines.some(({ afterPage }) => afterPage)) return lines;
  const kept: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const below = lines.slice(at, at + longestNotes + 1);
    const [line] = below;
    if (line === undefined) break;
    const isNote = line.place === undefined && footnote.test(line.text);
    const length = isNote ? below.findIndex(({ afterPage }, index) => index > 0 && afterPage) : -1;
    if (length > 0 && noteEnd.test(below[length - 1]?.text ?? '')) at += length;
    else {
      kept.push(line);
      at += 1;
    }
  }
  return kept;
}
