export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where a reader can break off: after a comma, semicolon or full stop of the languages that are read. */
const stop = /[，；。、,;.،؛]/;

/**
 * The part of a text to quote for the words between `start` and `end`: the whole where it is short, else so much around
 * them that at most `room` characters stand on either side, broken off after punctuation where there is any.
 */
export const excerptAround = (text: string, start: number, end: number, room = 110): Range => {
  if (text.length <= 2 * room + (end - start)) return { from: 0, to: text.length };
  const least = Math.max(0, start - room);
  const most = Math.min(text.length, end + room);
  return {
    from: least === 0 ? 0 : beginning(text, least, start),
    to: most === text.length ? most : ending(text, end, most),
  };
};

const beginning = (text: string, least: number, start: number): number => {
  for (let at = least; at < start; at += 1) if (stop.test(text[at] ?? '')) return at + 1;
  return least;
};

const ending = (text: string, end: number, most: number): number => {
  for (let at = most - 1; at >= end; at -= 1) if (stop.test(text[at] ?? '')) return at + 1;
  return most;
};
