import type { Line } from './lines.ts';

/** An indent of fewer lines of a page, or of a smaller share of them, is no margin. */
const fewestLines = 3;
const leastShare = 0.1;

/** The least indent that a page has by more than an accident; null where it has too few lines to tell. */
function marginOf(page: readonly Line[]): number | null {
  const count = new Map<number, number>();
  for (const { indent } of page) count.set(indent, (count.get(indent) ?? 0) + 1);
  const usual = [...count].filter(([, lines]) => lines >= Math.max(fewestLines, leastShare * page.length));
  return usual.length < 2 ? null : Math.min(...usual.map(([indent]) => indent));
}

/**
 * The lines of a text that keeps the margins of its pages (`pdftotext -layout`), each page with its own, as if all stood at
 * the left. A text with a page that begins there has no margins, and stays as it is.
 */
export function withoutMargins(lines: readonly Line[]): readonly Line[] {
  const pages: Line[][] = [];
  for (const line of lines) {
    const page = pages.at(-1);
    if (page === undefined || line.afterPage) pages.push([line]);
    else page.push(line);
  }
  const margins = pages.map(marginOf);
  const known = margins.flatMap((margin) => margin ?? []);
  const least = Math.min(...known);
  if (pages.length < 2 || known.length === 0 || least === 0) return lines;
  return pages.flatMap((page, index) =>
    page.map((line) => ({ ...line, indent: Math.max(0, line.indent - (margins[index] ?? least)) })),
  );
}
