import type { GraphNode } from '../../contract.ts';
import { shortenedAmong } from '../../words/apart.ts';
import { isAcronym, wordingIn } from '../../words/gist/names.ts';
import type { Speech } from '../findings/speech.ts';
import { labelWidth, type Placed } from './layout.ts';
import type { Measure } from './shape.ts';

/** The size of captions, in pixels. */
export const letters = 12;

/** Shortens a name to the room that its key leaves it. */
export type Shorten = (name: string, key: string) => string;

/** What stands beside a node in a column; `shorten` makes room for its name where the key stands before it. */
export const captionOf = (node: GraphNode, { t, formats, language }: Speech, shorten: Shorten): string => {
  const name = wordingIn(node.name, language) ?? node.label;
  if (node.type === 'Mandate')
    return `${node.label}  ${node.verbType === undefined ? '' : t(`verbs.${node.verbType}`)}`;
  if (node.type === 'Deliverable') {
    const kinds = ['expiry', 'report', 'review', 'briefing'] as const;
    const kind = t(`deliverables.${kinds.find((one) => one === node.kind) ?? 'other'}`);
    return node.due ? `${kind} · ${formats.date(node.due)}` : kind;
  }
  const isShort = node.type === 'Resolution' || isAcronym(node.label);
  if (!isShort || name === node.label) return name;
  const key = `${node.label}  `;
  return key + shorten(name, key);
};

/** On a screen names are short, and stand near each other; in a column there is room for titles. */
const shortName = (node: GraphNode, { nameOf, t }: Speech): string =>
  node.type === 'Paragraph' || node.type === 'Mandate'
    ? `${node.id.slice(node.id.indexOf('#') + 1)}${node.verbType === undefined ? '' : ` ${t(`verbs.${node.verbType}`)}`}`
    : nameOf(node.id);

/** What stands at a node where nodes stand as on a screen. */
export const seenName = ({ node, last, label }: Placed, speech: Speech): string =>
  label ?? [node, ...(last ? [last] : [])].map((one) => shortName(one, speech)).join(' … ');

/** Shortens the names of nodes to the room beside their keys, so that those that begin alike are told apart. */
export const shorteningOf = (nodes: readonly Placed[], { language }: Speech, measure: Measure): Shorten => {
  const shorten = shortenedAmong(nodes.flatMap(({ node }) => wordingIn(node.name, language) ?? []));
  const widthOf = (words: string) => measure(words, letters, false);
  return (name, key) => shorten(name, labelWidth - widthOf(key), widthOf);
};
