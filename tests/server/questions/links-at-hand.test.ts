import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bases } from '../../../seed/document.ts';
import { type RelationType, relationTypes } from '../../../seed/graph.ts';
import type { Database, Statement } from '../../../server/database/database.ts';
import { recording } from '../../../server/database/recording.ts';
import { newRevision } from '../../../server/database/version.ts';
import { readAllLinks } from '../../../server/questions/at-hand/all-links.ts';
import { lookUp } from '../../../server/questions/at-hand/kept.ts';
import { requireKey } from '../../../server/questions/graph/keys.ts';
import { graphOf } from '../../../server/questions/graph/subgraph.ts';
import { readLineages } from '../../../server/questions/lineage/lineage.ts';
import { readFoundations } from '../../../server/questions/mandates/foundations.ts';
import { countRelations, exploreNodes, findNeighbours } from '../../../server/questions/paths/expansion.ts';
import { selectNeighbourhood } from '../../../server/questions/paths/neighbourhood.ts';
import { findPaths } from '../../../server/questions/paths/path.ts';
import { readResolutionDocument } from '../../../server/questions/resolution/resolution.ts';
import { selectTrace } from '../../../server/questions/trace/trace.ts';
import { readAhead } from '../../../server/read-ahead.ts';
import { type MadeUp, openMadeUp } from './made-up.ts';

let graph: MadeUp;
/** How many statements were sent so far. */
let sent = 0;
beforeAll(async () => {
  graph = await openMadeUp({
    from: 2_500,
    resolutions: 8,
    languages: ['en', 'zh', 'fr'],
    preamble: 4,
    operative: 8,
  });
  const { database } = graph;
  const read = database.read.bind(database);
  database.read = (query, parameters) => {
    sent += 1;
    return read(query, parameters);
  };
  await lookUp(database);
  await readAhead(database);
});
afterAll(() => graph?.close());

const resolution = 'S/RES/2502 (2019)';
const mandate = `${resolution}#op2.1`;

/** What a question gives with all links at hand, and without; and how many statements each took. */
const both = async <Answer>(ask: (database: Database) => Promise<Answer>) => {
  const { database } = graph;
  expect(readAllLinks.atHand(database)).not.toBeNull();
  const before = sent;
  const held = await ask(database);
  const apart: Statement[] = [];
  // Nobody has looked up its revision: nothing is at hand.
  const read = await ask(recording(database, apart));
  return { held, read, sent: sent - before - apart.length, apart: apart.length };
};

const selections: readonly RelationType[][] = [
  [...relationTypes],
  ['CITES'],
  ['BUILDS_ON', 'SETS'],
  ['ASSIGNED_TO', 'INVOLVES', 'MENTIONS'],
];

describe('with every link at hand, and without, the same', () => {
  test.each(
    ['CTED', resolution, mandate, `${resolution}#op2`].flatMap((focus) =>
      selections.flatMap((types) => [1, 2, 3].map((depth) => [focus, depth, types] as const)),
    ),
  )('neighbourhood of %s, %i steps by %j', async (focus, depth, types) => {
    const { held, read } = await both((database) =>
      selectNeighbourhood(database, focus, { depth, types, limit: 150 }),
    );
    expect({ ...held, keep: null }).toEqual({ ...read, keep: null });
  });

  test.each(['CTED', resolution, mandate])('graph around %s', async (focus) => {
    const { held, read, sent, apart } = await both(async (database) =>
      graphOf(database, await selectNeighbourhood(database, focus, { depth: 2, limit: 200 })),
    );
    expect(held.edges.length).toBeGreaterThan(50);
    expect(held).toEqual(read);
    expect(sent).toBeLessThan(apart);
  });

  test.each([
    [mandate, 'builds-on', bases],
    [mandate, 'relied-on-by', bases],
    [`${resolution}#op2`, 'builds-on', ['clause', 'paragraph']],
    [`${resolution}#op2`, 'builds-on', ['preamble']],
    [`${resolution}#pp1`, 'builds-on', bases],
    [resolution, 'builds-on', bases],
    ['S/RES/242 (1967)', 'relied-on-by', bases],
    ['S/RES/242 (1967)', 'relied-on-by', ['preamble']],
  ] as const)('trace of %s, %s, by %j', async (from, direction, grounds) => {
    const { held, read, sent, apart } = await both(async (database) => {
      const question = { from, direction, depth: 3, bases: grounds, limit: 200 };
      const { selection } = await selectTrace(database, question);
      return graphOf(database, selection);
    });
    expect(held.edges.length).toBeGreaterThan(0);
    expect(held).toEqual(read);
    expect(sent).toBe(0);
    expect(apart).toBeGreaterThan(2);
  });

  test.each([{ actor: 'UNIFIL' }, { resolution: '2617' }, { resolution: '1' }])(
    'lineage of %j',
    async (question) => {
      const { held, read, sent } = await both((database) => readLineages(database, question));
      expect(held).toEqual(read);
      expect(sent).toBe(0);
    },
  );

  test('lineages of all actors around a resolution, of whom some have none', async () => {
    const { database } = graph;
    const around = await graphOf(
      database,
      await selectNeighbourhood(database, resolution, { depth: 3, limit: 200 }),
    );
    const actors = around.nodes.filter(({ type }) => type === 'Actor');
    const none: string[] = [];
    for (const { id } of actors) {
      const { held, read, sent } = await both((asked) => readLineages(asked, { actor: id }));
      expect(held).toEqual(read);
      expect(sent).toBe(0);
      if (held.length === 0) none.push(id);
    }
    expect(none.length).toBeGreaterThan(0);
  });

  test.each([
    [mandate, 'S/RES/2506 (2020)', 'any'],
    [mandate, 'CTED', 'any'],
    ['CTED', 'S/RES/242 (1967)', 'any'],
    [resolution, 'S/RES/242 (1967)', 'forward'],
    ['S/RES/242 (1967)', resolution, 'forward'],
    [resolution, resolution, 'any'],
    ['S/RES/1 (1946)', 'S/RES/2617 (2021)', 'any'],
  ] as const)('paths from %s to %s, %s', async (from, to, direction) => {
    const { held, read } = await both(async (database) =>
      findPaths(database, {
        from: await requireKey(database, from),
        to: await requireKey(database, to),
        direction,
        limit: 20,
      }),
    );
    expect(held).toEqual(read);
  });

  test.each(['CTED', resolution, mandate, `${resolution}#op2`, 'S/RES/242 (1967)', 'NOBODY'])(
    'relations of %s, and the neighbours on each way',
    async (id) => {
      const relations = await both((database) => countRelations(database, [id]));
      expect(relations.held).toEqual(relations.read);
      expect(relations.sent).toBe(0);
      for (const { type, direction, neighbour } of relations.held.get(id) ?? []) {
        const way = { relation: type, direction, neighbour };
        const { held, read } = await both((database) => findNeighbours(database, id, way, 50));
        expect(held).toEqual(read);
      }
    },
  );

  test('what mandates build on', async () => {
    const { held, read } = await both((database) =>
      readFoundations(database, [mandate, 'S/RES/1 (1946)#op1.1']),
    );
    expect(held).toEqual(read);
    expect(held.get(mandate)?.length).toBeGreaterThan(1);
  });

  test.each([resolution, 'S/RES/242 (1967)', 'S/RES/2617 (2021)'])('the whole of %s', async (symbol) => {
    const { held, read } = await both((database) => readResolutionDocument(database, symbol));
    expect(held).toEqual(read);
  });

  test('nodes that are named, one of them unknown', async () => {
    const keys = ['CTED', resolution, mandate, `${resolution}#op2`, 'NOBODY', `${resolution}#op99.1`];
    const { held, read } = await both((database) => exploreNodes(database, keys));
    expect(held).toEqual(read);
    expect(held.missing).toEqual(['NOBODY', `${resolution}#op99.1`]);
  });
});

test('what was at hand is not used once something was written', async () => {
  const { database } = graph;
  await database.write([newRevision()]);
  await lookUp(database);
  expect(readAllLinks.atHand(database)).toBeNull();
  await readAhead(database);
  expect(readAllLinks.atHand(database)).not.toBeNull();
});
