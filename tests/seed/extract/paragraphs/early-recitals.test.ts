import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../../seed/catalogue/catalogue.ts';
import type { Language, ReadDocument } from '../../../../seed/document.ts';
import { readResolution } from '../../../../seed/extract/document.ts';

const read = (lines: readonly string[]): ReadDocument =>
  readResolution('sample.txt', lines.join('\n\n'), catalogue);
const ids = (lines: readonly string[]): string[] => read(lines).paragraphs.map(({ id }) => id);

const number = '101 (1953). Resolution of 24 November 1953';
const head = [number, 'The Security Council,'];

describe('what a recital quotes in lines of its own belongs to it', () => {
  test.each<readonly [string, readonly string[]]>([
    ['a sentence', ['“All Members shall keep the peace of the lakes”,']],
    ['words that begin as a recital could', ['“Interested persons shall at all times be heard.”,']],
    [
      'two paragraphs, the mark repeated',
      ['“The President deplores the fire.', '“He appeals to all to put it out.”,'],
    ],
    ['two paragraphs, the mark not repeated', ['"The President deplores the fire.', 'He will not rest.",']],
  ])('%s', (_, quoted) => {
    expect(
      ids([
        ...head,
        'Having in mind the article that reads,',
        ...quoted,
        'Shocked by the news,',
        '1. Demands rest.',
      ]),
    ).toEqual(['pp1', 'pp2', 'op1']);
  });

  test('a recital that scanning began with a mark is one', () => {
    expect(ids([...head, 'Recalling the truce,', '“Noting the news,', '1. Demands rest.'])).toEqual([
      'pp1',
      'pp2',
      'op1',
    ]);
  });
});

test.each([
  'As the Assembly has decided that the members shall change in January, the rule has to be looked at;',
  'The attention of the Council has been drawn to the fires on the border by one of the Members,',
])('a recital above the Council’s name: %s', (recital) => {
  expect(
    ids([number, recital, 'To this end,', 'The Security Council', 'Resolves to wait until 1954.']),
  ).toEqual(['pp1', 'op1']);
});

describe('a text that numbers nothing', () => {
  test('counts what opens with a participle below its first operative paragraph', () => {
    expect(
      read([
        ...head,
        'Recalling the truce,',
        'Endorses the steps of the Chief of Staff;',
        'Noting with concern that observers were turned away, considers that they must be let in;',
        'Noting the complaint of the fishermen:',
        '(a) Decides that they may return;',
        'To this end, the Security Council appoints a sub-committee of three.',
      ]).paragraphs.map(({ id, verb }) => [id, verb]),
    ).toEqual([
      ['pp1', 'Recalling'],
      ['op1', 'Endorses'],
      ['op2', 'Noting'],
      ['op3', 'Noting'],
      ['op4', 'appoints'],
    ]);
  });

  test('the articles of what it approves are part of its one operative paragraph', () => {
    const found = read([
      number,
      'Whereas the islands have been without a ruler since the war;',
      'Now, therefore, the Security Council of the United Nations, having satisfied itself that all is in order, hereby resolves to approve the following terms for the islands:',
      'Article 1',
      'The islands are placed under the system of trust.',
      'Article 2',
      'To this end the Authority shall be entitled:',
      '1. To build harbours;',
      '2. To keep boats in them.',
      'Article 3',
      'The terms come into force when they are approved.',
    ]);
    expect(found.paragraphs.map(({ id, verb }) => [id, verb])).toEqual([
      ['pp1', 'Whereas'],
      ['op1', 'resolves'],
    ]);
    expect(found.paragraphs.at(-1)?.text).toMatch(/2\. To keep boats in them\..*come into force/s);
  });

  test('has no operative paragraph where the text is cut off above the first', () => {
    expect(ids([...head, 'Recalling the truce,', 'Noting that the Government has agreed to it,'])).toEqual([
      'pp1',
      'pp2',
    ]);
  });
});

test('a part whose mark has lost its capital has its own recitals', () => {
  expect(
    ids([...head, 'Recalling it,', '1. Demands rest;', 'c', 'Desirous of peace,', '2. Decides to wait.']),
  ).toEqual(['pp1', 'op1', 'pp2', 'op2']);
});

test('the verb that all numbers share stands above verbs further on in them', () => {
  const found = read([
    ...head,
    'In virtue of the powers that it has,',
    'Resolves that:',
    '1. The Court shall be open to each State which, upon this condition, undertakes to comply;',
    '2. The Security Council reserves the right to change this.',
  ]);
  expect(found.paragraphs.map(({ verb }) => verb)).toEqual([null, 'Resolves', 'reserves']);
});

describe('what stands around the text', () => {
  test.each<readonly [Language, string, string]>([
    [
      'en',
      'Resolution 490 (1981)\n\nThe Security Council,\n\nDecides to wait.',
      'Adopted unanimously at the\n2293rd meeting.',
    ],
    [
      'en',
      'Resolution 490 (1981)\n\nThe Security Council,\n\nDecides to wait.',
      'Adopted at the 2293rd meeting by 14 votes to none.',
    ],
    [
      'es',
      'Resolución 490 (1981)\n\nEl Consejo de Seguridad,\n\n1. Decide esperar.',
      'Aprobada por unanimidad en la 2293a. sesión.',
    ],
    [
      'fr',
      'Résolution 490 (1981)\n\nLe Conseil de sécurité,\n\n1. Décide d’attendre.',
      'Adoptée à l’unanimité à la 2293e séance.',
    ],
    [
      'ru',
      'Резолюция 490 (1981)\n\nСовет Безопасности,\n\n1. постановляет ждать.',
      'Принята единогласно на 2293-м заседании.',
    ],
    ['zh', '第490(1981)号决议\n\n安全理事会，\n\n1. 决定等待。', '第2293次会议一致通过。'],
  ])('the meeting is named below it: %s', (_, text, vote) => {
    expect(read([text, vote]).meeting).toBe(2293);
  });

  test.each([
    ['Adopted unanimously at the 273 1st meeting.', 2731],
    ['Adopted at the 1727th meet-\ning by 14 votes to none.', 1727],
    ['Adopted unanimously at the 3O93rd meeting.', null],
    ['Adopted unanimously at the I364th meeting.', null],
  ])('its number is whole, or none: %s', (vote, meeting) => {
    expect(read([...head, 'Decides to wait.', vote]).meeting).toBe(meeting);
  });

  test.each([
    '[S/268/Rev.1/Corr.1]',
    'UN Security Council\nPublication Date',
    'UNITED NATIONS',
    'ef 21 July 1981',
  ])('%s is no title', (line) => {
    expect(
      read(['490 (1981). Resolution of 21 July 1981', line, 'The Security Council,', 'Decides to wait.'])
        .title,
    ).toBe(catalogue.resolution(490)?.title);
  });
});

describe('sentences and numbers that lines have cut or joined', () => {
  test('the rest of a sentence below a blank line', () => {
    const found = read([
      ...head,
      'Deeply concerned that, despite its calls for a truce,',
      'the fighting on the lakes goes on unabated,',
      'faking note of the letter of the fishermen,',
      '1. Demands rest.',
    ]);
    expect(found.paragraphs.map(({ id, text }) => `${id} ${text}`)).toEqual([
      'pp1 Deeply concerned that, despite its calls for a truce, the fighting on the lakes goes on unabated,',
      'pp2 faking note of the letter of the fishermen,',
      'op1 Demands rest.',
    ]);
  });

  test('numbered paragraphs that run in behind the one before', () => {
    const found = read([
      ...head,
      'Recalling the truce,',
      '1. Demands rest, as in paragraphs 2. and 3 of the plan; 2. Calls upon all to keep it:',
      '(a) by day;',
      '(b) by night; 3. Decides to remain seized of the matter.',
    ]);
    expect(found.paragraphs.map(({ id }) => id)).toEqual(['pp1', 'op1', 'op2', 'op3']);
    expect(found.paragraphs.at(-1)?.text).toBe('Decides to remain seized of the matter.');
  });

  test('the last paragraph keeps its number where those before it are lost', () => {
    const found = read([...head, '1. Demands rest;', '2. Urges rest;', '9. Decides to remain seized of it.']);
    expect(found.paragraphs.map(({ id }) => id)).toEqual(['op1', 'op2', 'op9']);
    expect(found.warnings).toMatchObject([{ code: 'numbering-gap', paragraph: 'op9' }]);
  });

  test('the day of a date without its year, amid a list with a wrong year', () => {
    const text = 'Recalling its resolutions 66 (1948) of 29 December and 73 (1959) of 11 August 1949,';
    expect(read([...head, text, '1. Demands rest.']).citations.map(({ target }) => target)).toEqual([
      'S/RES/66 (1948)',
      'S/RES/73 (1949)',
    ]);
  });
});
