import type { ActorMention, Basis, Citation, InstrumentCitation, Mandate } from '../../document.ts';
import { groupBy } from '../../group.ts';
import type { RoleForms } from '../../languages/language.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { NameFinder } from '../names/names.ts';
import type { Passage } from '../paragraphs/passages.ts';
import { contains, type Span } from '../spans/spans.ts';
import { type DeliverableReading, deliverablesOf } from './deliverables.ts';
import { rolesIn } from './roles.ts';

export interface MandateReading {
  readonly roles: RoleForms;
  readonly deliverables: DeliverableReading;
  readonly topics: NameFinder;
}

/** What the other readers found in the whole document, by the paragraphs that hold it. */
export interface Findings {
  readonly actors: ReadonlyMap<string, readonly ActorMention[]>;
  readonly cited: ReadonlyMap<string, readonly Cited[]>;
  /** The documents that the preamble cites, each once. */
  readonly preamble: readonly string[];
  readonly adopted: string | null;
}

/** A document that a paragraph builds on, where it is cited. */
interface Cited extends Span {
  readonly id: string;
  readonly paragraph: string;
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Made once for a document. What stands inside a committee's or a document's name is not built on. */
export function findingsOf(
  citations: readonly Citation[],
  instruments: readonly InstrumentCitation[],
  actors: readonly ActorMention[],
  preamble: ReadonlySet<string>,
  adopted: string | null,
): Findings {
  const cited: Cited[] = [
    ...citations.filter(({ inName }) => inName === null).map((found) => ({ ...found, id: found.target })),
    ...instruments,
  ];
  return {
    actors: groupBy(actors, ({ paragraph }) => paragraph),
    cited: groupBy(cited, ({ paragraph }) => paragraph),
    preamble: unique(cited.filter(({ paragraph }) => preamble.has(paragraph)).map(({ id }) => id)),
    adopted,
  };
}

/**
 * Everything that a clause builds on, each document once with its closest basis: cited in the clause, elsewhere in the
 * paragraph, or in the preamble.
 */
function basesOf(clause: Span, here: readonly Cited[], preamble: readonly string[]): Mandate['buildsOn'] {
  const taken = new Set<string>();
  const bases: { readonly target: string; readonly basis: Basis }[] = [];
  const take = (basis: Basis, target: string): void => {
    if (taken.has(target)) return;
    taken.add(target);
    bases.push({ target, basis });
  };
  for (const cited of here) if (contains(clause, cited)) take('clause', cited.id);
  for (const { id } of here) take('paragraph', id);
  for (const id of preamble) take('preamble', id);
  return bases;
}

/** The mandates of one operative paragraph, clause by clause, in order. */
export function mandatesOf(
  passage: Passage,
  clauses: readonly Clause[],
  findings: Findings,
  reading: MandateReading,
): Mandate[] {
  const mentions = findings.actors.get(passage.id) ?? [];
  const cited = findings.cited.get(passage.id) ?? [];
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
      buildsOn: basesOf(clause, cited, findings.preamble),
      deliverables: deliverablesOf(words, clause.start, clause.type, findings.adopted, reading.deliverables),
      topics: unique(reading.topics.find(words).map((topic) => topic.id)),
      start: clause.start,
      end: clause.end,
    };
  });
}
