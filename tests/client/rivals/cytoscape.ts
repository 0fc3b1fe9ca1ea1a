import cytoscape from 'cytoscape';
import { drawn, given } from './given.ts';

/** The network in Cytoscape as it comes: its own renderer, styles and handling of the wheel. */
const { network, container } = given();
cytoscape({
  container,
  layout: { name: 'preset' },
  elements: [
    ...network.nodes.map(({ id, x, y, radius, fill }) => ({
      data: { id, size: 2 * radius, fill },
      position: { x, y },
    })),
    ...network.edges.map(([source, target], index) => ({
      data: {
        id: `e${index}`,
        source: network.nodes[source]?.id ?? '',
        target: network.nodes[target]?.id ?? '',
      },
    })),
  ],
  style: [
    {
      selector: 'node',
      style: { width: 'data(size)', height: 'data(size)', 'background-color': 'data(fill)' },
    },
    { selector: 'edge', style: { width: 0.7, opacity: 0.1 } },
  ],
});
drawn();
