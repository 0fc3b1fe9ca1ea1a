import type { ActorMention, Basis, Citation, InstrumentCitation, Mandate } from '../document.ts';
import type { RoleForms } from '../languages/language.ts';
import type { Clause } from './clauses.ts';
import { type DeliverableReading, deliverablesOf } from './deliverables.ts';
import type { NameFinder } from './names.ts';
import type { Passage } from './passages.ts';
import { rolesIn } from './roles.ts';
import { contains, type Span } from './spans.ts';

export interface MandateReading {
  readonly roles: RoleForms;
  readonly deliverables: DeliverableReading;
  readonly topics: NameFinder;
}

/** What the other readers found in the whole document. */
export interface Findings {
  readonly citations: readonly Citation[];
  readonly instruments: readonly InstrumentCitation[];
  readonly actors: readonly ActorMention[];
  readonly adopted: string | null;
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/**
 * Everything that a clause builds on, each document once with its closest basis: cited in the clause, elsewhere in the
 * paragraph, or in the preamble. What stands inside a committee's or a document's name is not built on.
 */
function basesOf(
  clause: Span,
  paragraph: string,
  preamble: ReadonlySet<string>,
  findings: Findings,
): Mandate['buildsOn'] {
  const bases = new Map<string, Basis>();
  const cited = [
    ...findings.citations
      .filter((citation) => citation.inName === null)
      .map((citation) => ({ id: citation.target, at: citation })),
    ...findings.instruments.map((instrument) => ({ id: instrument.id, at: instrument })),
  ];
  const take = (basis: Basis, holds: (at: Span & { paragraph: string }) => boolean): void => {
    for (const { id, at } of cited) if (!bases.has(id) && holds(at)) bases.set(id, basis);
  };
  take('clause', (at) => at.paragraph === paragraph && contains(clause, at));
  take('paragraph', (at) => at.paragraph === paragraph);
  take('preamble', (at) => preamble.has(at.paragraph));
  return [...bases].map(([target, basis]) => ({ target, basis }));
}

/** The mandates of one operative paragraph, clause by clause, in order. */
export function mandatesOf(
  passage: Passage,
  clauses: readonly Clause[],
  preamble: ReadonlySet<string>,
  findings: Findings,
  reading: MandateReading,
): Mandate[] {
  const mentions = findings.actors.filter((mention) => mention.paragraph === passage.id);
  let before: readonly ActorMention[] = [];
  return clauses.map((clause, index) => {
    const words = passage.text.slice(clause.start, clause.end);
    const roles = rolesIn(passage.text, clause, mentions, before, reading.roles);
    before = roles.assignees.length > 0 ? roles.assignees : roles.involved.slice(0, 1);
    return {
      id: `${passage.id}.${index + 1}`,
      paragraph: passage.id,
      verb: clause.verb,
      verbType: clause.type,
      assignees: unique(roles.assignees.map((mention) => mention.id)),
      involves: unique(roles.involved.map((mention) => mention.id)),
      buildsOn: basesOf(clause, passage.id, preamble, findings),
      deliverables: deliverablesOf(words, clause.start, clause.type, findings.adopted, reading.deliverables),
      topics: unique(reading.topics.find(words).map((topic) => topic.id)),
      start: clause.start,
      end: clause.end,
    };
  });
}
