/** A word that is broken at the end of a line. */
const broken = /(\p{L}{2,})[-\u00ad]$/u;
const continued = /^(\p{Ll}+)/u;

interface Vocabulary {
  /** Words as they stand within lines, where none is broken, in lower case. */
  readonly whole: ReadonlySet<string>;
  /** What follows a first part that waits for the second: "and", where "troop- and police-contributing" stands. */
  readonly after: ReadonlySet<string>;
}

function vocabularyOf(lines: readonly string[]): Vocabulary {
  const whole = new Set<string>();
  const after = new Set<string>();
  for (const line of lines) {
    const words = line.toLowerCase().split(/[^\p{L}\u00ad-]+/u);
    for (const [index, word] of words.slice(1, -1).entries()) {
      if (word.endsWith('-')) {
        after.add(words[index + 2] ?? '');
      } else {
        whole.add(word.replaceAll('\u00ad', ''));
      }
    }
  }
  return { whole, after };
}

/** What the hyphen at the end of a line is. */
type Hyphen = 'divides' | 'belongs' | 'suspended' | 'unknown';

interface Ending {
  readonly hyphen: Hyphen;
  /** The rest of the word, on the next line. */
  readonly tail: string;
}

function endingOf(line: string, next: string, { whole, after }: Vocabulary): Ending | null {
  const head = broken.exec(line)?.[1]?.toLowerCase();
  const tail = continued.exec(next)?.[1];
  if (head === undefined || tail === undefined) return null;
  const rest = tail.toLowerCase();
  if (line.endsWith('\u00ad')) return { hyphen: 'divides', tail };
  if (whole.has(`${head}-${rest}`)) return { hyphen: 'belongs', tail };
  if (whole.has(`${head}${rest}`)) return { hyphen: 'divides', tail };
  return { hyphen: after.has(rest) ? 'suspended' : 'unknown', tail };
}

/** Where fewer lines than this share end with a hyphen, words are not divided. */
const leastDivided = 0.04;

/**
 * Puts words together that were divided at a line's end. Whether a hyphen there divides a word or belongs to it
 * ("counter-terrorism") is told by how the document writes that word elsewhere; where it does not, by what most of its
 * broken words turn out to be.
 */
export function withoutHyphens<Line extends { readonly text: string }>(
  lines: readonly Line[],
): readonly Line[] {
  if (!lines.some(({ text }) => text.includes('\u00ad') || broken.test(text))) return lines;
  const vocabulary = vocabularyOf(lines.map(({ text }) => text));
  const endings = lines.map(({ text }, index) => endingOf(text, lines[index + 1]?.text ?? '', vocabulary));
  const count = (hyphen: Hyphen): number => endings.filter((ending) => ending?.hyphen === hyphen).length;
  // A text that divides no words breaks lines at hyphens that belong to their words, even where it writes one of them without.
  const divided = endings.filter((ending) => ending !== null).length >= leastDivided * lines.length;
  const unknown: Hyphen = divided && count('divides') > count('belongs') ? 'divides' : 'belongs';
  let taken = 0;
  return lines.flatMap((line, index) => {
    let text = line.text.slice(taken).trimStart();
    taken = 0;
    const ending = endings[index] ?? null;
    const hyphen =
      ending?.hyphen === 'unknown'
        ? unknown
        : ending?.hyphen === 'divides' && !divided && !line.text.endsWith('\u00ad')
          ? 'belongs'
          : ending?.hyphen;
    if (ending !== null && hyphen !== 'belongs') {
      text = hyphen === 'divides' ? `${text.slice(0, -1)}${ending.tail}` : `${text} ${ending.tail}`;
      taken = ending.tail.length;
    }
    text = text.replaceAll('\u00ad', '');
    return text === '' ? [] : [{ ...line, text }];
  });
}
