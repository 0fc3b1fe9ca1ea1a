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
    const was = before.get(target.id());
    const to = { ...target.position() };
    if (!was) return;
    before.set(target.id(), to);
    cy.batch(() => {
      cy.nodes(`[of = ${JSON.stringify(target.id())}]`).shift({ x: to.x - was.x, y: to.y - was.y });
      target.connectedEdges('[weights]').forEach((edge) => {
        const source = edge.source().position();
        const end = edge.target().position();
        const from = added(source, edge.data('from'));
        const turn: unknown = edge.data('turn');
        const stroke = {
          from,
          to: added(end, edge.data('to')),
          bow: Number(edge.data('bow')),
          ...(typeof turn === 'number' ? { turn: from.x + turn } : {}),
        };
        edge.data(strokeData(stroke, source, end));
      });
    });
  });
};

const added = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });
