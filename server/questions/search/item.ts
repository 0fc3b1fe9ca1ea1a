import { type Language, languages } from '../../../seed/document.ts';
import type { SearchItem } from '../../contract.ts';
import { graphNode } from '../graph/node.ts';
import { textOf } from '../rows/properties.ts';
import type { NodeRecord } from '../rows/record.ts';

/** How much of the text is shown on each side of a match, in UTF-16 units; ideographs say more in less. */
const marginOf = (language: Language): number => (language === 'zh' ? 30 : 70);

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

interface Match {
  readonly start: number;
  readonly end: number;
}

/** The whole phrase where it stands so, else the first of the words; null unless all words occur. */
const matchIn = (text: string, words: readonly string[]): Match | null => {
  const lower = text.toLowerCase();
  if (words.length === 0 || !words.every((word) => lower.includes(word))) return null;
  const phrase = words.map(escaped).join('\\s+');
  const found =
    new RegExp(phrase, 'iu').exec(text) ?? new RegExp(words.map(escaped).join('|'), 'iu').exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
};

/** The words around a match, cut between words where these are spaced; no surrogate pair is cut. */
const excerpt = (text: string, { start, end }: Match, language: Language) => {
  const around = marginOf(language);
  let from = Math.max(0, start - around);
  let to = Math.min(text.length, end + around);
  const before = language === 'zh' ? -1 : text.slice(from, start).search(/\s/u);
  if (from > 0 && before !== -1) from += before + 1;
  const after = language === 'zh' ? -1 : text.slice(end, to).search(/\s\S*$/u);
  if (to < text.length && after !== -1) to = end + after;
  if (/[\uDC00-\uDFFF]/.test(text[from] ?? '')) from += 1;
  if (/[\uD800-\uDBFF]/.test(text[to - 1] ?? '')) to -= 1;
  return { quote: text.slice(from, to), start: start - from, end: end - from };
};

const textMatch = ({ type, properties }: NodeRecord, words: readonly string[]) => {
  if (type !== 'Paragraph' && type !== 'Mandate') return null;
  for (const language of languages) {
    const text = textOf(properties, `text_${language}`);
    const match = text === null ? null : matchIn(text, words);
    if (text !== null && match !== null) return { ...excerpt(text, match, language), language };
  }
  return null;
};

/** What a search shows of a node: its names, or the words around the match in its text. */
export const searchItem = (node: NodeRecord, words: readonly string[]): SearchItem => {
  const { id, type, label, name, resolution } = graphNode(node);
  if (type === 'Deliverable') throw new Error(`${id} is a deliverable, which no search looks for.`);
  const match = textMatch(node, words);
  return {
    id,
    type,
    label,
    name: name ?? {},
    quote: match?.quote ?? null,
    start: match?.start ?? null,
    end: match?.end ?? null,
    language: match?.language ?? null,
    resolution: type === 'Resolution' ? id : (resolution ?? null),
  };
};
