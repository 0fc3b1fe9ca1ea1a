/** A stretch of a paragraph's text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A name in a text, by the key of what it names. */
export interface FoundName extends Span {
  readonly id: string;
}

/** Also where both are the same. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
/** They share at least one character: spans that only touch do not. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
/** The order of a text; of those that begin together the longest first. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Spans in their order. Mostly they are in it already, which is seen sooner than they are sorted. */
export function inPlace<S extends Span>(spans: readonly S[]): readonly S[] {
  for (let at = 1; at < spans.length; at += 1) {
    const [last, span] = [spans[at - 1], spans[at]];
    if (last !== undefined && span !== undefined && byPlace(last, span) > 0) return [...spans].sort(byPlace);
  }
  return spans;
}
