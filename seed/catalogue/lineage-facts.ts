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

/** What one text says of bodies, given what those before it say. */
const factsOf = ({ source, document }: SourcedDocument, before: readonly LineageFact[]): LineageFact[] => {
  const resolution = numberOf({ source, document });
  const facts: LineageFact[] = [];
  for (const finding of lineageOf(document)) {
    const actor = actorOf(finding, [...before, ...facts]);
    if (actor === undefined || !knownActors.has(actor)) continue;
    const { act, paragraph, until, period } = finding;
    if (!facts.some((fact) => fact.actor === actor && fact.act === act))
      facts.push({ resolution, act, actor, paragraph, until, period, source });
  }
  return facts;
};

/**
 * What texts say of bodies that are known by name, in the order of the resolutions: of several texts of one resolution
 * the first given counts. What was known before of resolutions whose texts are not given stays: a path that cannot be read
 * takes nothing away.
 */
export const lineageFacts = (
  documents: readonly SourcedDocument[],
  known: readonly LineageFact[] = [],
): readonly LineageFact[] => {
  const first = new Map<number, SourcedDocument>();
  for (const sourced of documents) if (!first.has(numberOf(sourced))) first.set(numberOf(sourced), sourced);
  const resolutions = new Set([...first.keys(), ...known.map(({ resolution }) => resolution)]);
  const facts: LineageFact[] = [];
  for (const resolution of [...resolutions].sort((one, other) => one - other)) {
    const sourced = first.get(resolution);
    facts.push(
      ...(sourced === undefined
        ? known.filter((fact) => fact.resolution === resolution)
        : factsOf(sourced, facts)),
    );
  }
  return facts;
};
