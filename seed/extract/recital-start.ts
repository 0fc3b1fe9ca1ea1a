import type { LanguageForms } from '../languages/language.ts';

const made = new WeakMap<LanguageForms, RegExp>();
const madeOfGrounds = new WeakMap<LanguageForms, RegExp>();

/** The start of a recital that opens as no operative paragraph does: with the ground on which the Council acts. */
export function groundStart(forms: LanguageForms): RegExp {
  const known = madeOfGrounds.get(forms);
  if (known !== undefined) return known;
  const words = forms.verbs.grounds.map(({ form }) => form);
  const start = new RegExp(`^(?:${words.length > 0 ? words.join('|') : '(?!)'})`, 'iu');
  madeOfGrounds.set(forms, start);
  return start;
}

/** The start of a recital that opens with a verb or participle which the language's data know. */
export function recitalStart(forms: LanguageForms): RegExp {
  const known = made.get(forms);
  if (known !== undefined) return known;
  const { recitals, grounds, modifier } = forms.verbs;
  const words = [...recitals, ...grounds].map(({ form }) => form).sort((a, b) => b.length - a.length);
  const wordEnd = forms.joining === 'spaced' ? '(?!\\p{L})' : '';
  const start = new RegExp(`^(?:${modifier.source}\\s*){0,4}?(?:${words.join('|')})${wordEnd}`, 'iu');
  made.set(forms, start);
  return start;
}
