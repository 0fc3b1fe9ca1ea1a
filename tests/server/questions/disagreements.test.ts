import { afterAll, beforeAll, expect, test } from 'vitest';
import { ResolutionDocument } from '../../../server/contract.ts';
import { disagreeing, disagreeingTexts } from '../../support/disagreeing.ts';
import { startServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const load = async ({ name, text }: { name: string; text: string }): Promise<void> => {
  const form = new FormData();
  form.append('files', new Blob([text], { type: 'text/plain' }), name);
  const answer = await fetch(`${server.url}/api/documents`, { method: 'POST', body: form });
  expect(await answer.text()).toMatch(/"failed":0/);
};

const warnings = async () => {
  const answer = await server.get(`/api/resolutions/${encodeURIComponent(disagreeing)}`);
  return ResolutionDocument.parse(await answer.json()).warnings.map(
    ({ kind, paragraph, value, in: within, notIn }) =>
      `${paragraph?.split('#')[1] ?? '-'} ${kind} ${value}: ${within} not ${notIn}`,
  );
};

test('what one language says and the other does not is a warning, gone once they agree', async () => {
  const [english, chinese] = disagreeingTexts;
  if (english === undefined || chinese === undefined) throw new Error('There are two texts.');
  await load(english);
  expect(await warnings()).toEqual([]);
  await load(chinese);
  expect(await warnings()).toEqual([
    'pp1 citation S/RES/1624 (2005): en not zh',
    'pp2 printed-year S/RES/2195 (2014): zh not en',
    'op1 due 2022-04-30: en not zh',
    'op1 due 2022-05-30: zh not en',
    'op2 verb calls-upon: zh not en',
    'op2 verb urges: en not zh',
    'op2 assignee CTED: zh not en',
    'op2 assignee MEMBER-STATES: en not zh',
    `op3 paragraph ${disagreeing}#op3: en not zh`,
  ]);
  const text = chinese.text
    .replace('第1373(2001)', '第1373(2001)和1624(2005)')
    .replace('2195(2015)', '2195(2014)')
    .replace('5月', '4月')
    .replace('促请反恐执行局', '敦促会员国')
    .replace('信息。', '信息；\n\n3. 决定继续处理此案。');
  await load({ name: chinese.name, text });
  expect(await warnings()).toEqual([]);
});

test('preambles of unequal length are counted, and not compared paragraph by paragraph', async () => {
  const [english, chinese] = disagreeingTexts;
  if (english === undefined || chinese === undefined) throw new Error('There are two texts.');
  await load(english);
  await load({ ...chinese, text: chinese.text.replace('又回顾其第2195(2015)号决议，\n\n', '') });
  const found = await warnings();
  expect(found.slice(0, 2)).toEqual([
    '- preambular-paragraphs 1: zh not en',
    '- preambular-paragraphs 2: en not zh',
  ]);
  expect(found.filter((warning) => warning.startsWith('pp'))).toEqual([]);
});
