import type { ActorForms } from '../../languages/language.ts';
import { matchesIn } from '../forms/match.ts';
import type { Span } from '../spans/spans.ts';

/** An actor that no list knows, found by the form of its name. */
export interface Body extends Span {
  readonly id: string;
  readonly kind: string;
  /** The full name, where this is not an abbreviation met for the first time. */
  readonly name: string;
  /** The short name that the text gives in brackets. */
  readonly alias: string | null;
}

const spaces = /\s+/g;

/** The ending of an owner, which is no part of a name ("the Government of Haiti’s plan"). */
const possessive = /(?<=\p{L})[’']s?$/u;

/** The key of an actor without a known id: its name as printed, spaces made plain. */
const keyOf = (name: string): string => name.replace(spaces, ' ').trim();

/**
 * Actors by the form of their name. A short name in brackets becomes the id, so that later mentions of it are the same
 * actor ("United Nations Support Mission in Libya (UNSMIL)").
 */
export function bodiesIn(text: string, forms: ActorForms): Body[] {
  return forms.bodies.flatMap(({ kind, form }) =>
    matchesIn(text, form).flatMap((match) => {
      const article = forms.article.exec(match[0])?.[0].length ?? 0;
      const name = match[0].slice(article).replace(possessive, '');
      if (name === '' || forms.notActors.test(name)) return [];
      const start = match.index + article;
      const end = start + name.length;
      const alias = forms.aliasAfter.exec(text.slice(end, end + 60))?.groups?.alias ?? null;
      return [{ id: keyOf(alias ?? name), kind, name: keyOf(name), alias, start, end }];
    }),
  );
}
