import { wrap } from '../../../server/words/wrap.ts';
import type { Measure } from '../style/typeface.ts';
import type { LoomModel, LoomRow } from './shape.ts';
import type { LoomWords } from './words.ts';

/** Sizes of the loom's writing, in CSS pixels. */
const letterSize = { row: 12, printed: 11, source: 12, actor: 13, heading: 12 } as const;

/** No label of the outer columns is wider: longer ones take more lines. */
const widestLabel = { source: 190, actor: 200 } as const;
const countGap = 8;
const mandateIndent = 10;

/** Where the parts of a row stand, from its left edge. */
interface RowColumns {
  readonly mark: number;
  readonly glyph: number;
  readonly verb: number;
  readonly printed: number;
  readonly due: number;
  readonly width: number;
}

/** What is written, broken into lines, and how wide it is: language and typeface decide. */
export interface Typesetting {
  readonly columns: RowColumns;
  readonly indentOf: (row: LoomRow) => number;
  /** Lines of each label of the left and right columns. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  /** From the left edge of an actor's label to its count. */
  readonly countAt: ReadonlyMap<string, number>;
  /** Widest number of a resolution; widest label on the left, and on the right with its count. */
  readonly number: number;
  readonly sourceLabel: number;
  readonly actorLabel: number;
}

const widest = (widths: readonly number[]): number =>
  widths.reduce((most, width) => Math.max(most, width), 0);

const indentOf = ({ kind }: LoomRow): number => (kind === 'mandate' ? mandateIndent : 0);

/** Breaks the loom's labels into lines and measures them, in pixels at scale 1. */
export const typeset = (model: LoomModel, words: LoomWords, measure: Measure): Typesetting => {
  const sourceWidth = (text: string) => measure(text, letterSize.source, 600);
  const actorWidth = (text: string) => measure(text, letterSize.actor, 600);
  const sources = model.sources.map((item) => ({
    item,
    lines: wrap(words.source(item), widestLabel.source, sourceWidth),
  }));
  const actors = model.actors.map((item) => ({
    item,
    lines: wrap(words.actor(item), widestLabel.actor, actorWidth),
  }));
  const countAt = new Map(
    actors.map(({ item, lines }) => [item.id, widest(lines.map(actorWidth)) + countGap]),
  );
  return {
    columns: rowColumns(model, words, measure),
    indentOf,
    lines: new Map([...sources, ...actors].map(({ item, lines }) => [item.id, lines])),
    countAt,
    number: widest(
      sources.filter(({ item }) => item.kind === 'resolution').flatMap(({ lines }) => lines.map(sourceWidth)),
    ),
    sourceLabel: widest(sources.flatMap(({ lines }) => lines.map(sourceWidth))),
    actorLabel: widest(
      actors.map(({ item }) => (countAt.get(item.id) ?? 0) + measure(words.count(item), letterSize.actor)),
    ),
  };
};

const rowColumns = ({ rows }: LoomModel, words: LoomWords, measure: Measure): RowColumns => {
  // The fold of the preamble has no due date, so what is printed there may run on.
  const verbal = rows.filter(({ kind }) => kind !== 'preamble');
  const verb = widest(rows.map((row) => indentOf(row) + measure(words.verb(row), letterSize.row, 600)));
  const printed = widest(verbal.map((row) => measure(words.printed(row), letterSize.printed)));
  const due = widest(rows.map((row) => measure(words.due(row), letterSize.row)));
  const markAt = Math.max(26, widest(rows.map(({ mark }) => measure(mark, letterSize.row))) + 8);
  const verbAt = markAt + 24;
  const printedAt = verbAt + verb + 10;
  const dueAt = printedAt + printed + (due > 0 ? 18 + due : 0);
  return {
    mark: markAt,
    glyph: markAt + 12,
    verb: verbAt,
    printed: printedAt,
    due: dueAt,
    width: dueAt + 10,
  };
};
