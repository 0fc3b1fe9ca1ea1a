import type { InLanguage } from '../Worded.tsx';

/** The same nodes and lines as in the picture, as words. */
export interface OutlineGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

/** The list of a picture, made when somebody wants it. */
export type Outlined = () => readonly OutlineGroup[];

export interface OutlineItem {
  readonly id: string;
  readonly label: string;
  /** More about it, in one line. */
  readonly detail: string;
  /** Its title, or how its text begins; stands behind the detail. */
  readonly words?: InLanguage | null;
  readonly links: readonly OutlineLink[];
}

export interface OutlineLink {
  readonly id: string;
  readonly label: string;
}

/** What to call each node and line of the picture. */
export const labelsOf = (
  groups: readonly OutlineGroup[],
): ReadonlyMap<string, OutlineLink & Pick<OutlineItem, 'detail' | 'words'>> =>
  new Map(
    groups.flatMap(({ items }) =>
      items.flatMap(({ id, label, detail, words = null, links }) => [
        ...links.map((link) => [link.id, { ...link, detail: '', words: null }] as const),
        [id, { id, label, detail, words }] as const,
      ]),
    ),
  );

/** The items whose label, detail or threads have all words of the filter. */
export const filtered = (groups: readonly OutlineGroup[], filter: string): OutlineGroup[] => {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = ({ label, detail, words: called, links }: OutlineItem) => {
    const text = [label, detail, called?.text ?? '', ...links.map((link) => link.label)]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return groups
    .map((group) => ({ ...group, items: group.items.filter(matches) }))
    .filter(({ items }) => items.length > 0);
};
