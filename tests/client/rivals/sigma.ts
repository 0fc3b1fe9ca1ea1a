import Graph from 'graphology';
import Sigma from 'sigma';
import { drawn, given } from './given.ts';

/** The network in sigma as it comes. */
const { network, container } = given();
const graph = new Graph();
for (const { id, x, y, radius, fill } of network.nodes)
  graph.addNode(id, { x, y: -y, size: radius, color: fill, label: id });
for (const [source, target] of network.edges)
  graph.mergeEdge(network.nodes[source]?.id, network.nodes[target]?.id, { size: 0.7, color: '#d5dae1' });
new Sigma(graph, container);
drawn();
