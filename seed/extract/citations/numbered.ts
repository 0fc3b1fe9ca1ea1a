import type { Citation, Warning } from '../../document.ts';
import { symbolOf } from '../../symbol.ts';
import type { FoundDate } from '../numbers/dates.ts';
import type { NumberItem } from '../numbers/number-item.ts';
import type { CitationReading, Citing, CitingPassage, FoundCitations, Resolutions } from './citing.ts';
import { forceAt } from './force.ts';
import { mendedNumber } from './mended.ts';
import { pinpointOf } from './pinpoints.ts';

/**
 * Citations of Council resolutions by their numbers. The number is the key: where the printed year is not the
 * catalogue's, the number is believed and the year corrected (S/RES/2617 (2021) prints 2195 (2015), adopted in 2014),
 * also without a head noun in a list whose other numbers are right. A number that no resolution has, one adopted after
 * the citing resolution, or one whose year no slip explains is a warning, and a citation only where one figure tells what
 * is meant (`mendedNumber`).
 */
export function numberedCitations(
  { passage, clauses, dates, lists }: CitingPassage,
  { forms, citing, resolutions }: CitationReading,
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
      const sound = cited !== undefined && (problem === null || problem.code === 'newer-than-catalogue');
      const target = sound
        ? symbolOf(number, cited.year)
        : mendedTarget(item, dates, cited, citing, resolutions);
      if (target === null) continue;
      citations.push({
        target,
        paragraph: passage.id,
        printed: passage.text.slice(item.start, item.end),
        start: item.start,
        end: item.end,
        yearImplicit: item.year === null,
        yearCorrected: sound && item.year !== null && item.year !== cited.year,
        inName: null,
        pinpoint: pinpointOf(passage.text, list, item, forms),
        force,
      });
    }
  }
  return { citations, warnings };
}

/** What is meant by a number that can not be right, where its year is not that of the resolution so numbered. */
function mendedTarget(
  item: NumberItem,
  dates: readonly FoundDate[],
  cited: Cited | undefined,
  citing: Citing,
  resolutions: Resolutions,
): string | null {
  if (item.year === null || cited?.year === item.year) return null;
  const number = mendedNumber(item, dates, citing, resolutions);
  return number === null ? null : symbolOf(number, item.year);
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
