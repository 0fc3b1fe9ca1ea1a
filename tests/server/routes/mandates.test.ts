import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MandatePage } from '../../../server/contract.ts';
import { startServer, type TestServer } from '../server.ts';

const shipped = 'S/RES/2617 (2021)';
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

type Item = MandatePage['items'][number];

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
