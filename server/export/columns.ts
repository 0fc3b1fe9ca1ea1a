import { type Language, languages } from '../../seed/document.ts';
import type { Evidence, GraphEdge, GraphNode, Wordings } from '../contract.ts';

/** What a cell of a table or an attribute of a graph file may hold. */
type Cell = string | number | boolean;

/** One attribute that formats without nesting give a node or an edge. */
export interface Column<Item> {
  readonly name: string;
  readonly type: 'string' | 'int' | 'boolean';
  /** undefined where the item has no such attribute. */
  readonly value: (item: Item) => Cell | undefined;
}

type Attribute =
  | 'verbType'
  | 'kind'
  | 'resolution'
  | 'paragraph'
  | 'adopted'
  | 'due'
  | 'recurrence'
  | 'period';

const text = (name: Attribute): Column<GraphNode> => ({
  name,
  type: 'string',
  value: (node) => node[name] ?? undefined,
});

const wording = (name: 'name' | 'text' | 'verb', language: Language): Column<GraphNode> => ({
  name: `${name}_${language}`,
  type: 'string',
  value: (node) => node[name]?.[language],
});

const inAllLanguages = (name: 'name' | 'text' | 'verb'): Column<GraphNode>[] =>
  languages.map((language) => wording(name, language));

/** The attributes of nodes but for their id. */
export const nodeColumns: readonly Column<GraphNode>[] = [
  { name: 'label', type: 'string', value: ({ label }) => label },
  { name: 'type', type: 'string', value: ({ type }) => type },
  ...(['kind', 'resolution', 'paragraph'] as const).map(text),
  { name: 'number', type: 'int', value: ({ number }) => number ?? undefined },
  { name: 'year', type: 'int', value: ({ year }) => year },
  text('adopted'),
  { name: 'loaded', type: 'boolean', value: ({ loaded }) => loaded },
  { name: 'chapterVii', type: 'boolean', value: ({ chapterVii }) => chapterVii ?? undefined },
  { name: 'subjects', type: 'string', value: ({ subjects }) => subjects?.join('; ') },
  ...(['verbType', 'due', 'recurrence', 'period'] as const).map(text),
  { name: 'hop', type: 'int', value: ({ hop }) => hop },
  ...inAllLanguages('name'),
  ...inAllLanguages('verb'),
  ...inAllLanguages('text'),
];

const first = (edge: GraphEdge): Evidence | undefined => edge.evidence[0];

const distinct = (edge: GraphEdge, pick: (evidence: Evidence) => string | null): string | undefined => {
  const found = new Set(edge.evidence.flatMap((evidence) => pick(evidence) ?? []));
  return found.size === 0 ? undefined : [...found].join('; ');
};

/** The attributes of edges but for their ends: the first of the evidence in columns of its own, all of it as JSON. */
export const edgeColumns: readonly Column<GraphEdge>[] = [
  { name: 'type', type: 'string', value: ({ type }) => type },
  { name: 'mentions', type: 'int', value: ({ mentions }) => mentions },
  { name: 'basis', type: 'string', value: ({ basis }) => basis },
  { name: 'part', type: 'string', value: ({ part }) => part },
  { name: 'source_of_fact', type: 'string', value: (edge) => distinct(edge, ({ source }) => source) },
  { name: 'paragraphs', type: 'string', value: (edge) => distinct(edge, ({ paragraph }) => paragraph) },
  { name: 'force', type: 'string', value: (edge) => distinct(edge, ({ force }) => force) },
  { name: 'printed', type: 'string', value: (edge) => first(edge)?.printed ?? undefined },
  { name: 'quote', type: 'string', value: (edge) => first(edge)?.quote ?? undefined },
  { name: 'start', type: 'int', value: (edge) => first(edge)?.start ?? undefined },
  { name: 'end', type: 'int', value: (edge) => first(edge)?.end ?? undefined },
  { name: 'language', type: 'string', value: (edge) => first(edge)?.language ?? undefined },
  {
    name: 'evidence',
    type: 'string',
    value: ({ evidence }) => (evidence.length === 0 ? undefined : JSON.stringify(evidence)),
  },
];

/** Only the columns in which some item has a value. */
export const usedColumns = async <Item>(
  columns: readonly Column<Item>[],
  parts: AsyncIterable<readonly Item[]>,
): Promise<readonly Column<Item>[]> => {
  const unused = new Set(columns);
  for await (const items of parts)
    for (const column of unused)
      if (items.some((item) => column.value(item) !== undefined)) unused.delete(column);
  return columns.filter((column) => !unused.has(column));
};

/** The name to show for a node: English, else Chinese, else any; the label where it has none. */
export const displayName = ({ name, label }: { name?: Wordings | undefined; label: string }): string =>
  name?.en ?? name?.zh ?? Object.values(name ?? {})[0] ?? label;

/** The attributes that an item has, by name. */
export const attributesOf = <Item>(columns: readonly Column<Item>[], item: Item): Record<string, Cell> =>
  Object.fromEntries(
    columns.flatMap(({ name, value }) => {
      const found = value(item);
      return found === undefined ? [] : [[name, found] as const];
    }),
  );
