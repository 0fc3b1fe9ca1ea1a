import cytoscape from 'cytoscape';
import { drawn, elementsOf, given } from './given.ts';

/** The network in Cytoscape as it comes: its own renderer, styles and handling of the wheel. */
const { network, container } = given();
cytoscape({
  container,
  layout: { name: 'preset' },
  elements: elementsOf(network),
  style: [
    {
      selector: 'node',
      style: { width: 'data(size)', height: 'data(size)', 'background-color': 'data(fill)' },
    },
    { selector: 'edge', style: { width: 0.7, opacity: 0.1 } },
  ],
});
drawn();
