import { withFigures } from '../extract/numbers/written.ts';
import type { Line } from '../extract/paragraphs/lines.ts';
import { allLanguages } from '../languages/all.ts';
import type { LanguageForms } from '../languages/language.ts';
import { mayBeOpener } from '../languages/openers.ts';
import { withoutMasthead } from './masthead.ts';

/** A line with nothing but the Council's name, or nothing but a resolution's number and date, is no longer than this. */
const longestLine = 80;
/** The number of a resolution stands at most so many lines above its opening words. */
const tallestHeading = 14;
/** The Council's name with the mark that leads to what it does. */
const leadsOn = /[,\u060c，:：]$/;
/** More lines than these above the first heading are a cover and a table of contents. */
const longestMasthead = 40;

const symbol = /^S\s*\/\s*RES\s*\/\s*(?<number>\d{1,4})\s*[(（]\s*\d{4}/;

/** The number that a line of a heading gives; undefined for a line of text, though it may begin with such words. */
function numberIn(line: Line, { structure }: LanguageForms): string | undefined {
  if (line.text.length > longestLine || /^\p{Ll}/u.test(line.text)) return undefined;
  const text = withFigures(line.text);
  const named = symbol.exec(text) ?? (structure.symbolLine.test(text) ? structure.symbol.exec(text) : null);
  return named?.groups?.number;
}

interface Start {
  /** The line where the heading begins. */
  readonly at: number;
  /** One resolution in one language, which may name the Council again for each of its parts (S/RES/101 (1953)). */
  readonly key: string;
}

/** Where the heading above an opening line begins, if it has one of its own. */
function startAbove(
  lines: readonly Line[],
  opener: number,
  forms: LanguageForms,
  lowest: number,
): Start | null {
  const first = Math.max(lowest, opener - tallestHeading);
  const near = lines.slice(first, opener);
  const nearest = near.findLast((line) => numberIn(line, forms) !== undefined);
  if (nearest === undefined) return null;
  const number = numberIn(nearest, forms);
  const top = near.findIndex((line) => numberIn(line, forms) === number);
  const page = near.slice(0, top + 1).findLastIndex(({ afterPage }) => afterPage);
  return { at: first + (page < 0 ? top : page), key: `${forms.code} ${number}` };
}

function startsIn(lines: readonly Line[]): Start[] {
  const starts: Start[] = [];
  let below = 0;
  for (const [index, { text }] of lines.entries()) {
    if (text.length > longestLine || !mayBeOpener(text)) continue;
    const forms = allLanguages.find(({ structure }) => structure.opener.test(text));
    if (forms === undefined) continue;
    const start = startAbove(lines, index, forms, below);
    if (start !== null && start.key !== starts.at(-1)?.key) starts.push(start);
    // Headed in a way of its own: what follows is another only below it. The name alone, with nothing after it, is a masthead's.
    else if (starts.length === 0 && leadsOn.test(text)) starts.push({ at: 0, key: forms.code });
    below = index + 1;
  }
  return starts;
}

/**
 * The lines of each resolution of a file: volumes print one below the other, each with its number above "The Security
 * Council,". What stands above the first is a masthead, or a table of contents, which is left out.
 */
export function resolutionsIn(lines: readonly Line[]): readonly (readonly Line[])[] {
  const starts = startsIn(lines);
  const [first] = starts;
  if (first === undefined) return [lines];
  const from = first.at > longestMasthead ? first.at : 0;
  return starts.map(({ at }, index) =>
    withoutMasthead(lines.slice(index === 0 ? from : at, starts[index + 1]?.at)),
  );
}
