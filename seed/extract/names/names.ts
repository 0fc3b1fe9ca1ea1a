import type { KnownName } from '../../languages/known-name.ts';
import { byPlace, type FoundName, overlaps } from '../spans/spans.ts';
import { touching } from '../spans/touching.ts';
import { DeclinedNames } from './declined.ts';
import { isInflected, prefixedForms } from './inflection.ts';
import { SpelledNames } from './spelled.ts';

/** From the first to the last block that has Cyrillic letters. */
const cyrillic = /[\u0400-\u052f]/;

/**
 * Finds all known names of a text in one pass, the longest at each place, without overlaps; a name in an alphabet that
 * sets words apart begins and ends at the edge of a word. Linear in the text: no name is longer than some dozens of
 * letters.
 */
export class NameFinder {
  readonly #names: readonly KnownName[];
  #spelled: SpelledNames | null = null;
  #declined: DeclinedNames | null = null;

  constructor(names: readonly KnownName[]) {
    this.#names = names;
  }

  find(text: string): FoundName[] {
    this.#spelled ??= spelledNames(this.#names);
    const found = this.#spelled.find(text);
    if (!cyrillic.test(text)) return found;
    this.#declined ??= declinedNames(this.#names);
    return withDeclined(found, this.#declined.find(text));
  }
}

const formsOf = ({ names, aliases }: KnownName): string[] => [...Object.values(names), ...aliases];

function spelledNames(names: readonly KnownName[]): SpelledNames {
  const spelled = new SpelledNames();
  for (const name of names)
    for (const form of formsOf(name))
      for (const prefixed of prefixedForms(form)) spelled.add(prefixed, name.id);
  return spelled;
}

function declinedNames(names: readonly KnownName[]): DeclinedNames {
  const declined = new DeclinedNames();
  for (const name of names)
    for (const form of formsOf(name)) if (isInflected(form)) declined.add(form, name.id);
  return declined;
}

/** "Властям ЦАР" is longer than the "ЦАР" in it, whose cases are all alike. */
function withDeclined(found: readonly FoundName[], declined: readonly FoundName[]): FoundName[] {
  if (declined.length === 0) return [...found];
  const nearDeclined = touching(declined);
  const exact = found.filter(
    (name) => !nearDeclined(name).some((other) => overlaps(other, name) && longer(other, name)),
  );
  const nearExact = touching(exact);
  const others = declined.filter((name) => !nearExact(name).some((other) => overlaps(other, name)));
  return [...exact, ...others].sort(byPlace);
}

const longer = (a: FoundName, b: FoundName): boolean => a.end - a.start > b.end - b.start;
