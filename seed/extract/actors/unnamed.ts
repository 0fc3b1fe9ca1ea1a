import { headOf, headWords } from '../clauses/addressees.ts';
import { overlaps, type Span } from '../spans/spans.ts';
import { touching } from '../spans/touching.ts';
import type { ActorReading, Cast } from './cast.ts';
import type { Found } from './found.ts';

/** Those whom a sentence tasks and that neither a list nor the form of a name knows ("the joint commissions"). */
export function unnamedIn(
  text: string,
  addressed: readonly Span[],
  found: readonly Found[],
  listed: readonly Found[],
  cast: Cast,
  { addressees }: ActorReading,
): Found[] {
  if (addressees === null) return [];
  const [nearFound, nearListed] = [touching(found), touching(listed)];
  return addressed.flatMap((span) => {
    if (headOf(text, span, nearFound(span), addressees) !== undefined) return [];
    const words = headWords(text, span, addressees);
    if (words === null || nearFound(words).some((name) => overlaps(name, words))) return [];
    // A State that would be a place elsewhere ("Calls on Eritrea to …").
    const known = nearListed(words).find((name) => overlaps(name, words));
    if (known !== undefined) return [known];
    const name = text.slice(words.start, words.end).replace(/\s+/g, ' ');
    return [{ id: cast.idOf({ ...words, id: name, name, kind: 'body', alias: null }), ...words }];
  });
}
