/** Where a text holds some words: as UTF-16 offsets, one after another, in any case. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** All places where the words stand as they were typed; spaces stand for any white space. */
export const findIn = (text: string, words: string): Found[] => {
  const asked = words.normalize('NFC').trim();
  if (asked === '') return [];
  const pattern = asked
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('\\s+');
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
};
