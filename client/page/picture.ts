import cytoscape, { type Core } from 'cytoscape';
import type { Drawn } from './data.ts';

export interface Picture {
  /** Marks a node or a line with what it is tied to, and moves it into the middle unless the reader pointed at it. */
  readonly mark: (place: string | null, isPointed?: boolean) => void;
  /** Draws only these nodes, and the lines between them, and brings them into sight. */
  readonly show: (places: ReadonlySet<string>) => void;
}

/** Around all that is shown, in pixels. */
const padding = 24;
const readable = 0.8;
/** Nearer than this, a single node fills the picture. */
const nearest = 1.2;
/** Of a picture that is narrower, in pixels, all at once may be dots without names. */
const narrow = 600;

const styleOf = (dark: boolean): cytoscape.StylesheetJson => {
  const [ink, paper] = dark ? ['#e8ecf2', '#12161c'] : ['#151b26', '#ffffff'];
  return [
    {
      selector: 'node',
      style: {
        width: 10,
        height: 10,
        'background-color': dark ? 'data(onDark)' : 'data(colour)',
        'border-color': dark ? 'data(onDark)' : 'data(colour)',
        'border-width': 1.5,
        label: 'data(label)',
        color: ink,
        'font-size': 12,
        'text-halign': 'right',
        'text-valign': 'center',
        'text-margin-x': 4,
        'text-wrap': 'ellipsis',
        'text-max-width': '220px',
        'text-background-color': paper,
        'text-background-opacity': 0.85,
        'min-zoomed-font-size': 5,
        'text-events': 'yes',
      },
    },
    { selector: 'node[?isHollow]', style: { 'background-color': paper } },
    {
      selector: 'edge',
      style: {
        width: 'mapData(weight, 1, 10, 1, 3)',
        'line-color': dark ? '#8fa1ba' : '#5b6b84',
        'line-opacity': 0.4,
        'curve-style': 'bezier',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': dark ? '#8fa1ba' : '#5b6b84',
        'arrow-scale': 0.6,
      },
    },
    { selector: 'edge[?isDashed]', style: { 'line-style': 'dashed' } },
    { selector: '.dim', style: { opacity: 0.12 } },
    { selector: 'node.marked', style: { width: 16, height: 16, 'font-weight': 'bold', 'z-index': 2 } },
    { selector: 'edge.marked', style: { width: 3.5, 'line-opacity': 1 } },
    { selector: '.away', style: { display: 'none' } },
  ];
};

const elementsOf = ({ nodes, edges }: Drawn): cytoscape.ElementsDefinition => ({
  nodes: nodes.map(({ place, x, y, ...data }) => ({ data: { id: place, ...data }, position: { x, y } })),
  edges: edges.map(({ place, ...data }) => ({ data: { id: place, ...data } })),
});

const marking = (cy: Core) => {
  let marked: string | null = null;
  return (place: string | null, isPointed = false): void => {
    if (place === marked) return;
    marked = place;
    markOn(cy, place, isPointed);
  };
};

const markOn = (cy: Core, place: string | null, isPointed: boolean): void => {
  cy.elements().removeClass('dim marked');
  if (place === null) return;
  const element = cy.getElementById(place);
  if (element.empty()) return;
  const near = element.union(element.neighborhood()).union(element.connectedNodes());
  cy.elements().not(near).addClass('dim');
  element.addClass('marked');
  if (isPointed) return;
  // From far away nobody could read it.
  if (cy.zoom() < readable) cy.zoom(readable);
  cy.center(element);
};

const showOnly = (cy: Core, places: ReadonlySet<string>): void => {
  cy.batch(() => {
    for (const node of cy.nodes().toArray()) node.toggleClass('away', !places.has(node.id()));
  });
  const shown = cy.nodes().not('.away').nodes();
  if (shown.empty()) return;
  cy.fit(shown, padding);
  if (cy.zoom() > nearest) {
    cy.zoom(nearest);
    cy.center(shown);
  } else if (cy.width() < narrow && cy.zoom() < readable) {
    // A part that can be read, around what most is tied to, says more than all from afar.
    cy.zoom(readable);
    cy.center(shown.max((node) => node.degree(false)).ele);
  }
};

/** Draws the graph; `open` is called with the place of what a reader clicks, null for the background. */
export const drawPicture = (
  container: HTMLElement,
  drawn: Drawn,
  open: (place: string | null) => void,
): Picture => {
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const cy = cytoscape({
    container,
    elements: elementsOf(drawn),
    style: styleOf(dark),
    layout: { name: 'preset', padding },
    maxZoom: 3,
    minZoom: 0.05,
    autounselectify: true,
  });
  cy.on('tap', ({ target }) => open(target === cy ? null : target.id()));
  const mark = marking(cy);
  return {
    mark,
    show: (places) => {
      // What was marked may be gone, and would leave all else dim.
      mark(null);
      showOnly(cy, places);
    },
  };
};
