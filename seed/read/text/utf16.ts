/** Characters that a text in UTF-16 without a mark is looked at for. */
const sample = 4_096;
/** At least this share of them is of the languages that are read. */
const least = 0.97;

const expected =
  /[\t\n\f\r\u0020-\u007e\u00a0-\u017f\u0400-\u045f\u0600-\u06ff\u2010-\u203a\u3000-\u303f\u4e00-\u9fff\uff00-\uff5e]/;

/** For each UTF-16 unit: 1 where it is expected. */
const fits: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  expected.test(String.fromCharCode(unit)) ? 1 : 0,
);

const isLikely = (text: string): boolean => {
  let [characters, fitting] = [0, 0];
  // A character of two units is none of those that are expected.
  for (const character of text.slice(0, sample)) {
    characters += 1;
    if (character.length === 1) fitting += fits[character.charCodeAt(0)] ?? 0;
  }
  return fitting >= least * characters && /[\n\r ]/.test(text) && !text.includes('\0');
};

/** `utf-16le` or `utf-16be` where the bytes are clearly that, without a mark; else null. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const head = bytes.subarray(0, 2 * sample);
  const likely = (['utf-16le', 'utf-16be'] as const).filter((label) =>
    isLikely(new TextDecoder(label).decode(head)),
  );
  const [only] = likely;
  return likely.length === 1 && only !== undefined ? only : null;
}
