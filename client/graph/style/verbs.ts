import type { VerbType } from '../../../seed/document.ts';

/**
 * The verb types gathered into six families that the eye can tell apart, from the most binding to the least. A family
 * has one colour and one shape; the name of the type itself is always printed beside it.
 */
export const families = ['decides', 'directs', 'requests', 'presses', 'encourages', 'declares'] as const;
export type Family = (typeof families)[number];

/** All verb types, the most binding first, each with its family. */
const familyByType: Readonly<Record<VerbType, Family>> = {
  decides: 'decides',
  demands: 'decides',
  authorizes: 'decides',
  directs: 'directs',
  requests: 'requests',
  'calls-upon': 'presses',
  urges: 'presses',
  encourages: 'encourages',
  invites: 'encourages',
  condemns: 'declares',
  expresses: 'declares',
  emphasizes: 'declares',
  reaffirms: 'declares',
  recalls: 'declares',
  recognizes: 'declares',
  welcomes: 'declares',
  'takes-note': 'declares',
  other: 'declares',
};

/** The family whose colour and sign a verb type has. */
export const familyOf = (verbType: VerbType): Family => familyByType[verbType];

/** 0 for the most binding verb type; a larger number for a weaker one. */
const rank: ReadonlyMap<string, number> = new Map(
  Object.keys(familyByType).map((type, index) => [type, index]),
);

/** How binding a verb type is: 0 for the most binding. */
export const bindingRank = (verbType: VerbType): number => rank.get(verbType) ?? rank.size;

/** The most binding of some clauses; the first of them where they bind alike. */
export const strongest = <T extends { readonly verbType: VerbType }>(clauses: readonly T[]): T | undefined =>
  clauses.reduce<T | undefined>(
    (best, clause) => (!best || bindingRank(clause.verbType) < bindingRank(best.verbType) ? clause : best),
    undefined,
  );

/** All verb types, the most binding first. */
// Object.keys is typed as strings; the record has exactly the verb types as keys.
export const verbTypes = Object.keys(familyByType) as VerbType[];
