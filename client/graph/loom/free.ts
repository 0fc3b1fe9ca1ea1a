import type { ElementDefinition } from 'cytoscape';
import { localId, shortSymbol } from '../../../server/words/gist/names.ts';
import { neighbourhood, type Scene } from '../scene.ts';
import { familyOf } from '../style/verbs.ts';
import { weightOf } from './actors.ts';
import { loomLayout } from './layout.ts';
import type { LoomView } from './scene.ts';
import type { LoomModel, LoomRow, LoomThread } from './shape.ts';
import { typeset } from './typesetting.ts';
import type { LoomWords } from './words.ts';

/** The same graph as in the columns, for a layout that finds its own positions, beginning from the columns. */
export const freeLoomScene = (key: string, model: LoomModel, words: LoomWords, view: LoomView): Scene => {
  const { boxes, size } = loomLayout(model, view.window, typeset(model, words, view.measure));
  const at = (id: string) => ({ x: boxes.get(id)?.x ?? 0, y: boxes.get(id)?.y ?? 0 });
  const node = (
    id: string,
    text: string,
    width: number,
    classes: string,
    family = 'none',
  ): ElementDefinition => ({
    group: 'nodes',
    data: { id, text, w: width, h: width, family },
    position: at(id),
    classes: `free ${classes}`,
  });
  return {
    key,
    size,
    camera: 'map',
    first: null,
    free: true,
    lines: model.threads,
    litBy: neighbourhood(model.threads),
    elements: [
      ...model.sources.map((item) =>
        node(
          item.id,
          item.kind === 'resolution' ? shortSymbol(item.id) : words.source(item),
          11,
          `source ${item.kind} ${item.filled ? 'filled' : 'hollow'}`,
        ),
      ),
      ...model.rows.map((row) =>
        node(row.id, textOf(row, words), 13, 'paragraph', row.verbType ? familyOf(row.verbType) : 'none'),
      ),
      ...model.actors.map((item) =>
        node(item.id, words.actor(item), 14 + 3 * Math.sqrt(weightOf(item)), `actor ${item.kind}`),
      ),
      ...model.threads.map((thread) => line(thread, view)),
    ],
  };
};

const textOf = (row: LoomRow, words: LoomWords): string =>
  row.kind === 'preamble' ? words.verb(row) : localId(row.id);

const line = (
  { id, source, target, type, verbType }: LoomThread,
  { only, involved }: LoomView,
): ElementDefinition => {
  const family = verbType ? familyOf(verbType) : 'none';
  const wanted = only.length === 0 || family === 'none' || only.some((name) => name === family);
  const shown = wanted && (type !== 'INVOLVES' || involved);
  const classes = { CITES: 'cites', ASSIGNED_TO: 'assigned', INVOLVES: 'involves' }[type];
  return {
    group: 'edges',
    data: { id, source, target, family },
    classes: `${classes} ${shown ? '' : 'resting'} ${wanted ? '' : 'unwanted'}`,
  };
};
