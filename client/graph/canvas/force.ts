import cytoscape, { type Core, type LayoutOptions } from 'cytoscape';

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
  readonly padding: number;
  readonly nodeDimensionsIncludeLabels: boolean;
  readonly nodeRepulsion: () => number;
  readonly idealEdgeLength: () => number;
  readonly initialEnergyOnIncremental: number;
}

/** Not at random: from where the nodes stand, so that the same graph always gives the same picture. */
const options: ForceOptions = {
  name: 'fcose',
  quality: 'proof',
  randomize: false,
  animate: false,
  fit: true,
  padding: 36,
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
};
