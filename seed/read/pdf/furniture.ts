import type { PrintedLine } from './words.ts';

/** The lines of one page from the top down, and the page's height in points. */
export interface Page {
  readonly height: number;
  readonly lines: readonly PrintedLine[];
}

/** Shares of the page's height: the parts of it where headers and footers stand. */
const headerZone = 0.14;
const footerZone = 0.13;
/** Headers of other pages stand at the same height, in points. */
const sameHeight = 4;

const pattern = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, '');

/** Only in the zone of footers: job number, bar code, page number, and the mark of older documents that a page follows. */
const footers = [
  /^[^\p{L}]{0,12}\b\d{2}-\d{5}\b.{0,40}$/u,
  /\b\d{2}-\d{5}(?:\s*\*?\s*\(\p{Lu}\))?$/u,
  // As it comes out in a text from right to left.
  /^\d{5}-\d{2}\b[^\p{L}]{0,4}(?:\p{Lu}\W)?[^\p{L}]{0,30}$/u,
  /^\*\d{6,8}[A-Z]?\*$/,
  /^[-–—\s]*\d{1,3}[-–—\s]*$/,
  /^\d{1,3}\s*\/\s*\d{1,3}$/,
  /^\/?\s?(?:\.{3}|…)$/,
];

const inHeaderZone = (line: PrintedLine, page: Page): boolean => line.baseline < headerZone * page.height;
const inFooterZone = (line: PrintedLine, page: Page): boolean =>
  line.baseline > (1 - footerZone) * page.height;

/** On how many of so many pages the same line has to stand to be the page's and not the text's. */
const enough = (pages: number): number => Math.max(2, Math.ceil(0.3 * pages));

/** Takes out running headers and footers: what repeats at the same height, and what only footers have. */
export function withoutFurniture(pages: readonly Page[]): Page[] {
  const places = new Map<string, Map<number, number[]>>();
  for (const [number, page] of pages.entries()) {
    for (const line of page.lines) {
      if (!inHeaderZone(line, page) && !inFooterZone(line, page)) continue;
      const heights = places.get(pattern(line.text)) ?? new Map<number, number[]>();
      places.set(pattern(line.text), heights.set(number, [...(heights.get(number) ?? []), line.baseline]));
    }
  }
  const repeats = (line: PrintedLine): boolean => {
    const pagesWith = [...(places.get(pattern(line.text))?.values() ?? [])].filter((heights) =>
      heights.some((height) => Math.abs(height - line.baseline) < sameHeight),
    ).length;
    return pagesWith >= enough(pages.length);
  };
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => {
      if (inFooterZone(line, page) && footers.some((form) => form.test(line.text))) return false;
      return !((inHeaderZone(line, page) || inFooterZone(line, page)) && repeats(line));
    }),
  }));
}
