import { citePlace } from '../../words/citation.ts';
import { resolutionOf } from '../../words/gist/names.ts';
import { inOneLanguage } from '../findings/citations.ts';
import type { Findings } from '../findings/collect.ts';
import type { Speech } from '../findings/speech.ts';
import { type Block, faint, strong } from './block.ts';
import { placeBlocks } from './citations.ts';

/** What joins two neighbours on a way: what each relationship says, and the sentences or data sets that say so. */
const stepBlocks = (
  { edges, language }: Findings,
  [one, other]: readonly [string, string],
  quoted: Set<string>,
  nameOf: (id: string) => string,
  speech: Speech,
): Block[] =>
  edges
    .filter(({ source, target }) => [source, target].includes(one) && [source, target].includes(other))
    .flatMap(({ source, type, target, evidence }): Block[] => [
      {
        kind: 'paragraph',
        line: strong(speech.t(`path.says.${type}`, { source: nameOf(source), target: nameOf(target) })),
      },
      ...placeBlocks(
        inOneLanguage(evidence, language).map((said) => ({
          citing: said.paragraph ?? source,
          evidence: said,
        })),
        quoted,
        speech,
      ),
    ]);

/** The shortest paths between two nodes, one after the other, each step with its sentence; nothing where none was asked for. */
export const wayBlocks = (findings: Findings, speech: Speech): Block[] => {
  const { ways } = findings;
  const { t } = speech;
  if (ways === undefined || ways.paths.length === 0) return [];
  const nameOf = (id: string): string => citePlace(id, t, speech.nameOf(resolutionOf(id)));
  const quoted = new Set<string>();
  return [
    { kind: 'heading', level: 2, text: t('path.ways') },
    ...(ways.truncated ? [{ kind: 'paragraph', line: faint(t('brief.moreWays')) } as const] : []),
    ...ways.paths.flatMap((way): Block[] => [
      { kind: 'heading', level: 3, text: way.map(nameOf).join(' – ') },
      ...way
        .slice(1)
        .flatMap((key, index) => stepBlocks(findings, [way[index] ?? key, key], quoted, nameOf, speech)),
    ]),
  ];
};
