import { byPlace, overlaps, type Span } from './spans.ts';

/** Fewer spans than these are looked through as fast as they are searched. */
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
 * Of some spans those that can overlap another, in their order. Paragraphs name some dozens of actors; one with as many
 * as a list of names has would take the square of their number.
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

/** The ends of what is kept tell whether something shorter overlaps it: one of its own ends lies within. */
class Kept {
  readonly #spans: Span[] = [];
  readonly #places = new Set<number>();
  readonly #many: boolean;

  constructor(many: boolean) {
    this.#many = many;
  }

  takes(span: Span): boolean {
    const taken = this.#many
      ? this.#places.has(span.start) || this.#places.has(span.end - 1)
      : this.#spans.some((other) => overlaps(other, span));
    if (taken) return false;
    if (this.#many) for (let at = span.start; at < span.end; at += 1) this.#places.add(at);
    else this.#spans.push(span);
    return true;
  }
}

/** Of names that overlap the longest stays; of equally long ones the first. */
export function longest<Name extends Span>(found: readonly Name[]): Name[] {
  if (found.length < 2) return [...found];
  const kept = new Kept(found.length >= few);
  return [...found]
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .filter((candidate) => kept.takes(candidate))
    .sort(byPlace);
}
