import { shortened, wrap } from './wrap.ts';

/** A beginning is kept before what tells a text apart only where it has so much of the room. */
const leastBeginning = 0.2;

/** How far two texts are alike, to the beginning of the word in which they part. */
const alike = (one: string, other: string): number => {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  const space = one.lastIndexOf(' ', length - 1) + 1;
  // In a script without spaces every letter begins a word.
  return /[⺀-鿿＀-￯]/u.test(one.slice(space, length)) ? length : space;
};

/** A text no wider than `width`, measured by `measure`. */
export type Shorten = (text: string, width: number, measure: (text: string) => number) => string;

/**
 * Shortens texts that stand near each other: each is cut at its end, unless that would leave the same as of another.
 * Then what they share gives way: `Threats to peace … travel of fighters`, or `… travel of fighters` where there is less
 * room.
 */
export const shortenedAmong = (texts: Iterable<string>): Shorten => {
  // In their order, none begins more like a text than those next to it.
  const sorted = [...new Set(texts)].sort();
  const places = new Map(sorted.map((text, at) => [text, at]));
  const sharedBy = (text: string): number => {
    const at = places.get(text);
    if (at === undefined) return 0;
    return Math.max(
      ...[sorted[at - 1], sorted[at + 1]].map((near) => (near === undefined ? 0 : alike(text, near))),
    );
  };
  return (text, width, measure) => {
    if (measure(text) <= width) return text;
    const cut = shortened(text, width, measure);
    const shared = sharedBy(text);
    const own = text.slice(shared).trim();
    if (shared === 0 || shared < cut.length - '…'.length || own === '') return cut;
    const rest = shortened(own, width - measure('… '), measure);
    const room = width - measure(` … ${rest}`);
    const [beginning = ''] = room < width * leastBeginning ? [] : wrap(text.slice(0, shared), room, measure);
    return beginning === '' || measure(beginning) > room ? `… ${rest}` : `${beginning} … ${rest}`;
  };
};
