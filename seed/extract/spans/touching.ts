import { byPlace, overlaps, type Span } from './spans.ts';

/** For fewer spans than this, a linear scan is as fast as a search. */
const few = 12;

/** How many of ordered values come before the first that is larger than a limit. */
function upTo(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Finds, among some spans, those that can overlap another, in their order. Most paragraphs name a few dozen actors,
 * but in a list of thousands of names comparing every pair would take quadratic time.
 */
export function touching<S extends Span>(spans: readonly S[]): (span: Span) => readonly S[] {
  if (spans.length < few) return () => spans;
  const placed = spans.map((span, index) => ({ span, index })).sort((a, b) => byPlace(a.span, b.span));
  const starts = placed.map(({ span }) => span.start);
  let furthest = 0;
  const reached = placed.map(({ span }) => {
    furthest = Math.max(furthest, span.end);
    return furthest;
  });
  return ({ start, end }) =>
    placed
      .slice(upTo(reached, start), upTo(starts, end - 1))
      .sort((a, b) => a.index - b.index)
      .map(({ span }) => span);
}

/** Asked span by span, the longest first: whether a span overlaps none of those accepted before it. */
function keeper(found: readonly Span[]): (span: Span) => boolean {
  if (found.length < few) {
    const kept: Span[] = [];
    return (span) => {
      if (kept.some((other) => overlaps(other, span))) return false;
      kept.push(span);
      return true;
    };
  }
  const taken = new Uint8Array(found.reduce((furthest, { end }) => Math.max(furthest, end), 0));
  return ({ start, end }) => {
    // Accepted spans are at least as long, so one that overlaps this span contains one of its ends.
    if (taken[start] === 1 || taken[end - 1] === 1) return false;
    taken.fill(1, start, end);
    return true;
  };
}

/** Whether each begins after the end of the one before it. */
const apart = (spans: readonly Span[]): boolean =>
  spans.every(({ start }, index) => start >= (spans[index - 1]?.end ?? 0));

/** Of names that overlap the longest stays; of equally long ones the first. */
export function longest<Name extends Span>(found: readonly Name[]): readonly Name[] {
  if (apart(found)) return found;
  const keeps = keeper(found);
  return [...found]
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .filter(keeps)
    .sort(byPlace);
}
