/** A word that is broken at the end of a line. */
const broken = /(\p{L}{2,})[-\u00ad]$/u;
const continued = /^(\p{Ll}+)/u;

interface Vocabulary {
  /** Words as they stand within lines, where none is broken, in lower case. */
  readonly whole: ReadonlySet<string>;
  /** First parts that a hyphen ends and a space follows: "troop- and police-contributing". */
  readonly suspended: ReadonlySet<string>;
}

function vocabularyOf(lines: readonly string[]): Vocabulary {
  const whole = new Set<string>();
  const suspended = new Set<string>();
  for (const line of lines) {
    const words = line.toLowerCase().split(/[^\p{L}\u00ad-]+/u);
    for (const word of words.slice(1, -1)) {
      if (word.endsWith('-')) suspended.add(word.slice(0, -1));
      else whole.add(word.replaceAll('\u00ad', ''));
    }
  }
  return { whole, suspended };
}

/** What the hyphen at the end of a line is. */
type Hyphen = 'divides' | 'belongs' | 'suspended' | 'unknown';

interface Ending {
  readonly hyphen: Hyphen;
  /** The rest of the word, on the next line. */
  readonly tail: string;
}

function endingOf(line: string, next: string, { whole, suspended }: Vocabulary): Ending | null {
  const head = broken.exec(line)?.[1]?.toLowerCase();
  const tail = continued.exec(next)?.[1];
  if (head === undefined || tail === undefined) return null;
  const rest = tail.toLowerCase();
  if (line.endsWith('\u00ad')) return { hyphen: 'divides', tail };
  if (whole.has(`${head}-${rest}`)) return { hyphen: 'belongs', tail };
  if (whole.has(`${head}${rest}`)) return { hyphen: 'divides', tail };
  return { hyphen: suspended.has(head) ? 'suspended' : 'unknown', tail };
}

/**
 * Puts words together that were divided at a line's end. Whether a hyphen there divides a word or belongs to it
 * ("counter-terrorism") is told by how the document writes that word elsewhere; where it does not, by what most of its
 * broken words turn out to be.
 */
export function withoutHyphens<Line extends { readonly text: string }>(lines: readonly Line[]): Line[] {
  const vocabulary = vocabularyOf(lines.map(({ text }) => text));
  const endings = lines.map(({ text }, index) => endingOf(text, lines[index + 1]?.text ?? '', vocabulary));
  const count = (hyphen: Hyphen): number => endings.filter((ending) => ending?.hyphen === hyphen).length;
  const unknown: Hyphen = count('divides') > count('belongs') ? 'divides' : 'belongs';
  let taken = 0;
  return lines.flatMap((line, index) => {
    let text = line.text.slice(taken).trimStart();
    taken = 0;
    const ending = endings[index] ?? null;
    const hyphen = ending?.hyphen === 'unknown' ? unknown : ending?.hyphen;
    if (ending !== null && hyphen !== 'belongs') {
      text = hyphen === 'divides' ? `${text.slice(0, -1)}${ending.tail}` : `${text} ${ending.tail}`;
      taken = ending.tail.length;
    }
    text = text.replaceAll('\u00ad', '');
    return text === '' ? [] : [{ ...line, text }];
  });
}
