import { childOf, childrenOf } from '../xml/elements.ts';
import type { XmlElement } from '../xml/parse.ts';
import { counted } from './counting.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.`, `(%2)`: the numbers of levels, counted from 1. */
  readonly text: string;
}

/** One list definition as paragraphs name it; lists that share `counters` count together. */
interface List {
  readonly counters: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew with this list. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** What stands before a paragraph by Word's counting. */
export interface Counted {
  readonly label: string;
  /** 0 for the outermost level that its list uses. */
  readonly depth: number;
}

const settingOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes.val;

const levelOf = (element: XmlElement): readonly [number, Level] => [
  Number(element.attributes.ilvl ?? 0),
  {
    start: Number(settingOf(element, 'start') ?? 1),
    format: settingOf(element, 'numFmt') ?? 'decimal',
    text: settingOf(element, 'lvlText') ?? '',
  },
];

function listsOf(numbering: XmlElement | null): ReadonlyMap<string, List> {
  if (numbering === null) return new Map();
  const abstracts = new Map(
    childrenOf(numbering, 'abstractNum').map((element) => [element.attributes.abstractNumId ?? '', element]),
  );
  return new Map(
    childrenOf(numbering, 'num').map((element) => {
      const counters = settingOf(element, 'abstractNumId') ?? '';
      const levels = new Map(childrenOf(abstracts.get(counters), 'lvl').map(levelOf));
      const restarts = new Map<number, number>();
      for (const override of childrenOf(element, 'lvlOverride')) {
        const own = childOf(override, 'lvl');
        const level = Number(override.attributes.ilvl ?? 0);
        if (own !== undefined) levels.set(level, levelOf(own)[1]);
        const start = settingOf(override, 'startOverride');
        if (start !== undefined) restarts.set(level, Number(start));
      }
      return [element.attributes.numId ?? '', { counters, levels, restarts }];
    }),
  );
}

/** Which list and level a paragraph is of: by itself, or by its style and the styles that it is based on. */
function listByStyle(styles: XmlElement | null): (style: string | undefined) => XmlElement | undefined {
  const byId = new Map(
    childrenOf(styles ?? undefined, 'style').map((style) => [style.attributes.styleId ?? '', style]),
  );
  return (id) => {
    let style = byId.get(id ?? '');
    for (let steps = 0; style !== undefined && steps < 20; steps += 1) {
      const properties = childOf(childOf(style, 'pPr'), 'numPr');
      if (properties !== undefined) return properties;
      style = byId.get(settingOf(style, 'basedOn') ?? '');
    }
    return undefined;
  };
}

/** Counts the numbered paragraphs of one document: to be asked once for each paragraph, in order. */
export type Numbering = (properties: XmlElement | undefined) => Counted | null;

const deepest = 8;

/** Counts as Word does when it shows the document. */
export function numberingOf(numbering: XmlElement | null, styles: XmlElement | null): Numbering {
  const lists = listsOf(numbering);
  const byStyle = listByStyle(styles);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  const outermost = new Map<string, number>();
  return (properties) => {
    const reference = childOf(properties, 'numPr') ?? byStyle(settingOf(properties, 'pStyle'));
    const id = settingOf(reference, 'numId');
    const list = id === undefined ? undefined : lists.get(id);
    if (id === undefined || list === undefined) return null;
    const depth = Math.min(deepest, Math.max(0, Number(settingOf(reference, 'ilvl') ?? 0) || 0));
    const level = list.levels.get(depth);
    if (level === undefined) return null;
    const count = counts.get(list.counters) ?? [];
    if (!begun.has(id)) {
      begun.add(id);
      for (const [restarted, start] of list.restarts) count[restarted] = start - 1;
    }
    count[depth] = (count[depth] ?? level.start - 1) + 1;
    count.length = depth + 1;
    counts.set(list.counters, count);
    outermost.set(list.counters, Math.min(outermost.get(list.counters) ?? depth, depth));
    const label = level.text.replace(/%([1-9])/g, (_, place: string) => {
      const shown = list.levels.get(Number(place) - 1);
      return shown === undefined ? '' : counted(shown.format, count[Number(place) - 1] ?? shown.start);
    });
    return {
      label: level.format === 'bullet' ? '•' : label.trim(),
      depth: depth - (outermost.get(list.counters) ?? depth),
    };
  };
}
