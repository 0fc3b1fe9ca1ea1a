import type { GraphNode, MandateItem, Wordings } from '../../../server/contract.ts';
import { nearestDue } from '../../gist/due.ts';
import { localId, shortSymbol } from '../../gist/names.ts';
import { threadId } from '../threadId.ts';
import { weightOf } from './actors.ts';
import type { ActorItem, LoomModel, LoomRow, LoomThread } from './shape.ts';

/**
 * The loom of one actor: its mandates in the order of the table, and the actors that stand in them with it, itself
 * first. What the mandates build on stands in the table.
 */
export const egoModel = (
  actor: string,
  mandates: readonly MandateItem[],
  names: Readonly<Record<string, Wordings>>,
): LoomModel => {
  const several = new Set(mandates.map(({ resolution }) => resolution)).size > 1;
  return {
    sources: [],
    rows: mandates.map((mandate) => rowOf(mandate, several)),
    actors: actorsOf(actor, mandates, names),
    threads: mandates.flatMap(threadsOf),
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

const threadsOf = ({ id, verbType, assignees, involves }: MandateItem): LoomThread[] => {
  const tie = (target: string, type: 'ASSIGNED_TO' | 'INVOLVES'): LoomThread => ({
    id: threadId(id, type, target),
    source: id,
    target,
    type,
    verbType,
    atRest: type === 'ASSIGNED_TO',
  });
  return [
    ...assignees.map((target) => tie(target, 'ASSIGNED_TO')),
    ...involves.filter((target) => !assignees.includes(target)).map((target) => tie(target, 'INVOLVES')),
  ];
};
