/** What ends a clause or sentence; a full stop only before a space, so that "No. 4.2" stays whole. */
const breaks = /[。；！？;؛\n]|[.!?؟](?=\s)/gu;

/** The part of `text` around [start, end) that reads as a clause or sentence, with where it begins. */
export const clauseAround = (
  text: string,
  start: number,
  end: number,
): { readonly quote: string; readonly quoteStart: number } => {
  let from = 0;
  let to = text.length;
  for (const { index, 0: mark } of text.matchAll(breaks)) {
    if (index + mark.length <= start) from = index + mark.length;
    else if (index >= end) {
      to = index + mark.length;
      break;
    }
  }
  while (from < start && /\s/u.test(text[from] ?? '')) from += 1;
  return { quote: text.slice(from, to), quoteStart: from };
};

/** Where `quote` stands in `text` so that it covers [start, end); null where it does not. */
export const placeOfQuote = (text: string, quote: string, start: number, end: number): number | null => {
  for (let at = text.indexOf(quote); at !== -1 && at <= start; at = text.indexOf(quote, at + 1))
    if (at + quote.length >= end) return at;
  return null;
};
