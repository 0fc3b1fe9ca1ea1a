import { groupBy } from '../../../seed/group.ts';
import type { GraphNode } from '../../../server/contract.ts';
import { localId, resolutionOf, shortSymbol, wordedIn } from '../../../server/words/gist/names.ts';
import { fullName } from '../../../server/words/gist/wording.ts';
import type { TraceItem, TraceModel } from '../../graph/trace/model.ts';
import type { Locale } from '../../i18n/LocaleProvider.tsx';
import type { OutlineGroup } from '../stage/outline.ts';

/** How a document of a trace is called in words. */
export const nameInTrace = (node: GraphNode, language: string): string => {
  if (node.type === 'Resolution') return shortSymbol(node.id);
  if (node.type === 'Paragraph' || node.type === 'Mandate')
    return `${shortSymbol(resolutionOf(node.id))} ${localId(node.id)}`;
  return fullName(node, language);
};

/** The documents of a trace by steps from its start, each step from the youngest to the oldest. */
export const bySteps = ({ items }: TraceModel): [number, TraceItem[]][] =>
  [...groupBy(items, ({ hop }) => hop)]
    .toSorted(([a], [b]) => a - b)
    .map(([hop, found]) => [
      hop,
      found.toSorted(
        (a, b) =>
          (b.node.adopted ?? '').localeCompare(a.node.adopted ?? '') ||
          (b.node.number ?? 0) - (a.node.number ?? 0),
      ),
    ]);

/** A trace in words: its documents by steps, with their dates, titles and citations. */
export const traceOutline = (model: TraceModel, { t, formats, language }: Locale): OutlineGroup[] => {
  const names = new Map(model.items.map(({ node }) => [node.id, nameInTrace(node, language)]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return bySteps(model).map(([hop, items]) => ({
    id: `step ${hop}`,
    title: hop === 0 ? t('trace.startFrom') : t('trace.step', { hop }),
    items: items.map(({ node }) => ({
      id: node.id,
      label: nameOf(node.id),
      detail: node.adopted ? formats.date(node.adopted) : '',
      words: wordedIn(node.name, language),
      links: model.lines
        .filter(({ source, target }) => source === node.id || target === node.id)
        .map(({ id, source, target }) => ({
          id,
          label: t('trace.cites', { source: nameOf(source), target: nameOf(target) }),
        })),
    })),
  }));
};
