import type { DocumentParagraph, GraphNode, Wordings } from '../../contract.ts';
import type { Translate } from '../translation.ts';
import { localId, partOf, shortName, shortSymbol, wordingIn } from './names.ts';

/** What to call the nodes of a graph by their keys: short names, or the key itself for one that is not known. */
export const namesOf = (
  nodes: Iterable<Pick<GraphNode, 'id' | 'label' | 'name'>>,
  language: string,
): ((id: string) => string) => {
  const known = new Map([...nodes].map((node) => [node.id, shortName(node, language)]));
  return (id) => known.get(id) ?? shortSymbol(id);
};

/** The same from names alone, as lists of mandates bring them. */
export const namesFrom = (names: Readonly<Record<string, Wordings>>, language: string) =>
  namesOf(
    Object.entries(names).map(([id, name]) => ({ id, label: id, name })),
    language,
  );

/** Operative paragraph 17, Preambular paragraph 3, Operative paragraph 2 of part B … */
export const paragraphName = (
  { id, kind, number }: Pick<DocumentParagraph, 'id' | 'kind' | 'number'>,
  t: Translate,
) => {
  if (number === null && kind === 'annex') return localId(id);
  const paragraph = t(`paragraph.${kind}`, { number: number ?? localId(id).replace(/^\D+/, '') });
  const part = partOf(id);
  return part === null ? paragraph : t('paragraph.ofPart', { paragraph, part });
};

/** The full name in the interface's language, where there is one. */
export const fullName = (node: Pick<GraphNode, 'label' | 'name'>, language: string): string =>
  wordingIn(node.name, language) ?? node.label;
