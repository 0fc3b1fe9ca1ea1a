import { clamp, type Point } from '../../geometry.ts';

/** Where a node stands, and whether layouts must leave it there. */
export interface Standpoint extends Point {
  readonly pinned: boolean;
}

/** Places are kept to this many pixels: nobody sees less, and four letters hold a place. */
const grain = 4;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Letters of one place; a single one stands for a node without a place. */
const length = 4;
const nowhere = '*';
const half = { x: 2048, y: 1024 } as const;

/** The nearest place that an address can hold. */
export const onGrain = <P extends Point>(place: P): P => ({
  ...place,
  // Adding nothing makes 0 of -0.
  x: clamp(Math.round(place.x / grain), -half.x, half.x - 1) * grain + 0,
  y: clamp(Math.round(place.y / grain), -half.y, half.y - 1) * grain + 0,
});

/** Places of nodes in the order of their keys, in four letters each. */
export const encodePlaces = (places: readonly (Standpoint | undefined)[]): string =>
  places
    .map((place) => {
      if (!place) return nowhere;
      const { x, y } = onGrain(place);
      const across = x / grain + half.x;
      const down = y / grain + half.y;
      let bits = (across << 12) | (down << 1) | (place.pinned ? 1 : 0);
      let text = '';
      for (let digit = 0; digit < length; digit += 1) {
        text = letters.charAt(bits & 63) + text;
        bits >>= 6;
      }
      return text;
    })
    .join('');

/** The places that a text stands for; null where it stands for none. */
export const decodePlaces = (text: string): (Standpoint | undefined)[] | null => {
  const places: (Standpoint | undefined)[] = [];
  for (let at = 0; at < text.length; ) {
    if (text[at] === nowhere) {
      places.push(undefined);
      at += 1;
      continue;
    }
    const digits = [...text.slice(at, at + length)].map((letter) => letters.indexOf(letter));
    if (digits.length < length || digits.includes(-1)) return null;
    const bits = digits.reduce((sum, digit) => (sum << 6) | digit, 0);
    places.push({
      x: ((bits >> 12) - half.x) * grain,
      y: (((bits >> 1) & 2047) - half.y) * grain,
      pinned: (bits & 1) === 1,
    });
    at += length;
  }
  return places;
};
