import type { StructureForms } from '../../languages/language.ts';
import type { Line } from './lines.ts';
import { numberAt, opensParagraph, withoutNumber } from './opening-marks.ts';

/** The lines of the resolution proper, without what stands above it and what follows it. */
interface Body {
  readonly heading: readonly Line[];
  readonly lines: readonly Line[];
  /** The lines below that tell of the vote; empty where there are none. */
  readonly trailer: readonly Line[];
}

/** How many lines a heading has at most. */
const longestHeading = 12;
/** Above the opener, fewer characters lead over to it ("To this end,", S/RES/14 (1946)). */
const shortestRecital = 16;
/** What tells of the vote takes no more lines. */
const longestTrailer = 4;

/**
 * Whether lines may be a resolution in a language: false for most texts in others, before anything is made ready for them.
 *
 * @param openers those of the lines that may open a resolution in any language
 */
export const mayOpen = (
  lines: readonly Line[],
  openers: readonly Line[],
  { opener, runOnOpener, symbolLine }: StructureForms,
): boolean =>
  openers.some(({ text }) => opener.test(text) || runOnOpener.test(text)) ||
  lines.slice(0, longestHeading).some(({ text }) => symbolLine.test(text));

/** The Council's name with the mark that leads to what it does. */
const leadsOn = /^\P{Ll}.*[,\u060c，:：]$/u;

/**
 * The first line with the Council's name alone; where no mark ends it, it may be the masthead's ("安全理事会", "Совет Безопасности"),
 * which the one that opens the resolution follows within the height of a heading.
 */
function openerIn(lines: readonly Line[], { opener }: StructureForms): number {
  const first = lines.findIndex(({ text }) => opener.test(text));
  if (first < 0 || !/\p{L}$/u.test(lines[first]?.text ?? '')) return first;
  const below = lines.slice(first + 1, first + 1 + longestHeading);
  const second = below.findIndex(({ text }) => opener.test(text) && leadsOn.test(text));
  return second < 0 ? first : first + 1 + second;
}

/**
 * Finds the line that opens the resolution. Early ones put recitals above it ("Whereas …", S/RES/30 (1947)), and some
 * texts have lost it (S/RES/462 (1980) begins with its first recital, right below a heading that names it).
 */
export function bodyOf(lines: readonly Line[], forms: StructureForms): Body | null {
  const opener = openerIn(lines, forms);
  if (opener < 0) return openedByRecital(lines, forms);
  const early = lines.findIndex((line) => forms.earlyRecital?.test(line.text) === true);
  const first = early >= 0 && early < opener ? early : opener;
  const above = lines
    .slice(first, opener)
    .filter(({ text, afterBlank }) => !afterBlank || text.length > shortestRecital);
  const { text, trailer } = withoutTrailer(lines.slice(opener + 1), forms);
  return { heading: lines.slice(0, first), lines: [...above, ...text], trailer };
}

/**
 * Without an opening line: the first line below the heading that opens a recital, or, where the first paragraph to be
 * known is numbered (S/RES/1 (1946): "1. The Security Council requests …"), all that stands above it.
 */
function openedByRecital(lines: readonly Line[], forms: StructureForms): Body | null {
  const head = lines.slice(0, longestHeading);
  const symbol = head.findIndex((line) => forms.symbolLine.test(line.text));
  const opening = head.findIndex(
    (line, index) =>
      index > symbol &&
      !forms.adoption.test(line.text) &&
      opensParagraph(withoutNumber(line.text, forms), forms),
  );
  if (symbol < 0 || opening < 0) return null;
  const first = numberAt(head[opening]?.text ?? '', forms) === 1 ? symbol + 1 : opening;
  const { text, trailer } = withoutTrailer(lines.slice(first), forms);
  return { heading: lines.slice(0, first), lines: text, trailer };
}

/** Annexes can follow the record of the vote; footnotes do not count. */
function withoutTrailer(
  lines: readonly Line[],
  forms: StructureForms,
): { readonly text: readonly Line[]; readonly trailer: readonly Line[] } {
  const trailer = lines.findIndex((line) => forms.trailer?.test(line.text) === true);
  if (trailer < 0) return { text: lines, trailer: [] };
  const annex = lines.findIndex((line, index) => index > trailer && forms.annex.test(line.text));
  return {
    text: [...lines.slice(0, trailer), ...(annex < 0 ? [] : lines.slice(annex))],
    trailer: lines.slice(trailer, trailer + longestTrailer),
  };
}
