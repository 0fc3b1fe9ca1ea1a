import { languages } from '../../../seed/document.ts';
import { groupBy } from '../../../seed/group.ts';
import type { Mention } from '../rows/mention.ts';
import { languageOf, numberOf, type Properties, textOf } from '../rows/properties.ts';
import type { NodeRecord, RelationRecord } from '../rows/record.ts';
import type { SharedFoundation } from '../rows/relation-groups.ts';

/** What the texts of some resolutions say, as it is read from the database. */
export interface ContentRows {
  readonly nodes: readonly NodeRecord[];
  readonly cited: readonly RelationRecord[];
  readonly mentions: readonly RelationRecord[];
  readonly roles: readonly RelationRecord[];
  readonly foundations: readonly SharedFoundation[];
}

type BySource = ReadonlyMap<string, readonly RelationRecord[]>;

/** All that the texts of one resolution say: its parts by their keys, and what these point at, by where it begins. */
export interface Content {
  readonly nodes: ReadonlyMap<string, NodeRecord>;
  readonly cited: BySource;
  readonly mentions: BySource;
  readonly roles: BySource;
  readonly foundations: ReadonlyMap<string, readonly SharedFoundation[]>;
  /** Where it cites other resolutions, by their keys, in the order of the text. */
  readonly places: ReadonlyMap<string, readonly Mention[]>;
}

/** Longer texts are not shared: they hardly ever occur twice. */
const longestShared = 80;

/** Shares equal strings: keys, names and words recur, and the engine makes a new string each time. */
export class SharedTexts {
  readonly #known = new Map<string, string>();

  one(text: string): string {
    if (text.length > longestShared) return text;
    const known = this.#known.get(text);
    if (known === undefined) this.#known.set(text, text);
    return known ?? text;
  }
}

/** Words that stand in a text at a place, as a part of it, which takes no room of its own. */
const partOf = (text: string | null, words: string, at: number | null): string =>
  text !== null && at !== null && text.startsWith(words, at) ? text.slice(at, at + words.length) : words;

const places = new Map(languages.map((language) => [`text_${language}`, `start_${language}`]));

/** The same properties, with texts that others have too, or that stand in the paragraph. */
const shared = (
  properties: Properties,
  texts: SharedTexts,
  paragraph: Properties | undefined,
): Properties => {
  const copy: Record<string, unknown> = {};
  for (const name in properties) {
    const value = properties[name];
    if (typeof value !== 'string') copy[name] = value;
    else if (value.length <= longestShared) copy[name] = texts.one(value);
    else if (paragraph === undefined) copy[name] = value;
    else if (name === 'quote')
      copy[name] = partOf(
        textOf(paragraph, `text_${languageOf(properties)}`),
        value,
        numberOf(properties, 'quoteStart'),
      );
    else copy[name] = partOf(textOf(paragraph, name), value, numberOf(properties, places.get(name) ?? ''));
  }
  return copy;
};

const nullsLast = (one: string | number | null, other: string | number | null): number => {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
};

const inText = (one: Mention, other: Mention): number =>
  nullsLast(textOf(one.properties, 'language'), textOf(other.properties, 'language')) ||
  nullsLast(numberOf(one.properties, 'start'), numberOf(other.properties, 'start'));

/** The order in which foundations are read: of what is built on, and of the words. */
export const inFoundationOrder = (one: SharedFoundation, other: SharedFoundation): number => {
  const by = (name: string): number =>
    nullsLast(textOf(one.properties, name), textOf(other.properties, name)) ||
    nullsLast(numberOf(one.properties, name), numberOf(other.properties, name));
  return (
    nullsLast(one.target, other.target) ||
    by('language') ||
    by('start') ||
    by('basis') ||
    by('paragraph') ||
    by('printed') ||
    by('end')
  );
};

const foundationsBySource = (all: readonly SharedFoundation[]): Content['foundations'] => {
  const found = new Map<string, SharedFoundation[]>();
  for (const foundation of all)
    for (const source of foundation.sources) {
      const known = found.get(source);
      if (known === undefined) found.set(source, [foundation]);
      else known.push(foundation);
    }
  return found;
};

/** Mandates of one text have most of their foundations alike: their keys are one list. */
const sharingSources = (
  rows: readonly SharedFoundation[],
  texts: SharedTexts,
  share: (properties: Properties) => Properties,
): SharedFoundation[] => {
  const lists = new Map<string, readonly string[]>();
  return rows.map(({ sources, target, properties }) => {
    const name = sources.join(' ');
    const list = lists.get(name) ?? sources.map((source) => texts.one(source));
    lists.set(name, list);
    return { sources: list, target: texts.one(target), properties: share(properties) };
  });
};

/** What was read from one resolution's texts, by its keys; with as little room as it needs. */
export const contentOf = (
  rows: ContentRows,
  texts: SharedTexts,
  isResolution: (key: string) => boolean,
): Content => {
  const nodes = new Map<string, NodeRecord>();
  const paragraphs = new Map<string, Properties>();
  for (const { id, type, properties } of rows.nodes) {
    const own = shared(properties, texts, paragraphs.get(textOf(properties, 'paragraph') ?? ''));
    if (type === 'Paragraph') paragraphs.set(id, own);
    nodes.set(texts.one(id), { id: texts.one(id), type, properties: own });
  }
  const sharing = ({ source, type, target, properties }: RelationRecord): RelationRecord => ({
    source: texts.one(source),
    type,
    target: texts.one(target),
    properties: shared(properties, texts, paragraphs.get(source)),
  });
  const bySource = (some: readonly RelationRecord[]): BySource =>
    groupBy(some.map(sharing), ({ source }) => source);
  const cited = bySource(rows.cited);
  const orderOf = (paragraph: string): number => numberOf(paragraphs.get(paragraph) ?? {}, 'order') ?? 0;
  const mentions = [...cited.values()]
    .flat()
    .filter(({ target }) => isResolution(target))
    .map(({ source, target, properties }) => ({ paragraph: source, target, properties }))
    .sort(
      (one, other) =>
        orderOf(one.paragraph) - orderOf(other.paragraph) ||
        nullsLast(one.paragraph, other.paragraph) ||
        inText(one, other),
    );
  return {
    nodes,
    cited,
    mentions: bySource(rows.mentions),
    roles: bySource(rows.roles),
    foundations: foundationsBySource(
      sharingSources(rows.foundations, texts, (properties) =>
        shared(properties, texts, paragraphs.get(textOf(properties, 'paragraph') ?? '')),
      ),
    ),
    places: groupBy(mentions, ({ target }) => target),
  };
};
