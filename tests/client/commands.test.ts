import { describe, expect, test } from 'vitest';
import { type CommandName, compileForms, parseCommand } from '../../client/views/search/commands.ts';
import { marksIn } from '../../client/views/search/results.ts';
import { verbsNamed } from '../../client/views/search/verbs.ts';

describe('a question is a command', () => {
  test.each<[string, CommandName, string[]]>([
    ['mandates of ICAO', 'mandates', ['ICAO']],
    ['Mandates of the Counter-Terrorism Committee', 'mandates', ['Counter-Terrorism Committee']],
    ['ICAO mandates', 'mandates', ['ICAO']],
    ['what must CTED do?', 'mandates', ['CTED']],
    ['国际民航组织的任务', 'mandates', ['国际民航组织']],
    ['反恐执行局有哪些任务？', 'mandates', ['反恐执行局']],
    ['deadlines of CTED', 'deadlines', ['CTED']],
    ['反恐执行局的期限', 'deadlines', ['反恐执行局']],
    ['lineage of UNIFIL', 'lineage', ['UNIFIL']],
    ['mandate of CTED', 'lineage', ['CTED']],
    ['联黎部队的沿革', 'lineage', ['联黎部队']],
    ['联黎部队的任务沿革', 'lineage', ['联黎部队']],
    ['trace 2617 op17', 'trace', ['2617 op17']],
    ['  TRACE   S/RES/2617 (2021) ', 'trace', ['S/RES/2617 (2021)']],
    ['what does 2617 op17 build on?', 'trace', ['2617 op17']],
    ['追溯第2617号', 'trace', ['第2617号']],
    ['第2617(2021)号决议的依据', 'trace', ['第2617(2021)号决议']],
    ['what relies on 1373', 'reliedOn', ['1373']],
    ['谁援引了第1373号决议', 'reliedOn', ['第1373号决议']],
    ['explore 2617', 'explore', ['2617']],
    ['graph of the CTC', 'explore', ['CTC']],
    ['探索反恐执行局', 'explore', ['反恐执行局']],
    ['第1373号决议的关系图', 'explore', ['第1373号决议']],
    ['1373 → 2617', 'path', ['1373', '2617']],
    ['CTED -> ICAO', 'path', ['CTED', 'ICAO']],
    ['path 1373 to 2617', 'path', ['1373', '2617']],
    ['path from CTED to ICAO', 'path', ['CTED', 'ICAO']],
    ['从2617 op17到第1373号决议的路径', 'path', ['2617 op17', '第1373号决议']],
    ['compare CTED and OCT', 'compare', ['CTED', 'OCT']],
    ['CTED vs OCT', 'compare', ['CTED', 'OCT']],
    ['compare 2395 2617', 'compare', ['2395', '2617']],
    ['compare 2395 and 2617', 'compare', ['2395', '2617']],
    ['比较2395 2617', 'compare', ['2395', '2617']],
    ['比较反恐执行局和反恐怖主义办公室', 'compare', ['反恐执行局', '反恐怖主义办公室']],
    ['read 2617', 'read', ['2617']],
    ['阅读第2617号决议', 'read', ['第2617号决议']],
    ['ｔｒａｃｅ ２６１７', 'trace', ['2617']],
  ])('%s', (text, name, operands) => {
    expect(parseCommand(text)).toEqual({ name, operands });
  });

  test.each<[string, CommandName, string[], number]>([
    ['due in 2023', 'due', [], 2023],
    ['What is due in 2023?', 'due', [], 2023],
    ['expiring in 2023', 'due', [], 2023],
    ['2023年到期', 'due', [], 2023],
    ['２０２３年届满的任务', 'due', [], 2023],
    ['mandates of CTED due in 2023', 'dueOf', ['CTED'], 2023],
    ['mandates of the Secretary-General expiring in 1999', 'dueOf', ['Secretary-General'], 1999],
    ['CTED due in 2023', 'dueOf', ['CTED'], 2023],
    ['反恐执行局2023年到期的任务', 'dueOf', ['反恐执行局'], 2023],
    ['反恐执行局在2023年届满的任务', 'dueOf', ['反恐执行局'], 2023],
  ])('%s, about a year', (text, name, operands, year) => {
    expect(parseCommand(text)).toEqual({ name, operands, year });
  });

  test.each([
    '',
    '2617',
    'trace',
    'mandates of',
    'path 1373',
    'border management',
    '任务',
    'CTED',
    'due in Kabul',
    'due in 20235',
  ])('%j is none', (text) => {
    expect(parseCommand(text)).toBeNull();
  });

  test('the form that says most is meant, and signs of regular expressions are themselves', () => {
    const nothing = 'never {}';
    const forms = compileForms([
      {
        mandates: 'of {}',
        deadlines: 'of the {}',
        lineage: nothing,
        trace: 'a+b (c) {}',
        reliedOn: nothing,
        explore: nothing,
        path: nothing,
        compare: nothing,
        read: nothing,
        due: nothing,
        dueOf: nothing,
      },
    ]);
    expect(parseCommand('of the CTC', forms)).toEqual({ name: 'deadlines', operands: ['CTC'] });
    expect(parseCommand('a+b (c) 1', forms)).toEqual({ name: 'trace', operands: ['1'] });
    expect(parseCommand('aab c 1', forms)).toBeNull();
  });
});

test.each([
  ['urg', ['urges']],
  ['Calls', ['calls-upon']],
  ['促请', ['calls-upon']],
  ['de', []],
  ['决', ['decides']],
  ['xyz', []],
])('verbs that begin with %s', (text, verbs) => {
  expect(verbsNamed(text)).toEqual(verbs);
});

test('all words that were asked for are marked where they are quoted', () => {
  const item = { quote: 'The border and the Control of it', start: 4, end: 10 };
  expect(marksIn(item, 'border control absent').map(({ start, end }) => [start, end])).toEqual([
    [4, 10],
    [4, 10],
    [19, 26],
  ]);
  expect(marksIn({ quote: null, start: null, end: null }, 'border')).toEqual([]);
});
