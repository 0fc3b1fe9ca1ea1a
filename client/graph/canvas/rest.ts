import type { Core } from 'cytoscape';

/** Within so many milliseconds a second click makes one double click. */
const doubleClick = 500;

/**
 * Does something to a picture once it cannot come between the two clicks of a double click: the first may open what
 * makes the picture smaller, and the second has to meet the same node. Gives what calls it off.
 */
export const afterDoubleClick = (cy: Core, act: () => void): (() => void) => {
  const holder = cy.container();
  // Whoever waits for the picture to come to rest sees that it has not.
  holder?.setAttribute('data-loading', 'true');
  const end = () => holder?.removeAttribute('data-loading');
  const timer = setTimeout(() => {
    end();
    if (!cy.destroyed()) act();
  }, doubleClick);
  return () => {
    clearTimeout(timer);
    end();
  };
};
