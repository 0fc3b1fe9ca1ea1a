import type { Force } from '../../document.ts';
import type { CitationForms } from '../../languages/language.ts';
import type { Clause } from '../clauses/clauses.ts';
import { endsWith } from '../forms/ending.ts';

/** How a citation is governed: by a preposition or verb right before it, else by the verb of its clause. */
export function forceAt(
  text: string,
  leadStart: number,
  clauses: readonly Clause[],
  forms: CitationForms,
): Force | null {
  const before = text.slice(Math.max(0, leadStart - 40), leadStart);
  const own = forms.forceBefore.find(({ form }) => endsWith(before, form));
  if (own !== undefined) return own.force;
  return clauses.find((clause) => clause.start <= leadStart && leadStart < clause.end)?.type ?? null;
}
