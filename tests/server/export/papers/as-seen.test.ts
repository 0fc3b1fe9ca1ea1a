import { describe, expect, test } from 'vitest';
import type { GraphNode } from '../../../../server/contract.ts';
import { Graph, type Seen } from '../../../../server/contract.ts';
import { layOutAsSeen } from '../../../../server/export/picture/as-seen.ts';
import { anEdge } from '../../../client/explore/graphs.ts';
import { startServer } from '../../server.ts';

const node = (id: string, type: GraphNode['type']): GraphNode => ({ id, type, label: id });

const nodes = [
  node('R#op1', 'Paragraph'),
  node('R#op1.1', 'Mandate'),
  node('R#op1.2', 'Mandate'),
  node('R#op2', 'Paragraph'),
  node('CTED', 'Actor'),
  node('S/1', 'Instrument'),
  node('S/2', 'Instrument'),
];
const edges = [
  anEdge('R#op1', 'SETS', 'R#op1.1'),
  anEdge('R#op1.1', 'ASSIGNED_TO', 'CTED'),
  anEdge('R#op1.2', 'ASSIGNED_TO', 'CTED'),
  anEdge('R#op2', 'MENTIONS', 'CTED'),
  anEdge('R#op2', 'CITES', 'S/2'),
];
const seen: Seen = {
  title: 'T',
  about: '',
  places: {
    'R#op1': { x: -300, y: 10, name: 'right' },
    'R#op2': { x: -300, y: 40, name: 'right' },
    CTED: { x: 500, y: 25, name: 'left', label: 'The Directorate' },
    'S/1': { x: 0, y: 200, name: 'inside' },
    'S/2': { x: 0, y: 200, name: 'inside' },
    'not exported': { x: 9_000, y: 0, name: 'below' },
  },
  lines: [
    ['CTED', 'R#op1'],
    ['R#op2', 'S/1'],
  ],
  marks: [{ x: -300, y: -40, text: '1999', align: 'middle' }],
  colours: [],
};

describe('a picture as it is on the screen', () => {
  const picture = layOutAsSeen({ nodes, edges }, seen);
  const at = (id: string) => {
    const found = picture.nodes.find((one) => one.node.id === id);
    if (found === undefined) throw new Error(`${id} is not drawn`);
    return found;
  };

  test('has every node that has a place, once for each place', () => {
    expect(picture.nodes.map((one) => one.node.id)).toEqual(['R#op1', 'R#op2', 'CTED', 'S/1']);
    expect(at('S/1').last?.id).toBe('S/2');
    expect(at('CTED').label).toBe('The Directorate');
  });

  test('keeps distances', () => {
    expect([at('CTED').x - at('R#op1').x, at('CTED').y - at('R#op1').y]).toEqual([800, 15]);
    for (const { x, y } of picture.nodes)
      expect(x > 0 && y > 0 && x < picture.width && y < picture.height).toBe(true);
  });

  test('has the words beside the nodes at their places, within the picture', () => {
    const [mark, ...others] = picture.marks;
    expect(others).toEqual([]);
    expect(mark).toMatchObject({ text: '1999', align: 'middle' });
    expect([mark?.x, (at('R#op1').y ?? 0) - (mark?.y ?? 0)]).toEqual([at('R#op1').x, 50]);
    expect(mark?.y).toBeGreaterThan(0);
  });

  test('has the lines of the screen and no others: of a folded part, from its whole', () => {
    const lines = picture.edges.map(({ edge: { type, mentions }, from, to }) => [
      from.node.id,
      type,
      to.node.id,
      mentions,
    ]);
    expect(lines).toEqual([
      ['R#op1', 'ASSIGNED_TO', 'CTED', 2],
      ['R#op2', 'CITES', 'S/1', 1],
    ]);
  });

  test('is made smaller where it reaches far', () => {
    const places = {
      'R#op1': { x: 0, y: 0, name: 'right' },
      CTED: { x: 80_000, y: 0, name: 'right' },
    } as const;
    expect(layOutAsSeen({ nodes, edges }, { ...seen, places }).width).toBeLessThan(9_000);
  });
});

test('SVG, PDF and PNG bear the title and the colours of the screen; a place that is none is refused in words', async () => {
  const server = await startServer();
  try {
    const ask = (format: string, places: object) =>
      server.post('/api/export', {
        format,
        nodes: ['CTED', 'S/RES/1373 (2001)'],
        seen: {
          title: 'What I see',
          about: 'due in 2023',
          places,
          lines: [],
          colours: [{ fill: '#E69F00', text: 'Terrorism' }],
        },
      });
    const places = {
      CTED: { x: 0, y: 0, name: 'right' },
      'S/RES/1373 (2001)': { x: 9, y: 90, name: 'left', fill: '#E69F00' },
    };
    const svg = await (await ask('svg', places)).text();
    expect(svg).toMatch(/<text[^>]*>What I see</);
    expect(svg).toMatch(/<text[^>]*>[^<]*due in 2023</);
    // The resolution in the colour of the screen, whose meaning the legend has instead of its kind.
    expect(svg).toMatch(/<circle[^>]* stroke="#E69F00"[^>]*><title>S\/RES\/1373/);
    expect(svg).toMatch(/<text[^>]*>Terrorism</);
    expect(svg).toMatch(/<text[^>]*>Actor</);
    expect(svg).not.toMatch(/<text[^>]*>Resolution</);
    expect(svg.match(/<title>(CTED|S\/RES\/1373 \(2001\))</g)).toHaveLength(2);
    const inside = { ...places, 'S/RES/1373 (2001)': { x: 9, y: 90, name: 'inside', fill: '#E69F00' } };
    const boxes = await ask('svg', inside);
    expect(boxes.headers.get('content-disposition')).toContain('filename=What_I_see.svg');
    expect(await boxes.text()).toMatch(/<rect[^>]* fill="#E69F00"[^>]*><title>S\/RES\/1373/);
    for (const format of ['pdf', 'png', 'json']) expect((await ask(format, places)).status).toBe(200);
    expect(Graph.parse(await (await ask('json', places)).json()).nodes).toHaveLength(2);
    const refused = await ask('svg', { CTED: { x: 'here', y: 0, name: 'right' } });
    expect(refused.status).toBe(400);
    expect(Object(await refused.json()).detail).toMatch(/seen/);
  } finally {
    await server.stop();
  }
});
