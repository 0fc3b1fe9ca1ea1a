import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  Graph,
  Health,
  MandatePage,
  Paths,
  ResolutionDocument,
  SearchAnswer,
  Trace,
} from '../../../server/contract.ts';
import { startServer, type TestServer } from '../server.ts';

const shipped = 'S/RES/2617 (2021)';
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

test('health names the engine and counts what is loaded', async () => {
  const { engine, counts } = Health.parse(await server.json('/api/health'));
  expect(engine).toBe('embedded');
  expect(counts).toMatchObject({ Resolution: 2825, Paragraph: 81 });
});

describe('search', () => {
  test.each([
    ['2617', shipped],
    ['s/res/2617(2021)', shipped],
    ['第2617号', shipped],
    ['第2617(2021)号决议', shipped],
    ['resolution 2617 of 2021', shipped],
    ['2617 op17', `${shipped}#op17`],
    ['A/RES/60/288', 'A/RES/60/288'],
    ['a/res/60/288', 'A/RES/60/288'],
    ['CTED', 'CTED'],
    ['cted', 'CTED'],
    ['反恐执行局', 'CTED'],
    ['Counter-Terrorism Committee Executive Directorate', 'CTED'],
    ['国际民航组织', 'ICAO'],
    ['Interpoll', 'INTERPOL'],
    ['资助恐怖主义', 'terrorism-financing'],
    ['terrorism financing', 'terrorism-financing'],
  ])('%s finds %s first', async (q, id) => {
    const { items } = SearchAnswer.parse(await server.json('/api/search', { q }));
    expect(items[0]?.id).toBe(id);
  });

  test('digits also find the numbers that begin with them, and the total counts all', async () => {
    const { items, total } = SearchAnswer.parse(
      await server.json('/api/search', { q: '137', types: 'Resolution', limit: '100' }),
    );
    expect(items.slice(0, 11).map(({ label }) => label.split(' ')[0])).toEqual([
      '137',
      ...Array.from({ length: 10 }, (_, index) => String(1370 + index)),
    ]);
    expect(total).toBe(items.length);
  });

  test.each(['CTED', 'ICAO', 'Committee', '委员会', '恐怖主义', 'sanctions'])(
    '%s: what is found in several ways is counted once',
    async (q) => {
      const { items, total } = SearchAnswer.parse(await server.json('/api/search', { q, limit: '100' }));
      expect(total).toBe(items.length);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    },
  );

  test('of resolutions that fit alike the newest come first', async () => {
    const q = 'Threats to international peace and security caused by terrorist acts';
    const { items } = SearchAnswer.parse(
      await server.json('/api/search', { q, types: 'Resolution', limit: '100' }),
    );
    const numbers = items.map(({ label }) => Number.parseInt(label, 10));
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers).toContain(2617);
    expect(numbers).toEqual(numbers.toSorted((one, other) => other - one));
  });

  test('words of the text are quoted with their place', async () => {
    const { items, total } = SearchAnswer.parse(
      await server.json('/api/search', { q: '民用航空', types: 'Paragraph', limit: '3' }),
    );
    expect(total).toBeGreaterThanOrEqual(items.length);
    expect(items.length).toBeGreaterThan(0);
    for (const { quote, start, end } of items) expect(quote?.slice(start ?? 0, end ?? 0)).toBe('民用航空');
  });

  test('several words must all stand in the same text, in any order', async () => {
    const q = '会员国 边境';
    const { items } = SearchAnswer.parse(await server.json('/api/search', { q, types: 'Paragraph' }));
    expect(items.length).toBeGreaterThan(0);
    for (const { id } of items) {
      const { paragraphs } = ResolutionDocument.parse(await server.json('/api/resolutions/2617'));
      const text = paragraphs.find((paragraph) => paragraph.id === id)?.text.zh ?? '';
      expect(text).toContain('会员国');
      expect(text).toContain('边境');
    }
  });

  test('of each kind that is found something is shown', async () => {
    const { items } = SearchAnswer.parse(await server.json('/api/search', { q: '委员会', limit: '6' }));
    expect(new Set(items.map(({ type }) => type))).toEqual(
      new Set(['Actor', 'Instrument', 'Paragraph', 'Mandate']),
    );
  });

  test('what is nowhere gives an empty answer', async () => {
    expect(SearchAnswer.parse(await server.json('/api/search', { q: 'xyzzy' }))).toMatchObject({
      total: 0,
      items: [],
    });
  });
});

describe('a resolution', () => {
  test.each([
    ['encoded', encodeURIComponent(shipped)],
    ['with its slashes', 'S/RES/2617%20(2021)'],
    ['by number', '2617'],
  ])('%s', async (_, address) => {
    expect(ResolutionDocument.parse(await server.json(`/api/resolutions/${address}`)).id).toBe(shipped);
  });

  test('has its paragraphs in order, and every span points at what is printed', async () => {
    const { paragraphs } = ResolutionDocument.parse(await server.json('/api/resolutions/2617'));
    const expected = [
      ...Array.from({ length: 40 }, (_, index) => `${shipped}#pp${index + 1}`),
      ...Array.from({ length: 41 }, (_, index) => `${shipped}#op${index + 1}`),
    ];
    expect(paragraphs.map(({ id }) => id)).toEqual(expected);
    for (const { text, citations, actors, mandates } of paragraphs) {
      for (const { language, printed, start, end } of [...citations, ...actors])
        expect(text[language]?.slice(start, end)).toBe(printed);
      for (const { language, start, end, ...mandate } of mandates)
        expect(text[language]?.slice(start, end)).toBe(mandate.text);
    }
  });

  test('cites 42 resolutions, each with the sentences that do', async () => {
    const { cites, paragraphs } = ResolutionDocument.parse(await server.json('/api/resolutions/2617'));
    expect(cites).toHaveLength(42);
    const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
    for (const { evidence } of cites) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { paragraph, language, quote, quoteStart, start, end, printed } of evidence) {
        const text = texts.get(paragraph ?? '')?.[language ?? 'zh'] ?? '';
        expect(text.slice(start ?? 0, end ?? 0)).toBe(printed);
        expect(text.slice(quoteStart ?? 0, (quoteStart ?? 0) + (quote?.length ?? 0))).toBe(quote);
      }
    }
    const misprinted = cites.find(({ target }) => target === 'S/RES/2195 (2014)');
    expect(misprinted?.evidence.some(({ yearCorrected }) => yearCorrected)).toBe(true);
  });

  test('that only the catalogue knows has a title, no text, and who cites it', async () => {
    const { loaded, paragraphs, citedBy } = ResolutionDocument.parse(
      await server.json('/api/resolutions/1373'),
    );
    expect({ loaded, paragraphs }).toEqual({ loaded: false, paragraphs: [] });
    expect(citedBy.map(({ source }) => source)).toContain(shipped);
    for (const { evidence } of citedBy) expect(evidence[0]?.source).toBeTruthy();
  });

  test('that only the catalogue knows says in which paragraphs of which texts it cites, and how', async () => {
    const { cites } = ResolutionDocument.parse(await server.json('/api/resolutions/2395'));
    const cited = cites.find(({ target }) => target === 'S/RES/1373 (2001)');
    const [first] = cited?.evidence ?? [];
    expect(cited?.part).toBe('both');
    expect(first).toMatchObject({
      paragraph: expect.stringMatching(/^S\/RES\/2395 \(2017\)#pp\d+$/),
      force: expect.any(String),
      quote: null,
      source: 'UNxml',
    });
    expect(cited?.evidence.length).toBeLessThanOrEqual(cited?.mentions ?? 0);
    // Paragraphs that only the catalogue knows are no nodes.
    const focus = first?.paragraph ?? '';
    expect((await server.get('/api/graph', { focus })).status).toBe(404);
  });
});

describe('mandates', () => {
  test.each(['cted', 'Cted', '反恐执行局', 'Counter-Terrorism Committee Executive Directorate'])(
    'of one body are found by its id in any letters and by its name: %s',
    async (actor) => {
      const { total } = MandatePage.parse(await server.json('/api/mandates', { actor: 'CTED' }));
      expect(MandatePage.parse(await server.json('/api/mandates', { actor })).total).toBe(total);
    },
  );

  const sorts = ['place', '-place', 'due', '-due', 'verbType', '-verbType', 'adopted', '-adopted'];
  test.each(sorts)('sorted by %s, the pages together are the whole, each once', async (sort) => {
    const whole = MandatePage.parse(
      await server.json('/api/mandates', { actor: 'CTED', sort, limit: '500' }),
    );
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const next = cursor === '' ? {} : { cursor };
      const page = MandatePage.parse(
        await server.json('/api/mandates', { actor: 'CTED', sort, limit: '7', ...next }),
      );
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    expect(paged).toEqual(whole.items.map(({ id }) => id));
    expect(new Set(paged).size).toBe(whole.total);
    expect(whole.total).toBeGreaterThan(20);
  });

  test('sorted by due date, the dated come first, the earliest at the top', async () => {
    const { items } = MandatePage.parse(await server.json('/api/mandates', { sort: 'due', limit: '500' }));
    const due = items.map(({ deliverables }) => deliverables.flatMap((one) => one.due ?? []).sort()[0]);
    const dated = due.filter((date) => date !== undefined);
    expect(dated.length).toBeGreaterThan(0);
    expect(due.slice(0, dated.length)).toEqual(dated.toSorted());
  });

  test.each([
    [{ actor: 'CTED', role: 'assignee' }, ({ assignees }: Item) => assignees.includes('CTED')],
    [{ actor: 'CTED', role: 'involved' }, ({ involves }: Item) => involves.includes('CTED')],
    [{ verbType: 'decides' }, ({ verbType }: Item) => verbType === 'decides'],
    [{ resolution: '2617' }, ({ resolution }: Item) => resolution === shipped],
    [
      { dueBefore: '2022-12-31' },
      ({ deliverables }: Item) => deliverables.some(({ due }) => (due ?? '9') <= '2022-12-31'),
    ],
    [
      { dueAfter: '2025-01' },
      ({ deliverables }: Item) => deliverables.some(({ due }) => (due ?? '') >= '2025-01'),
    ],
  ])('the filter %j lets through what it says, and all of it', async (filter, holds) => {
    const ask = async (parameters: Record<string, string>) =>
      MandatePage.parse(await server.json('/api/mandates', { ...parameters, limit: '500' })).items;
    const all = await ask({});
    const passed = await ask(filter);
    expect(passed.length).toBeGreaterThan(0);
    expect(passed.map(({ id }) => id)).toEqual(all.filter(holds).map(({ id }) => id));
  });

  test('filters that name several things let through what passes all of them', async () => {
    const ask = async (parameters: Record<string, string>) =>
      MandatePage.parse(await server.json('/api/mandates', { ...parameters, limit: '500' })).items;
    const ofActor = await ask({ actor: 'CTED' });
    const topic = ofActor.flatMap(({ topics }) => topics)[0] ?? '';
    const passed = await ask({ actor: 'CTED', topic, resolution: '2617', verbType: 'encourages' });
    expect(passed.length).toBeGreaterThan(0);
    expect(passed.map(({ id }) => id)).toEqual(
      ofActor
        .filter(
          (item) =>
            item.topics.includes(topic) && item.resolution === shipped && item.verbType === 'encourages',
        )
        .map(({ id }) => id),
    );
  });

  test('the pages of all mandates together are all of them, also where only a type of verb is asked for', async () => {
    for (const filter of [{}, { verbType: 'encourages' }]) {
      const whole = MandatePage.parse(await server.json('/api/mandates', { ...filter, limit: '500' }));
      const first = MandatePage.parse(await server.json('/api/mandates', { ...filter, limit: '5' }));
      const rest = await server.json('/api/mandates', { ...filter, limit: '500', cursor: first.next ?? '' });
      expect([...first.items, ...MandatePage.parse(rest).items]).toEqual(whole.items);
      expect(first.total).toBe(whole.total);
    }
  });

  test('names every actor that it refers to', async () => {
    const { items, names } = MandatePage.parse(await server.json('/api/mandates', { limit: '500' }));
    for (const { assignees, involves, topics } of items)
      for (const id of [...assignees, ...involves, ...topics]) expect(names[id]).toBeDefined();
  });
});
type Item = MandatePage['items'][number];

const consistent = ({ nodes, edges }: Graph) => {
  const ids = new Set(nodes.map(({ id }) => id));
  expect(ids.size).toBe(nodes.length);
  expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
  for (const { source, target } of edges) expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
};

describe('the neighbourhood', () => {
  test('of CTED, cut at a limit, keeps the focus and says how much there is', async () => {
    const whole = Graph.parse(await server.json('/api/graph', { focus: 'CTED', limit: '2000' }));
    const cut = Graph.parse(await server.json('/api/graph', { focus: 'CTED', limit: '10' }));
    consistent(whole);
    consistent(cut);
    expect(whole).toMatchObject({ truncated: false, total: whole.nodes.length });
    expect(cut).toMatchObject({ truncated: true, total: whole.total });
    expect(cut.nodes).toHaveLength(10);
    expect(cut.nodes.map(({ id }) => id)).toContain('CTED');
  });

  test('beyond the limit nothing is counted that would not be kept', async () => {
    const near = Graph.parse(await server.json('/api/graph', { focus: 'CTED', depth: '1', limit: '10' }));
    const far = Graph.parse(await server.json('/api/graph', { focus: 'CTED', depth: '3', limit: '10' }));
    expect(near.totalIsMinimum).toBeUndefined();
    expect(far).toEqual({ ...near, totalIsMinimum: true });
  });

  test('keeps to the relationships that are asked for', async () => {
    const { edges } = Graph.parse(
      await server.json('/api/graph', { focus: shipped, relations: 'CITES', depth: '2', limit: '2000' }),
    );
    expect(new Set(edges.map(({ type }) => type))).toEqual(new Set(['CITES']));
  });
});

describe('the trace', () => {
  const trace = async (parameters: Record<string, string>) => {
    const answer = Trace.parse(await server.json('/api/trace', { limit: '2000', ...parameters }));
    consistent(answer);
    return answer;
  };

  test('of op17 goes back in time, each step with its sentence or its source', async () => {
    const { nodes, edges } = await trace({ from: `${shipped}#op17`, depth: '6' });
    const byId = new Map(nodes.map((node) => [node.id, node]));
    expect(Math.max(...nodes.map(({ hop }) => hop ?? 0))).toBeGreaterThan(1);
    for (const { source, target, type, evidence } of edges) {
      const [from, to] = [byId.get(source), byId.get(target)];
      if (type === 'CITES') expect(from?.number ?? 0).toBeGreaterThan(to?.number ?? 0);
      expect(evidence.length).toBeGreaterThan(0);
      if (type !== 'CITES') expect(evidence.every(({ quote }) => quote !== null)).toBe(true);
      for (const { source: origin, quote } of evidence)
        expect(quote !== null || origin !== 'text').toBe(true);
    }
  });

  test('shows as many nodes as are asked for, the nearest first, and says how many there are', async () => {
    const start = { from: `${shipped}#op17`, depth: '6' };
    const whole = await trace(start);
    const part = await trace({ ...start, limit: '5' });
    expect(part).toMatchObject({ total: whole.nodes.length, truncated: true });
    expect(part.nodes).toHaveLength(5);
    expect(Math.max(...part.nodes.map(({ hop }) => hop ?? 0))).toBe(1);
  });

  test('of each depth holds the one before it', async () => {
    let before = new Set<string>();
    for (const depth of ['1', '2', '3']) {
      const { nodes } = await trace({ from: `${shipped}#op17`, depth });
      const now = new Set(nodes.map(({ id }) => id));
      expect([...before].every((id) => now.has(id))).toBe(true);
      expect(now.size).toBeGreaterThanOrEqual(before.size);
      before = now;
    }
  });

  test('follows the grounds that are asked for', async () => {
    const of = async (basis: string) => {
      const { edges } = await trace({ from: `${shipped}#op17`, depth: '1', basis });
      return edges.flatMap((edge) => (edge.type === 'BUILDS_ON' ? (edge.basis ?? []) : []));
    };
    expect(new Set(await of('preamble'))).toEqual(new Set(['preamble']));
    expect(new Set(await of('clause,paragraph,preamble'))).toContain('preamble');
    expect(await of('clause')).not.toContain('preamble');
  });

  test('turned round finds the mandates and resolutions that rely on 1373', async () => {
    const { nodes } = await trace({ from: '1373', direction: 'relied-on-by', depth: '1' });
    const types = new Set(nodes.map(({ type }) => type));
    expect(types).toEqual(new Set(['Resolution', 'Paragraph', 'Mandate']));
    expect(nodes.map(({ id }) => id)).toContain(shipped);
  });

  test('of a paragraph turned round begins at its resolution', async () => {
    const { nodes, from } = await trace({ from: '2617 op17', direction: 'relied-on-by', depth: '2' });
    expect(from).toBe(`${shipped}#op17`);
    expect(nodes.find(({ id }) => id === shipped)?.hop).toBe(0);
  });
});

describe('the path', () => {
  const path = async (from: string, to: string, limit = '10') => {
    const answer = Paths.parse(await server.json('/api/path', { from, to, limit }));
    consistent(answer);
    const edges = new Map(answer.edges.map((edge) => [edge.id, edge]));
    for (const ids of answer.paths) {
      let at = answer.from;
      for (const id of ids) {
        const edge = edges.get(id);
        expect([edge?.source, edge?.target]).toContain(at);
        at = (edge?.source === at ? edge.target : edge?.source) ?? '';
      }
      expect(at).toBe(answer.to);
    }
    return answer;
  };

  test('from CTED to 1373 is the shortest, with all its variants up to the limit', async () => {
    const { paths } = await path('CTED', '1373', '50');
    const lengths = new Set(paths.map(({ length }) => length));
    expect([...lengths]).toEqual([2]);
    expect(new Set(paths.map((ids) => ids.join())).size).toBe(paths.length);
    expect((await path('CTED', '1373', '1')).truncated).toBe(true);
  });

  test('from document to document goes by an actor only where nothing else connects them', async () => {
    const typesOf = async (from: string, to: string, relations = '') =>
      new Set(
        Paths.parse(await server.json('/api/path', { from, to, ...(relations && { relations }) })).edges.map(
          ({ type }) => type,
        ),
      );
    expect(await typesOf('1267', '1624')).toEqual(new Set(['CITES']));
    expect(await typesOf('425', '690')).toContain('ESTABLISHES');
    expect(await typesOf('425', '690', 'CITES')).toEqual(new Set());
  });

  test('is the same both ways', async () => {
    const there = await path('ICAO', '1267', '50');
    const back = await path('1267', 'ICAO', '50');
    expect(back.paths.map((ids) => ids.toReversed().join()).sort()).toEqual(
      there.paths.map((ids) => ids.join()).sort(),
    );
  });

  test('goes forward only along citations, where that is asked for', async () => {
    const forward = async (from: string, to: string) =>
      Paths.parse(await server.json('/api/path', { from, to, direction: 'forward' }));
    const answer = await forward('2617', '1189');
    const edges = new Map(answer.edges.map((edge) => [edge.id, edge]));
    expect(answer.paths.length).toBeGreaterThan(0);
    for (const ids of answer.paths) {
      let at = answer.from;
      for (const id of ids) {
        expect(edges.get(id)?.source).toBe(at);
        at = edges.get(id)?.target ?? '';
      }
      expect(at).toBe(answer.to);
    }
    // What is older cites nothing that is younger.
    expect((await forward('1189', '2617')).paths).toEqual([]);
    expect((await path('1189', '2617')).paths.length).toBe(answer.paths.length);
    expect((await server.get('/api/path', { from: '1', to: '2', direction: 'back' })).status).toBe(400);
  });

  test('from a node to itself has no steps; where there is none, there are none', async () => {
    expect((await path('CTED', 'CTED')).paths).toEqual([[]]);
    expect((await path('CTED', '1')).paths).toEqual([]);
  });
});

test('an answer that has not changed is not sent again', async () => {
  const first = await server.get('/api/resolutions/2617');
  const etag = first.headers.get('etag') ?? '';
  await first.text();
  const again = await fetch(`${server.url}/api/resolutions/2617`, {
    headers: { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' },
  });
  expect(again.status).toBe(304);
});

test('answers are compressed and carry their protections', async () => {
  const { headers } = await server.get('/api/resolutions/2617');
  expect(headers.get('content-encoding')).toMatch(/gzip|br/);
  expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(headers.get('x-powered-by')).toBeNull();
});
