import { citePlace, citePlaces } from '../../words/citation.ts';
import { resolutionOf } from '../../words/gist/names.ts';
import { apartIn, byRoute, closestFirst } from '../../words/route.ts';
import { inOneLanguage } from '../findings/citations.ts';
import type { Findings } from '../findings/collect.ts';
import type { Speech } from '../findings/speech.ts';
import { type Block, faint, strong } from './block.ts';
import { placeBlocks } from './citations.ts';

type Pair = readonly [string, string];

const pairsOf = (way: readonly string[]): Pair[] =>
  way.slice(1).map((key, index) => [way[index] ?? key, key]);

const between = ({ edges }: Findings, [one, other]: Pair) =>
  edges.filter(({ source, target }) => [source, target].includes(one) && [source, target].includes(other));

/** Where else the same route runs through. */
const alsoBlock = (
  also: readonly string[],
  nameOf: (id: string) => string,
  { t, formats }: Speech,
): Block => ({
  kind: 'paragraph',
  line: faint(
    t('path.also', {
      list: citePlaces(also, t, formats.list) ?? formats.list([...new Set(also.map(nameOf))]),
    }),
  ),
});

/** What joins two neighbours on a way: what each relationship says, and the sentences or data sets that say so. */
const stepBlocks = (
  findings: Findings,
  pair: Pair,
  quoted: Set<string>,
  nameOf: (id: string) => string,
  speech: Speech,
): Block[] =>
  between(findings, pair).flatMap(({ source, type, target, evidence }): Block[] => [
    {
      kind: 'paragraph',
      line: strong(speech.t(`path.says.${type}`, { source: nameOf(source), target: nameOf(target) })),
    },
    ...placeBlocks(
      inOneLanguage(evidence, findings.language).map((said) => ({
        citing: said.paragraph ?? source,
        evidence: said,
      })),
      quoted,
      speech,
    ),
  ]);

/** The shortest paths between two nodes, one route after the other, each step with its sentence; nothing where none was asked for. */
export const wayBlocks = (findings: Findings, speech: Speech): Block[] => {
  const { ways } = findings;
  const { t } = speech;
  if (ways === undefined || ways.paths.length === 0) return [];
  const nameOf = (id: string): string => citePlace(id, t, speech.nameOf(resolutionOf(id)));
  const quoted = new Set<string>();
  return [
    { kind: 'heading', level: 2, text: t('path.ways') },
    ...(ways.truncated ? [{ kind: 'paragraph', line: faint(t('brief.moreWays')) } as const] : []),
    ...byRoute(ways.paths, (way) => way).flatMap((route): Block[] => {
      const [way, ...others] = closestFirst(route, (one) =>
        pairsOf(one).flatMap((pair) => between(findings, pair)),
      );
      if (way === undefined) return [];
      const told = new Set(way.map(nameOf));
      const also = others.flatMap((other) => apartIn(route, other)).filter((key) => !told.has(nameOf(key)));
      return [
        { kind: 'heading', level: 3, text: way.map(nameOf).join(' – ') },
        ...pairsOf(way).flatMap((pair) => stepBlocks(findings, pair, quoted, nameOf, speech)),
        ...(also.length > 0 ? [alsoBlock(also, nameOf, speech)] : []),
      ];
    }),
  ];
};
