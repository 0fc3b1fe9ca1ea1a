type TokenKind = 'word' | 'quoted-name' | 'parameter' | 'string' | 'number' | 'mark';

export interface Token {
  readonly kind: TokenKind;
  /** As written; of a parameter and a quoted name without its `$` or back-ticks. */
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Spaces and comments part tokens and mean nothing. */
const skipped = /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y;

const forms: readonly (readonly [TokenKind, RegExp])[] = [
  ['string', /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/y],
  ['quoted-name', /`[^`]+`/y],
  ['parameter', /\$(?:[\p{L}_][\p{L}\p{N}_]*|`[^`]+`)/uy],
  // A dot after a number belongs to it only before another digit: `1..3` is a range.
  ['number', /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y],
  ['word', /[\p{L}_][\p{L}\p{N}_]*/uy],
  ['mark', /[\s\S]/y],
];

const matchAt = (form: RegExp, text: string, at: number): string | undefined => {
  form.lastIndex = at;
  return form.exec(text)?.[0];
};

/** The tokens of a Cypher text; marks are single characters. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  let line = 1;
  let at = 0;
  const advance = (words: string): void => {
    at += words.length;
    line += words.split('\n').length - 1;
  };
  while (at < text.length) {
    const space = matchAt(skipped, text, at);
    if (space !== undefined) {
      advance(space);
      continue;
    }
    for (const [kind, form] of forms) {
      const found = matchAt(form, text, at);
      if (found === undefined) continue;
      const bare = kind === 'parameter' || kind === 'quoted-name' ? found.replace(/[$`]/g, '') : found;
      tokens.push({ kind, text: bare, line });
      advance(found);
      break;
    }
  }
  return tokens;
};
