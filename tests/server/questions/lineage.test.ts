import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ExpiringMandates, LineageBodies, Lineages, Problem } from '../../../server/contract.ts';
import { startServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const lines = async (parameters: Record<string, string>): Promise<Lineages['lines']> => {
  const response = await server.get('/api/lineage', parameters);
  expect(response.status, await response.clone().text()).toBe(200);
  return Lineages.parse(await response.json()).lines;
};

describe('GET /api/lineage', () => {
  test('follows the mandate of CTED from the catalogue into the text that is loaded', async () => {
    const [line, ...others] = await lines({ actor: 'CTED' });
    expect(others).toEqual([]);
    expect(line?.steps.map(({ resolution, acts, until }) => [resolution, acts.join(), until])).toEqual([
      ['S/RES/1535 (2004)', 'establishes', '2007-12-31'],
      ['S/RES/1787 (2007)', 'extends', '2008-03-31'],
      ['S/RES/1805 (2008)', 'extends', '2010-12-31'],
      ['S/RES/1963 (2010)', 'extends', '2013-12-31'],
      ['S/RES/2129 (2013)', 'extends', '2017-12-31'],
      ['S/RES/2395 (2017)', 'extends', '2021-12-31'],
      ['S/RES/2617 (2021)', 'extends', '2025-12-31'],
    ]);
    const last = line?.steps.at(-1);
    expect(last).toMatchObject({ loaded: true, previous: 'S/RES/2395 (2017)', lapsed: null });
    const [words] = last?.evidence ?? [];
    expect(words).toMatchObject({ paragraph: 'S/RES/2617 (2021)#op2', language: 'zh', source: 'text' });
    expect(words?.quote).toContain('2025 年 12 月 31 日');
    expect(line?.steps[0]?.evidence[0]).toMatchObject({
      paragraph: 'S/RES/1535 (2004)#op2',
      quote: null,
      source: 'UNxml',
    });
  });

  test.each([
    ['UNIFIL', 60],
    ['MINURSO', 50],
    ['UNFICYP', 50],
    ['UNDOF', 70],
    ['PANEL-DPRK', 8],
  ])('%s has at least %i resolutions, in the order of their adoption', async (actor, least) => {
    const [line] = await lines({ actor });
    const adopted = line?.steps.map((step) => step.adopted ?? '') ?? [];
    expect(adopted.length).toBeGreaterThanOrEqual(least);
    expect(adopted).toEqual([...adopted].sort());
    for (const [index, { previous }] of (line?.steps ?? []).entries())
      expect(previous).toBe(line?.steps[index - 1]?.resolution ?? null);
  });

  test('a mandate that ran out before it was renewed had lapsed; renewed on its last day it had not', async () => {
    const [line] = await lines({ actor: 'UNFICYP' });
    const lapsedBefore = (resolution: string) =>
      line?.steps.find((step) => step.resolution === resolution)?.lapsed;
    expect(lapsedBefore('S/RES/315 (1972)')).toBeNull();
    expect(lapsedBefore('S/RES/430 (1978)')).toBe('1978-06-15');
  });

  test('of a resolution: the lines that it is part of', async () => {
    expect((await lines({ resolution: '2617' })).map(({ actor }) => actor)).toEqual(['CTED']);
    expect(await lines({ resolution: '1373' })).toEqual([]);
  });

  test('of an actor whose mandate no resolution is known to decide on: none', async () => {
    expect(await lines({ actor: 'ICAO' })).toEqual([]);
  });

  test.each([
    [{}, 400],
    [{ actor: 'CTED', resolution: '2617' }, 400],
    [{ actor: 'NOBODY' }, 404],
    [{ actor: '2617' }, 400],
  ])('%j is answered with %i and what to do', async (parameters, status) => {
    const response = await server.get('/api/lineage', parameters as Record<string, string>);
    expect(response.status).toBe(status);
    expect(Problem.parse(await response.json()).detail).not.toBe('');
  });

  test('the bodies whose mandates can be followed', async () => {
    const answer = await server.get('/api/lineage/bodies');
    const { bodies } = LineageBodies.parse(await answer.json());
    expect(bodies.find(({ actor }) => actor === 'CTED')).toMatchObject({ resolutions: 7 });
    const counts = bodies.map(({ resolutions }) => resolutions);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
  });
});

describe('GET /api/lineage/expiring', () => {
  const expiring = async (parameters: Record<string, string>): Promise<ExpiringMandates> => {
    const response = await server.get('/api/lineage/expiring', parameters);
    expect(response.status, await response.clone().text()).toBe(200);
    return ExpiringMandates.parse(await response.json());
  };

  test('tells which mandates end in a year, and what came next', async () => {
    const { items, years } = await expiring({ year: '2017' });
    expect(items.map(({ until }) => until.slice(0, 4))).toEqual(items.map(() => '2017'));
    expect(items.map(({ until }) => until)).toEqual(items.map(({ until }) => until).sort());
    expect(items.find(({ actor }) => actor === 'CTED')).toMatchObject({
      resolution: 'S/RES/2129 (2013)',
      until: '2017-12-31',
      next: { resolution: 'S/RES/2395 (2017)', adopted: '2017-12-21' },
    });
    expect(years.find(({ year }) => year === 2017)?.count).toBe(items.length);
    expect(years.map(({ year }) => year)).toEqual(years.map(({ year }) => year).sort());
  });

  test('of one body: its own, and the years in which its mandate ends', async () => {
    const { items, years } = await expiring({ year: '2025', actor: 'CTED' });
    expect(items.map(({ actor, until, next }) => [actor, until, next])).toEqual([
      ['CTED', '2025-12-31', null],
    ]);
    expect(years.map(({ year, count }) => [year, count])).toEqual(
      [2007, 2008, 2010, 2013, 2017, 2021, 2025].map((year) => [year, 1]),
    );
    expect((await expiring({ year: '2016', actor: 'CTED' })).items).toEqual([]);
  });

  test('agrees with the lines of all bodies', async () => {
    const bodies = LineageBodies.parse(await (await server.get('/api/lineage/bodies')).json()).bodies;
    const { years } = await expiring({ year: '2017' });
    const ending = (await Promise.all(bodies.map(({ actor }) => lines({ actor })))).flatMap((found) =>
      found.flatMap(({ steps }) => steps.flatMap(({ until }) => until?.slice(0, 4) ?? [])),
    );
    expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(ending.length);
  });

  test.each([
    [{}, 400],
    [{ year: 'soon' }, 400],
    [{ year: '1900' }, 400],
    [{ year: '2023', actor: 'NOBODY' }, 404],
    [{ year: '2023', actor: '2617' }, 400],
  ])('%j is refused with %i', async (parameters, status) => {
    const response = await server.get('/api/lineage/expiring', parameters);
    expect(response.status).toBe(status);
    expect(Problem.parse(await response.json()).detail).not.toBe('');
  });
});
