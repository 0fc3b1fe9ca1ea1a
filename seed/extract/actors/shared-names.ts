import type { ActorMention } from '../../document.ts';
import type { ActorForms } from '../../languages/language.ts';
import { panelOf } from '../../languages/panels.ts';
import { anyPanel, isCommittee } from './cast.ts';
import type { ActorPassage } from './found.ts';

/** What most of the resolutions that a text cites stand for; null where none outweighs all others together. */
export function mostCited(
  passages: readonly ActorPassage[],
  of: (resolution: number) => string | null,
): string | null {
  const counts = new Map<string, number>();
  for (const { lists } of passages)
    for (const { number } of lists.flatMap(({ items }) => items)) {
      const id = of(number);
      if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].find(([, count]) => 2 * count > all)?.[0] ?? null;
}

/**
 * Texts call every panel "the Panel of Experts", every committee "the Committee" and both courts of their time "the
 * International Tribunal", some without ever naming it in full. Which one is meant is told, in this order, by the
 * resolution itself if it set the body up, by most of the resolutions that it cites, or by the only committee that it
 * names.
 */
export function withTheirNames(
  mentions: readonly ActorMention[],
  passages: readonly ActorPassage[],
  bare: ReadonlySet<string>,
  regime: string | null,
  own: number,
  { shared }: ActorForms,
): ActorMention[] {
  const named = new Set(mentions.map(({ id }) => id).filter(isCommittee));
  const [only] = named;
  const committee = regime ?? (named.size === 1 && only !== undefined ? only : null);
  const panel = panelOf(own) ?? mostCited(passages, panelOf);
  const inFull = new Set(passages.flatMap(({ names }) => names.map(({ id }) => id)));
  const sharer = (id: string): string | null => {
    const bearers = shared.find(({ form }) => form.test(id))?.of.filter((bearer) => inFull.has(bearer)) ?? [];
    return bearers.length === 1 ? (bearers[0] ?? null) : null;
  };
  const meant = (id: string): string | null =>
    id === anyPanel ? panel : bare.has(id) ? committee : sharer(id);
  return mentions.map((mention) => {
    const id = meant(mention.id);
    return id === null ? mention : { ...mention, id };
  });
}
