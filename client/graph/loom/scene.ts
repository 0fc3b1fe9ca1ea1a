import type { ElementDefinition } from 'cytoscape';
import { drawn, lettering, placed } from '../elements.ts';
import type { Size } from '../geometry.ts';
import { neighbourhood, type Scene } from '../scene.ts';
import type { Measure } from '../style/typeface.ts';
import { type Family, familyOf } from '../style/verbs.ts';
import { type LoomGeometry, loomLayout } from './layout.ts';
import type { LoomModel, LoomRow, LoomThread } from './shape.ts';
import { type Typesetting, typeset } from './typesetting.ts';
import type { LoomWords } from './words.ts';

export interface LoomView {
  readonly window: Size;
  readonly measure: Measure;
  /** Families that are shown; none stands for all. */
  readonly only: readonly Family[];
  readonly involved: boolean;
}

/** The loom in columns, ready to be drawn. */
export const loomScene = (key: string, model: LoomModel, fullWords: LoomWords, view: LoomView): Scene => {
  const { setting, geometry, words } = fitted(model, fullWords, view);
  const lines = model.threads.filter(({ id }) => geometry.strokes.has(id));
  return {
    key,
    size: geometry.size,
    camera: 'page',
    first: null,
    free: false,
    lines,
    litBy: loomLight(model),
    elements: [
      ...lettersOfColumns(words, geometry),
      ...sourceElements(model, setting, geometry),
      ...model.rows.flatMap((row) => rowElements(row, words, setting, geometry)),
      ...actorElements(model, words, setting, geometry),
      ...lines.flatMap((thread) => threadElement(thread, geometry, view)),
    ],
  };
};

/** The verbs as printed give way first where the window is too narrow for all columns. */
const fitted = (model: LoomModel, words: LoomWords, { window, measure }: LoomView) => {
  const setting = typeset(model, words, measure);
  const geometry = loomLayout(model, window, setting);
  if (geometry.size.width <= window.width) return { words, setting, geometry };
  const terse = { ...words, printed: (row: LoomRow) => (row.kind === 'preamble' ? words.printed(row) : '') };
  const narrow = typeset(model, terse, measure);
  return { words: terse, setting: narrow, geometry: loomLayout(model, window, narrow) };
};

/** Pointing at a paragraph also lights the threads of its mandates, which stand in rows of their own when it is open. */
const loomLight = ({ threads, rows }: LoomModel): Scene['litBy'] => {
  const near = neighbourhood(threads);
  const mandates = rows.filter(({ kind }) => kind === 'mandate').map(({ id }) => id);
  return (id) => {
    const parts = mandates.filter((mandate) => mandate.startsWith(`${id}.`));
    const whole = mandates.includes(id) ? [paragraphOf(id)] : [];
    return new Set([id, ...parts, ...whole].flatMap((one) => [...near(one)]));
  };
};

const paragraphOf = (mandate: string): string => mandate.slice(0, mandate.lastIndexOf('.'));

const lettersOfColumns = (words: LoomWords, { headings, years }: LoomGeometry): ElementDefinition[] => [
  lettering({
    id: 'heading:sources',
    text: words.headings.sources,
    from: 'start',
    at: headings.sources,
    classes: 'heading',
  }),
  lettering({
    id: 'heading:rows',
    text: words.headings.rows,
    from: 'start',
    at: headings.rows,
    classes: 'heading',
  }),
  lettering({
    id: 'heading:actors',
    text: words.headings.actors,
    from: 'start',
    at: headings.actors,
    classes: 'heading',
  }),
  ...years.map(({ year, at }) =>
    lettering({ id: `year:${year}`, text: String(year), from: 'end', at, classes: 'year' }),
  ),
];

const sourceElements = (
  { sources }: LoomModel,
  { lines }: Typesetting,
  { boxes }: LoomGeometry,
): ElementDefinition[] =>
  sources.flatMap((item) => {
    const box = boxes.get(item.id);
    if (!box) return [];
    const classes = ['source', item.kind, item.filled ? 'filled' : 'hollow'].join(' ');
    return [placed(item.id, box, { text: textOf(lines, item.id) }, classes)];
  });

const rowElements = (
  row: LoomRow,
  words: LoomWords,
  { columns, indentOf }: Typesetting,
  { boxes }: LoomGeometry,
): ElementDefinition[] => {
  const box = boxes.get(row.id);
  if (!box) return [];
  const left = box.x - box.width / 2;
  const classes = row.quiet ? 'quiet' : '';
  const family = row.verbType ? familyOf(row.verbType) : 'none';
  const write = (part: string, text: string, from: 'start' | 'end', x: number, extra: string) =>
    text === ''
      ? []
      : [
          lettering({
            id: `${row.id}::${part}`,
            text,
            from,
            at: { x: left + x, y: box.y },
            classes: `${classes} ${extra}`,
            of: row.id,
          }),
        ];
  const indent = indentOf(row);
  return [
    placed(row.id, box, { family }, `row ${row.kind} ${classes}`),
    ...write('mark', row.mark, 'end', columns.mark + indent, 'mark'),
    glyph(row, family, { x: left + columns.glyph + indent, y: box.y }),
    ...write('verb', words.verb(row), 'start', columns.verb + indent, 'verb'),
    ...write('printed', words.printed(row), 'start', columns.printed, 'printed'),
    ...write('due', words.due(row), 'end', columns.due, row.due?.due ? 'due' : 'due recurring'),
  ];
};

const glyph = (row: LoomRow, family: Family | 'none', at: { x: number; y: number }): ElementDefinition => ({
  group: 'nodes',
  data: { id: `${row.id}::glyph`, family, of: row.id },
  position: at,
  classes: `glyph ${row.kind === 'preamble' ? 'preamble' : ''}`,
  selectable: false,
  grabbable: false,
});

const actorElements = (
  { actors }: LoomModel,
  words: LoomWords,
  { lines, countAt }: Typesetting,
  { boxes }: LoomGeometry,
): ElementDefinition[] =>
  actors.flatMap((item) => {
    const box = boxes.get(item.id);
    if (!box) return [];
    const label = box.x + box.width / 2 + labelGap;
    return [
      placed(item.id, box, { text: textOf(lines, item.id) }, `actor ${item.kind}`),
      lettering({
        id: `${item.id}::count`,
        text: words.count(item),
        from: 'start',
        at: { x: label + (countAt.get(item.id) ?? 0), y: box.y },
        classes: 'count',
        of: item.id,
      }),
    ];
  });

/** Between a bar and its label, as in the style sheet. */
const labelGap = 7;

const textOf = (lines: Typesetting['lines'], id: string): string => (lines.get(id) ?? []).join('\n');

const threadElement = (
  thread: LoomThread,
  { boxes, strokes }: LoomGeometry,
  { only, involved }: LoomView,
): ElementDefinition[] => {
  const stroke = strokes.get(thread.id);
  const source = boxes.get(thread.source);
  const target = boxes.get(thread.target);
  if (!stroke || !source || !target) return [];
  const family = thread.verbType ? familyOf(thread.verbType) : 'none';
  const wanted = only.length === 0 || family === 'none' || only.some((name) => name === family);
  const shown = wanted && (thread.atRest || (involved && thread.type === 'INVOLVES'));
  const classes = `${classOf[thread.type]} ${shown ? '' : 'resting'} ${wanted ? '' : 'unwanted'}`;
  return [drawn(thread, stroke, { source, target }, { family }, classes)];
};

const classOf = { CITES: 'cites', ASSIGNED_TO: 'assigned', INVOLVES: 'involves' } as const;
