import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';

const corners = ['top-start', 'bottom-start', 'top-end', 'bottom-end'] as const;
type Corner = (typeof corners)[number];

/** What stands in a corner takes so many pixels, and is so far from the rim. */
const room = { width: 276, height: 230 };
/** What is selected is what one wants to see. */
const selectedWeight = 100;

/** The corner of the window in which something would cover the least of a picture. */
const emptiestCorner = (cy: Core, selected: ReadonlySet<string>): Corner => {
  const covered = corners.map((corner) => {
    const left = corner.endsWith('start') ? 0 : cy.width() - room.width;
    const top = corner.startsWith('top') ? 0 : cy.height() - room.height;
    let weight = 0;
    cy.nodes('.item').forEach((node) => {
      const { x1, x2, y1, y2 } = node.renderedBoundingBox();
      if (x2 > left && x1 < left + room.width && y2 > top && y1 < top + room.height)
        weight += selected.has(node.id()) ? selectedWeight : 1;
    });
    return weight;
  });
  return corners[covered.indexOf(Math.min(...covered))] ?? corners[0];
};

/** Where there is room for what is told of the selected nodes: looked for when others are selected, and when the window changes. */
export const useRoom = (cy: Core | null, selected: readonly string[]): Corner => {
  const [corner, setCorner] = useState<Corner>(corners[0]);
  useEffect(() => {
    if (!cy || selected.length === 0) return;
    const look = () => setCorner(emptiestCorner(cy, new Set(selected)));
    // A window of another size shows the whole anew a moment later.
    const lookAgain = () => {
      look();
      cy.one('viewport', look);
    };
    look();
    cy.on('resize', lookAgain);
    return () => {
      cy.off('resize', lookAgain);
      cy.off('viewport', look);
    };
  }, [cy, selected]);
  return corner;
};
