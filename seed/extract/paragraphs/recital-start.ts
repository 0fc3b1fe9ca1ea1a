import type { LanguageForms } from '../../languages/language.ts';
import { madeOnce } from '../forms/made-once.ts';

/** The start of a recital that opens as no operative paragraph does: with the ground on which the Council acts. */
export const groundStart = madeOnce(({ verbs }: LanguageForms): RegExp => {
  const words = verbs.grounds.map(({ form }) => form);
  return new RegExp(`^(?:${words.length > 0 ? words.join('|') : '(?!)'})`, 'iu');
});

/** The start of a recital that opens with a verb or participle which the language's data know. */
export const recitalStart = madeOnce(({ verbs, joining }: LanguageForms): RegExp => {
  const { recitals, grounds, modifier } = verbs;
  const words = [...recitals, ...grounds].map(({ form }) => form).sort((a, b) => b.length - a.length);
  const wordEnd = joining === 'spaced' ? '(?!\\p{L})' : '';
  return new RegExp(`^(?:${modifier.source}\\s*){0,4}?(?:${words.join('|')})${wordEnd}`, 'iu');
});
