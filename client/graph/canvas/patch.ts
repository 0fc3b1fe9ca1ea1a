import type { Core, ElementDefinition } from 'cytoscape';

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

/**
 * Makes a picture hold other elements: what it holds already is only moved or worded anew. To draw all of a thousand
 * nodes from nothing takes seconds, to move them does not.
 */
export const patch = (cy: Core, before: Given, elements: readonly ElementDefinition[]): Given => {
  const after = givenOf(elements);
  cy.batch(() => {
    cy.elements()
      .filter((element) => !after.has(element.id()))
      .remove();
    const added: ElementDefinition[] = [];
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
      if (!position || !drawn.isNode()) continue;
      const { x, y } = drawn.position();
      if (x !== position.x || y !== position.y) drawn.position(position);
    }
    cy.add(added);
  });
  return after;
};
