import { charactersOf, isUnreadable } from './characters.ts';
import { greatest, least } from './extremes.ts';
import type { Glyph } from './glyphs.ts';

/** A glyph in its row. */
export interface Sign extends Glyph {
  /** Smaller and higher than the row: a footnote mark, an ordinal's ending. */
  readonly raised: boolean;
}

/** What stands on one baseline, from left to right as drawn: by the middle of each sign, since some overlap. */
export interface Row {
  readonly signs: readonly Sign[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** The size that most of it has. */
  readonly size: number;
}

/** Stands for a glyph whose font does not say which character it is. */
export const unreadable = '\ufffd';

/** Accents and vowel signs that are drawn onto another character. */
const mark = /^\p{M}+$/u;

/** Shares of the size of the type. */
const sameBaseline = 0.25;
const highestRaise = 0.6;
const largestRaised = 0.85;
/** No more signs than these are raised on one row; what is more is a row itself. */
const mostRaised = 200;
const sameSpot = 0.15;

/** The size that most signs have, spaces aside. */
const usualSize = (glyphs: readonly Glyph[]): number => {
  const counts = new Map<number, number>();
  for (const { size, text } of glyphs)
    if (text !== ' ') counts.set(Math.round(size * 4), (counts.get(Math.round(size * 4)) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most === undefined ? (glyphs[0]?.size ?? 0) : most[0] / 4;
};

const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u;

/** The letters of a text next to each place in drawing order: marks, and strokes that stretch words, are passed over. */
function lettersAround(glyphs: readonly Glyph[]): { before: Int32Array; after: Int32Array } {
  const [before, after] = [new Int32Array(glyphs.length), new Int32Array(glyphs.length)];
  const passed = (glyph: Glyph | undefined): boolean =>
    glyph !== undefined && (mark.test(glyph.text) || glyph.unnamed === true);
  for (let index = 0, last = -1; index < glyphs.length; index += 1) {
    before[index] = last;
    if (!passed(glyphs[index])) last = index;
  }
  for (let index = glyphs.length - 1, next = -1; index >= 0; index -= 1) {
    after[index] = next;
    if (!passed(glyphs[index])) next = index;
  }
  return { before, after };
}

/**
 * Puts a mark to the letter that it is drawn onto, which stands before or after it in drawing order. In words from right
 * to left that are drawn from left to right, as most programs do, it stands before its letter; its place is of little use
 * there, since fonts draw marks far from their origin.
 */
function withMarks(glyphs: readonly Glyph[]): Glyph[] {
  const { before, after } = lettersAround(glyphs);
  const reaches = (base: Glyph | undefined, place: Glyph, most: number): boolean =>
    base !== undefined &&
    Math.abs(base.baseline - place.baseline) < base.size &&
    place.left >= base.left - most * base.size &&
    place.left <= base.right + most * base.size;
  const baseOf = (glyph: Glyph, index: number): number | undefined => {
    const [last = -1, next = -1] = [before[index], after[index]];
    const [previous, following] = [glyphs[last], glyphs[next]];
    const turned = rightToLeft.test(following?.text ?? '');
    if (turned && (following?.left ?? 0) >= (previous?.left ?? 0) && reaches(following, glyph, 1))
      return next;
    return [turned ? next : last, turned ? last : next].find((at) => reaches(glyphs[at], glyph, 0.2));
  };
  const marks = new Map<number, string>();
  for (const [index, glyph] of glyphs.entries()) {
    if (!mark.test(glyph.text)) continue;
    const base = baseOf(glyph, index);
    if (base !== undefined) marks.set(base, `${marks.get(base) ?? ''}${glyph.text}`);
  }
  return glyphs.flatMap((glyph, index) =>
    mark.test(glyph.text) ? [] : [{ ...glyph, text: `${glyph.text}${marks.get(index) ?? ''}` }],
  );
}

/** Bold type is at times drawn as the same character twice, a little apart. */
const withoutShadows = (signs: readonly Sign[]): Sign[] => {
  const kept: Sign[] = [];
  for (const sign of signs) {
    const near = kept.slice(-3);
    const shadow = near.some(
      (other) =>
        other.text === sign.text &&
        Math.abs(other.left - sign.left) < Math.min(sameSpot * sign.size, (sign.right - sign.left) / 2) &&
        sign.text !== ' ',
    );
    if (!shadow) kept.push(sign);
  }
  return kept;
};

const rowOf = (glyphs: readonly Glyph[], raised: readonly Glyph[]): Row => {
  const signs = [
    ...glyphs.map((glyph) => ({ ...glyph, raised: false })),
    ...raised.map((glyph) => ({ ...glyph, raised: true })),
  ].sort((a, b) => a.left + a.right - b.left - b.right);
  return {
    signs: withoutShadows(signs),
    left: least(signs.map(({ left }) => left)),
    right: greatest(signs.map(({ right }) => right)),
    baseline: glyphs[0]?.baseline ?? 0,
    size: usualSize(glyphs),
  };
};

interface Bucket {
  readonly glyphs: Glyph[];
  readonly size: number;
  readonly baseline: number;
}

const bucketsOf = (glyphs: readonly Glyph[]): Bucket[] => {
  const groups: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (
      group !== undefined &&
      first !== undefined &&
      glyph.baseline - first.baseline <= sameBaseline * glyph.size
    )
      group.push(glyph);
    else groups.push([glyph]);
  }
  return groups.map((group) => ({
    glyphs: group,
    size: usualSize(group),
    baseline: group[0]?.baseline ?? 0,
  }));
};

/** Whether all of `small` stands raised against the characters of `large`, not beside them. */
const isRaisedAgainst = (small: Bucket, large: Bucket): boolean => {
  const height = large.baseline - small.baseline;
  return (
    small.glyphs.length <= mostRaised &&
    small.size < largestRaised * large.size &&
    height > 0 &&
    height < highestRaise * large.size &&
    small.glyphs.every((glyph) =>
      large.glyphs.some(
        (other) => glyph.right >= other.left - large.size && glyph.left <= other.right + large.size,
      ),
    )
  );
};

/** What a glyph is in a text; one that no one can read takes up its place and is a stroke without a name. */
const textOf = ({ text, unnamed }: Glyph): string =>
  unnamed !== true && isUnreadable(text) ? unreadable : charactersOf(text);

/** The rows of a page from the top down. */
export function rowsOf(drawn: readonly Glyph[]): Row[] {
  const glyphs = withMarks(drawn)
    .map((glyph) => ({ ...glyph, text: textOf(glyph) }))
    .filter(({ text }) => text !== '');
  // Browsers draw the accents of a line that begins the next page at the foot of this one as well.
  const buckets = bucketsOf(glyphs).filter((bucket) =>
    bucket.glyphs.some(({ text, left, right }) => text !== ' ' && right > left),
  );
  const rows: Row[] = [];
  let raised: Glyph[] = [];
  for (const [index, bucket] of buckets.entries()) {
    const below = buckets[index + 1];
    if (below !== undefined && isRaisedAgainst(bucket, below)) {
      raised = [...raised, ...bucket.glyphs];
    } else {
      rows.push(rowOf(bucket.glyphs, raised));
      raised = [];
    }
  }
  return rows;
}
