import { groupBy } from '../../../seed/group.ts';
import type { ResolutionDocument, Wordings } from '../../../server/contract.ts';
import { gist } from '../../../server/words/gist/gist.ts';
import { shortSymbol, wordedIn } from '../../../server/words/gist/names.ts';
import { fullName, namesOf, paragraphName } from '../../../server/words/gist/wording.ts';
import { foldId, type LoomModel, type LoomRow, type LoomThread } from '../../graph/loom/shape.ts';
import type { LoomWords } from '../../graph/loom/words.ts';
import type { Locale } from '../../i18n/LocaleProvider.tsx';
import type { OutlineGroup, OutlineItem, OutlineLink } from '../stage/outline.ts';
import type { InLanguage } from '../Worded.tsx';

/** The loom in words: paragraphs with what they ask, cited documents with their titles, actors with their counts. */
export const loomOutline = (
  document: ResolutionDocument,
  model: LoomModel,
  words: LoomWords,
  { t, formats, language }: Locale,
): OutlineGroup[] => {
  const nodes = new Map(document.nodes.map((node) => [node.id, node]));
  const nameOf = namesOf(document.nodes, language);
  const paragraphs = new Map(document.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const mandates = new Map(
    document.paragraphs.flatMap((one) => one.mandates.map((mandate) => [mandate.id, mandate])),
  );
  const context = { t, formats, nameOf };

  const rowItem = (row: LoomRow): Omit<OutlineItem, 'links'> => {
    const mandate = mandates.get(row.id);
    if (mandate) return { id: row.id, label: row.mark, detail: gist(mandate, context) };
    const paragraph = paragraphs.get(row.id);
    if (!paragraph) return { id: row.id, label: words.verb(row), detail: words.printed(row) };
    const detail = paragraph.mandates.map((one) => gist(one, context)).join(' — ');
    const begins = detail === '' ? beginningOf(paragraph.text, language) : null;
    return { id: row.id, label: paragraphName(paragraph, t), detail, words: begins };
  };
  const labels = new Map<string, string>([
    ...model.rows.map((row) => [row.id, rowItem(row).label] as const),
    ...model.sources.map(
      (item) => [item.id, item.kind === 'fold' ? words.source(item) : shortSymbol(item.id)] as const,
    ),
    ...model.actors.map((item) => [item.id, words.actor(item)] as const),
  ]);
  const linkOf = ({ id, type, source, target }: LoomThread): OutlineLink => ({
    id,
    label: t(`loom.threads.${type}`, {
      source: labels.get(source) ?? source,
      target: labels.get(target) ?? target,
    }),
  });
  const bySource = groupBy(model.threads, ({ source }) => source);
  const byTarget = groupBy(model.threads, ({ target }) => target);
  return [
    {
      id: 'rows',
      title: words.headings.rows,
      items: model.rows.map((row) => ({ ...rowItem(row), links: (bySource.get(row.id) ?? []).map(linkOf) })),
    },
    {
      id: 'actors',
      title: words.headings.actors,
      items: model.actors.map((item) => {
        const parts = [
          t('loom.tasked', { count: item.assigned }),
          t('loom.involvedIn', { count: item.involved }),
        ];
        const name = item.node ? fullName(item.node, language) : '';
        const label = words.actor(item);
        return {
          id: item.id,
          label,
          detail: [...(name && name !== label ? [name] : []), ...parts].join(t('gist.separator')),
          links: (byTarget.get(item.id) ?? []).map(linkOf),
        };
      }),
    },
    {
      id: 'sources',
      title: words.headings.sources,
      items: model.sources.map((item) => {
        const node = nodes.get(item.id);
        return {
          id: item.id,
          label: labels.get(item.id) ?? item.id,
          detail: '',
          words: wordedIn(node?.name, language),
          links: (byTarget.get(item.id) ?? []).map(linkOf),
        };
      }),
    },
  ];
};

const shownLetters = 90;

/** How a paragraph that asks nothing begins. */
const beginningOf = (text: Wordings, language: string): InLanguage | null => {
  const words = wordedIn(text, language);
  return words && words.text.length > shownLetters
    ? { ...words, text: `${words.text.slice(0, shownLetters)}…` }
    : words;
};

/** The rows that fold and unfold. */
export const foldOf = (id: string): 'preamble' | 'documents' | 'actors' | null => {
  for (const name of ['preamble', 'documents', 'actors'] as const) if (foldId[name] === id) return name;
  return null;
};
