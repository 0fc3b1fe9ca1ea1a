/** How many items of a list are made text at a time: longer texts cost more a letter, shorter ones more calls. */
const together = 16;

/** Room in which answers are made, one at a time; it grows with them, and is kept up to this size. */
const mostKept = 8 * 1024 * 1024;
let room = Buffer.allocUnsafeSlow(1024 * 1024);

/** Puts text behind `length` bytes of the room; gives the length with it. */
const put = (length: number, text: string): number => {
  // A UTF-16 unit takes at most three bytes.
  const needed = length + 3 * text.length;
  if (needed > room.byteLength) {
    const larger = Buffer.allocUnsafeSlow(2 * needed);
    room.copy(larger, 0, 0, length);
    room = larger;
  }
  return length + room.write(text, length);
};

const putList = (length: number, items: readonly unknown[]): number => {
  let end = put(length, '[');
  for (let from = 0; from < items.length; from += together) {
    const text = JSON.stringify(items.slice(from, from + together));
    end = put(end, `${from === 0 ? '' : ','}${text.slice(1, -1)}`);
  }
  return put(end, ']');
};

/**
 * An answer as JSON in UTF-8: the bytes of `JSON.stringify`. Lists that it holds are made text a few items at a time, which takes
 * a third to half of the time for an answer of a megabyte: one letter beyond Latin makes all of a text twice as large in
 * memory, and a large text is copied several times on its way to bytes.
 */
export const jsonBytes = (answer: Readonly<Record<string, unknown>>): Buffer => {
  let length = put(0, '{');
  for (const [name, value] of Object.entries(answer)) {
    if (value === undefined) continue;
    length = put(length, `${length === 1 ? '' : ','}${JSON.stringify(name)}:`);
    length = Array.isArray(value) ? putList(length, value) : put(length, JSON.stringify(value));
  }
  length = put(length, '}');
  const bytes = Buffer.from(room.subarray(0, length));
  if (room.byteLength > mostKept) room = Buffer.allocUnsafeSlow(mostKept);
  return bytes;
};
