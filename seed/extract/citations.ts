import type { Citation, Force, Warning } from '../document.ts';
import type { CitationForms } from '../languages/language.ts';
import type { Clause } from './clauses.ts';
import type { NumberItem, NumberList } from './numbers.ts';
import type { Passage } from './paragraphs.ts';
import { contains } from './spans.ts';

/** What the catalogue must tell of a resolution for its citations to be checked. */
export interface Resolutions {
  resolution(
    number: number,
  ): { readonly number: number; readonly year: number; readonly adopted: string } | undefined;
}

/** The resolution that is being read. */
export interface Citing {
  readonly number: number;
  readonly adopted: string | null;
}

export interface FoundCitations {
  readonly citations: Citation[];
  readonly warnings: Warning[];
}

export const symbolOf = (number: number, year: number): string => `S/RES/${number} (${year})`;

/** How a citation is governed: by a preposition or verb right before it, else by the verb of its clause. */
export function forceAt(
  text: string,
  leadStart: number,
  clauses: readonly Clause[],
  forms: CitationForms,
): Force | null {
  const before = text.slice(Math.max(0, leadStart - 40), leadStart);
  const own = forms.forceBefore.find(({ form }) => form.test(before));
  if (own !== undefined) return own.force;
  return clauses.find((clause) => clause.start <= leadStart && leadStart < clause.end)?.type ?? null;
}

/**
 * Citations of Council resolutions in one paragraph. The number is the key: where the printed year is not the
 * catalogue's, the number is believed and the year corrected (S/RES/2617 (2021) prints 2195 (2015), adopted in 2014).
 * A number that no resolution has, or one adopted after the citing resolution, is a warning and no citation.
 */
export function citationsOf(
  passage: Passage,
  lists: readonly NumberList[],
  clauses: readonly Clause[],
  forms: CitationForms,
  citing: Citing,
  resolutions: Resolutions,
): FoundCitations {
  const citations: Citation[] = [];
  const warnings: Warning[] = [];
  for (const list of lists) {
    const force = forceAt(passage.text, list.leadStart, clauses, forms);
    for (const item of list.items) {
      if (item.number === citing.number || isTooSmall(item, citing)) continue;
      const cited = resolutions.resolution(item.number);
      if (list.headless && (cited === undefined || cited.year !== item.year)) continue;
      const problem = problemOf(item, cited, citing);
      if (problem !== null || cited === undefined) {
        warnings.push({
          code: problem?.code ?? 'unknown-resolution',
          message: problem?.message ?? '',
          paragraph: passage.id,
        });
        continue;
      }
      citations.push({
        target: symbolOf(cited.number, cited.year),
        paragraph: passage.id,
        printed: passage.text.slice(item.start, item.end),
        start: item.start,
        end: item.end,
        yearImplicit: item.year === null,
        yearCorrected: item.year !== null && item.year !== cited.year,
        inName: null,
        pinpoint: pinpointOf(passage.text, list, item, forms),
        force,
      });
    }
  }
  return { citations, warnings };
}

/**
 * A small number without a year is a paragraph's or an article's ("paragraphs 10 and 11 of resolution 2146 (2014)"),
 * unless the citing resolution is one of the first years.
 */
const isTooSmall = (item: NumberItem, citing: Citing): boolean =>
  item.year === null && item.number < 100 && citing.number > 200;

function problemOf(
  item: NumberItem,
  cited: { readonly adopted: string } | undefined,
  citing: Citing,
): Pick<Warning, 'code' | 'message'> | null {
  if (cited === undefined) {
    return { code: 'unknown-resolution', message: `No resolution ${item.number} is in the catalogue.` };
  }
  const later = item.number > citing.number || (citing.adopted !== null && cited.adopted > citing.adopted);
  if (!later) return null;
  return {
    code: 'later-than-citing',
    message: `Resolution ${item.number} was adopted on ${cited.adopted}, after the resolution that cites it.`,
  };
}

/** The cited paragraphs: those named after the last resolution of a list, or before the first. */
function pinpointOf(text: string, list: NumberList, item: NumberItem, forms: CitationForms): string[] | null {
  const after =
    item === list.items.at(-1)
      ? forms.pinpointAfter?.exec(text.slice(list.headEnd, list.headEnd + 200))
      : null;
  const before =
    item === list.items[0]
      ? forms.pinpointBefore?.exec(text.slice(Math.max(0, list.leadStart - 200), item.start))
      : null;
  return labelsIn(after?.groups?.paragraphs ?? before?.groups?.paragraphs ?? '');
}

/** `第1(a)段和第81(a)段` gives `1(a)` and `81(a)`; `7(d)和(e)` gives `7(d)` and `7(e)`; `2 to 4` gives all three. */
function labelsIn(paragraphs: string): string[] | null {
  const labels: string[] = [];
  let paragraph = '';
  let end = 0;
  for (const match of paragraphs.matchAll(/(\d{1,3})?\s*((?:[(（][^()（）]{1,6}[)）]\s*)*)/g)) {
    if (match[0].trim() === '') continue;
    const isRange =
      /\d\s*(?:to|through|至|-|–|à|a|по|إلى)\s*第?\s*$/u.test(paragraphs.slice(0, match.index)) && end > 0;
    const from = Number(paragraph) + 1;
    paragraph = match[1] ?? paragraph;
    if (isRange)
      for (let number = from; number < Number(paragraph) && number < from + 50; number += 1)
        labels.push(String(number));
    labels.push(
      `${paragraph}${(match[2] ?? '').replace(/\s/g, '').replaceAll('（', '(').replaceAll('）', ')')}`,
    );
    end = match.index + match[0].length;
  }
  return labels.length > 0 ? labels : null;
}

/** Marks the citations that stand inside an actor's or a document's name: nothing builds on them. */
export function markNames(
  citations: readonly Citation[],
  names: readonly {
    readonly id: string;
    readonly paragraph: string;
    readonly start: number;
    readonly end: number;
  }[],
): Citation[] {
  return citations.map((citation) => {
    const name = names.find(
      (candidate) => candidate.paragraph === citation.paragraph && contains(candidate, citation),
    );
    return name === undefined ? citation : { ...citation, inName: name.id };
  });
}
