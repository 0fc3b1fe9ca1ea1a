/** A word that is broken at the end of a line. */
const broken = /(\p{L}{2,})[-\u2010\u00ad]$/u;
const continued = /^(\p{Ll}+)/u;

const wordsOf = (lines: readonly string[]): Set<string> => {
  const words = new Set<string>();
  for (const line of lines) {
    // The first and last words of a line may be parts.
    for (const word of line.split(/[^\p{L}-]+/u).slice(1, -1)) words.add(word.toLowerCase());
  }
  return words;
};

/**
 * Puts words together that were divided at a line's end. Whether a hyphen there divides a word or belongs to it
 * ("counter-terrorism") is told by how the document writes that word elsewhere; where it does not, by what most of its
 * divided words turn out to be.
 */
export function withoutHyphens<Line extends { readonly text: string }>(lines: readonly Line[]): Line[] {
  const words = wordsOf(lines.map(({ text }) => text));
  const divisions = lines.map((line, index) => {
    const head = broken.exec(line.text);
    const tail = continued.exec(lines[index + 1]?.text ?? '');
    if (head?.[1] === undefined || tail?.[1] === undefined) return null;
    const joined = `${head[1]}${tail[1]}`;
    const soft = line.text.endsWith('\u00ad');
    const divided = soft || words.has(joined.toLowerCase());
    const compound = !soft && words.has(`${head[1]}-${tail[1]}`.toLowerCase());
    return { tail: tail[1], divided, compound };
  });
  const divided = divisions.filter((division) => division?.divided === true && !division.compound).length;
  const compound = divisions.filter((division) => division?.compound === true).length;
  const whole = divisions.map((division) => {
    if (division === null || division.compound) return false;
    return division.divided || divided > compound;
  });
  return lines.flatMap((line, index) => {
    const taken = whole[index - 1] === true ? (divisions[index - 1]?.tail.length ?? 0) : 0;
    let text = line.text.slice(taken).trimStart();
    const division = divisions[index];
    if (whole[index] === true && division !== null && division !== undefined)
      text = `${text.slice(0, -1)}${division.tail}`;
    text = text.replaceAll('\u00ad', '');
    return text === '' ? [] : [{ ...line, text }];
  });
}
