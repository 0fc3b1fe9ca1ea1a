import type { Citation, Warning } from '../../document.ts';
import type { CitationForms } from '../../languages/language.ts';
import type { Clause } from '../clauses/clauses.ts';
import { endsWith } from '../forms/ending.ts';
import type { FoundDate } from '../numbers/dates.ts';
import type { NumberList } from '../numbers/numbers.ts';
import type { Passage } from '../paragraphs/passages.ts';
import { overlaps } from '../spans/spans.ts';
import { type Citing, type FoundCitations, forceAt, type Resolutions, symbolOf } from './citations.ts';

const reach = 120;

/**
 * Citations of Council resolutions by their date alone ("its resolution of 29 September 1972"): the only one adopted on
 * that day. Where the Council adopted several it cannot be told which is meant, which is a warning; where it adopted none
 * the words are another body's.
 *
 * @param lists the numbered citations of the paragraph, to which dates of adoption belong that stand in their lead
 */
export function datedCitations(
  passage: Passage,
  dates: readonly FoundDate[],
  lists: readonly NumberList[],
  clauses: readonly Clause[],
  forms: CitationForms,
  citing: Citing,
  resolutions: Resolutions,
): FoundCitations {
  const citations: Citation[] = [];
  const warnings: Warning[] = [];
  const { text, id } = passage;
  for (const date of dates) {
    const before = text.slice(Math.max(0, date.start - reach), date.start);
    if (!endsWith(before, forms.byDate.before)) continue;
    if (!forms.byDate.after.test(text.slice(date.end, date.end + reach))) continue;
    if (lists.some((list) => overlaps({ start: list.leadStart, end: list.headEnd }, date))) continue;
    const leadStart = date.start - (forms.byDate.before.exec(before)?.[0].length ?? 0);
    const found = resolutions.adoptedOn(date.iso).filter(({ number }) => number < citing.number);
    const [only, ...others] = found;
    if (only === undefined) continue;
    const printed = text.slice(date.start, date.end);
    if (others.length > 0) {
      const numbers = found.map(({ number }) => number).join(', ');
      const message = `The resolution of ${printed} is cited without its number; on that day the Council adopted ${numbers}.`;
      warnings.push({ code: 'unresolved-date', message, paragraph: id });
      continue;
    }
    citations.push({
      target: symbolOf(only.number, only.year),
      paragraph: id,
      printed,
      start: date.start,
      end: date.end,
      yearImplicit: true,
      yearCorrected: false,
      inName: null,
      pinpoint: null,
      force: forceAt(text, leadStart, clauses, forms),
    });
  }
  return { citations, warnings };
}
