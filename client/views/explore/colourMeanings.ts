import type { GraphNode, Network } from '../../../server/contract.ts';
import { groupColour, groupScale, yearScale } from '../../../server/map/colours.ts';
import { subjectIn } from '../../../server/map/subjects.ts';
import type { Translate } from '../../../server/words/translation.ts';
import { yearOfNode } from '../../graph/explore/model.ts';
import { type Colouring, communitiesOf, type Standings } from '../../graph/explore/property.ts';
import type { ColourMeaning } from '../stage/seen.ts';

/** What the colours are told by, and in whose words. */
export interface Coloured {
  readonly colour: Colouring;
  readonly standings: Standings;
  /** Tells what communities are about; they have numbers until it is there. */
  readonly network: Network | undefined;
  readonly language: string;
  readonly t: Translate;
}

const ofCommunities = (
  nodes: readonly GraphNode[],
  { standings, network, language, t }: Coloured,
): ColourMeaning[] => {
  const shown = communitiesOf(
    nodes.map(({ id }) => id),
    standings,
  );
  /** What the resolutions of a community are about most. */
  const nameOf = (community: number): string => {
    const subject = network?.communities[community]?.subjects[0];
    return subject === undefined
      ? t('explore.communityOf', { number: community + 1 })
      : subjectIn(subject, language).name;
  };
  const named = shown.slice(0, groupScale.length - 1);
  const others = { fill: groupColour(groupScale.length), text: t('explore.otherCommunities') };
  return [
    ...named.map((community, index) => ({ fill: groupColour(index), text: nameOf(community) })),
    ...(named.length < shown.length ? [others] : []),
  ];
};

const ofYears = (nodes: readonly GraphNode[], { t }: Coloured): ColourMeaning[] => {
  const years = nodes.flatMap((node) => yearOfNode(node) ?? []);
  if (years.length === 0) return [];
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const first = (index: number): number => Math.ceil(from + (index * (to - from)) / yearScale.length);
  return yearScale.map((fill, index) => ({ fill, text: t('picture.from', { year: first(index) }) }));
};

/** What the colours of nodes mean; nothing where they tell the kinds of nodes. */
export const colourMeanings = (nodes: readonly GraphNode[], coloured: Coloured): ColourMeaning[] => {
  if (coloured.colour === 'community') return ofCommunities(nodes, coloured);
  return coloured.colour === 'year' ? ofYears(nodes, coloured) : [];
};
