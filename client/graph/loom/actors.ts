import type { ResolutionDocument } from '../../../server/contract.ts';
import { sum } from '../geometry.ts';
import { type ActorItem, foldId } from './shape.ts';

/** So many actors are shown by themselves; where there are more, the rest is folded. */
const shownActors = 17;

/** The right column from top to bottom: the most involved first. */
export const actorItems = (document: ResolutionDocument, open: boolean): ActorItem[] => {
  const assigned = new Map<string, number>();
  const involved = new Map<string, number>();
  for (const { mandates } of document.paragraphs)
    for (const { assignees, involves } of mandates) {
      for (const id of new Set(assignees)) assigned.set(id, (assigned.get(id) ?? 0) + 1);
      for (const id of new Set(involves))
        if (!assignees.includes(id)) involved.set(id, (involved.get(id) ?? 0) + 1);
    }
  const nodes = new Map(document.nodes.map((node) => [node.id, node]));
  const items = [...new Set([...assigned.keys(), ...involved.keys()])]
    .map(
      (id): ActorItem => ({
        id,
        kind: 'actor',
        node: nodes.get(id) ?? null,
        assigned: assigned.get(id) ?? 0,
        involved: involved.get(id) ?? 0,
        count: 1,
        stands: [id],
      }),
    )
    .toSorted((a, b) => weightOf(b) - weightOf(a) || b.assigned - a.assigned || a.id.localeCompare(b.id));
  return withFold(items, shownActors, open);
};

/** The first of some actors, and one bar for all others; the others, too, where it is open. */
export const withFold = (items: readonly ActorItem[], shown: number, open: boolean): ActorItem[] => {
  if (items.length <= shown + 1) return [...items];
  const hidden = items.slice(shown);
  const fold: ActorItem = {
    id: foldId.actors,
    kind: 'fold',
    node: null,
    assigned: sum(hidden.map((item) => item.assigned)),
    involved: sum(hidden.map((item) => item.involved)),
    count: hidden.length,
    stands: open ? [] : hidden.map(({ id }) => id),
  };
  return [...items.slice(0, shown), fold, ...(open ? hidden : [])];
};

/** In how many mandates an actor has a part. */
export const weightOf = ({ assigned, involved }: Pick<ActorItem, 'assigned' | 'involved'>): number =>
  assigned + involved;
