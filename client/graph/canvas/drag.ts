import type { Core, NodeSingular, Position } from 'cytoscape';
import { strokeData } from '../elements.ts';
import type { Point } from '../geometry.ts';

/** Lets nodes be dragged: their words come along, and the curves that end at them are drawn again. */
export const followDrags = (cy: Core): void => {
  const before = new Map<string, Position>();
  cy.on('grab', 'node', ({ target }: { target: NodeSingular }) => {
    before.set(target.id(), { ...target.position() });
  });
  cy.on('drag', 'node', ({ target }: { target: NodeSingular }) => {
    const from = before.get(target.id());
    const to = { ...target.position() };
    if (!from) return;
    before.set(target.id(), to);
    cy.batch(() => {
      cy.nodes(`[of = ${JSON.stringify(target.id())}]`).shift({ x: to.x - from.x, y: to.y - from.y });
      target.connectedEdges('[weights]').forEach((edge) => {
        const source = edge.source().position();
        const end = edge.target().position();
        const stroke = {
          from: added(source, edge.data('from')),
          to: added(end, edge.data('to')),
          bow: Number(edge.data('bow')),
        };
        edge.data(strokeData(stroke, source, end));
      });
    });
  });
};

const added = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });
