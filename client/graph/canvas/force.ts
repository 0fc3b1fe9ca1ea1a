import cytoscape, { type Core, type LayoutOptions } from 'cytoscape';
import { separated } from '../separate.ts';

let loading: Promise<void> | null = null;

/** Fetches the force-directed layout when it is first wanted. */
const load = (): Promise<void> => {
  loading ??= import('cytoscape-fcose').then(({ default: fcose }) => cytoscape.use(fcose));
  return loading;
};

/** What fCoSE understands beyond Cytoscape's own layouts. */
interface ForceOptions {
  readonly name: 'fcose';
  readonly quality: 'proof';
  readonly randomize: boolean;
  readonly animate: boolean;
  readonly fit: boolean;
  readonly nodeDimensionsIncludeLabels: boolean;
  readonly nodeRepulsion: () => number;
  readonly idealEdgeLength: () => number;
  readonly initialEnergyOnIncremental: number;
}

const padding = 36;

/** Not at random: from where the nodes stand, so that the same graph always gives the same picture. */
const options: ForceOptions = {
  name: 'fcose',
  quality: 'proof',
  randomize: false,
  animate: false,
  fit: false,
  nodeDimensionsIncludeLabels: true,
  nodeRepulsion: () => 12_000,
  idealEdgeLength: () => 90,
  initialEnergyOnIncremental: 0.9,
};

/** Lays the nodes out by their ties; resolves when they stand. */
export const layOutFreely = async (cy: Core): Promise<void> => {
  await load();
  if (cy.destroyed()) return;
  // What is not drawn has no say in where things stand.
  const layout = cy
    .elements()
    .not('.resting')
    .layout(options as LayoutOptions);
  const stopped = layout.promiseOn('layoutstop');
  layout.run();
  await stopped;
  clear(cy);
  cy.fit(undefined, padding);
};

/** The layout leaves some nodes and labels on others: they are moved apart. */
const clear = (cy: Core): void => {
  const boxes = cy.nodes().map((node) => {
    const { x1, x2, y1, y2, w, h } = node.boundingBox({ includeLabels: true, includeOverlays: false });
    return { id: node.id(), x: (x1 + x2) / 2, y: (y1 + y2) / 2, width: w, height: h };
  });
  const places = separated(boxes);
  cy.batch(() => {
    for (const { id, x, y } of boxes) {
      const place = places.get(id);
      if (place) cy.getElementById(id).shift({ x: place.x - x, y: place.y - y });
    }
  });
};
