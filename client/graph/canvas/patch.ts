import type { Core, ElementDefinition, NodeSingular } from 'cytoscape';

/** What a picture was last given, by the keys of its elements. */
export type Given = ReadonlyMap<string, ElementDefinition>;

const idOf = ({ data }: ElementDefinition): string => String(data.id);

export const givenOf = (elements: readonly ElementDefinition[]): Given =>
  new Map(elements.map((element) => [idOf(element), element]));

const classesOf = ({ classes }: ElementDefinition): string =>
  typeof classes === 'string' ? classes : (classes ?? []).join(' ');

const sameWords = (one: ElementDefinition, other: ElementDefinition): boolean =>
  one === other ||
  (classesOf(one) === classesOf(other) && JSON.stringify(one.data) === JSON.stringify(other.data));

/** How many elements only stand elsewhere than before; 0 where any is new, gone or worded anew. */
export const movedOnly = (before: Given, elements: readonly ElementDefinition[]): number => {
  if (before.size !== elements.length) return 0;
  let moved = 0;
  for (const element of elements) {
    const was = before.get(idOf(element));
    if (!was || !sameWords(was, element)) return 0;
    const [from, to] = [was.position, element.position];
    if (from?.x !== to?.x || from?.y !== to?.y) moved += 1;
  }
  return moved;
};

/** So many nodes are moved between two yields: each has lines that follow it. */
const atOnce = 20;

/**
 * Makes a picture hold other elements: what it holds already is only moved or worded anew. To draw all of a thousand
 * nodes from nothing takes seconds, to move them does not. Yields the nodes that it has moved, a few at a time, for whoever
 * does it over several frames.
 */
export function* patching(
  cy: Core,
  before: Given,
  elements: readonly ElementDefinition[],
): Generator<readonly NodeSingular[], Given> {
  const after = givenOf(elements);
  if ([...before.keys()].some((id) => !after.has(id)))
    cy.elements()
      .filter((element) => !after.has(element.id()))
      .remove();
  const added: ElementDefinition[] = [];
  let moved: NodeSingular[] = [];
  for (const [id, element] of after) {
    const was = before.get(id);
    const drawn = cy.getElementById(id);
    if (!was || drawn.empty()) {
      added.push(element);
      continue;
    }
    if (!sameWords(was, element)) {
      const gone = Object.keys(was.data).filter((name) => !(name in element.data));
      if (gone.length > 0) drawn.removeData(gone.join(' '));
      const { id: _id, source: _source, target: _target, ...rest } = element.data;
      drawn.data(rest);
      drawn.classes(classesOf(element));
    }
    const { position } = element;
    if (position && drawn.isNode()) {
      const { x, y } = drawn.position();
      if (x === position.x && y === position.y) continue;
      drawn.position(position);
      moved.push(drawn);
    }
    if (moved.length < atOnce) continue;
    yield moved;
    moved = [];
  }
  yield moved;
  if (added.length > 0) cy.add(added);
  return after;
}

/** The same at once. */
export const patch = (cy: Core, before: Given, elements: readonly ElementDefinition[]): Given => {
  cy.startBatch();
  const steps = patching(cy, before, elements);
  let step = steps.next();
  while (!step.done) step = steps.next();
  cy.endBatch();
  return step.value;
};
