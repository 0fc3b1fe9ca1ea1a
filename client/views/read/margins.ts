import type { Language } from '../../../seed/document.ts';
import type { DocumentParagraph, GraphNode, ResolutionDocument } from '../../../server/contract.ts';
import { shortName, shortSymbol } from '../../../server/words/gist/names.ts';
import { fullName } from '../../../server/words/gist/wording.ts';
import { sourceItems } from '../../graph/loom/sources.ts';

/** A document or actor that stands beside the text. */
export interface MarginItem {
  readonly id: string;
  readonly label: string;
  /** The whole name, where the label is a short one. */
  readonly title: string;
  /** Stands before the first resolution of a year. */
  readonly year: number | null;
  readonly kind: 'resolution' | 'instrument' | 'actor';
  /** An operative paragraph names it; else only the preamble or an annex does. */
  readonly filled: boolean;
  /** How many paragraphs name it. */
  readonly paragraphs: number;
}

/** What stands on the left and on the right of a text. */
export interface Margins {
  readonly sources: readonly MarginItem[];
  readonly actors: readonly MarginItem[];
}

const naming = (
  paragraphs: readonly DocumentParagraph[],
  targetsOf: (paragraph: DocumentParagraph) => readonly string[],
): ReadonlyMap<string, readonly DocumentParagraph[]> => {
  const found = new Map<string, DocumentParagraph[]>();
  for (const paragraph of paragraphs)
    for (const target of new Set(targetsOf(paragraph)))
      found.set(target, [...(found.get(target) ?? []), paragraph]);
  return found;
};

const isOperative = ({ kind }: DocumentParagraph) => kind === 'operative';

/** A document with only what was read from its wordings in some languages. */
const inLanguages = (document: ResolutionDocument, shown: readonly Language[]): ResolutionDocument => ({
  ...document,
  paragraphs: document.paragraphs.map((paragraph) => ({
    ...paragraph,
    citations: paragraph.citations.filter(({ language }) => shown.includes(language)),
    actors: paragraph.actors.filter(({ language }) => shown.includes(language)),
  })),
});

/**
 * What the wordings that are shown name: cited documents from the oldest on the left; on the right the actors, those
 * first that most paragraphs name. Labels are in the interface's `language`.
 */
export const marginsOf = (
  whole: ResolutionDocument,
  shown: readonly Language[],
  language: string,
): Margins => {
  const document = inLanguages(whole, shown);
  const citing = naming(document.paragraphs, ({ citations }) => citations.map(({ target }) => target));
  const mentioning = naming(document.paragraphs, ({ actors }) => actors.map(({ id }) => id));
  const nodes = new Map(document.nodes.map((node) => [node.id, node]));
  let lastYear: number | null = null;
  const sources = sourceItems(document, true).flatMap(({ id, kind, node, year, filled }): MarginItem[] => {
    if (kind === 'fold' || !node) return [];
    const label = kind === 'resolution' ? String(node.number ?? node.label) : shortName(node, language);
    const first = year !== null && year !== lastYear;
    lastYear = year ?? lastYear;
    return [
      {
        id,
        kind,
        label,
        title: titleOf(node, language),
        year: first ? year : null,
        filled,
        paragraphs: citing.get(id)?.length ?? 0,
      },
    ];
  });
  const actors = [...mentioning].flatMap(([id, paragraphs]): MarginItem[] => {
    const node = nodes.get(id);
    if (!node) return [];
    return [
      {
        id,
        kind: 'actor',
        label: shortName(node, language),
        title: titleOf(node, language),
        year: null,
        filled: paragraphs.some(isOperative),
        paragraphs: paragraphs.length,
      },
    ];
  });
  return {
    sources,
    actors: actors.toSorted((a, b) => b.paragraphs - a.paragraphs || a.id.localeCompare(b.id)),
  };
};

const titleOf = (node: GraphNode, language: string): string =>
  [shortSymbol(node.id), fullName(node, language)]
    .filter((part, index, all) => all.indexOf(part) === index)
    .join(' · ');
