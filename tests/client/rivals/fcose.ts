/// <reference path="../../../client/graph/fcose.d.ts" />
import cytoscape, { type LayoutOptions } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { drawn, elementsOf, given } from './given.ts';

/** The same graph in Cytoscape, laid out by fCoSE in the page when `layOut` is called. */
cytoscape.use(fcose);
const { network, container } = given();
const cy = cytoscape({
  container,
  layout: { name: 'preset' },
  elements: elementsOf(network),
  style: [
    { selector: 'node', style: { width: 'data(size)', height: 'data(size)' } },
    { selector: 'edge', style: { width: 0.7, opacity: 0.2 } },
  ],
});
Object.assign(window, {
  layOut: () =>
    new Promise<void>((resolve) => {
      const layout = cy.layout({ name: 'fcose', quality: 'default', animate: false } as LayoutOptions);
      layout.one('layoutstop', () => resolve());
      layout.run();
    }),
});
drawn();
