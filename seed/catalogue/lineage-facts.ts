import type { ReadDocument } from '../document.ts';
import { type LineageFinding, lineageOf } from '../extract/lineage.ts';
import { knownActors } from '../languages/registry.ts';
import { partsOfSymbol } from '../symbol.ts';
import type { LineageFact } from './lineage.ts';

export interface SourcedDocument {
  readonly source: string;
  readonly document: ReadDocument;
}

export const lineageColumns = [
  'resolution',
  'act',
  'actor',
  'paragraph',
  'until',
  'period',
  'source',
] as const satisfies readonly (keyof LineageFact)[];

const numberOf = ({ document }: SourcedDocument): number => partsOfSymbol(document.symbol)?.number ?? 0;

/** The body that a finding is about: its own, or the one of the resolution that it refers to. */
const actorOf = ({ actor, reference }: LineageFinding, facts: readonly LineageFact[]): string | undefined =>
  actor ?? facts.find(({ resolution }) => resolution === reference)?.actor;

/**
 * What texts say of bodies that are known by name, in the order of the resolutions: of several texts of one resolution
 * the first given counts.
 */
export const lineageFacts = (documents: readonly SourcedDocument[]): readonly LineageFact[] => {
  const first = new Map<number, SourcedDocument>();
  for (const sourced of documents) if (!first.has(numberOf(sourced))) first.set(numberOf(sourced), sourced);
  const facts: LineageFact[] = [];
  for (const [resolution, { source, document }] of [...first].sort(([one], [other]) => one - other))
    for (const finding of lineageOf(document)) {
      const actor = actorOf(finding, facts);
      if (actor === undefined || !knownActors.has(actor)) continue;
      const { act, paragraph, until, period } = finding;
      if (!facts.some((fact) => fact.resolution === resolution && fact.actor === actor && fact.act === act))
        facts.push({ resolution, act, actor, paragraph, until, period, source });
    }
  return facts;
};
