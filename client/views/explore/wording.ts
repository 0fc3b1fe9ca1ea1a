import { groupBy } from '../../../seed/group.ts';
import type { GraphEdge, GraphNode } from '../../../server/contract.ts';
import { localId, resolutionOf, shortSymbol, wordedIn } from '../../../server/words/gist/names.ts';
import { fullName } from '../../../server/words/gist/wording.ts';
import type { Shown } from '../../graph/explore/facets.ts';
import type { Way } from '../../graph/explore/grow.ts';
import { type ExploreLine, type ExploreModel, linesOf, yearOfNode } from '../../graph/explore/model.ts';
import type { Locale } from '../../i18n/LocaleProvider.tsx';
import type { OutlineGroup } from '../stage/outline.ts';
import type { InLanguage } from '../Worded.tsx';

/** How a node is called in words. */
export const nameOf = (node: GraphNode, language: string): string => {
  if (node.type === 'Resolution') return shortSymbol(node.id);
  if (node.id.includes('#')) return `${shortSymbol(resolutionOf(node.id))} ${localId(node.id)}`;
  return fullName(node, language);
};

const shownLetters = 90;

/** What a node is, and of what date. */
const detailOf = (node: GraphNode, { t, formats }: Locale): string => {
  const date = node.adopted ?? node.due ?? null;
  return [t(`kinds.${node.type}`), date && formats.date(date)].filter(Boolean).join(t('gist.separator'));
};

/** Its title, or how its text begins; an actor is called by its name already. */
const wordsOf = (node: GraphNode, { language }: Locale): InLanguage | null => {
  const words = wordedIn(node.type === 'Actor' ? undefined : (node.name ?? node.text), language);
  return words && words.text.length > shownLetters
    ? { ...words, text: `${words.text.slice(0, shownLetters)}…` }
    : words;
};

/** Relations whose words say already what is at their end: "its paragraphs". */
const telling: ReadonlySet<string> = new Set(['HAS_PARAGRAPH', 'SETS', 'REQUIRES', 'CONCERNS']);

/** A way on from a node in words: `cites (Resolution)`. */
export const wayName = ({ type, direction, neighbour }: Way, { t }: Locale): string => {
  const relation = t(`explore.${direction}.${type}`);
  return telling.has(type) ? relation : t('explore.way', { relation, kind: t(`kinds.${neighbour}`) });
};

/** What an arrow says. */
export const tieName = (
  { source, target, type }: Pick<GraphEdge, 'source' | 'target' | 'type'>,
  nodes: ExploreModel['nodes'],
  { t, language }: Locale,
): string => {
  const named = (id: string) => {
    const node = nodes.get(id)?.node;
    return node ? nameOf(node, language) : id;
  };
  return t('explore.tie', {
    source: named(source),
    relation: t(`explore.out.${type}`),
    target: named(target),
  });
};

/** The graph in words, by kinds of nodes, each with its arrows. */
export const exploreOutline = (model: ExploreModel, shown: Shown, locale: Locale): OutlineGroup[] => {
  const lines = linesOf(shown.edges, false);
  const touching = new Map<string, ExploreLine[]>();
  for (const line of lines)
    for (const id of [line.source, line.target]) touching.set(id, [...(touching.get(id) ?? []), line]);
  const items = [...model.nodes.values()].filter(({ node }) => shown.nodes.has(node.id));
  return [...groupBy(items, ({ node }) => node.type)].map(([type, group]) => ({
    id: type,
    title: locale.t(`kinds.${type}`),
    items: group
      .toSorted((a, b) => (yearOfNode(a.node) ?? 0) - (yearOfNode(b.node) ?? 0))
      .map(({ node }) => ({
        id: node.id,
        label: nameOf(node, locale.language),
        detail: detailOf(node, locale),
        words: wordsOf(node, locale),
        links: (touching.get(node.id) ?? []).map(({ id, edge }) => ({
          id,
          label: tieName(edge, model.nodes, locale),
        })),
      })),
  }));
};
