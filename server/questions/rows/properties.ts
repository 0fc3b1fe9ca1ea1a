import { z } from 'zod';
import { type Language, languages } from '../../../seed/document.ts';
import type { Wordings } from '../../contract.ts';

/** The properties of a node or relationship as a database gives them; what is absent has no key. */
export type Properties = Readonly<Record<string, unknown>>;

/** Only that it is an object: there are tens of thousands in some answers, and the functions below look at each value. */
export const Properties = z.custom<Properties>((value) => typeof value === 'object' && value !== null);

/** Null where there is none. */
export const textOf = (properties: Properties, name: string): string | null => {
  const value = properties[name];
  return typeof value === 'string' ? value : null;
};

/** Null where there is none. */
export const numberOf = (properties: Properties, name: string): number | null => {
  const value = properties[name];
  return typeof value === 'number' ? value : null;
};

/** False where there is none. */
export const flagOf = (properties: Properties, name: string): boolean => properties[name] === true;

/** A list of texts; null where there is none. */
export const textsOf = (properties: Properties, name: string): string[] | null => {
  const value = properties[name];
  return Array.isArray(value) ? value.map(String) : null;
};

/** One of some words; null where it is none of them. */
export const wordOf = <Word extends string>(
  properties: Properties,
  name: string,
  words: readonly Word[],
): Word | null => words.find((word) => word === properties[name]) ?? null;

/** The language that a relationship's words are in; null where it has none. */
export const languageOf = (properties: Properties): Language | null =>
  wordOf(properties, 'language', languages);

/** `text_zh`, `text_en` … as one object by language. */
export const wordingsOf = (properties: Properties, name: string): Wordings => {
  const wordings: Wordings = {};
  for (const language of languages) {
    const wording = textOf(properties, `${name}_${language}`);
    if (wording !== null) wordings[language] = wording;
  }
  return wordings;
};

/** The languages in which a node has a wording of `name`. */
export const languagesOf = (properties: Properties, name: string): Language[] =>
  languages.filter((language) => typeof properties[`${name}_${language}`] === 'string');

/** What every node or relationship of its kind has; throws where the graph is not as seed/graph.ts says. */
export const needed = <Value>(value: Value | null | undefined, what: string): Value => {
  if (value === null || value === undefined) throw new Error(`The graph has no ${what}.`);
  return value;
};
