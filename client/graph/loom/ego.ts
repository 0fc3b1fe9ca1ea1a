import type { GraphNode, MandateItem, Wordings } from '../../../server/contract.ts';
import { nearestDue } from '../../../server/words/gist/due.ts';
import { localId, shortSymbol } from '../../../server/words/gist/names.ts';
import { threadId } from '../threadId.ts';
import { weightOf, withFold } from './actors.ts';
import type { ActorItem, LoomModel, LoomRow, LoomThread } from './shape.ts';

/** Fewer than in the loom: the actor itself is what matters. */
const shownActors = 12;

/**
 * The loom of one actor: its mandates in the order of the table, and the actors that stand in them with it, itself
 * first. What the mandates build on stands in the table.
 */
export const egoModel = (
  actor: string,
  mandates: readonly MandateItem[],
  names: Readonly<Record<string, Wordings>>,
  actorsOpen: boolean,
): LoomModel => {
  const actors = withFold(actorsOf(actor, mandates, names), shownActors, actorsOpen);
  const several = new Set(mandates.map(({ resolution }) => resolution)).size > 1;
  return {
    languages: [],
    sources: [],
    rows: mandates.map((mandate) => rowOf(mandate, several)),
    actors,
    threads: mandates.flatMap((mandate) => threadsOf(mandate, actors)),
  };
};

const rowOf = (mandate: MandateItem, several: boolean): LoomRow => ({
  id: mandate.id,
  kind: 'operative',
  mark: several
    ? `${shortSymbol(mandate.resolution).split(' ')[0]} ${localId(mandate.id)}`
    : localId(mandate.id),
  verbType: mandate.verbType,
  verb: { [mandate.language]: mandate.verb },
  due: nearestDue(mandate.deliverables) ?? null,
  quiet: mandate.assignees.length === 0,
  count: 1,
});

const actorsOf = (
  actor: string,
  mandates: readonly MandateItem[],
  names: Readonly<Record<string, Wordings>>,
): ActorItem[] => {
  const nodeOf = (id: string): GraphNode => ({
    id,
    type: 'Actor',
    label: id,
    ...(names[id] ? { name: names[id] } : {}),
  });
  const ids = new Set([actor, ...mandates.flatMap(({ assignees, involves }) => [...assignees, ...involves])]);
  const items = [...ids].map((id): ActorItem => {
    const assigned = mandates.filter(({ assignees }) => assignees.includes(id)).length;
    const involved = mandates.filter(
      ({ assignees, involves }) => involves.includes(id) && !assignees.includes(id),
    ).length;
    return { id, kind: 'actor', node: nodeOf(id), assigned, involved, count: 1, stands: [id] };
  });
  const order = (item: ActorItem) => (item.id === actor ? Number.POSITIVE_INFINITY : weightOf(item));
  return items.toSorted((a, b) => order(b) - order(a) || a.id.localeCompare(b.id));
};

const threadsOf = (
  { id, verbType, assignees, involves }: MandateItem,
  actors: readonly ActorItem[],
): LoomThread[] => {
  const barOf = (actor: string) => actors.find(({ stands }) => stands.includes(actor))?.id ?? actor;
  const tie = (target: string, type: 'ASSIGNED_TO' | 'INVOLVES'): LoomThread => ({
    id: threadId(id, type, target),
    source: id,
    target,
    type,
    verbType,
    atRest: type === 'ASSIGNED_TO',
  });
  const assigned = new Set(assignees.map(barOf));
  const involved = new Set(involves.map(barOf).filter((bar) => !assigned.has(bar)));
  return [
    ...[...assigned].map((bar) => tie(bar, 'ASSIGNED_TO')),
    ...[...involved].map((bar) => tie(bar, 'INVOLVES')),
  ];
};
