import type { Language } from '../../../seed/document.ts';
import type { GraphNode } from '../../contract.ts';
import { documentLinks } from '../../questions/resolution/links.ts';
import { wordingIn } from '../../words/gist/names.ts';
import type { Findings } from './collect.ts';
import type { Speech } from './speech.ts';

/** A document that findings come from or lead to. */
export interface SourceDocument {
  /** The graph's key. */
  readonly id: string;
  /** `resolution`, or the kind of an instrument. */
  readonly kind: string;
  /** Its title in the file's language, else in English, else in any; null where none is known. */
  readonly title: string | null;
  /** `2021-12-30`, `2021-12` or `2021`; null where that is not known. */
  readonly date: string | null;
  /** The United Nations' own page of it by language; empty for what has no symbol of the United Nations. */
  readonly links: Readonly<Partial<Record<Language, string>>>;
  readonly subjects: readonly string[];
}

/** Symbols of the Council and the Assembly begin so; the UN's site finds their documents by them. */
const symbol = /^[AS]\/[A-Z0-9]/;

const linksOf = (id: string): SourceDocument['links'] => (symbol.test(id) ? documentLinks(id) : {});

/** The United Nations' own page of a document in one language; null where it has none. */
export const documentAddress = (id: string, language: Language): string | null =>
  linksOf(id)[language] ?? null;

const yearIn = (id: string): string | null => /^S\/RES\/\d+ \((\d{4})\)$/.exec(id)?.[1] ?? null;

const documentOf = (node: Pick<GraphNode, 'id'> & Partial<GraphNode>, language: string): SourceDocument => ({
  id: node.id,
  kind: node.type === 'Instrument' ? (node.kind ?? 'other') : 'resolution',
  title: wordingIn(node.name, language),
  date: node.adopted ?? node.year?.toString() ?? yearIn(node.id),
  links: linksOf(node.id),
  subjects: node.subjects ?? [],
});

/** The resolutions and instruments among the nodes, and the resolutions that other nodes belong to, the oldest first. */
export const documentsIn = (
  { nodes }: Findings,
  { language }: Pick<Speech, 'language'>,
): SourceDocument[] => {
  const found = new Map(
    nodes
      .filter(({ type }) => type === 'Resolution' || type === 'Instrument')
      .map((node) => [node.id, documentOf(node, language)]),
  );
  for (const { resolution } of nodes)
    if (resolution !== undefined && !found.has(resolution))
      found.set(resolution, documentOf({ id: resolution }, language));
  return [...found.values()].sort(
    (one, other) => (one.date ?? '9999').localeCompare(other.date ?? '9999') || (one.id < other.id ? -1 : 1),
  );
};
