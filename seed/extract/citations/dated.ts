import type { Citation, Warning } from '../../document.ts';
import { symbolOf } from '../../symbol.ts';
import { endsWith } from '../forms/ending.ts';
import { overlaps } from '../spans/spans.ts';
import type { CitationReading, CitingPassage, FoundCitations } from './citing.ts';
import { forceAt } from './force.ts';

/** How far around a date the words stand that tell what is of that date. */
const reach = 120;

/**
 * Citations of Council resolutions by their date alone ("its resolution of 29 September 1972"): the only one adopted on
 * that day. Where the Council adopted several it cannot be told which is meant, which is a warning; where it adopted none
 * the words are another body's.
 * Dates in the lead of numbered citations belong to those.
 */
export function datedCitations(
  { passage, clauses, dates, lists }: CitingPassage,
  { forms, citing, resolutions }: CitationReading,
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
