import { catalogue } from '../../seed/catalogue/catalogue.ts';
import type { Citation } from '../../seed/document.ts';
import { numberedCitations } from '../../seed/extract/citations/numbered.ts';
import { clausesOf } from '../../seed/extract/clauses/clauses.ts';
import { datesIn } from '../../seed/extract/numbers/dates.ts';
import { numberLists } from '../../seed/extract/numbers/numbers.ts';
import { linesOf } from '../../seed/extract/paragraphs/lines.ts';
import { structureOf } from '../../seed/extract/paragraphs/paragraphs.ts';
import { readingOf } from '../../seed/extract/reading.ts';
import { en } from '../../seed/languages/en.ts';

const reading = readingOf(en);
/** Later than any: no number is refused for being after the text that cites it. */
const latest = { number: Number.MAX_SAFE_INTEGER, adopted: null };
const citationReading = { forms: en.citations, citing: latest, resolutions: catalogue };

/** The citations of an English resolution with their paragraphs, verbs and pinpoints, and nothing else that is read. */
export const citationsAlone = (text: string): Citation[] =>
  (structureOf(linesOf(text), en)?.passages ?? []).flatMap((passage) => {
    const dates = datesIn(passage.text, en.dates);
    const lists = numberLists(passage.text, dates, en.citations);
    const verbs = passage.kind === 'preambular' ? reading.recitals : reading.verbs;
    const clauses = lists.length === 0 ? [] : clausesOf(passage.text, en.verbs, verbs);
    return numberedCitations({ passage, dates, lists, clauses }, citationReading).citations;
  });
