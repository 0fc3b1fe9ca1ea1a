import type { LanguageForms } from '../../languages/language.ts';
import { withFigures } from '../numbers/written.ts';

const wide = String.raw`[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’《》]`;
const wideEnd = new RegExp(`${wide}$`, 'u');
const wideStart = new RegExp(`^${wide}`, 'u');
const hanEnd = /\p{Script=Han}$/u;
const hanStart = /^\p{Script=Han}/u;
const asciiEnd = /[\w)]$/;
const asciiStart = /^[\w]/;
const wordEnd = /\w$/;
const figure = /\d/;
const figureEnd = /\d$/;
const figureStart = /^\d/;
const brokenEnd = /[-\u00ad/](?<=[\p{L}\d].)$/u;
const spanEnd = /\d\u2013$/;
const closingStart = /^[,.)\u060c\u061b]/;

/**
 * Whether this text sets Chinese apart from figures and Latin letters with a space, as most PDFs do; a line broken
 * there then gets its space back.
 */
const setsFiguresApart = (lines: readonly string[]): boolean => {
  let apart = 0;
  let close = 0;
  for (const line of lines) {
    if (!figure.test(line)) continue;
    apart += line.match(/\p{Script=Han} \d|\d \p{Script=Han}/gu)?.length ?? 0;
    close += line.match(/\p{Script=Han}\d|\d\p{Script=Han}/gu)?.length ?? 0;
  }
  return apart > close;
};

/** What joins two lines is told by the last two characters of the first, of which one may be a pair. */
const looked = 3;

function tightGlue(previous: string, next: string, figuresApart: boolean): string {
  if (hanEnd.test(previous) && asciiStart.test(next)) return figuresApart ? ' ' : '';
  if (wordEnd.test(previous) && hanStart.test(next)) return figuresApart ? ' ' : '';
  if (wideEnd.test(previous) || wideStart.test(next)) return '';
  // Figures that no sign parts are one number, cut by the end of the line.
  if (figureEnd.test(previous) && figureStart.test(next)) return '';
  return asciiEnd.test(previous) && asciiStart.test(next) ? ' ' : '';
}

/** A word broken at a hyphen, a symbol at a slash, a span of figures at a dash: they go on without a space. */
const spacedGlue = (previous: string, next: string): string =>
  brokenEnd.test(previous) || (spanEnd.test(previous) && figureStart.test(next)) || closingStart.test(next)
    ? ''
    : ' ';

/** How the lines of one document are put together again; made once for the document. */
export function joiner(
  joining: LanguageForms['joining'],
  all: readonly string[],
): (lines: readonly string[]) => string {
  const figuresApart = joining === 'tight' && setsFiguresApart(all);
  return (lines) => {
    const parts: string[] = [];
    // Looking at all of a paragraph anew for each of its lines would take the longer the longer it is.
    let before = '';
    for (const line of lines) {
      const glue =
        before === ''
          ? ''
          : joining === 'tight'
            ? tightGlue(before, line, figuresApart)
            : spacedGlue(before, line);
      parts.push(glue, line);
      before = `${before}${glue}${line.slice(-looked)}`.slice(-looked);
    }
    return joining === 'tight' ? withFigures(parts.join('')) : parts.join('');
  };
}
