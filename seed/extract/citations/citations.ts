import type { Citation, Force, Warning } from '../../document.ts';
import { groupBy } from '../../group.ts';
import type { CitationForms } from '../../languages/language.ts';
import type { Clause } from '../clauses/clauses.ts';
import { endsWith } from '../forms/ending.ts';
import { matchesIn } from '../forms/match.ts';
import type { NumberItem } from '../numbers/number-item.ts';
import type { NumberList } from '../numbers/numbers.ts';
import type { Passage } from '../paragraphs/passages.ts';
import { contains, type Span } from '../spans/spans.ts';
import { touching } from '../spans/touching.ts';

/** What the catalogue must tell of a resolution for its citations to be checked. */
export interface Resolutions {
  resolution(
    number: number,
  ): { readonly number: number; readonly year: number; readonly adopted: string } | undefined;
  /** Those adopted on a day (ISO), in the order of their numbers. */
  adoptedOn(date: string): readonly { readonly number: number; readonly year: number }[];
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
  const own = forms.forceBefore.find(({ form }) => endsWith(before, form));
  if (own !== undefined) return own.force;
  return clauses.find((clause) => clause.start <= leadStart && leadStart < clause.end)?.type ?? null;
}

/**
 * Citations of Council resolutions in one paragraph. The number is the key: where the printed year is not the
 * catalogue's, the number is believed and the year corrected (S/RES/2617 (2021) prints 2195 (2015), adopted in 2014),
 * also without a head noun in a list whose other numbers are right. A number that no resolution has, one adopted after
 * the citing resolution, or one whose year no slip explains (S/RES/630 (1989) prints `20 (1982)` for 520 (1982)) is a
 * warning and no citation.
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
    const known = list.items.some((item) => isRight(item, resolutions));
    for (const item of list.items) {
      const number = meantNumber(item, resolutions);
      if (number === null || number === citing.number || isTooSmall(item, citing)) continue;
      const cited = resolutions.resolution(number) ?? newer(item, citing, resolutions);
      if (
        list.headless &&
        !isRight(item, resolutions) &&
        !(known && item.year !== null && cited !== undefined)
      ) {
        continue;
      }
      const problem = problemOf(item, number, cited, citing);
      if (problem !== null) warnings.push({ ...problem, paragraph: passage.id });
      if (cited === undefined || (problem !== null && problem.code !== 'newer-than-catalogue')) continue;
      citations.push({
        target: symbolOf(number, cited.year),
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

/** The printed year is the one that the catalogue has for the number. */
const isRight = (item: NumberItem, resolutions: Resolutions): boolean =>
  item.year !== null && resolutions.resolution(item.repaired ?? item.number)?.year === item.year;

/** The number that is meant; null where signs are damaged and no reading of them agrees with the printed year. */
function meantNumber(item: NumberItem, resolutions: Resolutions): number | null {
  if (item.repaired === undefined) return item.number;
  const readings = [item.repaired, item.number];
  return readings.find((number) => resolutions.resolution(number)?.year === item.year) ?? null;
}

/**
 * A small number without a year is a paragraph's or an article's ("paragraphs 10 and 11 of resolution 2146 (2014)"),
 * unless the citing resolution is one of the first years.
 */
const isTooSmall = (item: NumberItem, citing: Citing): boolean =>
  item.year === null && item.number < 100 && citing.number > 200;

/** What is known of a resolution: from the catalogue, or, of one adopted since, from how it is printed. */
interface Cited {
  readonly year: number;
  readonly adopted: string | null;
}

/**
 * A text that is newer than the catalogue cites others that are: those numbered between the catalogue's last and its
 * own, and printed with a year, are taken as printed.
 */
function newer(item: NumberItem, citing: Citing, resolutions: Resolutions): Cited | undefined {
  const known = resolutions.resolution(citing.number) !== undefined;
  const citingYear = citing.adopted === null ? null : Number(citing.adopted.slice(0, 4));
  const plausible =
    !known &&
    item.number < citing.number &&
    item.year !== null &&
    (citingYear === null || item.year <= citingYear);
  return plausible && item.year !== null ? { year: item.year, adopted: null } : undefined;
}

/** Two printed years that a slip of one figure, or of a year or two, can confuse. */
function isSlip(printed: number, true_: number): boolean {
  const figures = String(true_);
  const different = Array.from(String(printed)).filter((figure, index) => figure !== figures[index]).length;
  return different < 2 || Math.abs(printed - true_) <= 2;
}

function problemOf(
  item: NumberItem,
  number: number,
  cited: Cited | undefined,
  citing: Citing,
): Pick<Warning, 'code' | 'message'> | null {
  if (cited === undefined) {
    return { code: 'unknown-resolution', message: `No resolution ${number} is in the catalogue.` };
  }
  if (cited.adopted === null) {
    return {
      code: 'newer-than-catalogue',
      message: `Resolution ${number} is newer than the catalogue; its year is taken as printed.`,
    };
  }
  if (number > citing.number || (citing.adopted !== null && cited.adopted > citing.adopted)) {
    return {
      code: 'later-than-citing',
      message: `Resolution ${number} was adopted on ${cited.adopted}, after the resolution that cites it.`,
    };
  }
  const possible =
    item.year !== null && citing.adopted !== null && item.year <= Number(citing.adopted.slice(0, 4));
  if (item.year === null || !possible || isSlip(item.year, cited.year)) return null;
  return {
    code: 'doubtful-number',
    message: `Resolution ${number} is of ${cited.year}, not of ${item.year} as printed: the number may be wrong.`,
  };
}

/** The cited paragraphs: those named after the last resolution of a list, or before the first. */
function pinpointOf(text: string, list: NumberList, item: NumberItem, forms: CitationForms): string[] | null {
  const after =
    item === list.items.at(-1)
      ? forms.pinpointAfter?.exec(text.slice(list.headEnd, list.headEnd + 200))
      : null;
  const words = text.slice(Math.max(0, list.leadStart - 200), item.start);
  const before =
    item === list.items[0] && forms.pinpointBefore !== null && endsWith(words, forms.pinpointBefore)
      ? forms.pinpointBefore.exec(words)
      : null;
  const groups = after?.groups ?? before?.groups;
  const labels = labelsIn(groups?.paragraphs ?? '');
  const [only] = labels ?? [];
  return groups?.item !== undefined && only !== undefined && labels?.length === 1
    ? labelsIn(`${only} ${groups.item}`)
    : labels;
}

/** An item's letter as cited in all languages: `（a）`, `a)` and `(a)` are `(a)`. */
const asItem = (printed: string): string =>
  printed
    .replace(/\s/g, '')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replace(/(?<![(\p{L}])(?=\p{L}{1,4}\))/gu, '(');

/** A paragraph's number with the letters of its items, or letters that go on from it; each may be missing. */
const labelled = /(\d{1,3})?\s*((?:(?:[(（][^()（）]{1,6}[)）]|(?<!\p{L})\p{L}{1,4}\))\s*)*)/gu;

/** One Latin letter as the label of an item, at the end of a label. */
const lettered = /\((?<letter>[a-z])\)$/;

/** The labels of the items between two of one paragraph: between `2(a)` and `2(d)` are `2(b)` and `2(c)`. */
function itemsBetween(first: string, last: string): string[] {
  const [from, to] = [first, last].map((label) => lettered.exec(label)?.groups?.letter?.charCodeAt(0));
  // `(i) to (v)` are figures.
  if (from === undefined || to === undefined || /\([ivx]\)$/.test(first)) return [];
  const paragraph = first.replace(lettered, '');
  const count = Math.max(0, to - from - 1);
  return Array.from({ length: count }, (_, at) => `${paragraph}(${String.fromCharCode(from + 1 + at)})`);
}

/**
 * `第1(a)段和第81(a)段` gives `1(a)` and `81(a)`; `7(d)和(e)` and `7 d) et e)` give `7(d)` and `7(e)`; `2 to 4` gives all
 * three, `2 (a) to (d)` all four.
 */
function labelsIn(paragraphs: string): string[] | null {
  const labels: string[] = [];
  let paragraph = '';
  let end = 0;
  for (const match of matchesIn(paragraphs, labelled)) {
    if (match[0].trim() === '') continue;
    const isRange =
      /[\d)）]\s*(?:to|through|至|-|–|à|a|по|إلى)\s*第?\s*$/u.test(paragraphs.slice(0, match.index)) &&
      end > 0;
    const from = Number(paragraph) + 1;
    paragraph = match[1] ?? paragraph;
    const label = `${paragraph}${asItem(match[2] ?? '')}`;
    if (isRange && match[1] === undefined) labels.push(...itemsBetween(labels.at(-1) ?? '', label));
    else if (isRange)
      for (let number = from; number < Number(paragraph) && number < from + 50; number += 1)
        labels.push(String(number));
    labels.push(label);
    end = match.index + match[0].length;
  }
  return labels.length > 0 ? labels : null;
}

/** Marks the citations that stand inside an actor's or a document's name: nothing builds on them. */
export function markNames(
  citations: readonly Citation[],
  names: readonly (Span & { readonly id: string; readonly paragraph: string })[],
): Citation[] {
  const ofParagraph = new Map(
    [...groupBy(names, ({ paragraph }) => paragraph)].map(([paragraph, own]) => [paragraph, touching(own)]),
  );
  return citations.map((citation) => {
    const name = ofParagraph
      .get(citation.paragraph)?.(citation)
      .find((candidate) => contains(candidate, citation));
    return name === undefined ? citation : { ...citation, inName: name.id };
  });
}
