import type { Language } from '../document.ts';

/**
 * An actor, instrument or topic that is known by name, whatever the text at hand. `names` has the name to show in each
 * language; `aliases` every other form in which texts or people name it, in any language.
 */
export interface KnownName {
  readonly id: string;
  readonly kind: string;
  readonly names: Readonly<Partial<Record<Language, string>>>;
  readonly aliases: readonly string[];
}
